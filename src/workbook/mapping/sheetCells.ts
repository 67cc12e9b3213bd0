import type { CellValue } from '../../core/problem';
import { isBlank } from '../../functions/tables/blank';

/** Cells of one sheet as Office.js gives them. */
export interface SheetCells {
  /** The sheet's row and column of the first cell, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Days are counted from 1904, as a few old workbooks do. */
  readonly from1904?: boolean;
}

/** An area of a sheet, rows and columns counted from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a cell of the sheet holds; null outside what was read. */
export const valueAt = ({ row, column, values }: SheetCells, r: number, c: number): CellValue =>
  values[r - row]?.[c - column] ?? null;

/** All cells that were read. */
export const wholeOf = ({ row, column, values }: SheetCells): Block => ({
  row,
  column,
  rows: values.length,
  columns: values.reduce((most, line) => Math.max(most, line.length), 0),
});

/** True where every cell of the row, or of its part, is empty. */
export function isEmptyRow(
  cells: SheetCells,
  r: number,
  { column, columns }: Pick<Block, 'column' | 'columns'>,
): boolean {
  for (let c = column; c < column + columns; c++) if (!isBlank(valueAt(cells, r, c))) return false;
  return true;
}

function isEmptyColumn(cells: SheetCells, c: number, { row, rows }: Pick<Block, 'row' | 'rows'>): boolean {
  for (let r = row; r < row + rows; r++) if (!isBlank(valueAt(cells, r, c))) return false;
  return true;
}

/** The block without empty rows and columns along its edges; undefined where nothing is left. */
export function trimmedBlock(cells: SheetCells, block: Block): Block | undefined {
  let [top, bottom, left, right] = [block.row, block.row + block.rows, block.column, block.column + block.columns];
  while (top < bottom && isEmptyRow(cells, top, block)) top++;
  while (bottom > top && isEmptyRow(cells, bottom - 1, block)) bottom--;
  const inRows = { row: top, rows: bottom - top };
  while (left < right && isEmptyColumn(cells, left, inRows)) left++;
  while (right > left && isEmptyColumn(cells, right - 1, inRows)) right--;
  return bottom > top && right > left
    ? { row: top, column: left, rows: bottom - top, columns: right - left }
    : undefined;
}

/** The parts of a block between its empty columns. */
export function betweenEmptyColumns(cells: SheetCells, block: Block): readonly Block[] {
  return runs(block.column, block.columns, (c) => isEmptyColumn(cells, c, block), 1).map(([column, columns]) => ({
    ...block,
    column,
    columns,
  }));
}

/** The parts of a block between at least so many empty rows. */
export function betweenEmptyRows(cells: SheetCells, block: Block, gap: number): readonly Block[] {
  return runs(block.row, block.rows, (r) => isEmptyRow(cells, r, block), gap).map(([row, rows]) => ({
    ...block,
    row,
    rows,
  }));
}

/** Stretches of what is not empty, with fewer than `gap` empty ones in a row inside: [first, count]. */
function runs(
  first: number,
  count: number,
  isBlank: (i: number) => boolean,
  gap: number,
): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let start: number | undefined;
  let last = 0;
  for (let i = first; i < first + count; i++) {
    if (isBlank(i)) continue;
    if (start !== undefined && i - last > gap) {
      found.push([start, last - start + 1]);
      start = i;
    }
    start ??= i;
    last = i;
  }
  if (start !== undefined) found.push([start, last - start + 1]);
  return found;
}
