/** Whole numbers of any size in the language's own big integers: the way out where doubles do not fit. */
import { doubles } from './doubles';
import { DoesNotFit } from './whole';
import type { Scaled, Whole } from './whole';

const power10 = (exponent: number): bigint => 10n ** BigInt(exponent);

/** A double as its decimal at 15 significant digits: digits x 10^exponent. */
function shown(x: number): { digits: bigint; exponent: number } {
  const [mantissa = '0', exponent = '0'] = x.toExponential(14).split('e');
  const short = mantissa.replace(/\.?0+$/, '');
  const decimals = short.includes('.') ? short.length - short.indexOf('.') - 1 : 0;
  return { digits: BigInt(short.replace('.', '')), exponent: Number(exponent) - decimals };
}

function read(cells: ArrayLike<number>): Scaled<bigint> {
  try {
    const { units, one } = doubles.read(cells);
    return { units: Array.from(units, BigInt), one: BigInt(one) };
  } catch (error) {
    if (!(error instanceof DoesNotFit)) throw error;
  }
  const numbers = Array.from(cells, shown);
  const places = numbers.reduce((most, x) => Math.max(most, -x.exponent), 0);
  return { units: numbers.map((x) => x.digits * power10(x.exponent + places)), one: power10(places) };
}

function floorDiv(a: bigint, b: bigint): bigint {
  const q = a / b;
  return a < 0n && q * b !== a ? q - 1n : q;
}

const bits = (x: bigint): number => x.toString(16).length * 4;

/** Enough bits that rounding to a double's 53 sees past the last, and one more that tells whether anything is left. */
const KEPT_BITS = 64;
const HALF_RANGE = 2 ** 512;

function quotient(a: bigint, b: bigint): number {
  if (a === 0n) return 0;
  if (a < 0n) return -quotient(-a, b);
  let shift = KEPT_BITS + bits(b) - bits(a);
  const [top, bottom] = shift >= 0 ? [a << BigInt(shift), b] : [a, b << BigInt(-shift)];
  const q = top / bottom;
  let x = Number(q * bottom === top ? q : q | 1n);
  for (; shift >= 512; shift -= 512) x /= HALF_RANGE;
  for (; shift <= -512; shift += 512) x *= HALF_RANGE;
  return x / 2 ** shift;
}

export const bigints: Whole<bigint> = {
  zero: 0n,
  one: 1n,
  of: BigInt,
  power10,
  read,
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
  sign: (a) => (a > 0n ? 1 : a < 0n ? -1 : 0),
  floorDiv,
  roundDiv: (a, b) => {
    const m = a < 0n ? -a : a;
    const q = (m + m + b) / (b + b);
    return a < 0n ? -q : q;
  },
  quotient,
};
