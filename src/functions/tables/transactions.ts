import type { Serial } from '../../core/calendar/serial';
import { placeOf } from '../../core/fund/ledger';
import type { Ledger, TransactionKind } from '../../core/fund/ledger';
import { dateOrYear, number, table, text, word } from '../cells';
import type { Column, TableColumns } from '../cells';
import { numbered } from './names';
import { transactionKinds, transactionStatus } from './words';

/** The columns of the fund's transactions. */
export const transactionColumns = {
  date: { names: { sv: ['Datum', 'År'], en: ['Date', 'Year'] }, read: dateOrYear } satisfies Column<Serial>,
  kind: {
    names: { sv: ['Slag'], en: ['Kind', 'Type'] },
    read: word(transactionKinds),
  } satisfies Column<TransactionKind>,
  amount: { names: { sv: ['Belopp'], en: ['Amount'] }, read: number() } satisfies Column<number>,
  intervention: {
    names: { sv: ['Insats'], en: ['Intervention'] },
    read: text,
    fallback: { value: '' },
  } satisfies Column<string>,
  status: {
    names: { sv: ['Status'], en: ['Status'] },
    read: word(transactionStatus),
    fallback: { value: 'actual' },
  } as Column<'actual' | 'planned'>,
};

/** The fund's transactions as a table with headings. */
/** Whole ledgers are pointed at, with other accounts' rows among the fund's; each row is summed once. */
const MOST_TRANSACTIONS = 20000;

export const transactionTable = table(transactionColumns, MOST_TRANSACTIONS);
export type Transactions = TableColumns<typeof transactionColumns>;

/** The table as a ledger; rows without an intervention are one of their own. */
export function ledgerOf({ length, columns }: TableColumns<typeof transactionColumns>): Ledger {
  const { names, of } = numbered(columns.intervention);
  return {
    length,
    dates: columns.date,
    kinds: Uint8Array.from(columns.kind, placeOf),
    amounts: columns.amount,
    interventions: of,
    interventionCount: names.length,
    planned: columns.status.map((status) => status === 'planned'),
  };
}
