import type { Year } from '../../core/calendar/year';
import { yearsBetween } from '../../core/calendar/year';
import { crossTable } from '../../core/money';
import type { SummedTable } from '../../core/money';
import { repaymentBudget } from '../../core/repayment/budget';
import { numbered, sameName } from '../../functions/tables/names';
import type { FundBook } from './book';

/** Frame reductions by committee and year. */
export interface Frames {
  readonly committees: readonly string[];
  readonly years: readonly Year[];
  readonly table: SummedTable;
}

interface Entry {
  readonly committee: string;
  readonly year: Year;
  readonly amount: number;
}

/**
 * The frame reductions as planned: by the repayment plan for interventions that have rows there, by their own terms in
 * the table of investments for the others. Undefined where nothing is to be repaid.
 */
export function framesOf({ repaymentPlan, investments }: FundBook): Frames | undefined {
  const plan = repaymentPlan?.rows.columns;
  const planned = new Set(plan?.intervention.map(sameName));
  const entries: Entry[] = (plan?.year ?? []).map((year, i) => ({
    committee: plan?.committee[i] as string,
    year,
    amount: plan?.frameReduction[i] as number,
  }));
  if (investments) {
    const { names } = numbered(investments.rows.columns.intervention);
    entries.push(...byTerms(investments.budget, (i) => !planned.has(sameName(names[i] as string))));
  }
  const counted = entries.filter(({ amount }) => amount !== 0);
  if (counted.length === 0) return undefined;

  const years = spanOf(counted.map(({ year }) => year));
  const { names: committees, of } = numbered(counted.map(({ committee }) => committee));
  const table = crossTable({
    amounts: counted.map(({ amount }) => amount),
    rows: of,
    rowCount: committees.length,
    columns: counted.map(({ year }) => year - (years[0] as Year)),
    columnCount: years.length,
  });
  return { committees, years, table };
}

/** What the table of investments says, for the interventions that are to be counted. */
function byTerms(
  { investments, names }: NonNullable<FundBook['investments']>['budget'],
  isCounted: (intervention: number) => boolean,
): readonly Entry[] {
  const counted = investments.filter((investment, i) => investment.repays && isCounted(i));
  if (counted.length === 0) return [];
  const years = spanOf(counted.flatMap(({ firstYear, terms }) => [firstYear, (firstYear + terms.years - 1) as Year]));
  const { cells } = repaymentBudget({ investments: counted, rowCount: names.length, years });
  return cells.flatMap((row, r) =>
    row.map((amount, t) => ({ committee: names[r] as string, year: years[t] as Year, amount })),
  );
}

/** Every year from the first to the last of those given. */
export const spanOf = (years: readonly Year[]): readonly Year[] =>
  years.length === 0
    ? []
    : yearsBetween(
        years.reduce((a, b) => (b < a ? b : a)),
        years.reduce((a, b) => (b > a ? b : a)),
      );
