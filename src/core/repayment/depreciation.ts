import { yearsAfter } from '../calendar/year';
import type { Year } from '../calendar/year';
import { exactly, leave, roundToUnit, unitOf } from '../money';
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
  exactly((w) =>
    terms.decimals === undefined ? exact(w, terms, firstYear) : rounded(w, terms, terms.decimals, firstYear),
  );

/** In parts of a year's depreciation: value and residual both count as many times as there are years. */
function exact<T>(w: Whole<T>, { value, residual, years }: DepreciationTerms, firstYear: Year): DepreciationRow[] {
  const { units, one } = w.read([value, residual]);
  const count = w.of(years);
  const step = w.sub(units[0] as T, units[1] as T);
  const denominator = w.mul(one, count);
  const depreciation = w.quotient(step, denominator);
  const rows: DepreciationRow[] = [];
  let balance = w.mul(units[0] as T, count);
  for (let i = 0; i < years; i++) {
    const opening = w.quotient(balance, denominator);
    balance = w.sub(balance, step);
    rows.push({ year: yearsAfter(firstYear, i), opening, depreciation, closing: w.quotient(balance, denominator) });
  }
  return rows;
}

function rounded<T>(
  w: Whole<T>,
  { value, residual, years }: DepreciationTerms,
  decimals: number,
  firstYear: Year,
): DepreciationRow[] {
  const { units, one } = w.read([value, residual]);
  const unit = unitOf(w, decimals);
  const start = roundToUnit(w, units[0] as T, one, unit);
  const whole = w.sub(start, roundToUnit(w, units[1] as T, one, unit));
  const rows: DepreciationRow[] = [];
  let depreciated = w.zero;
  let before = w.zero;
  let opening = leave(w, start, unit);
  for (let i = 0; i < years; i++) {
    depreciated = w.add(depreciated, whole);
    const total = w.roundDiv(depreciated, w.of(years));
    const closing = leave(w, w.sub(start, total), unit);
    rows.push({
      year: yearsAfter(firstYear, i),
      opening,
      depreciation: leave(w, w.sub(total, before), unit),
      closing,
    });
    before = total;
    opening = closing;
  }
  return rows;
}
