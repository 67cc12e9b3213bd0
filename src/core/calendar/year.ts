/** A calendar year from 1900 to 2200. */
export type Year = number & { readonly __year: true };

export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2200;

export const isYear = (x: number): x is Year => Number.isInteger(x) && x >= FIRST_YEAR && x <= LAST_YEAR;

/** The year a number of years later. May leave the range 1900-2200: a plan that starts in 2190 ends after it. */
export const yearsAfter = (year: Year, years: number): Year => (year + years) as Year;

/** Every year from the first to the last, both counted. */
export const yearsBetween = (from: Year, to: Year): readonly Year[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => yearsAfter(from, i));
