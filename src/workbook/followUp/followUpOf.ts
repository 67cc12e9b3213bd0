import type { Serial } from '../../core/calendar/serial';
import type { Year } from '../../core/calendar/year';
import { dueOf } from '../../core/follow-up/due';
import type { Due } from '../../core/follow-up/due';
import { followUpSummary } from '../../core/follow-up/followUp';
import type { FollowUpRow } from '../../core/follow-up/followUp';
import type { AmountUnit } from '../../core/money';
import type { CellValue } from '../../core/problem';
import { followUpsOf } from '../../functions/tables/followUps';
import { sameName } from '../../functions/tables/names';
import { cellAt } from '../fundBook/book';
import type { FundBook } from '../fundBook/book';

/** One row of the table Uppföljning. */
export interface FollowUpEntry {
  /** Counted in the table, heading row 1. */
  readonly row: number;
  /** The cell of the verified reduction. */
  readonly address: string;
  readonly intervention: string;
  /** "" where the row is about the whole intervention. */
  readonly committee: string;
  readonly year: Year;
  readonly indicator: string;
  readonly goal: string;
  readonly outcome: string;
  readonly planned: number;
  /** Undefined where the year is not yet followed up. */
  readonly verified: number | undefined;
  readonly due: Due | 'done';
}

export interface FollowUpOverview {
  readonly unit: AmountUnit | undefined;
  readonly entries: readonly FollowUpEntry[];
  /** What is not yet followed up: the overdue first, then by year. */
  readonly waiting: readonly FollowUpEntry[];
  /** As SAMLADUPPFOLJNING counts, by intervention. */
  readonly interventions: readonly (FollowUpRow & { readonly name: string })[];
  readonly total: FollowUpRow | undefined;
  /** The years that there are rows for, the latest first. */
  readonly years: readonly Year[];
}

/** The follow-up at a glance: what waits to be followed up, and what came true of what is. */
export function followUpOf({ followUp, unit }: FundBook, today: Serial): FollowUpOverview {
  if (!followUp) return { unit, entries: [], waiting: [], interventions: [], total: undefined, years: [] };
  const { columns, rows, headings } = followUp.rows;
  const entries = rows.map((row, i): FollowUpEntry => {
    const year = columns.year[i] as Year;
    const verified = columns.verified[i];
    return {
      row,
      address: cellAt(followUp, row, headings.verified),
      intervention: columns.intervention[i] as string,
      committee: wordsOf(columns.committee[i]),
      year,
      indicator: wordsOf(columns.indicator[i]),
      goal: wordsOf(columns.goal[i]),
      outcome: wordsOf(columns.outcome[i]),
      planned: columns.planned[i] as number,
      verified,
      due: verified === undefined ? dueOf(year, today) : 'done',
    };
  });
  const { followUps, names } = followUpsOf(followUp.rows, undefined);
  const summary = followUpSummary(followUps);
  return {
    unit,
    entries,
    waiting: entries.filter(({ due }) => due !== 'done').sort((a, b) => a.year - b.year || a.row - b.row),
    interventions: summary.rows.map((row, i) => ({ ...row, name: names[i] as string })),
    total: entries.length > 0 ? summary.total : undefined,
    years: [...new Set(entries.map(({ year }) => year))].sort((a, b) => b - a),
  };
}

/** The rows of one intervention, whatever the case of its name. */
export const entriesOf = (entries: readonly FollowUpEntry[], intervention: string): readonly FollowUpEntry[] =>
  entries.filter((entry) => sameName(entry.intervention) === sameName(intervention));

/**
 * The same follow-up in entries that were read later, wherever its row stands by then: a table is sorted, rows come and go.
 * Undefined where it is gone, or where there are several and none of them stands where it did.
 */
export function entryNow(entries: readonly FollowUpEntry[], before: FollowUpEntry): FollowUpEntry | undefined {
  const alike = entriesOf(entries, before.intervention).filter(
    ({ committee, year }) => year === before.year && sameName(committee) === sameName(before.committee),
  );
  return alike.length === 1 ? alike[0] : alike.find(({ row }) => row === before.row);
}

const wordsOf = (cell: CellValue | undefined): string => (cell === null || cell === undefined ? '' : String(cell));
