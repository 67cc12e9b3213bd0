import { LAST_YEAR } from '../../core/calendar/year';
import type { TransactionKind } from '../../core/fund/ledger';
import { parameters } from '../../functions/catalogue/fondutveckling';
import { headings } from '../../functions/tables/words';
import { isUntil, untilYear } from './days';
import { rounded } from './formulaText';
import { BOOKED, LEFT, ledgerOf } from './ledger';
import type { NativeLedger, Signs } from './ledger';
import type { NativeCell } from './native';
import { tidied } from './tidied';
import type { NativeCall, Translate } from './translation';

const [YEAR, OPENING, EARMARKED, REPAID, SPENT, ADJUSTED, CLOSING, COMMITTED] = [0, 1, 2, 3, 4, 5, 6, 9];

/** FONDUTVECKLING: flows from the transactions, balances from the cells beside and above. */
export const fundDevelopment: Translate = (call) => {
  const head = call.read(parameters[4]) ? 1 : 0;
  const ledger = ledgerOf(call, call.read(parameters[5]));
  const count = call.answer.length - head;
  const rows = Array.from({ length: count }, (_, i) => yearRow(call, ledger, head, i));
  return head ? [headings.development, ...rows] : rows;
};

function yearRow(call: NativeCall, ledger: NativeLedger, head: number, i: number): readonly NativeCell[] {
  const decimals = call.given('decimaler');
  const at = (column: number, above = 0): string => call.cell(head + i - above, column);
  const year = call.cell(head + i, YEAR, 'column');
  const settled = (sum: string): string =>
    decimals === undefined ? tidied(sum, ledger.amounts) : rounded(sum, decimals);
  const until = (last: string) => (dates: string) => isUntil(dates, untilYear(last));
  /** Each kind rounded on its running total. */
  const total = (signs: Signs, last: string): string =>
    decimals === undefined
      ? ledger.sum(signs, until(last))
      : Object.entries(signs)
          .map(([kind, sign]) => `${sign < 0 ? '-' : '+'}${rounded(ledger.sum({ [kind]: 1 }, until(last)), decimals)}`)
          .join('')
          .replace(/^\+/, '');
  const flow = (kind: TransactionKind): string => {
    if (decimals === undefined) return `=${tidied(ledger.sum({ [kind]: 1 }, inYear(year)), ledger.amounts)}`;
    return `=${rounded(`${total({ [kind]: 1 }, year)}-${total({ [kind]: 1 }, `(${year}-1)`)}`, decimals)}`;
  };
  const committed = ledger.committed(untilYear(year));
  // What is overspent is rounded by itself, so that what is left rolls forward from year to year.
  const overspent = `${committed}-${ledger.sum(LEFT, until(year))}`;
  return [
    i === 0 ? `=${call.text('fran_ar')}` : `=${at(YEAR, 1)}+1`,
    i === 0 ? `=${settled(total(BOOKED, `(${year}-1)`))}` : `=${at(CLOSING, 1)}`,
    flow('earmarked'),
    flow('repaid'),
    flow('spent'),
    flow('adjusted'),
    `=${settled(`${at(OPENING)}+${at(EARMARKED)}+${at(REPAID)}-${at(SPENT)}+${at(ADJUSTED)}`)}`,
    flow('granted'),
    flow('released'),
    `=${settled(decimals === undefined ? committed : `${total(LEFT, year)}+${rounded(overspent, decimals)}`)}`,
    `=${settled(`${at(CLOSING)}-${at(COMMITTED)}`)}`,
  ];
}

/** Entries of the year itself, and of dates in it. */
const inYear =
  (year: string) =>
  (dates: string): string =>
    `((${dates}=${year})+(${dates}>${LAST_YEAR})*(${dates}>=DATE(${year},1,1))*(${dates}<DATE(${year}+1,1,1)))`;
