import { fail, ok } from '../problem';
import type { Result } from '../problem';
import type { Whole } from '../money';
import { addDecimal, closely, Compensated, refuse } from '../money';
import { growthFactor } from './discounting';
import { quickPayback } from './factorSums';
import type { Intervention } from './presentValue';

/**
 * Years until the running total of discounted reductions less costs is back at 0 for good; year 0 is the start, and the flow
 * of a later year comes evenly over it. 0 if the total never is below 0; no answer if it ends below.
 *
 * With c(i) the total after year i: (i - 1) + (-c(i - 1)) / net(i) for the last i >= 1 with c(i - 1) < 0 <= c(i). Both
 * paths count c(i) in money of year i, which leaves signs and ratios as they are.
 */
export function paybackTime(intervention: Intervention, rate: number): Result<number> {
  const quick = quickPayback(intervention.costs, intervention.reductions, rate);
  if (!Number.isNaN(quick)) return quick === Infinity ? NEVER : ok(quick);
  return closely(
    (w) => paybackExactly(w, intervention, rate),
    () => paybackClosely(intervention, rate),
  );
}

const NEVER = fail({ kind: 'never-pays-back' });

function paybackExactly<T>(w: Whole<T>, { costs, reductions }: Intervention, rate: number): Result<number> {
  const read = w.read([rate]);
  const growth = w.add(read.one, read.units[0] as T);
  const { units } = w.read([...costs, ...reductions]);
  let total = w.zero;
  let scale = w.one;
  let time = 0;
  for (let i = 0; i < costs.length; i++) {
    const before = i === 0 ? w.zero : w.mul(total, growth);
    if (i > 0) scale = w.mul(scale, read.one);
    const net = w.mul(w.sub(units[costs.length + i] as T, units[i] as T), scale);
    total = w.add(before, net);
    if (w.sign(before) < 0 && w.sign(total) >= 0) time = w.quotient(w.sub(w.mul(w.of(i - 1), net), before), net);
  }
  return w.sign(total) < 0 ? NEVER : ok(time);
}

function paybackClosely({ costs, reductions }: Intervention, rate: number): Result<number> {
  const growth = growthFactor(rate, costs.length);
  const total = new Compensated();
  let time = 0;
  let wasBelow = false;
  for (let i = 0; i < costs.length; i++) {
    const net = new Compensated();
    addDecimal(net, reductions[i] as number);
    addDecimal(net, costs[i] as number, -1);
    if (i > 0) total.scale(growth.hi, growth.lo);
    const { hi, lo, error } = total;
    const isBelow = total.plus(net).sign < 0;
    if (wasBelow && !isBelow) {
      time = i - 1 - (hi + lo) / net.leave();
      if (!(error / net.hi <= time * 2 ** -54)) refuse();
    }
    wasBelow = isBelow;
  }
  return wasBelow ? NEVER : ok(time);
}
