import type { Year } from '../../core/calendar/year';
import { difference, sumOf } from '../../core/money';
import { numbered, sameName } from '../../functions/tables/names';
import type { FundBook } from '../fundBook/book';

/** One row of the table Återbetalningsplan. */
export interface PlannedRepayment {
  /** Counted in the table, heading row 1. */
  readonly row: number;
  readonly committee: string;
  readonly year: Year;
  /** The principal. */
  readonly repayment: number;
  readonly interest: number;
}

/** An intervention's repayment as it is planned row by row; empty where the plan has no rows of it. */
export function plannedRepayments({ repaymentPlan }: FundBook, intervention: string): readonly PlannedRepayment[] {
  if (!repaymentPlan) return [];
  const { columns, rows } = repaymentPlan.rows;
  return rows.flatMap((row, i): readonly PlannedRepayment[] => {
    if (sameName(columns.intervention[i] as string) !== sameName(intervention)) return [];
    const interest = columns.interest[i] as number;
    return [
      {
        row,
        committee: columns.committee[i] as string,
        year: columns.year[i] as Year,
        repayment: columns.repayment[i] ?? difference(columns.frameReduction[i] as number, interest),
        interest,
      },
    ];
  });
}

/** What has been granted to an intervention by the transactions of status Utfall, else what Investeringar says. */
export function grantedTo({ transactions, investments }: FundBook, intervention: string): number | undefined {
  const isOwn = (name: string | undefined): boolean => sameName(name ?? '') === sameName(intervention);
  const columns = transactions?.rows.columns;
  const amounts = (columns?.amount ?? []).filter(
    (_, i) => columns?.kind[i] === 'granted' && columns.status[i] !== 'planned' && isOwn(columns.intervention[i]),
  );
  if (amounts.length > 0) return sumOf(amounts);
  const row = investments?.rows.columns.intervention.findIndex(isOwn) ?? -1;
  return row < 0 ? undefined : investments?.rows.columns.amount[row];
}

/** The different committees, in order of first appearance. */
export const committeesOf = (rows: readonly PlannedRepayment[]): readonly string[] =>
  numbered(rows.map(({ committee }) => committee)).names;
