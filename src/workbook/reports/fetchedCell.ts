import { DAYS_TO_1904 } from '../../core/calendar/serial';
import { FIRST_YEAR, LAST_YEAR } from '../../core/calendar/year';
import { inUnit } from '../../core/money';
import type { AmountUnit } from '../../core/money';
import type { CellValue } from '../../core/problem';
import { isBlank } from '../../functions/tables/blank';
import type { FieldType } from '../mapping/fields';
import type { ReadsAs } from '../mapping/mapping';
import { quoted } from './references';
import { calculated } from './report';
import type { ReportCell } from './report';

/** How a mapping reads the cells of a column. */
export interface Reading {
  readonly type: FieldType;
  readonly reads: ReadsAs;
  /** What the table's amounts are in. */
  readonly unit: AmountUnit | undefined;
  readonly from1904: boolean;
}

/**
 * A formula that fetches a cell of the user's as its mapping reads it. A figure follows the cell, with its sign, unit or per cent;
 * what stands there and cannot be calculated with, as a date in words, holds what was read for as long as the cell says the same.
 * Anything else is #N/A: nothing is summed that the mapping would not read. `raw` is what the cell holds, `value` what was read.
 */
export function fetchedCell(at: string, raw: CellValue, value: CellValue, reading: Reading): ReportCell {
  const blank = (expression: string): ReportCell => calculated(`IF(${at}="","",${expression})`);
  const { type } = reading;
  if (type === 'text') {
    const isTrimmed = typeof raw !== 'string' || trimmed(raw) === value || isBlank(raw);
    return blank(isTrimmed ? `IF(ISTEXT(${at}),TRIM(${at}),${at})` : at);
  }
  if (type === 'word') return isBlank(raw) ? blank('NA()') : calculated(pinned(at, raw, value));
  const live = liveFigure(at, reading);
  if (isBlank(raw)) return blank(live('NA()'));
  if (typeof raw !== 'number') return calculated(live(typeof value === 'number' ? pinned(at, raw, value) : 'NA()'));
  return figureOf(raw, reading) === value ? blank(live('NA()')) : calculated(pinned(at, raw, value));
}

/** As Excel's TRIM does. */
const trimmed = (text: string): string => text.replace(/ +/g, ' ').replace(/^ | $/g, '');

/** What was read for as long as the cell says the same. */
function pinned(at: string, raw: CellValue, value: CellValue): string {
  const said = literal(raw);
  const isSame =
    said === undefined
      ? `LEN(${at})=${String(raw).length}`
      : `${typeof raw === 'string' ? `EXACT(${at},${said})` : `${at}=${said}`}`;
  return `IF(${isSame},${literal(value) ?? 'NA()'},NA())`;
}

/** Excel takes no longer text within a formula. */
const MOST_LETTERS = 255;

/** A value as a formula holds it; undefined for a text that is too long. */
function literal(value: CellValue): string | undefined {
  if (typeof value === 'string') return value.length > MOST_LETTERS ? undefined : quoted(value);
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** Numbers below this and above a year are days; those above it are periods or days written together, which are not calculated. */
const LAST_DAY = 110_000;

/** The cell's figure where it is one, and `otherwise`. */
function liveFigure(at: string, reading: Reading): (otherwise: string) => string {
  const among = (first: number, end: string, expression: string): string =>
    `IF(AND(${at}>=${first},${at}${end}),${expression},NA())`;
  const figure = (): string => {
    if (reading.type === 'year') return among(FIRST_YEAR, `<=${LAST_YEAR}`, at);
    if (reading.type === 'date') {
      if (!reading.from1904) return among(FIRST_YEAR, `<${LAST_DAY}`, at);
      return among(1, `<${LAST_DAY}`, `IF(AND(${at}>=${FIRST_YEAR},${at}<=${LAST_YEAR}),${at},${at}+${DAYS_TO_1904})`);
    }
    const factor = factorOf(reading);
    if (factor === 1) return at;
    return factor === -1 ? `-${at}` : `ROUND(${at}*${factor},${DECIMALS})`;
  };
  return (otherwise) => `IF(ISNUMBER(${at}),${figure()},${otherwise})`;
}

/** An öre in mkr. */
const DECIMALS = 8;

/** What the formula makes of a figure. */
function figureOf(raw: number, reading: Reading): number | undefined {
  const isYear = Number.isInteger(raw) && raw >= FIRST_YEAR && raw <= LAST_YEAR;
  if (reading.type === 'year') return isYear ? raw : undefined;
  if (reading.type === 'date') {
    if (raw >= LAST_DAY || raw < (reading.from1904 ? 1 : FIRST_YEAR)) return undefined;
    return reading.from1904 && !isYear ? raw + DAYS_TO_1904 : raw;
  }
  const factor = factorOf(reading);
  if (Math.abs(factor) === 1) return raw === 0 ? 0 : raw * factor;
  return Number((raw * factor).toFixed(DECIMALS));
}

/** What a figure of the column is multiplied by to be the one that is meant. */
function factorOf({ type, reads, unit }: Reading): number {
  if (type === 'share') return reads.percent ? 0.01 : 1;
  const inTable = type === 'amount' && reads.unit && unit ? inUnit(1, reads.unit, unit) : 1;
  return reads.negate ? -inTable : inTable;
}
