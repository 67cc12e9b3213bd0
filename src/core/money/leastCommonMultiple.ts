import type { Whole } from './whole';

/** The least common multiple of two whole numbers above 0. */
export function leastCommonMultiple<T>(w: Whole<T>, a: T, b: T): T {
  let [divisor, rest] = [a, b];
  while (w.sign(rest) > 0) [divisor, rest] = [rest, w.sub(divisor, w.mul(w.floorDiv(divisor, rest), rest))];
  return w.mul(w.floorDiv(a, divisor), b);
}
