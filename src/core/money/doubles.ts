/** Whole numbers in doubles: exact below 2^53, and a refusal (DoesNotFit) instead of a wrong digit above. */
import { DoesNotFit } from './whole';
import type { Scaled, Whole } from './whole';

const LIMIT = 2 ** 53;
/** Below this a whole number has at most 15 digits, so a double that equals n / 10^k is that decimal and no other. */
const FIFTEEN_DIGITS = 1e15;
const MAX_DECIMALS = 12;

const refuse = (): never => {
  throw new DoesNotFit();
};
const checked = (x: number): number => (x <= LIMIT && x >= -LIMIT ? x : refuse());

const POWERS = Array.from({ length: 16 }, (_, k) => Number(`1e${k}`));

function decimalsOf(x: number, from: number): number {
  for (let k = from; k <= MAX_DECIMALS; k++) {
    const scale = POWERS[k] as number;
    const n = Math.round(x * scale);
    if (n >= FIFTEEN_DIGITS || n <= -FIFTEEN_DIGITS) return refuse();
    if (n / scale === x) return k;
  }
  return -1;
}

function read(cells: ArrayLike<number>): Scaled<number> {
  const numbers = Float64Array.from(cells);
  let k = 0;
  for (let i = 0; i < numbers.length; i++) {
    const x = numbers[i] as number;
    let decimals = decimalsOf(x, k);
    if (decimals < 0) {
      // Not a short decimal as it stands: take the decimal that 15 digits show (0.1 + 0.2 is 0.3).
      const shown = Number(x.toPrecision(15));
      decimals = decimalsOf(shown, k);
      if (decimals < 0) return refuse();
      numbers[i] = shown;
    }
    k = decimals;
  }
  const scale = POWERS[k] as number;
  for (let i = 0; i < numbers.length; i++) {
    const n = Math.round((numbers[i] as number) * scale);
    if (n >= FIFTEEN_DIGITS || n <= -FIFTEEN_DIGITS) return refuse();
    numbers[i] = n;
  }
  return { units: numbers, one: scale };
}

function floorDiv(a: number, b: number): number {
  if (!(Math.abs(a) + b <= LIMIT)) return refuse();
  const q = Math.floor(a / b);
  const r = a - q * b;
  return r < 0 ? q - 1 : r >= b ? q + 1 : q;
}

export const doubles: Whole<number> = {
  zero: 0,
  one: 1,
  of: checked,
  power10: (exponent) => POWERS[exponent] ?? refuse(),
  read,
  add: (a, b) => checked(a + b),
  sub: (a, b) => checked(a - b),
  mul: (a, b) => checked(a * b),
  compare: (a, b) => a - b,
  sign: (a) => (a > 0 ? 1 : a < 0 ? -1 : 0),
  floorDiv,
  roundDiv: (a, b) => {
    const m = Math.abs(a);
    if (!(m + m + b <= LIMIT)) return refuse();
    const q = floorDiv(m + m + b, b + b);
    return a < 0 ? 0 - q : q;
  },
  quotient: (a, b) => {
    const x = a / b;
    return x === 0 ? 0 : x;
  },
};
