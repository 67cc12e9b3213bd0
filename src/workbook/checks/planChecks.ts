import { grants } from '../../core/fund/grants';
import { difference, sumsOf } from '../../core/money';
import { numbered, sameName } from '../../functions/tables/names';
import { ledgerOf } from '../../functions/tables/transactions';
import { cellAt } from '../fundBook/book';
import type { FundBook } from '../fundBook/book';
import type { Overview } from '../fundBook/overview';
import type { Check } from './check';

/** Rows of the plan that do not add up, and plans that repay more than was granted. */
export function planChecks({ repaymentPlan, transactions }: FundBook): readonly Check[] {
  if (!repaymentPlan) return [];
  const { columns, rows, headings } = repaymentPlan.rows;
  const rowChecks = rows.flatMap((row, i): readonly Check[] => {
    const repayment = columns.repayment[i];
    if (repayment === undefined) return [];
    const by = difference(difference(columns.frameReduction[i] as number, repayment), columns.interest[i] as number);
    return by === 0
      ? []
      : [{ kind: 'plan-row-differs', address: cellAt(repaymentPlan, row, headings.frameReduction), by }];
  });
  if (!transactions) return rowChecks;

  const granted = new Map<string, number>();
  const ledger = numbered(transactions.rows.columns.intervention);
  grants(ledgerOf(transactions.rows)).forEach((grant, i) => {
    granted.set(sameName(ledger.names[i] ?? ''), grant.granted);
  });
  const { names, of } = numbered(columns.intervention);
  const principal = rows.map(
    (_, i) => columns.repayment[i] ?? difference(columns.frameReduction[i] as number, columns.interest[i] as number),
  );
  const above = sumsOf(principal, of, names.length).flatMap((repaid, number): readonly Check[] => {
    const grant = granted.get(sameName(names[number] as string)) ?? 0;
    if (difference(repaid, grant) <= 0) return [];
    const address = cellAt(repaymentPlan, rows[of.indexOf(number)] as number, headings.intervention);
    return [{ kind: 'repaid-above-grant', address, intervention: names[number] as string, repaid, granted: grant }];
  });
  return [...rowChecks, ...above];
}

/** Committees whose repayment exceeds their estimated reduction. */
export function carryingChecks(book: FundBook, { carrying }: Overview): readonly Check[] {
  const { effects } = book;
  if (!carrying || !effects) return [];
  return carrying.committees.flatMap(({ committee, left }): readonly Check[] => {
    if (left >= 0) return [];
    const own = Array.from(effects.rows.effects.committee).findIndex((name) => sameName(name) === sameName(committee));
    const address = cellAt(effects, own < 0 ? 1 : (effects.rows.rows[own] as number), effects.rows.headings.committee);
    return [{ kind: 'cannot-carry', committee, lacking: difference(0, left), address }];
  });
}
