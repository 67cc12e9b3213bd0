import type { Whole } from './whole';

/** Number of decimals an answer is rounded to: an integer from -6 to 6; 0 = whole units, -3 = thousands. */
export type Decimals = number;

/** How a count of rounding units leaves to a cell: unit = 10^-decimals. */
export interface Unit<T> {
  /** Units in 1: value = count x below / above. */
  readonly above: T;
  readonly below: T;
}

/** The rounding unit 10^-decimals as a ratio of whole numbers. */
export const unitOf = <T>(w: Whole<T>, decimals: Decimals): Unit<T> => ({
  above: w.power10(Math.max(decimals, 0)),
  below: w.power10(Math.max(-decimals, 0)),
});

/** numerator / denominator in rounding units, half away from zero. */
export const roundToUnit = <T>(w: Whole<T>, numerator: T, denominator: T, unit: Unit<T>): T =>
  w.roundDiv(w.mul(numerator, unit.above), w.mul(denominator, unit.below));

/** A count of rounding units as the double that a cell gets. */
export const leave = <T>(w: Whole<T>, count: T, unit: Unit<T>): number =>
  w.quotient(w.mul(count, unit.below), unit.above);

/**
 * Rounds a series so that it adds up: each part is the rounded running total minus the one before
 * (round(C_k) - round(C_k-1)). Parts are numerators over one denominator that already counts rounding units.
 */
export function roundCumulatively<T>(w: Whole<T>, parts: readonly T[], denominator: T): T[] {
  let exact = w.zero;
  let rounded = w.zero;
  return parts.map((part) => {
    exact = w.add(exact, part);
    const next = w.roundDiv(exact, denominator);
    const step = w.sub(next, rounded);
    rounded = next;
    return step;
  });
}
