/**
 * Second implementations in decimals of 60 digits and more, written straight from calculations.md and sharing nothing with
 * src: what the discounting functions are held against.
 */
import Decimal from 'decimal.js';

/** Sixty digits are left when up to sixty have cancelled. */
export const D = Decimal.clone({ precision: 120, rounding: Decimal.ROUND_HALF_EVEN, toExpNeg: -9e15, toExpPos: 9e15 });
type Exact = Decimal;

/** The decimal that Excel shows for a cell. */
export const shown = (x: number): Exact => new D(x.toPrecision(15));

/** What is left where everything cancels. */
export const isZero = (x: Exact): boolean => x.abs().lt('1e-70');

/** 1, q(1), q(1) q(2) ...: what 1 today grows to. */
function growth(rates: number | readonly number[], periods: number): Exact[] {
  const factors: Exact[] = [];
  let factor: Exact = new D(1);
  const constant = typeof rates === 'number' ? shown(rates).plus(1) : undefined;
  for (let i = 0; i < periods; i++) {
    factors.push((factor = factor.times(constant ?? shown((rates as readonly number[])[i] as number).plus(1))));
  }
  return factors;
}

export function presentValue(amounts: readonly number[], rates: number | readonly number[], first: 0 | 1): Exact {
  const all = growth(rates, amounts.length);
  const skipped = typeof rates === 'number' ? new D(1) : first === 0 ? shown(rates[0] as number).plus(1) : new D(1);
  return amounts.reduce<Exact>((sum, amount, i) => {
    const factor =
      typeof rates !== 'number' || first === 1 ? (all[i] as Exact) : i === 0 ? new D(1) : (all[i - 1] as Exact);
    return amount === 0 ? sum : sum.plus(shown(amount).times(skipped).div(factor));
  }, new D(0));
}

export const netPresentValue = (costs: readonly number[], reductions: readonly number[], rate: number): Exact =>
  presentValue(reductions, rate, 0).minus(presentValue(costs, rate, 0));

/** NNV x (1 + rate)^(n - 1), which has NNV's sign, at a rate that need not be a cell number. */
export function futureValueAt(costs: readonly number[], reductions: readonly number[], rate: Exact): Exact {
  const factor = rate.plus(1);
  return costs.reduce<Exact>(
    (sum, cost, i) => sum.times(factor).plus(shown(reductions[i] as number).minus(shown(cost))),
    new D(0),
  );
}

/** Years until paid back, or undefined for never. */
export function payback(costs: readonly number[], reductions: readonly number[], rate: number): Exact | undefined {
  const factors = [new D(1), ...growth(rate, costs.length)];
  const nets = costs.map((cost, i) =>
    shown(reductions[i] as number)
      .minus(shown(cost))
      .div(factors[i] as Exact),
  );
  let total: Exact = new D(0);
  let time: Exact | undefined = new D(0);
  nets.forEach((net, i) => {
    const before = total;
    total = total.plus(net);
    const wasBelow = i > 0 && before.lt('-1e-70');
    if (wasBelow && total.gt('-1e-70'))
      time = before
        .neg()
        .div(net)
        .plus(i - 1);
  });
  if (total.lt('-1e-70')) time = undefined;
  return time;
}

const bits = new DataView(new ArrayBuffer(8));

/** The distance from a double to the exact value in units in the last place of the double nearest to it. */
export function ulpsFrom(x: number, exact: Exact): number {
  if (isZero(exact)) return x === 0 ? 0 : Infinity;
  const nearest = Math.abs(exact.toNumber());
  bits.setFloat64(0, nearest);
  bits.setBigUint64(0, bits.getBigUint64(0) + 1n);
  return exact
    .minus(x)
    .abs()
    .div(bits.getFloat64(0) - nearest)
    .toNumber();
}
