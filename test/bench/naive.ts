/** The same work with a decimal.js object for every operation: right, and what our arithmetic is measured against. */
import Decimal from 'decimal.js';

const D = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });

export function linearPlan(amount: number, years: number, rate: number, decimals: number): number[][] {
  const whole = new D(amount).toDecimalPlaces(decimals);
  let opening = whole;
  let before = new D(0);
  return Array.from({ length: years }, (_, i) => {
    const total = whole
      .times(i + 1)
      .div(years)
      .toDecimalPlaces(decimals);
    const repayment = total.minus(before);
    before = total;
    const interest = opening.times(rate).toDecimalPlaces(decimals);
    const closing = opening.minus(repayment);
    const row = [opening, interest, repayment, interest.plus(repayment), closing].map(Number);
    opening = closing;
    return row;
  });
}

export function split(amount: number, weights: readonly number[], decimals: number): number[] {
  const unit = new D(10).pow(decimals);
  const whole = new D(amount).times(unit).toDecimalPlaces(0);
  const sum = weights.reduce((total, weight) => total.plus(weight), new D(0));
  const shares = weights.map((weight) => whole.times(weight).div(sum));
  const parts = shares.map((share) => share.floor());
  let left = whole.minus(parts.reduce((total, part) => total.plus(part), new D(0))).toNumber();
  const order = shares.map((share, i) => ({ i, rest: share.minus(parts[i] as Decimal) }));
  order.sort((a, b) => b.rest.cmp(a.rest) || a.i - b.i);
  for (const { i } of order) if (left-- > 0) parts[i] = (parts[i] as Decimal).plus(1);
  return parts.map((part) => part.div(unit).toNumber());
}

export function netPresentValue(costs: readonly number[], reductions: readonly number[], rate: number): number {
  const growth = new D(rate).plus(1);
  let factor = new D(1);
  let sum = new D(0);
  for (let i = 0; i < costs.length; i++) {
    sum = sum.plus(new D(reductions[i] as number).minus(costs[i] as number).div(factor));
    factor = factor.times(growth);
  }
  return sum.toNumber();
}

export const sum = (amounts: ArrayLike<number>): number => {
  let total = new D(0);
  for (let i = 0; i < amounts.length; i++) total = total.plus(amounts[i] as number);
  return total.toNumber();
};
