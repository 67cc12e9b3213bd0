/** Whole numbers of any size on decimal.js: the reference, and the way out where doubles do not fit. */
import { Big, fromCell, Quotient } from './decimal';
import { Ratio, Scaled } from './whole';
import type { Whole } from './whole';
import { spend } from './work';

/** Seven digits are one part: what decimal.js adds and multiplies by. */
const DIGITS_A_PART = 7;
/** Parts of the quotients that leave to cells. */
const QUOTIENT_PARTS = 18;
/** Measured, in products of two parts (work.ts): any operation, a cell that is read, and the guess of a quotient's part. */
const OPERATION = 25;
const ENTRY = 115;
const GUESS = 14;
/** What a power of ten can have as its one part. */
const DECADES = Array.from({ length: DIGITS_A_PART }, (_, k) => 10 ** k);

/** A whole number's parts, those that are 0 at its end too. */
const length = (x: Big): number => x.e / DIGITS_A_PART + 1;

const spendOnSum = (a: Big, b: Big): void => spend(OPERATION + (length(a) + length(b)) / 4);
const spendOnProduct = (a: Big, b: Big): void => spend(OPERATION + a.d.length * b.d.length);
const spendOnQuotient = (parts: number, b: Big): void => spend(4 * OPERATION + 1.4 * parts * (b.d.length + GUESS));
/** By a power of ten a quotient is soon at its end. */
const partsLeaving = ({ d }: Big): number => (d.length === 1 && DECADES.includes(d[0] as number) ? 1 : QUOTIENT_PARTS);

function read(cells: ArrayLike<number>): Scaled<Big> {
  spend(ENTRY * cells.length);
  const numbers = Array.from(cells, fromCell);
  const places = numbers.reduce((most, x) => Math.max(most, x.decimalPlaces()), 0);
  const one = new Big(10).pow(places);
  return new Scaled(
    numbers.map((x) => x.times(one)),
    one,
  );
}

function floorDiv(a: Big, b: Big): Big {
  spendOnQuotient(Math.max(length(a) - length(b), 0) + 1, b);
  const q = a.divToInt(b);
  return a.isNegative() && !q.times(b).eq(a) ? q.minus(1) : q;
}

function add(a: Big, b: Big): Big {
  spendOnSum(a, b);
  return a.plus(b);
}

function sumBy(numbers: ArrayLike<Big>, groups: ArrayLike<number>, count: number): readonly Big[] {
  const sums = Array.from({ length: count }, () => new Big(0));
  for (let i = 0; i < numbers.length; i++) {
    const group = groups[i] as number;
    if (group >= 0) sums[group] = add(sums[group] as Big, numbers[i] as Big);
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
  add,
  sumBy,
  sub: (a, b) => {
    spendOnSum(a, b);
    return a.minus(b);
  },
  mul: (a, b) => {
    spendOnProduct(a, b);
    return a.times(b);
  },
  compare: (a, b) => {
    spendOnSum(a, b);
    return a.cmp(b);
  },
  sign: (a) => (a.isZero() ? 0 : a.isNegative() ? -1 : 1),
  floorDiv,
  roundDiv: (a, b) => {
    const q = floorDiv(a.abs().times(2).plus(b), b.times(2));
    return a.isNegative() ? q.neg() : q;
  },
  quotient: (a, b) => {
    spend(length(a));
    spendOnQuotient(partsLeaving(b), b);
    const x = new Quotient(a).div(b).toNumber();
    return x === 0 ? 0 : x;
  },
};
