import type { Whole } from './whole';

/** Parts up to this many are searched for the largest remainder; more are sorted. */
const FEW = 32;

/**
 * Largest remainder: a whole number of units split by weights, so that the parts sum to the whole and each is within one
 * unit of its exact share. Ties go to the earlier part; a negative whole mirrors the positive. Weights >= 0, sum > 0.
 */
export function allocate<T>(w: Whole<T>, whole: T, weights: ArrayLike<T>): T[] {
  if (w.sign(whole) < 0) return allocate(w, w.sub(w.zero, whole), weights).map((part) => w.sub(w.zero, part));
  let total = w.zero;
  for (let i = 0; i < weights.length; i++) total = w.add(total, weights[i] as T);
  const parts: T[] = [];
  const remainders: T[] = [];
  let left = whole;
  for (let i = 0; i < weights.length; i++) {
    const product = w.mul(whole, weights[i] as T);
    const part = w.floorDiv(product, total);
    parts.push(part);
    remainders.push(w.sub(product, w.mul(part, total)));
    left = w.sub(left, part);
  }
  const more = w.quotient(left, w.one);
  for (const i of more > 0 ? largest(w, remainders, more) : []) parts[i] = w.add(parts[i] as T, w.one);
  return parts;
}

/** Where the so many largest values stand, of equals the earlier. */
function largest<T>(w: Whole<T>, values: readonly T[], count: number): readonly number[] {
  const places = values.map((_, i) => i);
  if (values.length > FEW) {
    return places.sort((i, j) => w.compare(values[j] as T, values[i] as T) || i - j).slice(0, count);
  }
  for (let taken = 0; taken < count; taken++) {
    let best = taken;
    for (let k = taken + 1; k < places.length; k++) {
      const order = w.compare(values[places[k] as number] as T, values[places[best] as number] as T);
      if (order > 0 || (order === 0 && (places[k] as number) < (places[best] as number))) best = k;
    }
    const place = places[best] as number;
    places[best] = places[taken] as number;
    places[taken] = place;
  }
  return places.slice(0, count);
}
