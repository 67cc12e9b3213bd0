import type { Appraisal } from '../core/appraisal/appraisal';
import { yearsAfter } from '../core/calendar/year';
import type { Year } from '../core/calendar/year';
import { fail, ok } from '../core/problem';
import type { Result } from '../core/problem';
import { atMost, rowsOverYears } from './cells';
import type { Vector } from './cells';
import type { EffectTable } from './tables/effects';

/** The years of the calendar, 1900 to 2200. */
const MOST_YEARS = 301;
/** Rows, and rows times years: more would keep Excel waiting where digits cancel. */
const MOST_APPRAISED_ROWS = 3000;
const MOST_ROW_YEARS = 30000;

/**
 * Effects weighed against costs from a year on: to `to`, or else for as long as there are costs. Then no effect may go on
 * after the last cost, so that none is dropped unseen; costs are never dropped.
 */
export function appraisalOf(
  { effects, rows, headings }: EffectTable,
  costs: Vector<number>,
  rate: number,
  from: Year,
  to: Year | undefined,
): Result<Appraisal> {
  const fits = atMost(costs, 'kostnader', MOST_YEARS);
  if (!fits.ok) return fits;
  if (to !== undefined && to < from) return fail({ kind: 'years-reversed', at: { argument: 'till_ar' }, from, to });
  const years = to === undefined ? costs.values.length : to - from + 1;
  const end = yearsAfter(from, years - 1);
  const last = costs.values.reduce((latest, cost, i) => (cost === 0 ? latest : from + i), from as number);
  if (last > end) return fail({ kind: 'costs-after-period', at: { argument: 'till_ar' }, to: end, last });
  if (effects.length > MOST_APPRAISED_ROWS) {
    return fail({ kind: 'too-many-rows', at: { argument: 'effekter' }, got: effects.length, max: MOST_APPRAISED_ROWS });
  }
  const few = rowsOverYears('effekter', effects.length, years, MOST_ROW_YEARS);
  if (!few.ok) return few;
  for (let i = 0; i < effects.length; i++) {
    const start = effects.start[i] as number;
    const row = rows[i] as number;
    if (start < from) {
      const at = { argument: 'effekter', row, column: headings.start };
      return fail({ kind: 'effect-before-period', at, year: start, from });
    }
    const begins = start + (effects.lag[i] as number);
    const duration = effects.duration[i];
    const reaches = duration === 0 ? start : duration === undefined ? begins : begins + duration - 1;
    if (to === undefined && reaches > end) {
      return fail({ kind: 'effect-after-period', at: { argument: 'effekter', row }, year: reaches, to: end });
    }
  }
  return ok({ effects, costs: costs.values.slice(0, years), rate, from, to: end });
}
