/**
 * Real roots one at a time: halves an interval and counts sign changes (Descartes, in the form of Vincent, Collins and
 * Akritas), where 0 changes mean no root and 1 means exactly one.
 */
import type { Whole } from '../money';

type Polynomial<T> = readonly T[];

/** From part / 2^depth to (part + 1) / 2^depth: exactly one root strictly between, or the root is the lower end itself. */
export interface Interval<T> {
  readonly part: T;
  readonly depth: number;
  readonly isRoot: boolean;
}

/**
 * The largest root in an interval, its upper end not counted, isolated from other roots; 'together' where some roots are not
 * apart after so many halvings.
 */
export function isolate<T>(
  w: Whole<T>,
  polynomial: Polynomial<T>,
  { part, depth }: Interval<T>,
  halvings: number,
): Interval<T> | 'together' | undefined {
  const here = stretched(w, polynomial, part, depth);
  const inside = isolateInside(w, here, part, depth, halvings);
  return inside ?? (w.sign(here[0] as T) === 0 ? { part, depth, isRoot: true } : undefined);
}

/** `here` is the polynomial with the interval from part / 2^depth stretched to 0-1. */
function isolateInside<T>(
  w: Whole<T>,
  here: Polynomial<T>,
  part: T,
  depth: number,
  halvings: number,
): Interval<T> | 'together' | undefined {
  const changes = signChanges(w, shifted(w, [...here].reverse(), w.one));
  if (changes === 0) return undefined;
  if (changes === 1) return { part, depth, isRoot: false };
  if (halvings === 0) return 'together';
  const left = halved(w, here, 1);
  const right = shifted(w, left, w.one);
  const [lower, upper] = [w.add(part, part), w.add(w.add(part, part), w.one)];
  return (
    isolateInside(w, right, upper, depth + 1, halvings - 1) ??
    (w.sign(right[0] as T) === 0 ? { part: upper, depth: depth + 1, isRoot: true } : undefined) ??
    isolateInside(w, left, lower, depth + 1, halvings - 1)
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

/** p((part + x) / 2^depth), times a power of two that makes it whole. */
const stretched = <T>(w: Whole<T>, p: Polynomial<T>, part: T, depth: number): Polynomial<T> =>
  shifted(w, halved(w, p, depth), part);

/** p(x + by) */
function shifted<T>(w: Whole<T>, p: Polynomial<T>, by: T): Polynomial<T> {
  const q = [...p];
  const isOne = w.compare(by, w.one) === 0;
  for (let i = 0; i < q.length - 1; i++) {
    for (let k = q.length - 2; k >= i; k--) {
      const next = q[k + 1] as T;
      q[k] = w.add(q[k] as T, isOne ? next : w.mul(next, by));
    }
  }
  return q;
}

/** 2^(n times) p(x / 2^times) */
function halved<T>(w: Whole<T>, p: Polynomial<T>, times: number): Polynomial<T> {
  let step = w.one;
  for (let k = 0; k < times; k++) step = w.add(step, step);
  const q = [...p];
  let scale = w.one;
  for (let k = q.length - 2; k >= 0; k--) {
    scale = w.mul(scale, step);
    q[k] = w.mul(q[k] as T, scale);
  }
  return q;
}
