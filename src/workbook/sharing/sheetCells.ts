import { addressOf } from '../../package/address';
import type { CellContent } from '../../package/changes';
import { formatAddress } from '../address';

/** What stands in a cell. */
export interface SheetCell {
  /** Errors told apart from texts that look like one. */
  readonly value: CellContent;
  /** As Excel has it in English, with "="; absent where a person typed the content, and where another cell's formula fills it. */
  readonly formula?: string;
  /** The same as the user's own Excel writes it, where that has been asked for. */
  readonly local?: string;
  /** Number format, in Excel's English codes. */
  readonly format: string;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** A sheet as cells, read from Excel or from a file; rows and columns count from 0. */
export interface SheetCells {
  /** What tells the sheet from others while it is renamed and moved; a file has none. */
  readonly id: string;
  readonly name: string;
  /** The cells that hold something, by `placeOf`. */
  readonly cells: ReadonlyMap<string, SheetCell>;
  /** How many cells each formula fills, by the formula's place; those that fill only their own are left out. */
  readonly spills: ReadonlyMap<string, Size>;
}

export const placeOf = (row: number, column: number): string => `${row},${column}`;

export function coordinates(place: string): { readonly row: number; readonly column: number } {
  const [row = 0, column = 0] = place.split(',').map(Number);
  return { row, column };
}

const EMPTY: SheetCell = { value: '', format: 'General' };

export const cellIn = ({ cells }: SheetCells, row: number, column: number): SheetCell =>
  cells.get(placeOf(row, column)) ?? EMPTY;

export const sameValue = (a: CellContent, b: CellContent): boolean =>
  typeof a === 'object' ? typeof b === 'object' && a.error === b.error : a === b;

/** "Fond!B4", "'Budget 2013'!A1:C9" */
export const placeText = (sheet: string, row: number, column: number, { rows, columns }: Size): string =>
  formatAddress({ sheet, cells: addressOf({ row, column, rows, columns }) });

/** Each place of a block, row by row. */
export function* placesIn(
  row: number,
  column: number,
  { rows, columns }: Size,
): Generator<[row: number, column: number]> {
  for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) yield [r, c];
}
