import type { Serial } from '../../core/calendar/serial';
import type { Change, RowCells } from '../changes/change';
import { columnOf } from '../changes/placeCells';
import type { FundBook } from '../fundBook/book';

/** What a year's follow-up came to. Texts are "" where nothing is said; amounts in the book's unit. */
export interface Outcome {
  readonly indicator: string;
  readonly baseline: string;
  readonly goal: string;
  readonly outcome: string;
  /** What would have happened anyway, and how that is known. */
  readonly comparison: string;
  readonly verified: number | undefined;
  readonly actualRepayment: number | undefined;
  readonly verifiedBy: string;
  readonly day: Serial | undefined;
  readonly note: string;
}

/** Where each part of an outcome stands in the table Uppföljning, by the fund book's own headings. */
const HEADINGS = {
  indicator: 'Indikator',
  baseline: 'Baslinje',
  goal: 'Mål',
  outcome: 'Utfall',
  comparison: 'Jämförelse',
  verified: 'Verifierad minskning',
  actualRepayment: 'Verklig återföring',
  verifiedBy: 'Verifierad av',
  day: 'Datum',
  note: 'Anteckning',
} as const satisfies Record<keyof Outcome, string>;

/** What the row holds now, to fill the form with. */
export function registeredOutcome({ followUp }: FundBook, row: number): Outcome {
  const cell = (part: keyof Outcome): unknown =>
    followUp && followUp.cells[row - 1]?.[columnOf(followUp, HEADINGS[part])];
  const text = (part: keyof Outcome): string => String(cell(part) ?? '');
  const at = followUp?.rows.rows.indexOf(row) ?? -1;
  const day = cell('day');
  const actual = cell('actualRepayment');
  return {
    indicator: text('indicator'),
    baseline: text('baseline'),
    goal: text('goal'),
    outcome: text('outcome'),
    comparison: text('comparison'),
    verified: followUp?.rows.columns.verified[at],
    // A blank cell is read as 0: what is not entered is not 0 here.
    actualRepayment: typeof actual === 'number' ? followUp?.rows.columns.actualRepayment[at] : undefined,
    verifiedBy: text('verifiedBy'),
    day: typeof day === 'number' ? (Math.floor(day) as Serial) : undefined,
    note: text('note'),
  };
}

/** What registering an outcome writes: the cells of its row that are other than they were. */
export function registerOutcome(book: FundBook, row: number, outcome: Outcome): readonly Change[] {
  const { followUp } = book;
  if (!followUp) return [];
  const before = registeredOutcome(book, row);
  const values: RowCells = Object.fromEntries(
    (Object.keys(HEADINGS) as (keyof Outcome)[])
      .filter((part) => outcome[part] !== before[part])
      .map((part) => [HEADINGS[part], outcome[part] ?? '']),
  );
  if (Object.keys(values).length === 0) return [];
  return [{ kind: 'change-row', role: 'followUp', row, was: followUp.cells[row - 1] ?? [], values }];
}

/** Parts of an outcome that the table has no column for. */
export const columnsLacking = ({ followUp }: FundBook, outcome: Outcome): readonly string[] =>
  (Object.keys(HEADINGS) as (keyof Outcome)[]).flatMap((part) => {
    const isSaid = outcome[part] !== undefined && outcome[part] !== '';
    return isSaid && followUp && columnOf(followUp, HEADINGS[part]) < 0 ? [HEADINGS[part]] : [];
  });
