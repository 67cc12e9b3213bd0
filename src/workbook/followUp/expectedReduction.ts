import type { Year } from '../../core/calendar/year';
import { estimateTable } from '../../core/cost-reduction/estimate';
import { sumOf } from '../../core/money';
import { sameName } from '../../functions/tables/names';
import type { FundBook } from '../fundBook/book';
import type { FollowUpEntry } from './followUpOf';

/**
 * The planned cost reduction of an intervention, by committee and year: as the follow-up has it where it has a row, else as
 * the effects are estimated (SIF.KOSTNADSKALKYL). `entries` are the intervention's own.
 */
export function expectedReduction(
  { effects }: FundBook,
  intervention: string,
  entries: readonly FollowUpEntry[],
  committees: readonly string[],
  years: readonly Year[],
): readonly (readonly number[])[] {
  const estimated = estimateOf(effects?.rows.effects, intervention, committees, years);
  return committees.map((committee, c) =>
    years.map((year, t) => {
      const own = entries.filter((entry) => entry.year === year && isAbout(entry, committee, committees));
      return own.length > 0 ? sumOf(own.map(({ planned }) => planned)) : (estimated[c]?.[t] ?? 0);
    }),
  );
}

/** True for the committee's own row, and for a row of the whole intervention where there is no other committee. */
export const isAbout = (
  { committee: named }: FollowUpEntry,
  committee: string,
  committees: readonly string[],
): boolean => (named === '' ? committees.length === 1 : sameName(named) === sameName(committee));

function estimateOf(
  effects: NonNullable<FundBook['effects']>['rows']['effects'] | undefined,
  intervention: string,
  committees: readonly string[],
  years: readonly Year[],
): readonly (readonly number[])[] {
  if (!effects || effects.length === 0 || years.length === 0) return [];
  // What is about other interventions and committees goes to a group of its own, which no one reads.
  const other = committees.length;
  const groups = Array.from(effects.committee, (name, i) => {
    if (sameName(effects.intervention[i] as string) !== sameName(intervention)) return other;
    const own = committees.findIndex((committee) => sameName(committee) === sameName(name));
    return own < 0 ? other : own;
  });
  return estimateTable({ effects, groups, groupCount: other + 1, years }).cells;
}
