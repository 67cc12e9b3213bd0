/**
 * The arithmetic every rule on amounts is written in: whole numbers, exactly. A cell's amount enters as a whole number of
 * tiny units (`read`), a share or a rate as a ratio of two whole numbers, and an answer leaves as the double nearest to a
 * ratio (`quotient`). Nothing in between is rounded unless the rule says so by name.
 *
 * A rule is written once, for any T. `exactly` runs it on doubles, which hold whole numbers exactly below 2^53, and
 * runs it again on decimal.js where the numbers do not fit.
 */
export interface Whole<T> {
  readonly zero: T;
  readonly one: T;
  /** A whole number that a double holds exactly. */
  of(n: number): T;
  /** 10^exponent; exponent >= 0. */
  power10(exponent: number): T;
  /** Cell numbers as whole numbers over one common power of ten; each enters as its decimal at 15 significant digits. */
  read(cells: ArrayLike<number>): Scaled<T>;
  /** One cell number the same way, as a ratio. */
  readOne(cell: number): Ratio<T>;
  add(a: T, b: T): T;
  /** Sums by group: the i-th number belongs to groups[i], from 0 to count - 1; below 0 it is left out. */
  sumBy(numbers: ArrayLike<T>, groups: ArrayLike<number>, count: number): readonly T[];
  sub(a: T, b: T): T;
  mul(a: T, b: T): T;
  /** Negative, 0 or positive as a is below, equal to or above b. */
  compare(a: T, b: T): number;
  sign(a: T): number;
  /** The largest whole number not above a / b; b > 0. */
  floorDiv(a: T, b: T): T;
  /** a / b to the nearest whole number, ties away from zero as Excel's ROUND; b > 0. */
  roundDiv(a: T, b: T): T;
  /** The double nearest to a / b; b > 0. Never -0. */
  quotient(a: T, b: T): number;
}

/**
 * Whole numbers over a common power of ten: the i-th number is units[i] / one. (A class, as Ratio, for an engine forgets the
 * shape of object literals that none is left of, and with it the code it made for them.)
 */
export class Scaled<T> {
  constructor(
    readonly units: ArrayLike<T>,
    readonly one: T,
  ) {}
}

/** numerator / denominator; denominator > 0. */
export class Ratio<T> {
  constructor(
    readonly numerator: T,
    readonly denominator: T,
  ) {}
}

/** Thrown inside `exactly` when a number does not fit a double exactly; never leaves it. */
export class DoesNotFit extends Error {}
