import type { Unit, Whole } from '../money';
import { controlledRounding, exactly, leave, unitOf } from '../money';
import { repaymentPlan } from './plan';
import type { Plan } from './plan';
import type { PlanTerms } from './profile';

/** A plan's frame reduction split on committees: one row a committee in the given order, one column a year. */
export interface FrameReductionTable {
  readonly cells: readonly (readonly number[])[];
  readonly committeeTotals: readonly number[];
  readonly yearTotals: readonly number[];
  readonly total: number;
}

/**
 * The plan's frame reduction by year, split on committees by weight / sum of weights (weights >= 0, sum > 0). With
 * decimals the split is a controlled rounding whose year totals are the plan's own.
 */
export const frameReductionTable = (terms: PlanTerms, weights: readonly number[]): FrameReductionTable =>
  exactly((w) => {
    const plan = repaymentPlan(w, terms);
    const shares = Array.from(w.read(weights).units);
    return terms.decimals === undefined
      ? exactSplit(w, plan, shares)
      : roundedSplit(w, plan, shares, unitOf(w, terms.decimals));
  });

function exactSplit<T>(w: Whole<T>, plan: Plan<T>, shares: readonly T[]): FrameReductionTable {
  const sum = shares.reduce(w.add, w.zero);
  const denominator = w.mul(plan.denominator, sum);
  const years = plan.rows.map((row) => row.frameReduction);
  const total = years.reduce(w.add, w.zero);
  return {
    cells: shares.map((share) => years.map((year) => w.quotient(w.mul(year, share), denominator))),
    committeeTotals: shares.map((share) => w.quotient(w.mul(total, share), denominator)),
    yearTotals: years.map((year) => w.quotient(year, plan.denominator)),
    total: w.quotient(total, plan.denominator),
  };
}

function roundedSplit<T>(w: Whole<T>, plan: Plan<T>, shares: readonly T[], unit: Unit<T>): FrameReductionTable {
  const sum = shares.reduce(w.add, w.zero);
  // A rounded plan is counted in whole units: numerator / denominator = count x below / above.
  const years = plan.rows.map((row) => w.floorDiv(row.frameReduction, unit.below));
  const cells = controlledRounding(
    w,
    shares.map((share) => years.map((year) => w.mul(year, share))),
    sum,
  );
  const add = (values: readonly T[]): T => values.reduce(w.add, w.zero);
  const out = (count: T): number => leave(w, count, unit);
  return {
    cells: cells.map((row) => row.map(out)),
    committeeTotals: cells.map((row) => out(add(row))),
    yearTotals: years.map(out),
    total: out(add(years)),
  };
}
