import { numbered, sameName } from '../../functions/tables/names';
import type { FundBook } from '../fundBook/book';

/** An intervention's part on one committee, and what its frame reductions are counted by. */
export interface FrameLine {
  readonly intervention: string;
  readonly committee: string;
  /** Its rows in the repayment plan, or its terms in the table of investments where it has none. */
  readonly by: 'plan' | 'terms';
}

/** Every intervention and committee that the fund book has, in the order of the tables, as `framesOf` counts them. */
export function frameLinesOf({ repaymentPlan, investments }: FundBook): readonly FrameLine[] {
  const planned = repaymentPlan?.rows.columns;
  const hasPlan = new Set(planned?.intervention.map(sameName));
  const lines: FrameLine[] = (planned?.intervention ?? []).map((intervention, i) => ({
    intervention,
    committee: planned?.committee[i] as string,
    by: 'plan',
  }));
  const invested = investments?.rows.columns;
  invested?.intervention.forEach((intervention, i) => {
    if (!hasPlan.has(sameName(intervention)))
      lines.push({ intervention, committee: invested.committee[i] as string, by: 'terms' });
  });
  const met = new Set<string>();
  const different = lines.filter(({ intervention, committee }) => {
    const key = JSON.stringify([sameName(intervention), sameName(committee)]);
    const isNew = !met.has(key);
    met.add(key);
    return isNew;
  });
  // One spelling a committee: the sums are by it.
  const { names, of } = numbered(different.map(({ committee }) => committee));
  return different.map((line, i) => ({ ...line, committee: names[of[i] as number] as string }));
}
