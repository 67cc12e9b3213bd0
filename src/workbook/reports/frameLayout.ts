import { letters } from '../../package/address';
import type { FrameLine } from './frameLines';

/** The reader's own cell with the budget year, and the cell with the cut-off year in force. */
export const BUDGET_YEAR = '$B$4';
export const CUT_OFF = '$B$5';
export const HEADING_ROW = 8;

/** The first column with a year, counted from 0: the year before the budget year. */
export const FIRST_YEAR_COLUMN = 2;

/** The parts of the sheet in their order, each a heading, a row a committee, a sum and a blank row. */
export const SECTIONS = [
  'level',
  'change',
  'plan',
  'new',
  'older',
  'coming',
  'permanent',
  'restored',
  'undecided',
] as const;
export type FrameSection = (typeof SECTIONS)[number];

/** A line's first and last year, what happens then, what it is counted by, and its frame reduction in the last year. */
export const LINE_COLUMNS = ['first', 'last', 'after', 'basis', 'level'] as const;
export type LineColumn = (typeof LINE_COLUMNS)[number];

/** Where everything stands on the sheet of frame adjustments; rows as the sheet counts them. */
export interface FrameLayout {
  readonly committees: readonly string[];
  readonly lines: readonly FrameLine[];
  readonly terms: readonly FrameLine[];
  /** The letters of the columns with years. */
  readonly years: readonly string[];
  /** The letters of the columns that tell of each line, to the right of the years. */
  readonly about: Readonly<Record<LineColumn, string>>;
  readonly sectionRow: (section: FrameSection) => number;
  readonly checksRow: number;
  readonly firstLine: number;
  readonly lastLine: number;
  /** The heading row of the terms; the last of their rows. */
  readonly termsRow: number;
  readonly lastTerm: number;
  /** The first row below all of it. */
  readonly end: number;
  /** The cells of a column beside the lines: "$B$60:$B$66". */
  readonly beside: (column: string) => string;
  /** The lines' cells of one year, whose column follows the cell. */
  readonly inYear: (column: string) => string;
  readonly termRowOf: (line: FrameLine) => number;
}

const CHECK_COUNT = 6;

/** `isMapped` where a table is the user's own cells, which the checks then also look at. */
export function frameLayout(lines: readonly FrameLine[], yearCount: number, isMapped = false): FrameLayout {
  const committees = [...new Set(lines.map(({ committee }) => committee))];
  const terms = lines.filter(({ by }) => by === 'terms');
  const height = committees.length + 3;
  const top = HEADING_ROW + 1;
  const checksRow = top + SECTIONS.length * height;
  const firstLine = checksRow + 1 + CHECK_COUNT + (isMapped ? 1 : 0) + 2;
  const lastLine = firstLine + lines.length - 1;
  const termsRow = lastLine + 3;
  return {
    committees,
    lines,
    terms,
    years: Array.from({ length: yearCount }, (_, i) => letters(FIRST_YEAR_COLUMN + i)),
    about: Object.fromEntries(
      LINE_COLUMNS.map((column, i) => [column, letters(FIRST_YEAR_COLUMN + yearCount + i)]),
    ) as FrameLayout['about'],
    sectionRow: (section) => top + SECTIONS.indexOf(section) * height,
    checksRow,
    firstLine,
    lastLine,
    termsRow,
    lastTerm: termsRow + terms.length,
    end: terms.length > 0 ? termsRow + terms.length + 1 : lastLine + 1,
    beside: (column) => `$${column}$${firstLine}:$${column}$${lastLine}`,
    inYear: (column) => `${column}$${firstLine}:${column}$${lastLine}`,
    termRowOf: (line) => termsRow + 1 + terms.indexOf(line),
  };
}
