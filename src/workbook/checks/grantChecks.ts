import { grants } from '../../core/fund/grants';
import { difference } from '../../core/money';
import { numbered } from '../../functions/tables/names';
import { ledgerOf } from '../../functions/tables/transactions';
import { cellAt } from '../fundBook/book';
import type { FundBook } from '../fundBook/book';
import type { Overview } from '../fundBook/overview';
import type { Check } from './check';

/** Grants above what is available, and interventions that have spent more than their grant. */
export function grantChecks({ transactions }: FundBook, { now }: Overview): readonly Check[] {
  if (!transactions) return [];
  const { columns, rows } = transactions.rows;
  const { names, of } = numbered(columns.intervention);
  const last = (is: (i: number) => boolean): string => {
    const i = rows
      .map((_, k) => k)
      .filter(is)
      .at(-1);
    return cellAt(transactions, i === undefined ? 1 : (rows[i] as number), transactions.rows.headings.amount);
  };
  const above: readonly Check[] =
    now && now.available < 0
      ? [
          {
            kind: 'granted-above-available',
            address: last((i) => columns.kind[i] === 'granted'),
            lacking: difference(0, now.available),
          },
        ]
      : [];
  const overspent = grants(ledgerOf(transactions.rows)).flatMap(({ overspent: by }, number): readonly Check[] =>
    by > 0
      ? [
          {
            kind: 'overspent',
            address: last((i) => of[i] === number && columns.kind[i] === 'spent'),
            intervention: names[number] ?? '',
            by,
          },
        ]
      : [],
  );
  return [...above, ...overspent];
}
