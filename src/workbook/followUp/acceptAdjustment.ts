import { sumOf } from '../../core/money';
import type { Year } from '../../core/calendar/year';
import { formatShare } from '../../i18n/format';
import { sameName } from '../../functions/tables/names';
import type { Change, RowCells } from '../changes/change';
import { columnOf } from '../changes/placeCells';
import type { FundBook, ReadTable } from '../fundBook/book';
import type { RepaymentProposal } from './adjustmentOf';
import { isAbout } from './expectedReduction';
import { entriesOf } from './followUpOf';
import type { FollowUpEntry } from './followUpOf';

/**
 * What accepting a proposal writes: the plan's rows of the years that change, rows for years that are new in the plan, and
 * the planned repayment of the same years in the follow-up. Interest stays as it was decided. A note in the rows says why.
 */
export function acceptAdjustment(
  book: FundBook,
  proposal: RepaymentProposal,
  entries: readonly FollowUpEntry[],
): readonly Change[] {
  const { repaymentPlan, followUp } = book;
  if (!repaymentPlan) return [];
  const note = noteOf(proposal);
  const changed = changedCells(proposal);
  const planChanges = changed.flatMap(({ committee, year, proposed }): readonly Change[] => {
    const rows = proposal.rows.filter((row) => row.year === year && sameName(row.committee) === sameName(committee));
    return rows.map((row, i): Change => {
      // What is planned in several rows is gathered in the first.
      const repayment = i === 0 ? proposed : 0;
      const values = {
        Återbetalning: repayment,
        Ramminskning: sumOf([repayment, row.interest]),
        Anteckning: withNote(repaymentPlan, row.row, note),
      };
      return changeRow(repaymentPlan, row.row, values);
    });
  });
  const added = changed
    .filter(
      ({ committee, year }) =>
        !proposal.rows.some((row) => row.year === year && sameName(row.committee) === sameName(committee)),
    )
    .map(({ committee, year, proposed }): RowCells => ({
      Insats: proposal.intervention,
      Nämnd: committee,
      År: year,
      Återbetalning: proposed,
      Ränta: 0,
      Ramminskning: proposed,
      Anteckning: note,
    }));
  return [
    ...planChanges,
    ...(added.length > 0 ? [{ kind: 'add-rows', role: 'repaymentPlan', rows: added } as const] : []),
    ...(followUp ? followUpChanges(followUp, proposal, entriesOf(entries, proposal.intervention)) : []),
  ];
}

/** In Swedish, as all that stands in the fund book. */
const noteOf = ({ rate, lastVerified }: RepaymentProposal): string => {
  const share = rate === undefined ? '' : ` (${formatShare(Number(rate.toFixed(3)), 'sv')})`;
  return `Justerad efter uppföljning till och med ${lastVerified}${share}.`;
};

interface ChangedCell {
  readonly committee: string;
  readonly year: Year;
  readonly proposed: number;
}

const changedCells = ({ committees, years }: RepaymentProposal): readonly ChangedCell[] =>
  committees.flatMap(({ name, planned, proposed }) =>
    years.flatMap((year, t) =>
      planned[t] === proposed[t] ? [] : [{ committee: name, year, proposed: proposed[t] as number }],
    ),
  );

/** The planned repayment of the follow-up's rows in the years that change. */
function followUpChanges(
  followUp: NonNullable<FundBook['followUp']>,
  proposal: RepaymentProposal,
  entries: readonly FollowUpEntry[],
): readonly Change[] {
  if (!followUp.rows.has.plannedRepayment) return [];
  const names = proposal.committees.map(({ name }) => name);
  return proposal.years.flatMap((year, t): readonly Change[] => {
    if (proposal.committees.every(({ planned, proposed }) => planned[t] === proposed[t])) return [];
    const own = entries.filter((entry) => entry.year === year);
    // Rows of the whole intervention have its sum; a committee's rows have the committee's own.
    const groups = own.some(({ committee }) => committee === '')
      ? [{ rows: own, amount: proposal.proposedByYear[t] as number }]
      : proposal.committees.map(({ name, proposed }) => ({
          rows: own.filter((entry) => isAbout(entry, name, names)),
          amount: proposed[t] as number,
        }));
    return groups.flatMap(({ rows, amount }) =>
      rows.map(({ row }, i) => changeRow(followUp, row, { 'Planerad återföring': i === 0 ? amount : 0 })),
    );
  });
}

/** A change of those cells that the table has a column for. */
export function changeRow(table: ReadTable<unknown>, row: number, values: RowCells): Change {
  const kept = Object.entries(values).filter(([heading]) => columnOf(table, heading) >= 0);
  return {
    kind: 'change-row',
    role: table.role,
    row,
    was: table.cells[row - 1] ?? [],
    values: Object.fromEntries(kept),
  };
}

/** The row's note with one more sentence. */
function withNote(table: ReadTable<unknown>, row: number, note: string): string {
  const there = String(table.cells[row - 1]?.[columnOf(table, 'Anteckning')] ?? '').trim();
  return there === '' || there.includes(note) ? there || note : `${there} ${note}`;
}
