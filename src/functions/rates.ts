import { discountRate, vector } from './cells';
import type { Kind, Vector } from './cells';
import { ok } from '../core/problem';

/** One rate for every period, or one a period. */
export type Rates = number | Vector<number>;

const several = /*#__PURE__*/ vector(discountRate);

/** A single cell is one rate; a range, one rate a period. */
export const rates: Kind<Rates> = {
  shape: 'matrix',
  read: (raw, argument) => {
    const read = several.read(raw, argument);
    if (!read.ok) return read;
    return ok(read.value.given === 1 ? (read.value.values[0] as number) : read.value);
  },
};
