import type { SummedTable, Whole } from '../money';
import { controlledRounding, exactly, unitOf, withSums } from '../money';
import { repaymentPlan } from './plan';
import type { Plan } from './plan';
import type { PlanTerms } from './profile';

/**
 * The plan's frame reduction by year, split on committees by weight / sum of weights (weights >= 0, sum > 0): one row a
 * committee in the given order, one column a year. With decimals the split is a controlled rounding whose year totals are
 * the plan's own.
 */
export const frameReductionTable = (terms: PlanTerms, weights: readonly number[]): SummedTable =>
  exactly((w) => {
    const { rows, denominator } = frameReductionSplit(w, repaymentPlan(w, terms), weights, terms.decimals);
    return withSums(w, rows, terms.years, (value) => w.quotient(value, denominator));
  });

/** By committee and year: numerators over one denominator. */
export interface FrameReductionSplit<T> {
  readonly rows: readonly (readonly T[])[];
  readonly denominator: T;
}

/** The split of a plan that was made with the same decimals. */
export function frameReductionSplit<T>(
  w: Whole<T>,
  plan: Plan<T>,
  weights: readonly number[],
  decimals: number | undefined,
): FrameReductionSplit<T> {
  const shares = Array.from(w.read(weights).units);
  const sum = shares.reduce(w.add, w.zero);
  const years = plan.rows.map((row) => row.frameReduction);
  if (decimals === undefined) {
    return {
      rows: shares.map((share) => years.map((year) => w.mul(year, share))),
      denominator: w.mul(plan.denominator, sum),
    };
  }
  // A rounded plan is counted in whole units: numerator / denominator = count x below / above.
  const unit = unitOf(w, decimals);
  const counts = years.map((year) => w.floorDiv(year, unit.below));
  const cells = controlledRounding(
    w,
    shares.map((share) => counts.map((count) => w.mul(count, share))),
    sum,
  );
  return { rows: cells.map((row) => row.map((count) => w.mul(count, unit.below))), denominator: unit.above };
}
