/** Numbers of every size that a cell can hold, the same in every run. */
import { numbers } from '../bench/harness';

/**
 * What cells hold as a rule; results of formulas, with all their digits; such numbers large and small in one table; and
 * anything that a cell can hold, down to 1E-300 and up to 1E+300.
 */
export const SIZES = ['kronor', 'fifteen digits', 'mixed', 'extreme'] as const;
export type Size = (typeof SIZES)[number];

export type Draw = () => number;

const DIGITS = 15;
const digitsOf = (random: Draw): number => Number((0.1 + 0.9 * random()).toPrecision(DIGITS));
const powerOfTen = (random: Draw, from: number, to: number): number =>
  Number(`1e${from + Math.floor(random() * (to - from))}`);

/** Amounts >= 0. */
export function amountsOf(size: Size, seed = 1): Draw {
  const random = numbers(seed);
  switch (size) {
    case 'kronor':
      return () => Math.floor(random() * 1e7);
    case 'fifteen digits':
      return () => Number((digitsOf(random) * 1e4).toPrecision(DIGITS));
    case 'mixed':
      return () => digitsOf(random) * powerOfTen(random, -9, 12);
    case 'extreme':
      return () => digitsOf(random) * powerOfTen(random, -300, 300);
  }
}

/** Shares and rates from 0 to 1. */
export function sharesOf(size: Size, seed = 1): Draw {
  const random = numbers(seed + 1000);
  switch (size) {
    case 'kronor':
      return () => Math.floor(random() * 100) / 100;
    case 'fifteen digits':
    case 'mixed':
      return () => digitsOf(random);
    case 'extreme':
      return () => digitsOf(random) * powerOfTen(random, -300, 0);
  }
}

export const one = (draw: Draw): number => draw();
export const several = (count: number, draw: Draw): number[] => Array.from({ length: count }, draw);
