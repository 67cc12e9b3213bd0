import { parseAddress } from '../address';
import { rowAndColumn } from './rowAndColumn';
import type { Block } from './sheetCells';

const [ROWS, COLUMNS] = [1_048_576, 16_384];

/** The area of an address, rows and columns counted from 0: "Fond!B3:D9", a whole column "B:D", a whole row "3:9". */
export function areaOf(address: string): Block {
  const [first = '', last = first] = parseAddress(address).cells.split(':');
  const [from, to] = [rowAndColumn(first), rowAndColumn(last)];
  const [isColumn, isRow] = [!/\d/.test(last), !/[A-Z]/.test(last)];
  return {
    ...from,
    rows: isColumn ? ROWS : to.row - from.row + 1,
    columns: isRow ? COLUMNS : to.column - from.column + 1,
  };
}

/** What two areas have in common; undefined where that is nothing. */
export function common(a: Block, b: Block): Block | undefined {
  const [row, column] = [Math.max(a.row, b.row), Math.max(a.column, b.column)];
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}
