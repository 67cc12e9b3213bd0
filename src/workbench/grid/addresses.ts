import { columnNumber, letters } from '../../package/address';
import type { Area } from '../engine';
import type { Zone } from './library';

export const zoneOf = (area: Area): Zone => ({
  left: area.column,
  right: area.column + area.columns - 1,
  top: area.row,
  bottom: area.row + area.rows - 1,
});

export const areaOf = (sheetId: string, zone: Zone): Area => ({
  sheetId,
  row: zone.top,
  column: zone.left,
  rows: zone.bottom - zone.top + 1,
  columns: zone.right - zone.left + 1,
});

export const unquoted = (sheet: string): string =>
  sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;

const corner = (row: number, column: number, absolute: boolean): string =>
  absolute ? `$${letters(column)}$${row + 1}` : `${letters(column)}${row + 1}`;

/** "A1" or "A1:C9", "$A$1:$C$9" when absolute; without the sheet. */
export function a1({ row, column, rows, columns }: Omit<Area, 'sheetId'>, absolute = false): string {
  const first = corner(row, column, absolute);
  return rows === 1 && columns === 1 ? first : `${first}:${corner(row + rows - 1, column + columns - 1, absolute)}`;
}

const REFERENCE = /^(?:('(?:[^']|'')+'|[^'!]+)!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/iu;

export interface ParsedAddress {
  /** The sheet's name, or undefined when the address names none. */
  readonly sheet: string | undefined;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Reads "Fond!A1:E9", "'Budget 2013-2016'!$B$2", "A1"; undefined for anything else. */
export function parseAddress(text: string): ParsedAddress | undefined {
  const match = REFERENCE.exec(text.trim());
  if (!match) return undefined;
  const [, sheet, fromColumn = '', fromRow = '', toColumn = fromColumn, toRow = fromRow] = match;
  const columns = [columnNumber(fromColumn), columnNumber(toColumn)];
  const rows = [Number(fromRow) - 1, Number(toRow) - 1];
  const column = Math.min(...columns);
  const row = Math.min(...rows);
  return {
    sheet: sheet === undefined ? undefined : unquoted(sheet),
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
}
