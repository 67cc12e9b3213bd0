import { Compensated, productError } from './compensated';
import { DoesNotFit } from './whole';

const FIFTEEN_DIGITS = 1e15;
/** 10^-7 to 10^15; the scale of the smallest is 10^21, still a double without error. */
const DECADES = Array.from({ length: 23 }, (_, i) => Number(`1e${i - 7}`));
const SCALES = DECADES.map((_, i) => Number(`1e${21 - i}`));
const ONES = DECADES.indexOf(1);

/**
 * Adds sign x the cell number, as the decimal that Excel shows: 15 significant digits, so that 0.1 + 0.2 counts as 0.3.
 * Refuses what is too large or too small for exact products.
 */
export function addDecimal(sum: Compensated, x: number, sign: 1 | -1 = 1): void {
  const size = Math.abs(x);
  if (Math.floor(x) === x && size < FIFTEEN_DIGITS) {
    sum.add(sign * x, 0);
    return;
  }
  const scale = scaleOf(size);
  const digits = digitsOf(size, scale);
  const nearest = digits / scale;
  const product = nearest * scale;
  const rest = (digits - product - productError(nearest, scale, product)) / scale;
  const direction = x < 0 ? -sign : sign;
  sum.add(direction * nearest, direction * rest);
}

/** A cell number as the decimal that Excel shows. */
export function decimalOf(x: number): Compensated {
  const sum = new Compensated();
  addDecimal(sum, x);
  return sum;
}

/** The double nearest to the decimal that Excel shows: equal for cells that show the same, in the same order. */
export function shownAs(x: number): number {
  const size = Math.abs(x);
  if (Math.floor(x) === x && size < FIFTEEN_DIGITS) return x;
  const scale = scaleOf(size);
  const nearest = digitsOf(size, scale) / scale;
  return x < 0 ? -nearest : nearest;
}

/** The power of ten that makes the 15 digits of a number, not a whole one, whole. */
function scaleOf(size: number): number {
  if (!(size < FIFTEEN_DIGITS && size >= 1e-7)) throw new DoesNotFit();
  let decade = ONES;
  while (size >= (DECADES[decade + 1] as number)) decade++;
  while (size < (DECADES[decade] as number)) decade--;
  return SCALES[decade] as number;
}

/** The 15 digits as a whole number, half away from zero. */
function digitsOf(size: number, scale: number): number {
  const product = size * scale;
  const whole = Math.floor(product);
  return product - whole - 0.5 >= -productError(size, scale, product) ? whole + 1 : whole;
}
