import { yearOfSerial } from '../../core/calendar/serial';
import type { Serial } from '../../core/calendar/serial';
import { grants } from '../../core/fund/grants';
import { difference, sumsOf } from '../../core/money';
import type { Problem } from '../../core/problem';
import { numbered, sameName } from '../../functions/tables/names';
import { ledgerOf } from '../../functions/tables/transactions';
import { cellAt } from './book';
import type { FundBook } from './book';
import type { Overview } from './overview';
import type { Role } from './roles';

/** Something in the fund book that does not add up. `address` is where to look first; amounts are in the book's unit. */
export type Check =
  | { readonly kind: 'unreadable'; readonly address: string; readonly problem: Problem }
  | { readonly kind: 'lost'; readonly role: Role; readonly name: string }
  | { readonly kind: 'granted-above-available'; readonly address: string; readonly lacking: number }
  | { readonly kind: 'overspent'; readonly address: string; readonly intervention: string; readonly by: number }
  | {
      readonly kind: 'repaid-above-grant';
      readonly address: string;
      readonly intervention: string;
      readonly repaid: number;
      readonly granted: number;
    }
  | { readonly kind: 'plan-row-differs'; readonly address: string; readonly by: number }
  | { readonly kind: 'cannot-carry'; readonly committee: string; readonly lacking: number; readonly address: string }
  | { readonly kind: 'overdue'; readonly address: string; readonly intervention: string; readonly year: number };

/** Everything that does not add up, in the order of what to mend first. */
export const checksOf = (book: FundBook, overview: Overview, today: Serial): readonly Check[] => [
  ...book.lost.map(({ role, name }): Check => ({ kind: 'lost', role, name })),
  ...book.problems.map(({ address, problem }): Check => ({ kind: 'unreadable', address, problem })),
  ...grantChecks(book, overview),
  ...planChecks(book),
  ...carryingChecks(book, overview),
  ...overdueChecks(book, today),
];

function grantChecks({ transactions }: FundBook, { now }: Overview): readonly Check[] {
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

function planChecks({ repaymentPlan, transactions }: FundBook): readonly Check[] {
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

function carryingChecks(book: FundBook, { carrying }: Overview): readonly Check[] {
  const { effects } = book;
  if (!carrying || !effects) return [];
  return carrying.committees.flatMap(({ committee, left }): readonly Check[] => {
    if (left >= 0) return [];
    const own = Array.from(effects.rows.effects.committee).findIndex((name) => sameName(name) === sameName(committee));
    const address = cellAt(effects, own < 0 ? 1 : (effects.rows.rows[own] as number), effects.rows.headings.committee);
    return [{ kind: 'cannot-carry', committee, lacking: difference(0, left), address }];
  });
}

/** A year that is over and whose reduction no one has verified. */
function overdueChecks({ followUp }: FundBook, today: Serial): readonly Check[] {
  if (!followUp) return [];
  const { columns, rows, headings } = followUp.rows;
  return rows.flatMap((row, i): readonly Check[] => {
    const year = columns.year[i] as number;
    if (columns.verified[i] !== undefined || year >= yearOfSerial(today)) return [];
    const address = cellAt(followUp, row, headings.verified);
    return [{ kind: 'overdue', address, intervention: columns.intervention[i] as string, year }];
  });
}
