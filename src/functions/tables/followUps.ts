import type { Year } from '../../core/calendar/year';
import type { FollowUps } from '../../core/follow-up/followUp';
import { number, table, text, year } from '../cells';
import type { Column, TableColumns } from '../cells';
import { numbered } from './names';
import { unused } from './unused';

/** The columns of the follow-ups. */
export const followUpColumns = {
  intervention: { names: { sv: ['Insats'], en: ['Intervention'] }, read: text } satisfies Column<string>,
  year: { names: { sv: ['År'], en: ['Year'] }, read: year } satisfies Column<Year>,
  planned: {
    names: { sv: ['Planerad minskning'], en: ['Planned reduction'] },
    read: /*#__PURE__*/ number(),
  } satisfies Column<number>,
  verified: {
    names: { sv: ['Verifierad minskning'], en: ['Verified reduction'] },
    read: /*#__PURE__*/ number(),
    blank: { value: undefined },
  } as Column<number | undefined>,
  plannedRepayment: {
    names: { sv: ['Planerad återföring'], en: ['Planned repayment'] },
    read: /*#__PURE__*/ number(),
    fallback: { value: 0 },
  } satisfies Column<number>,
  actualRepayment: {
    names: { sv: ['Verklig återföring'], en: ['Actual repayment'] },
    read: /*#__PURE__*/ number(),
    fallback: { value: 0 },
  } satisfies Column<number>,
  committee: /*#__PURE__*/ unused('Nämnd', 'Committee'),
  indicator: /*#__PURE__*/ unused('Indikator', 'Indicator'),
  goal: /*#__PURE__*/ unused('Mål', 'Goal'),
  outcome: /*#__PURE__*/ unused('Utfall', 'Outcome'),
};

/** `uppfoljning`: one row an intervention and year. */
export const followUpTable = /*#__PURE__*/ table(followUpColumns);
export type FollowUpEntries = TableColumns<typeof followUpColumns>;

/** The table's entries, of one year or all, and the interventions they are about. */
export function followUpsOf(
  { columns, length }: TableColumns<typeof followUpColumns>,
  only: Year | undefined,
): { readonly followUps: FollowUps; readonly names: readonly string[] } {
  const kept = Array.from({ length }, (_, i) => i).filter((i) => only === undefined || columns.year[i] === only);
  const pick = <T>(column: readonly T[]): T[] => kept.map((i) => column[i] as T);
  const { names, of } = numbered(pick(columns.intervention));
  const followUps = {
    length: kept.length,
    interventions: of,
    interventionCount: names.length,
    planned: pick(columns.planned),
    verified: pick(columns.verified),
    plannedRepayment: pick(columns.plannedRepayment),
    actualRepayment: pick(columns.actualRepayment),
  };
  return { followUps, names };
}
