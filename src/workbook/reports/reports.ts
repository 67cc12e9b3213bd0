import { yearOfSerial } from '../../core/calendar/serial';
import type { Serial } from '../../core/calendar/serial';
import { yearsBetween } from '../../core/calendar/year';
import type { Year } from '../../core/calendar/year';
import { fundDevelopment } from '../../core/fund/development';
import { difference, inUnit } from '../../core/money';
import type { AmountUnit } from '../../core/money';
import type { CellMatrix } from '../../functions/catalogue/types';
import { ledgerOf } from '../../functions/tables/transactions';
import type { Change } from '../changes/change';
import type { FundBook } from '../fundBook/book';
import { framesOf } from '../fundBook/frames';
import { ACCOUNTS_TITLE, accountsBasis } from './accountsBasis';
import { drawReport } from './drawReport';
import { frameAdjustment, FRAMES_TITLE } from './frameAdjustment';
import type { Report, ReportOutcome } from './report';

/** The sheets that the budget and the annual accounts are made from. */
export const REPORT_KINDS = ['frames', 'accounts'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

export const REPORT_TITLES: Readonly<Record<ReportKind, string>> = { frames: FRAMES_TITLE, accounts: ACCOUNTS_TITLE };

/** From the budget year, or the first year of the accounts, to the last year that is shown. */
export interface ReportYears {
  readonly from: Year;
  readonly to: Year;
}

/** No more than so many years are proposed. */
const MOST = 10;

/**
 * The years to begin with: of the budget, next year until the year after the last frame reduction; of the accounts, the last
 * ten years until this one, or until the last with a transaction.
 */
export function defaultYears(kind: ReportKind, book: FundBook, today: Serial): ReportYears {
  const now = yearOfSerial(today);
  if (kind === 'frames') {
    const last = framesOf(book)?.years.at(-1) ?? now;
    const from = Math.min(now + 1, last);
    return { from: from as Year, to: Math.min(Math.max(last + 1, from), from + MOST - 1) as Year };
  }
  const { date = [], status = [] } = book.transactions?.rows.columns ?? {};
  const years = date.filter((_, i) => status[i] === 'actual').map((day) => yearOfSerial(day));
  const to = Math.min(now, Math.max(...years, -Infinity) === -Infinity ? now : Math.max(...years));
  return { from: Math.max(Math.min(to, ...years), to - MOST + 1) as Year, to: to as Year };
}

/** The sheet itself, or why it cannot be made. */
export function makeReport(book: FundBook, kind: ReportKind, { from, to }: ReportYears): ReportOutcome {
  return kind === 'frames' ? frameAdjustment(book, from, to) : accountsBasis(book, from, to);
}

/** The sheet as a change to be shown, written and taken back. */
export const reportChange = (report: Report): Change => ({
  kind: 'add-sheet',
  name: report.title,
  draw: (sheet) => drawReport(sheet, report),
  ...(report.fetches && { fetches: report.fetches }),
});

/**
 * The figures that the sheet will hold, by the same rules and in its own unit; headings first. Years are text, for they are
 * names here.
 */
export function previewReport(book: FundBook, kind: ReportKind, years: ReportYears, unit?: AmountUnit): CellMatrix {
  const figures = figuresOf(book, kind, years);
  const { unit: from } = book;
  if (from === undefined || unit === undefined) return figures;
  return figures.map((row) => row.map((cell) => (typeof cell === 'number' ? inUnit(cell, from, unit) : cell)));
}

function figuresOf(book: FundBook, kind: ReportKind, { from, to }: ReportYears): CellMatrix {
  if (kind === 'frames') {
    const frames = framesOf(book);
    const years = yearsBetween(from, to);
    const at = years.map((year) => frames?.years.indexOf(year) ?? -1);
    return [
      ['Nämnd', ...years.map(String)],
      ...(frames?.committees ?? []).map((name, i) => [name, ...at.map((t) => frames?.table.cells[i]?.[t] ?? 0)]),
      ['Summa', ...at.map((t) => frames?.table.columnTotals[t] ?? 0)],
    ];
  }
  const rows = book.transactions
    ? fundDevelopment(ledgerOf(book.transactions.rows), { from, to, withPlan: false })
    : [];
  return [
    ['År', 'Ingående', 'Ny öronmärkning', 'Återföring', 'Upparbetat', 'Justering', 'Utgående', 'Effekt på resultatet'],
    ...rows.map(({ year, opening, earmarked, repaid, spent, adjusted, closing }) => [
      String(year),
      opening,
      earmarked,
      repaid,
      spent,
      adjusted,
      closing,
      difference(repaid, spent),
    ]),
  ];
}
