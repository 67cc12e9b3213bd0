/**
 * The largest root of a polynomial between 0 and 1, provably. Intervals are taken from 1 downwards; most are settled in
 * doubles (signOn), those where the polynomial only rises or only falls by its exact signs at the ends, and what is left,
 * where roots lie close together, by counting sign changes (isolation.ts). Coefficients are whole numbers, the constant first;
 * the constant, the last and their sum are not 0.
 */
import type { Whole } from '../money';
import { isolate } from './isolation';
import type { Interval } from './isolation';
import { signOn } from './signOn';
import { squareFree } from './squareFree';

/** A root below 2^-1000 answers to no rate that a double can tell. */
const MOST_HALVINGS = 1000;
/** Halvings before roots that still lie together are taken for one root counted twice. */
const TOGETHER = 48;

/** A root as a double: `answer` turns root = part / whole into what is wanted, and must rise or fall with the root throughout. */
export function largestRootBelowOne<T>(
  w: Whole<T>,
  polynomial: readonly T[],
  answer: (part: T, whole: T) => number,
): number | undefined {
  const sizes = polynomial.map((x) => (w.sign(x) < 0 ? w.sub(w.zero, x) : x));
  const largest = sizes.reduce((a, b) => (w.compare(a, b) < 0 ? b : a));
  const values = Float64Array.from(polynomial, (x) => w.quotient(x, largest));
  const slopes = values.slice(1).map((x, i) => x * (i + 1));
  const fine = Math.ceil(Math.log2(values.length)) + 6;

  /** From part / 2^depth to (part + 1) / 2^depth, the upper end not counted. `left` is how many more halvings are worth it. */
  const search = (part: number, depth: number, left: number): number | undefined => {
    const [low, high] = [part * 2 ** -depth, (part + 1) * 2 ** -depth];
    if (signOn(values, low, high) !== 0) return undefined;
    if (signOn(slopes, low, high) !== 0) return between(part, depth);
    if (left > 0) return search(2 * part + 1, depth + 1, left - 1) ?? search(2 * part, depth + 1, left - 1);
    const interval = { part: w.of(part), depth, isRoot: false };
    const found = isolate(w, polynomial, interval, TOGETHER);
    if (found !== 'together') return found && narrow(w, polynomial, found, answer);
    const single = squareFree(w, polynomial);
    const root = isolate(w, single, interval, Infinity);
    return root && root !== 'together' ? narrow(w, single, root, answer) : undefined;
  };

  /** The polynomial only rises or only falls here. */
  const between = (part: number, depth: number): number | undefined => {
    const whole = power(w, depth);
    const low = valueSign(w, polynomial, w.of(part), whole);
    const isRoot = low === 0;
    if (!isRoot && low === valueSign(w, polynomial, w.of(part + 1), whole)) return undefined;
    return narrow(w, polynomial, { part: w.of(part), depth, isRoot }, answer);
  };

  for (let depth = 1; depth <= MOST_HALVINGS; depth++) {
    const found = search(1, depth, fine);
    if (found !== undefined) return found;
    if (signOn(values, 0, 2 ** -depth) !== 0) return undefined;
  }
  return undefined;
}

const power = <T>(w: Whole<T>, depth: number): T => {
  let whole = w.one;
  for (let k = 0; k < depth; k++) whole = w.add(whole, whole);
  return whole;
};

/** Halves until both ends give the same double, or neighbours. */
function narrow<T>(
  w: Whole<T>,
  p: readonly T[],
  { part, depth, isRoot }: Interval<T>,
  answer: (part: T, whole: T) => number,
): number {
  let whole = power(w, depth);
  if (isRoot) return answer(part, whole);
  let low = part;
  const above = valueSign(w, p, w.add(low, w.one), whole);
  for (;;) {
    if (w.sign(low) > 0) {
      const [a, b] = [answer(low, whole), answer(w.add(low, w.one), whole)];
      if (Math.abs(a - b) <= Math.abs(a) * 2 ** -52) return a;
    }
    low = w.add(low, low);
    whole = w.add(whole, whole);
    const middle = w.add(low, w.one);
    const sign = valueSign(w, p, middle, whole);
    if (sign === 0) return answer(middle, whole);
    if (sign !== above) low = middle;
  }
}

/** The sign of p(part / whole). */
function valueSign<T>(w: Whole<T>, p: readonly T[], part: T, whole: T): number {
  let value = w.zero;
  let scale = w.one;
  for (let k = p.length - 1; k >= 0; k--) {
    value = w.add(w.mul(value, part), w.mul(p[k] as T, scale));
    scale = w.mul(scale, whole);
  }
  return w.sign(value);
}
