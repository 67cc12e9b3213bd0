import { yearsAfter } from '../calendar/year';
import type { Year } from '../calendar/year';
import { exactly, leave, roundCumulatively, roundToUnit, unitOf } from '../money';
import type { Whole } from '../money';

export interface DepreciationRow {
  readonly year: Year;
  readonly opening: number;
  readonly depreciation: number;
  readonly closing: number;
}

export interface DepreciationTerms {
  /** Acquisition value, >= 0. */
  readonly value: number;
  readonly years: number;
  /** Value left after the last year, 0 to `value`. */
  readonly residual: number;
  readonly decimals?: number | undefined;
}

/** Straight-line depreciation of a physical investment; with decimals rounded cumulatively, so that it sums to the rounded whole. */
export const depreciationSchedule = (terms: DepreciationTerms, firstYear: Year): readonly DepreciationRow[] =>
  exactly((w) => {
    const { opening, steps, out } = terms.decimals === undefined ? exact(w, terms) : rounded(w, terms, terms.decimals);
    let balance = opening;
    return steps.map((step, i) => {
      const before = balance;
      balance = w.sub(balance, step);
      return { year: yearsAfter(firstYear, i), opening: out(before), depreciation: out(step), closing: out(balance) };
    });
  });

interface Counted<T> {
  readonly opening: T;
  readonly steps: readonly T[];
  readonly out: (count: T) => number;
}

function exact<T>(w: Whole<T>, terms: DepreciationTerms): Counted<T> {
  const { units, one } = w.read([terms.value, terms.residual]);
  const [value, residual] = [units[0] as T, units[1] as T];
  const years = w.of(terms.years);
  const denominator = w.mul(one, years);
  return {
    opening: w.mul(value, years),
    steps: Array.from({ length: terms.years }, () => w.sub(value, residual)),
    out: (count) => w.quotient(count, denominator),
  };
}

function rounded<T>(w: Whole<T>, terms: DepreciationTerms, decimals: number): Counted<T> {
  const { units, one } = w.read([terms.value, terms.residual]);
  const unit = unitOf(w, decimals);
  const value = roundToUnit(w, units[0] as T, one, unit);
  const residual = roundToUnit(w, units[1] as T, one, unit);
  const parts = Array.from({ length: terms.years }, () => w.sub(value, residual));
  return {
    opening: value,
    steps: roundCumulatively(w, parts, w.of(terms.years)),
    out: (count) => leave(w, count, unit),
  };
}
