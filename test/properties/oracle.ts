/**
 * Second implementations in 60-digit decimals, written straight from calculations.md and sharing nothing with src: what the
 * discounting functions are held against.
 */
import Decimal from 'decimal.js';

export const D60 = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_EVEN, toExpNeg: -9e15, toExpPos: 9e15 });
/** Precise enough for sums in which nearly everything cancels. */
const D400 = Decimal.clone({ precision: 400 });

export const shown = (x: number): Decimal => new D60(x.toPrecision(15));

export function presentValue(amounts: readonly number[], rates: number | readonly number[], first: 0 | 1): Decimal {
  let factor = new D400(1);
  let sum = new D400(0);
  amounts.forEach((amount, i) => {
    const rate = typeof rates === 'number' ? rates : (rates[i] as number);
    if (i + first > 0) factor = factor.div(new D400(rate.toPrecision(15)).plus(1));
    sum = sum.plus(factor.times(amount.toPrecision(15)));
  });
  return sum;
}

export const netPresentValue = (costs: readonly number[], reductions: readonly number[], rate: number): Decimal =>
  presentValue(reductions, rate, 0).minus(presentValue(costs, rate, 0));

/** Years until paid back, or undefined for never. */
export function payback(costs: readonly number[], reductions: readonly number[], rate: number): Decimal | undefined {
  const totals = costs.map((_, i) => netPresentValue(costs.slice(0, i + 1), reductions.slice(0, i + 1), rate));
  const isBelow = (i: number): boolean => (totals[i] as Decimal).lt(-1e-200);
  if (isBelow(totals.length - 1)) return undefined;
  for (let i = totals.length - 1; i >= 1; i--) {
    if (!isBelow(i - 1)) continue;
    const [before, after] = [totals[i - 1] as Decimal, totals[i] as Decimal];
    return before
      .neg()
      .div(after.minus(before))
      .plus(i - 1);
  }
  return new D400(0);
}

/** The distance from a double to the exact value in units in the last place of the double nearest to it. */
export function ulpsFrom(x: number, exact: Decimal): number {
  const nearest = exact.toNumber();
  if (nearest === 0) return x === 0 && exact.abs().lt('1e-330') ? 0 : x === 0 ? 0 : Infinity;
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, Math.abs(nearest));
  bits.setBigUint64(0, bits.getBigUint64(0) + 1n);
  const ulp = bits.getFloat64(0) - Math.abs(nearest);
  return exact.minus(x).abs().div(ulp).toNumber();
}
