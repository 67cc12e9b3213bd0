import { LAST_YEAR } from '../../core/calendar/year';
import type { TransactionKind } from '../../core/fund/ledger';
import { sameName } from '../../functions/tables/names';
import { transactionColumns } from '../../functions/tables/transactions';
import { transactionKinds, transactionStatus } from '../../functions/tables/words';
import { isUntil } from './days';
import type { Until } from './days';
import { quoted } from './formulaText';
import { notNative } from './native';
import type { CellValue } from './native';
import { holdsWord, needed, spellings, tableColumns } from './tableColumns';
import type { TableColumn } from './tableColumns';
import type { NativeCall } from './translation';

/** The fund's transactions as parts of formulas. */
export interface NativeLedger {
  readonly amounts: readonly CellValue[];
  /** The sum of some kinds, each with its sign, of the rows that a condition on dates (0 or 1 a row) picks out. */
  readonly sum: (signs: Signs, when?: (dates: string) => string) => string;
  /** Granted, not spent: intervention by intervention, at least 0 each. */
  readonly committed: (until?: Until) => string;
}

export type Signs = Partial<Readonly<Record<TransactionKind, 1 | -1>>>;

/** What the booked balance and what is left of the grants are made of. */
export const BOOKED: Signs = { earmarked: 1, repaid: 1, adjusted: 1, spent: -1 };
export const LEFT: Signs = { granted: 1, spent: -1, released: -1 };

export function ledgerOf(call: NativeCall, withPlan: boolean): NativeLedger {
  const columns = tableColumns(call, 'transaktioner', transactionColumns);
  const [dates, kinds, amounts] = [needed(columns.date), needed(columns.kind), needed(columns.amount)];
  const planned = columns.status && !withPlan ? spellings(columns.status, transactionStatus.planned) : [];
  const counts = planned.map((word) => `(${columns.status?.text ?? ''}<>${quoted(word)})`);
  const sum: NativeLedger['sum'] = (signs, when) => {
    const signed = Object.entries(signs).map(([kind, sign], i) => {
      const isKind = holdsWord(kinds, transactionKinds[kind as TransactionKind]);
      return sign < 0 ? `-${isKind}` : `${i === 0 ? '' : '+'}${isKind}`;
    });
    const of = signed.length === 1 ? (signed[0] as string) : `(${signed.join('')})`;
    const factors = [of, ...counts, ...(when ? [when(dates.text)] : [])];
    return `SUMPRODUCT(${factors.length === 1 ? `${of}*1` : factors.join('*')},${amounts.text})`;
  };
  const committed: NativeLedger['committed'] = (until) => {
    const when = until && ((column: string) => isUntil(column, until));
    if (!columns.intervention) return `MAX(0,${sum(LEFT, when)})`;
    const names = columns.intervention;
    checkNames(names);
    const left = leftByRow({
      dates,
      kinds,
      amounts,
      names,
      until,
      notPlanned: planned.map((word) => `${columns.status?.text ?? ''},${quoted(`<>${word}`)}`),
    });
    const blank = sum(LEFT, (column) => [`(${names.text}="")`, ...(when ? [when(column)] : [])].join('*'));
    // An intervention's rows share what is left of its grant equally, so that it counts once.
    const shared = `SUMPRODUCT((${names.text}<>"")*(${left}>0)*(${left})/(COUNTIF(${names.text},${names.text})+(${names.text}="")))`;
    return `(${shared}+MAX(0,${blank}))`;
  };
  return { amounts: amounts.values, sum, committed };
}

interface Columns {
  readonly dates: TableColumn;
  readonly kinds: TableColumn;
  readonly amounts: TableColumn;
  readonly names: TableColumn;
  readonly until: Until | undefined;
  readonly notPlanned: readonly string[];
}

/** For each row, what is left of its intervention's grant. */
function leftByRow({ dates, kinds, amounts, names, until, notPlanned }: Columns): string {
  const periods = until
    ? [`,${dates.text},"<="&${until.year}`, `,${dates.text},">${LAST_YEAR}",${dates.text},"<"&${until.before}`]
    : [''];
  const status = notPlanned.map((condition) => `,${condition}`).join('');
  const parts = Object.entries(LEFT).flatMap(([kind, sign]) =>
    spellings(kinds, transactionKinds[kind as TransactionKind]).flatMap((word) =>
      periods.map(
        (period) =>
          `${sign < 0 ? '-' : '+'}SUMIFS(${amounts.text},${names.text},${names.text},${kinds.text},${quoted(word)}${status}${period})`,
      ),
    ),
  );
  return parts.join('').replace(/^\+/, '');
}

/** SUMIFS reads names as conditions: "Ny*" would be every name that begins so. */
function checkNames({ values }: TableColumn): void {
  const spelled = new Map<string, string>();
  for (const value of new Set(values)) {
    if (typeof value !== 'string') continue;
    const known = spelled.get(sameName(value));
    if (/^[<>=]|[*?~]/.test(value) || (known !== undefined && known !== value.toLowerCase())) {
      notNative({ kind: 'names-as-conditions', name: value });
    }
    spelled.set(sameName(value), value.toLowerCase());
  }
}
