import type { Year } from '../calendar/year';
import { exactly, leastCommonMultiple, withSums } from '../money';
import type { SummedTable } from '../money';
import { frameReductionSplit } from './frameReduction';
import { repaymentPlan } from './plan';
import type { PlanTerms } from './profile';

/** One intervention's investment as the budget sees it. */
export interface Investment {
  readonly terms: Omit<PlanTerms, 'decimals'>;
  /** First year of repayment. */
  readonly firstYear: Year;
  /** False where the committees' frames are not cut: the intervention counts with 0. */
  readonly repays: boolean;
  /** How it is split: on the rows of the budget (numbers from 0) by weight (>= 0, sum > 0). */
  readonly parts: readonly { readonly row: number; readonly weight: number }[];
}

export interface BudgetTerms {
  readonly investments: readonly Investment[];
  readonly rowCount: number;
  readonly years: readonly Year[];
  readonly decimals?: number | undefined;
}

/**
 * The budget line of all investments' frame reductions, by row and year. Each investment is its own repayment plan, rounded
 * where decimals are given, split on its rows as a plan's frame reduction is split on committees; every sum is a sum of these.
 */
export const repaymentBudget = ({ investments, rowCount, years, decimals }: BudgetTerms): SummedTable =>
  exactly((w) => {
    const splits = investments
      .filter((investment) => investment.repays)
      .map(({ terms, firstYear, parts }) => {
        const plan = repaymentPlan(w, { ...terms, decimals });
        const weights = parts.map((part) => part.weight);
        return { firstYear, parts, ...frameReductionSplit(w, plan, weights, decimals) };
      });
    const denominator = splits.reduce((all, split) => leastCommonMultiple(w, all, split.denominator), w.one);
    const firstYear = years[0] as Year;
    const budget = Array.from({ length: rowCount }, () => years.map(() => w.zero));
    for (const split of splits) {
      const factor = w.floorDiv(denominator, split.denominator);
      split.parts.forEach(({ row }, i) => {
        const cells = budget[row] as (typeof factor)[];
        // Over the plan's own years, which are fewer as a rule than the budget's.
        split.rows[i]?.forEach((value, k) => {
          const t = split.firstYear + k - firstYear;
          if (t >= 0 && t < years.length) cells[t] = w.add(cells[t] as typeof factor, w.mul(value, factor));
        });
      });
    }
    return withSums(w, budget, years.length, (value) => w.quotient(value, denominator));
  });
