import { LAST_YEAR } from '../../core/calendar/year';
import type { Parameter } from '../../functions/catalogue/types';
import { asMatrix } from '../../functions/tables/blank';
import type { NativeCall } from './translation';

/** Whether an argument is a year or a date now; undefined where it is calculated within the formula. */
function isYearNow(call: NativeCall, id: Parameter['id']): boolean | undefined {
  const { value } = call.arg(id);
  const now = value && asMatrix(value.now)[0]?.[0];
  return typeof now === 'number' ? now <= LAST_YEAR : undefined;
}

/** One formula for a year and one for a date: the one that holds now, or both where that is not known. */
function either(call: NativeCall, id: Parameter['id'], year: string, date: string): string {
  const isYear = isYearNow(call, id);
  if (isYear !== undefined) return isYear ? year : date;
  return `IF(${call.text(id)}<=${LAST_YEAR},${year},${date})`;
}

/** The day itself, or the first day of a year. */
export const firstDay = (call: NativeCall, id: Parameter['id']): string =>
  either(call, id, `DATE(${call.text(id)},1,1)`, `INT(${call.text(id)})`);

/** The day itself, or the last day of a year. */
export const lastDay = (call: NativeCall, id: Parameter['id']): string =>
  either(call, id, `DATE(${call.text(id)},12,31)`, `INT(${call.text(id)})`);

/** Up to and including a year or a date, as bounds for a column that holds years and dates. */
export interface Until {
  /** The last year whose entries count. */
  readonly year: string;
  /** Entries of a date before this day count. */
  readonly before: string;
}

/** What happened: an entry of a year falls on its 31 December. */
export const happenedUntil = (call: NativeCall, id: Parameter['id']): Until => ({
  year: either(call, id, call.text(id), `(YEAR(${call.text(id)}+1)-1)`),
  before: either(call, id, `DATE(${call.text(id)}+1,1,1)`, `(INT(${call.text(id)})+1)`),
});

/** What applies: an entry of a year does so from its 1 January. */
export const appliesFrom = (call: NativeCall, id: Parameter['id']): Until => ({
  year: either(call, id, call.text(id), `YEAR(${call.text(id)})`),
  before: either(call, id, `DATE(${call.text(id)}+1,1,1)`, `(INT(${call.text(id)})+1)`),
});

/** Up to and including a year that stands in a cell. */
export const untilYear = (year: string): Until => ({ year, before: `DATE(${year}+1,1,1)` });

/** 1 for the cells of a column of years and dates that fall within the bounds. */
export const isUntil = (column: string, { year, before }: Until): string =>
  `((${column}<=${LAST_YEAR})*(${column}<=${year})+(${column}>${LAST_YEAR})*(${column}<${before}))`;
