/**
 * The quick way at one rate: discounting as sums of whole numbers. A factor (1 + r)^-i is cut into three whole numbers of 22
 * bits, a / 2^22 + b / 2^44 + c / 2^66, and amounts are whole numbers of some small unit (kronor, öre): then every product and
 * every sum is exact in doubles, and only the cut is missing. Answers NaN where that is not enough.
 */
import { Compensated, remembered } from '../money';
import { discountFactor } from './discounting';

const BITS = 2 ** 22;
/** Amounts that sum to less keep the sums of products below 2^53. */
const MOST_UNITS = 2 ** 31;
/** Beside a sum smaller than this share of its amounts the cut, 2^-66, could be seen: more than a unit in the last place. */
const SEEN = 2 ** -11;
/** Units tried: kronor (or tkr, mkr), then a hundredth. */
const HUNDREDTHS = 100;

/** The digits a, b, c of one factor after the other, as far as they have been asked for. */
interface FactorDigits {
  values: Float64Array;
  known: number;
  /** The factor after the last known. */
  readonly next: Compensated;
}

const digitsAt = remembered<FactorDigits>(() => ({ values: new Float64Array(0), known: 0, next: new Compensated(1) }));

function factorDigits(rate: number, count: number): Float64Array {
  const digits = digitsAt(rate);
  if (digits.known < count) extend(digits, rate, Math.max(count, 2 * digits.known));
  return digits.values;
}

function extend(digits: FactorDigits, rate: number, count: number): void {
  const { next, known } = digits;
  const values = new Float64Array(3 * count);
  values.set(digits.values);
  const step = discountFactor(rate, 1);
  for (let i = known; i < count; i++) {
    let rest = next.hi * BITS + next.lo * BITS;
    for (let digit = 0; digit < 3; digit++) {
      const whole = Math.floor(rest);
      values[3 * i + digit] = whole;
      rest = (digit === 0 ? next.hi * BITS - whole + next.lo * BITS : rest - whole) * BITS;
    }
    next.scale(step.hi, step.lo);
  }
  digits.values = values;
  digits.known = count;
}

/** Factors are at most 1, and the rate a decimal that doubles have the digits of. */
const isUsual = (rate: number): boolean => rate === 0 || (rate >= 1e-7 && rate <= 1);

const nearest = (a: number, b: number, c: number): number => (a + (b + c / BITS) / BITS) / BITS;

/** The sum of (plus(i) - minus(i)) x (1 + rate)^-(i + first), within two units in the last place, or NaN. */
export function quickValue(
  plus: readonly number[],
  minus: readonly number[] | undefined,
  rate: number,
  first: 0 | 1,
): number {
  if (!isUsual(rate)) return NaN;
  const digits = factorDigits(rate, plus.length + first);
  const value = sumIn(1, plus, minus, digits, first);
  return Number.isNaN(value) ? sumIn(HUNDREDTHS, plus, minus, digits, first) / HUNDREDTHS : value;
}

/** The one's value divided by the other's, which must be above 0, the first amounts undiscounted; or NaN. */
export function quickRatio(above: readonly number[], below: readonly number[], rate: number): number {
  if (!isUsual(rate)) return NaN;
  const digits = factorDigits(rate, above.length);
  const ratio = ratioIn(1, above, below, digits);
  return Number.isNaN(ratio) ? ratioIn(HUNDREDTHS, above, below, digits) : ratio;
}

function ratioIn(scale: number, above: readonly number[], below: readonly number[], digits: Float64Array): number {
  const under = sumIn(scale, below, undefined, digits, 0);
  return under > 0 ? sumIn(scale, above, undefined, digits, 0) / under : NaN;
}

/** The same sum in small units, of amounts that are whole when multiplied by the scale. */
function sumIn(
  scale: number,
  plus: readonly number[],
  minus: readonly number[] | undefined,
  digits: Float64Array,
  first: 0 | 1,
): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let size = 0;
  for (let i = 0, at = 3 * first; i < plus.length; i++, at += 3) {
    const units = wholeUnits(plus[i] as number, scale) - (minus ? wholeUnits(minus[i] as number, scale) : 0);
    if (units !== units) return NaN;
    a += units * (digits[at] as number);
    b += units * (digits[at + 1] as number);
    c += units * (digits[at + 2] as number);
    size += Math.abs(units);
  }
  const value = nearest(a, b, c);
  return size === 0 || (size <= MOST_UNITS && Math.abs(value) >= size * SEEN) ? value : NaN;
}

/** The amount in small units, NaN where it is not a whole number of them. */
function wholeUnits(amount: number, scale: number): number {
  const product = amount * scale;
  const units = Math.round(product);
  // A product that comes out whole is the decimal that the amount shows, and so is a quotient that comes out as the amount.
  return units === product || units / scale === amount ? units : NaN;
}

/** As paybackExactly; Infinity for never, NaN where this is not enough. */
export function quickPayback(costs: readonly number[], reductions: readonly number[], rate: number): number {
  if (!isUsual(rate)) return NaN;
  const digits = factorDigits(rate, costs.length);
  const time = paybackIn(1, costs, reductions, digits, rate === 0);
  return Number.isNaN(time) ? paybackIn(HUNDREDTHS, costs, reductions, digits, rate === 0) : time;
}

/** `isExact` where factors are 1: then nothing is cut, and a total of 0 is 0. */
function paybackIn(
  scale: number,
  costs: readonly number[],
  reductions: readonly number[],
  digits: Float64Array,
  isExact: boolean,
): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let size = 0;
  let before = 0;
  let time = 0;
  const seen = isExact ? 0 : SEEN;
  for (let i = 0, at = 0; i < costs.length; i++, at += 3) {
    const units = wholeUnits(reductions[i] as number, scale) - wholeUnits(costs[i] as number, scale);
    if (units !== units) return NaN;
    const da = digits[at] as number;
    const db = digits[at + 1] as number;
    const dc = digits[at + 2] as number;
    a += units * da;
    b += units * db;
    c += units * dc;
    size += Math.abs(units);
    const total = nearest(a, b, c);
    if (Math.abs(total) < size * seen) return NaN;
    if (before < 0 && total >= 0) time = i - 1 - before / (units * nearest(da, db, dc));
    before = total;
  }
  if (size > MOST_UNITS) return NaN;
  return before < 0 ? Infinity : time;
}
