import type { CellValue, Problem, Result } from '../../core/problem';
import type { CellMatrix } from '../../functions/catalogue/types';
import type { Origin } from '../mapping/readMapped';

/** What could be read of a table, and every row that could not. */
export interface RowsRead<R> {
  /** Undefined where the table as a whole cannot be read. */
  readonly rows: R | undefined;
  /** From the top down; rows are counted in the table, heading row 1. */
  readonly problems: readonly Problem[];
}

/** More wrong rows than this, and the table as a whole is wrong. */
const MOST_PROBLEMS = 100;

/**
 * Reads a table without stopping at the first wrong row: such a row is told of and left out, and the rest is read. `also`
 * names the rows that belong with a wrong one and are left out with it.
 */
export function readRows<R>(
  matrix: CellMatrix,
  read: (cells: CellMatrix) => Result<R>,
  also: (row: readonly CellValue[], wrong: readonly CellValue[]) => boolean = () => false,
): RowsRead<R> {
  const problems: Problem[] = [];
  let left = matrix;
  while (problems.length < MOST_PROBLEMS) {
    const result = read(left);
    if (result.ok) return { rows: result.value, problems: fromTheTop(problems) };
    problems.push(result.problem);
    const row = rowOf(result.problem);
    const wrong = row === undefined || row < 2 ? undefined : left[row - 1];
    if (!wrong) break;
    left = left.map((cells, i) => (i > 0 && (cells === wrong || also(cells, wrong)) ? cells.map(() => null) : cells));
  }
  return { rows: undefined, problems: fromTheTop(problems) };
}

const fromTheTop = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort((a, b) => (rowOf(a) ?? 0) - (rowOf(b) ?? 0));

export const rowOf = (problem: Problem): number | undefined => ('at' in problem ? problem.at?.row : undefined);

/** The problem with its rows counted as the sheet counts them. */
export function inSheetRows(problem: Problem, above: number): Problem {
  const at = 'at' in problem ? problem.at : undefined;
  if (!at) return problem;
  return {
    ...problem,
    at: at.row === undefined ? at : { ...at, row: at.row + above },
    ...('otherRow' in problem && { otherRow: problem.otherRow + above }),
  } as Problem;
}

/** The problem with its row and column as the user's own sheet has them, where a table is read through a mapping. */
export function inOwnCells(problem: Problem, { rows, headings }: Origin): Problem {
  const at = 'at' in problem ? problem.at : undefined;
  if (!at) return problem;
  const { row, column } = at;
  const own = row === undefined ? undefined : rows[row - 1];
  return {
    ...problem,
    at: {
      ...at,
      ...(own !== undefined && { row: own }),
      ...(column !== undefined && { column: headings[String(column)] ?? column }),
    },
    ...('otherRow' in problem && { otherRow: rows[problem.otherRow - 1] ?? problem.otherRow }),
  } as Problem;
}
