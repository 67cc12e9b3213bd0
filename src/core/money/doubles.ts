/** Whole numbers in doubles: exact below 2^53, and a refusal (DoesNotFit) instead of a wrong digit above. */
import { DoesNotFit, Ratio, Scaled } from './whole';
import type { Whole } from './whole';

const LIMIT = 2 ** 53;
/** Below this a whole number has at most 15 digits, so a double that equals n / 10^k is that decimal and no other. */
const FIFTEEN_DIGITS = 1e15;
const MAX_DECIMALS = 12;
const FEW = 64;

const refuse = (): never => {
  throw new DoesNotFit();
};
const checked = (x: number): number => (x <= LIMIT && x >= -LIMIT ? x : refuse());

const POWERS = Array.from({ length: 16 }, (_, k) => Number(`1e${k}`));

/**
 * The fewest decimals, from so many on, that make the number whole; -1 where it has more than can be counted. A number is
 * n / 10^k where that quotient comes out as the number, and where the product comes out as n: then its 15 digits are n's.
 */
function decimalsOf(x: number, from: number): number {
  for (let k = from; k <= MAX_DECIMALS; k++) {
    const scale = POWERS[k] as number;
    const product = x * scale;
    const n = Math.round(product);
    if (n >= FIFTEEN_DIGITS || n <= -FIFTEEN_DIGITS) return refuse();
    if (n === product || n / scale === x) return k;
  }
  return -1;
}

function read(cells: ArrayLike<number>): Scaled<number> {
  const count = cells.length;
  // A few numbers are quicker in an array, many in a typed one.
  const units = count < FEW ? new Array<number>(count) : new Float64Array(count);
  let k = 0;
  let scale = 1;
  for (let i = 0; i < count; i++) {
    let x = cells[i] as number;
    const product = x * scale;
    let n = Math.round(product);
    if (n / scale !== x && n !== product) {
      let decimals = decimalsOf(x, k);
      if (decimals < 0) {
        // Not a short decimal as it stands: take the decimal that 15 digits show (0.1 + 0.2 is 0.3).
        x = Number(x.toPrecision(15));
        decimals = decimalsOf(x, k);
        if (decimals < 0) return refuse();
      }
      for (let j = 0; j < i; j++) units[j] = (units[j] as number) * (POWERS[decimals - k] as number);
      k = decimals;
      scale = POWERS[k] as number;
      n = Math.round(x * scale);
    }
    units[i] = n;
  }
  for (let i = 0; i < count; i++) {
    const n = units[i] as number;
    if (!(n < FIFTEEN_DIGITS && n > -FIFTEEN_DIGITS)) return refuse();
  }
  return new Scaled(units, scale);
}

function readOne(cell: number): Ratio<number> {
  if (Math.floor(cell) === cell && Math.abs(cell) < FIFTEEN_DIGITS) return new Ratio(cell, 1);
  let x = cell;
  let decimals = decimalsOf(x, 0);
  if (decimals < 0) {
    x = Number(x.toPrecision(15));
    decimals = decimalsOf(x, 0);
    if (decimals < 0) return refuse();
  }
  const denominator = POWERS[decimals] as number;
  return new Ratio(Math.round(x * denominator), denominator);
}

function floorDiv(a: number, b: number): number {
  if (!(Math.abs(a) + b <= LIMIT)) return refuse();
  const q = Math.floor(a / b);
  const r = a - q * b;
  return r < 0 ? q - 1 : r >= b ? q + 1 : q;
}

/** Plain sums: no sum on the way is larger than the sum of all sizes, and that is checked. */
function sumBy(numbers: ArrayLike<number>, groups: ArrayLike<number>, count: number): readonly number[] {
  const sums = new Float64Array(count);
  let size = 0;
  for (let i = 0; i < numbers.length; i++) {
    const group = groups[i] as number;
    if (group < 0) continue;
    const x = numbers[i] as number;
    size += Math.abs(x);
    sums[group] = (sums[group] as number) + x;
  }
  return size <= LIMIT ? Array.from(sums) : refuse();
}

export const doubles: Whole<number> = {
  zero: 0,
  one: 1,
  of: checked,
  power10: (exponent) => POWERS[exponent] ?? refuse(),
  read,
  readOne,
  add: (a, b) => checked(a + b),
  sumBy,
  sub: (a, b) => checked(a - b),
  mul: (a, b) => checked(a * b),
  compare: (a, b) => a - b,
  sign: (a) => (a > 0 ? 1 : a < 0 ? -1 : 0),
  floorDiv,
  roundDiv: (a, b) => {
    const m = Math.abs(a);
    const q = floorDiv(m + m + b, b + b);
    return a < 0 ? 0 - q : q;
  },
  quotient: (a, b) => {
    const x = a / b;
    return x === 0 ? 0 : x;
  },
};
