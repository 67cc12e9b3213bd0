/**
 * The largest root of a polynomial between 0 and 1, provably: halves the interval and counts sign changes (Descartes, in the
 * form of Vincent, Collins and Akritas), where 0 changes mean no root and 1 means exactly one. Coefficients are whole numbers,
 * the constant first; the constant, the last and their sum are not 0.
 */
import type { Whole } from '../money';
import { squareFree } from './squareFree';

type Polynomial<T> = readonly T[];

/** Halvings before roots that still lie together are taken for one root counted twice. */
const TOGETHER = 48;

/** A root as a double: `answer` turns root = part / whole into what is wanted, and must rise or fall with the root throughout. */
export function largestRootBelowOne<T>(
  w: Whole<T>,
  polynomial: Polynomial<T>,
  answer: (part: T, whole: T) => number,
): number | undefined {
  const found = isolate(w, polynomial, w.zero, 0, TOGETHER);
  if (found !== 'together') return found && narrow(w, polynomial, found, answer);
  const single = squareFree(w, polynomial);
  const interval = isolate(w, single, w.zero, 0, Infinity);
  return interval && interval !== 'together' ? narrow(w, single, interval, answer) : undefined;
}

/** From part / 2^depth to (part + 1) / 2^depth: exactly one root between, or the root is the lower end itself. */
interface Interval<T> {
  readonly part: T;
  readonly depth: number;
  readonly isRoot: boolean;
}

/** `here` is the polynomial with the interval from part / 2^depth stretched to 0-1. */
function isolate<T>(
  w: Whole<T>,
  here: Polynomial<T>,
  part: T,
  depth: number,
  limit: number,
): Interval<T> | 'together' | undefined {
  const changes = signChanges(w, shifted(w, [...here].reverse()));
  if (changes === 0) return undefined;
  if (changes === 1) return { part, depth, isRoot: false };
  if (depth === limit) return 'together';
  const left = halved(w, here);
  const right = shifted(w, left);
  const [lower, upper] = [w.add(part, part), w.add(w.add(part, part), w.one)];
  return (
    isolate(w, right, upper, depth + 1, limit) ??
    (w.sign(right[0] as T) === 0 ? { part: upper, depth: depth + 1, isRoot: true } : undefined) ??
    isolate(w, left, lower, depth + 1, limit)
  );
}

function signChanges<T>(w: Whole<T>, values: Polynomial<T>): number {
  let changes = 0;
  let last = 0;
  for (const value of values) {
    const sign = w.sign(value);
    if (sign === 0) continue;
    if (last !== 0 && sign !== last) changes++;
    last = sign;
  }
  return changes;
}

/** p(x + 1) */
function shifted<T>(w: Whole<T>, p: Polynomial<T>): Polynomial<T> {
  const q = [...p];
  for (let i = 0; i < q.length - 1; i++) {
    for (let k = q.length - 2; k >= i; k--) q[k] = w.add(q[k] as T, q[k + 1] as T);
  }
  return q;
}

/** 2^n p(x / 2) */
function halved<T>(w: Whole<T>, p: Polynomial<T>): Polynomial<T> {
  const q = [...p];
  let scale = w.one;
  for (let k = q.length - 2; k >= 0; k--) {
    scale = w.add(scale, scale);
    q[k] = w.mul(q[k] as T, scale);
  }
  return q;
}

/** Halves until both ends give the same double, or neighbours. */
function narrow<T>(
  w: Whole<T>,
  p: Polynomial<T>,
  { part, depth, isRoot }: Interval<T>,
  answer: (part: T, whole: T) => number,
): number {
  let whole = w.one;
  for (let k = 0; k < depth; k++) whole = w.add(whole, whole);
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
function valueSign<T>(w: Whole<T>, p: Polynomial<T>, part: T, whole: T): number {
  let value = w.zero;
  let scale = w.one;
  for (let k = p.length - 1; k >= 0; k--) {
    value = w.add(w.mul(value, part), w.mul(p[k] as T, scale));
    scale = w.mul(scale, whole);
  }
  return w.sign(value);
}
