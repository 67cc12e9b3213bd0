/** Whole numbers of any size on decimal.js: the reference, and the way out where doubles do not fit. */
import { Big, fromCell, Quotient } from './decimal';
import { Ratio, Scaled } from './whole';
import type { Whole } from './whole';

function read(cells: ArrayLike<number>): Scaled<Big> {
  const numbers = Array.from(cells, fromCell);
  const places = numbers.reduce((most, x) => Math.max(most, x.decimalPlaces()), 0);
  const one = new Big(10).pow(places);
  return new Scaled(
    numbers.map((x) => x.times(one)),
    one,
  );
}

function floorDiv(a: Big, b: Big): Big {
  const q = a.divToInt(b);
  return a.isNegative() && !q.times(b).eq(a) ? q.minus(1) : q;
}

function sumBy(numbers: ArrayLike<Big>, groups: ArrayLike<number>, count: number): readonly Big[] {
  const sums = Array.from({ length: count }, () => new Big(0));
  for (let i = 0; i < numbers.length; i++) {
    const group = groups[i] as number;
    if (group >= 0) sums[group] = (sums[group] as Big).plus(numbers[i] as Big);
  }
  return sums;
}

export const decimals: Whole<Big> = {
  zero: new Big(0),
  one: new Big(1),
  // Above 2^53 decimal.js would take the shortest digits that tell the double from others, not the whole number it is.
  of: (n) => new Big(Number.isSafeInteger(n) ? n : BigInt(n).toString()),
  power10: (exponent) => new Big(10).pow(exponent),
  read,
  readOne: (cell) => {
    const { units, one } = read([cell]);
    return new Ratio(units[0] as Big, one);
  },
  add: (a, b) => a.plus(b),
  sumBy,
  sub: (a, b) => a.minus(b),
  mul: (a, b) => a.times(b),
  compare: (a, b) => a.cmp(b),
  sign: (a) => (a.isZero() ? 0 : a.isNegative() ? -1 : 1),
  floorDiv,
  roundDiv: (a, b) => {
    const q = floorDiv(a.abs().times(2).plus(b), b.times(2));
    return a.isNegative() ? q.neg() : q;
  },
  quotient: (a, b) => {
    const x = new Quotient(a).div(b).toNumber();
    return x === 0 ? 0 : x;
  },
};
