import type { CellValue } from '../../core/problem';
import type { CellMatrix, RawArgument } from './raw';

/** A blank cell comes as 0, "" or null depending on the platform; a delivered 0 is 0. */
export const isBlank = (cell: CellValue | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** The argument as rows of cells; a single cell is one row of one. */
export const asMatrix = (raw: RawArgument): CellMatrix => (Array.isArray(raw) ? raw : [[(raw as CellValue) ?? null]]);

/** Without trailing empty rows and columns; an argument that is blank throughout is []. */
export function trimmed(matrix: CellMatrix): CellMatrix {
  let rows = matrix.length;
  while (rows > 0 && (matrix[rows - 1] as readonly CellValue[]).every(isBlank)) rows--;
  let columns = 0;
  for (let r = 0; r < rows; r++) {
    const row = matrix[r] as readonly CellValue[];
    for (let c = row.length - 1; c >= columns; c--) {
      if (isBlank(row[c])) continue;
      columns = c + 1;
      break;
    }
  }
  return matrix.slice(0, rows).map((row) => (row.length > columns ? row.slice(0, columns) : row));
}
