import { yearsAfter } from '../calendar/year';
import type { Year } from '../calendar/year';
import { allocate, crossTable, exactly, unitOf, withSums } from '../money';
import type { Decimals, SummedTable } from '../money';
import { frameReductionSplit } from './frameReduction';
import { repaymentPlan } from './plan';
import type { PlanTerms } from './profile';

/** A repayment plan by committee (rows) and year (columns). In every cell repayment + interest = frame reduction. */
export interface CommitteePlan {
  readonly years: readonly Year[];
  /** The principal. */
  readonly repayment: SummedTable;
  readonly interest: SummedTable;
  readonly frameReduction: SummedTable;
}

/**
 * A rounded plan split on committees by weight (>= 0, sum > 0). The frame reduction is split as `frameReductionTable` does, a
 * controlled rounding with the plan's own year totals. The interest of a year is then split on the committees by their frame
 * reduction that year, by largest remainder, so that no committee has more interest than frame reduction; the rest is repayment.
 */
export const committeePlan = (
  terms: PlanTerms & { readonly decimals: Decimals },
  firstYear: Year,
  weights: readonly number[],
): CommitteePlan =>
  exactly((w) => {
    const plan = repaymentPlan(w, terms);
    const frames = frameReductionSplit(w, plan, weights, terms.decimals).rows;
    // Both are rounded: whole numbers of units, numerator / denominator = count x below / above.
    const unit = unitOf(w, terms.decimals);
    const interestOf = plan.rows.map(({ interest }, t) => {
      const counts = frames.map((row) => w.floorDiv(row[t] as typeof interest, unit.below));
      const count = w.floorDiv(interest, unit.below);
      const parts = w.sign(count) === 0 ? counts.map(() => w.zero) : allocate(w, count, counts);
      return parts.map((part) => w.mul(part, unit.below));
    });
    const interest = frames.map((row, i) => row.map((_, t) => interestOf[t]?.[i] ?? w.zero));
    const repayment = frames.map((row, i) => row.map((frame, t) => w.sub(frame, interest[i]?.[t] ?? w.zero)));
    const out = (value: typeof w.zero): number => w.quotient(value, plan.denominator);
    const summed = (rows: readonly (readonly (typeof w.zero)[])[]) => withSums(w, rows, terms.years, out);
    return {
      years: plan.rows.map((_, t) => yearsAfter(firstYear, t)),
      repayment: summed(repayment),
      interest: summed(interest),
      frameReduction: summed(frames),
    };
  });

/** A plan without interest, from what each committee (row) repays each year (column). */
export function interestFree(cells: readonly (readonly number[])[], years: readonly Year[]): CommitteePlan {
  const repayment = tableOf(cells, years.length);
  const none = tableOf(
    cells.map((row) => row.map(() => 0)),
    years.length,
  );
  return { years, repayment, interest: none, frameReduction: repayment };
}

const tableOf = (cells: readonly (readonly number[])[], columnCount: number): SummedTable =>
  crossTable({
    amounts: cells.flat(),
    rows: cells.flatMap((row, i) => row.map(() => i)),
    rowCount: cells.length,
    columns: cells.flatMap((row) => row.map((_, j) => j)),
    columnCount,
  });
