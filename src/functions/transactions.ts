import type { Serial } from '../core/calendar/serial';
import type { Ledger, TransactionKind } from '../core/fund/ledger';
import { dateOrYear, number, table, text, word } from './cells';
import type { Column, TableColumns } from './cells';
import { transactionKinds, transactionStatus } from './words';

const schema = {
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
export const transactionTable = table(schema);

/** Names that differ only in case and spaces are one intervention. */
const sameName = (name: string): string => name.replace(/\s+/g, ' ').toLowerCase();

/** The table as a ledger; rows without an intervention are one of their own. */
export function ledgerOf({ length, columns }: TableColumns<typeof schema>): Ledger {
  const numbers = new Map<string, number>();
  const interventions = columns.intervention.map((name) => {
    const key = sameName(name);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  });
  return {
    length,
    dates: columns.date,
    kinds: columns.kind,
    amounts: columns.amount,
    interventions,
    interventionCount: numbers.size,
    planned: columns.status.map((status) => status === 'planned'),
  };
}
