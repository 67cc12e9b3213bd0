import type { Whole } from '../money';
import { addDecimal, checkGrowth, Compensated, decimalOf } from '../money';

/**
 * How amounts are moved in time: one rate a period, above -1, or a rate for each period, where rate i moves period i - 1 to
 * period i. The first amount is today (first = 0; then the first of several rates is unused) or a period ahead (first = 1).
 */
export interface Discounting {
  readonly rates: number | readonly number[];
  readonly first: 0 | 1;
}

/** One rate, the first year undiscounted: how an intervention's costs and reductions are compared. */
export const yearly = (rate: number): Discounting => ({ rates: rate, first: 0 });

/** A ratio of whole numbers; denominator > 0. */
export interface Fraction<T> {
  readonly numerator: T;
  readonly denominator: T;
}

/** The rates' growth factors 1 + r as they are used, one a period, over one power of ten. */
function growth<T>(w: Whole<T>, { rates }: Discounting, periods: number): { factors: (i: number) => T; one: T } {
  const { units, one } = w.read(typeof rates === 'number' ? [rates] : rates);
  const factors = Array.from({ length: units.length }, (_, i) => w.add(one, units[i] as T));
  if (factors.length !== 1 && factors.length !== periods) throw new RangeError('one rate, or one a period');
  return { factors: (i) => factors[factors.length === 1 ? 0 : i] as T, one };
}

/**
 * The sum of amount(i) / (1 + r)^(i + first), exactly: backwards, each amount is added to what is already there and the sum
 * moved one period towards today.
 */
export function presentValueExactly<T>(w: Whole<T>, amounts: ArrayLike<T>, discounting: Discounting): Fraction<T> {
  const { factors, one } = growth(w, discounting, amounts.length);
  let numerator = w.zero;
  let denominator = w.one;
  for (let i = amounts.length - 1; i >= 0; i--) {
    numerator = w.add(numerator, w.mul(amounts[i] as T, denominator));
    if (i + discounting.first === 0) break;
    numerator = w.mul(numerator, one);
    denominator = w.mul(denominator, factors(i));
  }
  return { numerator, denominator };
}

/** The same in compensated doubles. Refuses what it cannot do within its error. */
export function presentValueClosely(amounts: readonly number[], { rates, first }: Discounting): Compensated {
  const constant = typeof rates === 'number' ? discountFactor(rates, amounts.length) : undefined;
  const sum = new Compensated();
  for (let i = amounts.length - 1; i >= 0; i--) {
    addDecimal(sum, amounts[i] as number);
    if (i + first === 0) break;
    const factor = constant ?? discountFactor((rates as readonly number[])[i] as number, amounts.length);
    sum.scale(factor.hi, factor.lo);
  }
  return sum;
}

/** 1 + rate. */
export function growthFactor(rate: number, periods: number): Compensated {
  checkGrowth(periods, rate);
  return decimalOf(1).plus(decimalOf(rate)).settled();
}

/** 1 / (1 + rate). */
export const discountFactor = (rate: number, periods: number): Compensated =>
  new Compensated(1).per(growthFactor(rate, periods));
