import { productError, sumError } from './compensated';
import { DoesNotFit } from './whole';
import type { Whole } from './whole';

/** Whole numbers that any arithmetic can take over. */
export type AnyWhole = <T>(w: Whole<T>) => readonly T[];

const LIMIT = 2 ** 53;

/**
 * Sums of products of whole numbers (each below 2^53) by group, exactly: a sum is kept as two doubles, of which the second
 * takes what the first cannot hold. Refuses (DoesNotFit) where two are not enough.
 */
export function productSums(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  groups: ArrayLike<number>,
  groupCount: number,
): AnyWhole {
  const high = new Float64Array(groupCount);
  const low = new Float64Array(groupCount);
  for (let i = 0; i < a.length; i++) {
    const x = a[i] as number;
    const y = b[i] as number;
    const g = groups[i] as number;
    const product = x * y;
    const sum = high[g] as number;
    const next = sum + product;
    let rest = low[g] as number;
    if (product > LIMIT || product < -LIMIT) rest += productError(x, y, product);
    if (next > LIMIT || next < -LIMIT) rest += sumError(sum, product, next);
    if (!(rest <= LIMIT && rest >= -LIMIT)) throw new DoesNotFit();
    high[g] = next;
    low[g] = rest;
  }
  return (w) => Array.from(high, (x, g) => w.add(w.of(x), w.of(low[g] as number)));
}
