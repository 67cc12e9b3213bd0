import type { CellValue } from '../../core/problem';
import { isBlank } from '../../functions/tables/blank';
import type { HeadingRows } from './headings';
import { isTotal } from './rowKind';
import { valueAt } from './sheetCells';
import type { Block, SheetCells } from './sheetCells';

/** As many rows are looked at to tell what a column is. */
const MOST_ROWS = 300;

/** The rows under some headings that hold data, as far as can be told without knowing the columns. */
export function sampleRows(cells: SheetCells, block: Block, headings: HeadingRows): readonly (readonly CellValue[])[] {
  const rows: CellValue[][] = [];
  const heading = JSON.stringify(lineAt(cells, block, headings.row + headings.rows - 1));
  const end = block.row + block.rows;
  for (let r = headings.row + headings.rows; r < end && rows.length < MOST_ROWS; r++) {
    const line = lineAt(cells, block, r);
    const filled = line.filter((cell) => !isBlank(cell)).length;
    if (filled >= Math.min(2, block.columns) && !isTotal(line) && JSON.stringify(line) !== heading) rows.push(line);
  }
  return rows;
}

const lineAt = (cells: SheetCells, block: Block, row: number): CellValue[] =>
  Array.from({ length: block.columns }, (_, c) => valueAt(cells, row, block.column + c));
