import { columnNumber, letters, quotedSheet } from '../package/address';

/** Addresses as Excel writes them: "Fond!B4", "'Plan 2014'!A1:C9". */
export interface Address {
  readonly sheet: string;
  /** "B4" or "A1:C9", without dollar signs. */
  readonly cells: string;
}

/** Takes an address apart; an address without a sheet has the sheet "". */
export function parseAddress(address: string): Address {
  const mark = address.lastIndexOf('!');
  const sheet = address.slice(0, Math.max(mark, 0));
  const quoted = sheet.startsWith("'") && sheet.endsWith("'") && sheet.length > 1;
  return {
    sheet: quoted ? sheet.slice(1, -1).replaceAll("''", "'") : sheet,
    cells: address.slice(mark + 1).replaceAll('$', ''),
  };
}

/** Names of letters and digits stand as they are, all others in apostrophes, as in a formula. */
export function formatAddress({ sheet, cells }: Address): string {
  if (sheet === '') return cells;
  return `${quotedSheet(sheet)}!${cells}`;
}

/** One form for one place, however the caller quoted the sheet. */
export const normalAddress = (address: string): string => formatAddress(parseAddress(address));

/** The spellings under which one place may have been recorded: quoted as a formula does, and bare. */
export function spellings(address: string): readonly string[] {
  const parts = parseAddress(address);
  return [
    ...new Set([formatAddress(parts), `${parts.sheet}!${parts.cells}`, `'${parts.sheet}'!${parts.cells}`, address]),
  ];
}

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

/** Row and column of a cell, or of an area's first cell, counted from 1: "Fond!B4" is row 4, column 2. */
export function placeOf(cell: string): { readonly row: number; readonly column: number } {
  const [, word = '', digits = '0'] = /^([A-Z]+)(\d+)/.exec(parseAddress(cell).cells) ?? [];
  return { row: Number(digits), column: columnNumber(word) + 1 };
}

/** The cell that many rows below and columns to the right: ("Fond!G2", 5, 4) is "Fond!K7"; undefined outside the sheet. */
export function offset(cell: string, rows: number, columns: number): string | undefined {
  const { sheet, cells } = parseAddress(cell);
  if (!/^[A-Z]+\d+/.test(cells)) return undefined;
  const place = placeOf(cells);
  const column = place.column - 1 + columns;
  const row = place.row + rows;
  if (row > MAX_ROWS || column >= MAX_COLUMNS) return undefined;
  return formatAddress({ sheet, cells: `${letters(column)}${row}` });
}

/** The area of that size whose top left cell this is: ("Fond!G2", 6, 5) is "Fond!G2:K7"; undefined outside the sheet. */
export function resized(cell: string, rows: number, columns: number): string | undefined {
  const first = firstCell(cell);
  const last = offset(first, rows - 1, columns - 1);
  if (last === undefined) return undefined;
  return last === first ? first : `${first}:${parseAddress(last).cells}`;
}

/** The first cell of an area: "Fond!A1:C9" begins in "Fond!A1". */
export function firstCell(address: string): string {
  const { sheet, cells } = parseAddress(address);
  return formatAddress({ sheet, cells: cells.split(':')[0] ?? cells });
}

/** True for one single cell, false for an area, a whole column or a whole row. */
export const isSingleCell = (address: string): boolean => /^[A-Z]+\d+$/.test(parseAddress(address).cells);
