import type { CellValue } from '../../core/problem';
import { isBlank } from '../../functions/tables/blank';
import { headingText, yearIn } from './headingText';
import { valueAt } from './sheetCells';
import type { Block, SheetCells } from './sheetCells';

/** Where headings stand. */
export interface HeadingRows extends Pick<Block, 'column' | 'columns'> {
  readonly row: number;
  readonly rows: number;
}

/**
 * The heading of each column, read from one or several rows: "Ramminskning" over "2014" is "Ramminskning 2014". A heading
 * over several columns, merged or not, holds for those whose own heading stands below it.
 */
export function headingsOf(cells: SheetCells, { row, rows, column, columns }: HeadingRows): readonly string[] {
  const lines = Array.from({ length: rows }, (_, k) =>
    Array.from({ length: columns }, (__, c) => headingText(shown(valueAt(cells, row + k, column + c)))),
  );
  for (let k = 0; k < rows - 1; k++) {
    const [line, below] = [lines[k] as string[], lines[k + 1] as string[]];
    for (let c = 1; c < columns; c++) {
      const isUnder = line[c] === '' && below[c] !== '' && below[c - 1] !== '';
      if (isUnder) line[c] = line[c - 1] as string;
    }
  }
  return Array.from({ length: columns }, (_, c) =>
    [...new Set(lines.map((line) => line[c] as string))].filter(Boolean).join(' '),
  );
}

/** A date over a column stands for its year. */
const shown = (cell: CellValue): CellValue => (typeof cell === 'number' && cell > 2200 ? (yearIn(cell) ?? cell) : cell);

/** Headings stand in the first rows of a block; more than this above them is no title. */
const MOST_ABOVE = 20;

/** Every place where a block's headings may stand, one or two rows. */
export function possibleHeadings(cells: SheetCells, block: Block): readonly HeadingRows[] {
  const { row, rows, column, columns } = block;
  const found: HeadingRows[] = [];
  for (let r = row; r < row + Math.min(rows, MOST_ABOVE); r++) {
    if (!isHeadingLine(cells, r, block, 1)) continue;
    found.push({ row: r, rows: 1, column, columns });
    const isSecond = r + 1 < row + rows && isHeadingLine(cells, r + 1, block, 1);
    if (isSecond) found.push({ row: r, rows: 2, column, columns });
  }
  return found;
}

/** A row of words and years alone. */
function isHeadingLine(cells: SheetCells, row: number, { column, columns }: Block, least: number): boolean {
  let words = 0;
  for (let c = column; c < column + columns; c++) {
    const cell = valueAt(cells, row, c);
    if (isBlank(cell)) continue;
    if (typeof cell !== 'string' && yearIn(cell) === undefined) return false;
    words++;
  }
  return words >= least;
}
