import { closely } from '../money';
import { presentValueClosely, presentValueExactly, yearly } from './discounting';
import type { Discounting } from './discounting';
import { quickValue } from './factorSums';

/** The amounts' value today, in their own unit. As many rates as amounts where there are several. */
export function presentValue(amounts: readonly number[], discounting: Discounting): number {
  const { rates, first } = discounting;
  const quick = typeof rates === 'number' ? quickValue(amounts, undefined, rates, first) : NaN;
  if (!Number.isNaN(quick)) return quick;
  return closely(
    (w) => {
      const { units, one } = w.read(amounts);
      const { numerator, denominator } = presentValueExactly(w, units, discounting);
      return w.quotient(numerator, w.mul(denominator, one));
    },
    () => presentValueClosely(amounts, discounting).leave(),
  );
}

/** An intervention's costs and the cost reductions it brings, year by year from its first; equally many, in one unit. */
export interface Intervention {
  readonly costs: readonly number[];
  readonly reductions: readonly number[];
}

/** PV(reductions) - PV(costs), the first year undiscounted. */
export function netPresentValue({ costs, reductions }: Intervention, rate: number): number {
  const quick = quickValue(reductions, costs, rate, 0);
  if (!Number.isNaN(quick)) return quick;
  return closely(
    (w) => {
      const { units, one } = w.read([...costs, ...reductions]);
      const net = costs.map((_, i) => w.sub(units[costs.length + i] as typeof one, units[i] as typeof one));
      const { numerator, denominator } = presentValueExactly(w, net, yearly(rate));
      return w.quotient(numerator, w.mul(denominator, one));
    },
    () =>
      presentValueClosely(reductions, yearly(rate))
        .plus(presentValueClosely(costs, yearly(rate)), -1)
        .leave(),
  );
}
