/**
 * Sums and products in doubles that keep what each step rounds away, and know how wrong they can be. For what has no finite
 * decimals: discounted values, rates. Only + - x / and floor, so that every engine gives the same bits.
 *
 * Error analysis: with u = 2^-53, `lo` after k steps is at most 3ku x size, and a step loses at most 28ku^2 x size of it;
 * summed over the steps that is 14k^2 u^2 x size. `error` takes 16(k + 2)^2 for the inputs' own u^2 too.
 */
import { DoesNotFit } from './whole';

const UNIT = 2 ** -53;
/** How small a factor may be beside what it was left of: 1 - 0.99 is, 1 - 0.9999 is not. */
const MOST_LOST = 2 ** -10;
const SPLITTER = 2 ** 27 + 1;

/** What a + b lost when it was rounded to `sum`, exactly (Knuth). */
export function sumError(a: number, b: number, sum: number): number {
  const c = sum - a;
  return a - (sum - c) + (b - c);
}

/** What a x b lost when it was rounded to `product`, exactly (Dekker, Veltkamp). */
export function productError(a: number, b: number, product: number): number {
  const s = SPLITTER * a;
  const ah = s - (s - a);
  const al = a - ah;
  const t = SPLITTER * b;
  const bh = t - (t - b);
  const bl = b - bh;
  return ah * bh - product + ah * bl + al * bh + al * bl;
}

/** Leaves the answer to the exact arithmetic (`closely`). */
export const refuse = (): never => {
  throw new DoesNotFit();
};

/** A number hi + lo that is within `error` of the exact value; `size` is what it would be had nothing cancelled. */
export class Compensated {
  hi: number;
  lo = 0;
  size: number;
  private steps = 0;

  constructor(start = 0) {
    this.hi = start;
    this.size = Math.abs(start);
  }

  /** Adds high + low, where low is at most half a unit in the last place of high. */
  add(high: number, low: number): this {
    const sum = this.hi + high;
    this.lo = this.lo + low + sumError(this.hi, high, sum);
    this.hi = sum;
    this.size += Math.abs(high);
    this.steps++;
    return this;
  }

  /** Multiplies by high + low > 0, where low is at most half a unit in the last place of high, known to within 10u^2 of it. */
  scale(high: number, low: number): this {
    const product = this.hi * high;
    this.lo = this.lo * high + this.hi * low + productError(this.hi, high, product);
    this.hi = product;
    this.size *= high;
    this.steps++;
    return this;
  }

  /** Adds sign x other; sign is 1 or -1. */
  plus(other: Compensated, sign: 1 | -1 = 1): this {
    const sum = this.hi + sign * other.hi;
    this.lo = this.lo + sign * other.lo + sumError(this.hi, sign * other.hi, sum);
    this.hi = sum;
    this.size += other.size;
    this.steps = Math.max(this.steps, other.steps) + 1;
    return this;
  }

  times(other: Compensated): this {
    const product = this.hi * other.hi;
    this.lo = this.lo * other.hi + this.hi * other.lo + productError(this.hi, other.hi, product);
    this.hi = product;
    this.size *= other.size;
    this.steps += other.steps + 1;
    return this;
  }

  /** How far the exact value can be from hi + lo. */
  get error(): number {
    const k = this.steps + 2;
    return 16 * k * k * UNIT * UNIT * this.size;
  }

  /** -1, 0 or 1 as the exact value is below, equal to or above 0; refuses where that is not certain. */
  get sign(): -1 | 0 | 1 {
    const value = this.hi + this.lo;
    if (this.size === 0) return 0;
    if (Math.abs(value) > this.error) return value > 0 ? 1 : -1;
    return refuse();
  }

  /** The double nearest to hi + lo; refuses where the exact value can be more than a unit in the last place away. */
  leave(): number {
    const value = this.hi + this.lo;
    if (this.size === 0) return 0;
    return Math.abs(value) * UNIT >= this.error ? value : refuse();
  }

  /** this / other, within two units in the last place; refuses as `leave` does. */
  over(other: Compensated): number {
    const quotient = this.leave() / other.leave();
    const product = quotient * other.hi;
    const rest = this.hi - product - productError(quotient, other.hi, product) + (this.lo - quotient * other.lo);
    return quotient + rest / other.hi;
  }

  /** hi + lo as its nearest double and the rest, as a factor must be; refuses what has lost its last digits to cancellation. */
  settled(): this {
    if (!(this.hi > this.size * MOST_LOST)) refuse();
    if (this.size > this.hi) {
      // Beside hi the error is size / hi times as large as beside size: the root of that times the steps covers it.
      this.steps = Math.max(3, Math.ceil(Math.sqrt(this.size / this.hi))) * (this.steps + 2);
      this.size = this.hi;
    }
    const nearest = this.hi + this.lo;
    this.lo -= nearest - this.hi;
    this.hi = nearest;
    return this;
  }

  /** this / other as a number of its own, settled; refuses where the divisor is hardly known. */
  per(other: Compensated): Compensated {
    const size = (this.size * other.size) / (other.hi * other.hi);
    if (!(other.error < Math.abs(other.hi) * 2 ** -30)) refuse();
    const quotient = new Compensated(this.hi / other.hi);
    const product = quotient.hi * other.hi;
    const rest = this.hi - product - productError(quotient.hi, other.hi, product);
    quotient.lo = (rest + (this.lo - quotient.hi * other.lo)) / other.hi;
    quotient.size = size;
    quotient.steps = this.steps + other.steps + 2;
    return quotient;
  }

  /** The nearest whole number, ties away from zero; refuses where it is not certain which. */
  rounded(): number {
    const size = Math.abs(this.hi);
    const sign = this.hi < 0 ? -1 : 1;
    const whole = Math.floor(size);
    const over = size - whole - 0.5 + sign * this.lo;
    if (!(size < 2 ** 52 && Math.abs(over) > this.error + 2 ** -50 && Math.abs(over) < 0.75)) return refuse();
    return sign * (over > 0 ? whole + 1 : whole);
  }
}

/** Beyond this many e-foldings of growth the smallest products would lose digits to underflow. */
const MOST_GROWTH = 600;

/** Refuses periods x rate so large that amounts could leave the range in which products are exact. */
export function checkGrowth(periods: number, rate: number): void {
  if (!(periods * Math.abs(rate) <= MOST_GROWTH)) refuse();
}
