import type { Whole } from './whole';

/**
 * Largest remainder: a whole number of units split by weights, so that the parts sum to the whole and each is within one
 * unit of its exact share. Ties go to the earlier part; a negative whole mirrors the positive. Weights >= 0, sum > 0.
 */
export function allocate<T>(w: Whole<T>, whole: T, weights: readonly T[]): T[] {
  if (w.sign(whole) < 0) return allocate(w, w.sub(w.zero, whole), weights).map((part) => w.sub(w.zero, part));
  const total = weights.reduce(w.add, w.zero);
  const parts: T[] = [];
  const remainders: T[] = [];
  let left = whole;
  for (const weight of weights) {
    const product = w.mul(whole, weight);
    const part = w.floorDiv(product, total);
    parts.push(part);
    remainders.push(w.sub(product, w.mul(part, total)));
    left = w.sub(left, part);
  }
  const order = remainders.map((_, i) => i);
  order.sort((i, j) => w.compare(remainders[j] as T, remainders[i] as T) || i - j);
  for (const i of order) {
    if (w.sign(left) <= 0) break;
    parts[i] = w.add(parts[i] as T, w.one);
    left = w.sub(left, w.one);
  }
  return parts;
}
