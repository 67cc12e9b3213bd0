import type { Area } from '../engine';

/** The size of an Excel sheet. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

export interface ParsedAddress {
  readonly sheetName: string | undefined;
  readonly rectangle: Rectangle;
}

export type Rectangle = Omit<Area, 'sheetId'>;

/** 0 -> "A", 26 -> "AA" */
export function columnName(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** "A" -> 0 */
export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** As it must stand in an address: quoted unless it is a plain word. */
export function quoteSheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseRectangle(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "Fond!A1:C9", "'Budget 2013'!$A:$C", "3:5", "B2"; undefined when it is none of these. */
export function parseAddress(text: string): ParsedAddress | undefined {
  const bang = text.lastIndexOf('!');
  const rectangle = parseRectangle(text.slice(bang + 1));
  if (!rectangle) return undefined;
  const sheet = bang < 0 ? undefined : text.slice(0, bang);
  return { sheetName: sheet?.replace(/^'(.*)'$/s, '$1').replaceAll("''", "'"), rectangle };
}

function parseRectangle(text: string): Rectangle | undefined {
  const plain = text.replaceAll('$', '');
  const cells = /^([A-Za-z]{1,3})([1-9]\d*)(?::([A-Za-z]{1,3})([1-9]\d*))?$/.exec(plain);
  if (cells) {
    const [, c1 = '', r1 = '', c2 = c1, r2 = r1] = cells;
    return within(span(+r1 - 1, +r2 - 1), span(columnIndex(c1), columnIndex(c2)));
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  if (columns) return within([0, SHEET_ROWS], span(columnIndex(columns[1] ?? ''), columnIndex(columns[2] ?? '')));
  const rows = /^([1-9]\d*):([1-9]\d*)$/.exec(plain);
  if (rows) return within(span(+(rows[1] ?? 0) - 1, +(rows[2] ?? 0) - 1), [0, SHEET_COLUMNS]);
  return undefined;
}

const span = (a: number, b: number): [number, number] => [Math.min(a, b), Math.abs(b - a) + 1];

function within([row, rows]: [number, number], [column, columns]: [number, number]): Rectangle | undefined {
  const rectangle = { row, column, rows, columns };
  return isOnSheet(rectangle) ? rectangle : undefined;
}

export function isOnSheet({ row, column, rows, columns }: Rectangle): boolean {
  return (
    row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS
  );
}

/** "B2:C3", "A:C" for whole columns, "3:5" for whole rows; no sheet name. */
export function formatRectangle({ row, column, rows, columns }: Rectangle, mark = ''): string {
  const letters = (c: number): string => mark + columnName(c);
  const number = (r: number): string => `${mark}${r + 1}`;
  if (rows === SHEET_ROWS && columns === SHEET_COLUMNS) return `${number(0)}:${number(SHEET_ROWS - 1)}`;
  if (rows === SHEET_ROWS) return `${letters(column)}:${letters(column + columns - 1)}`;
  if (columns === SHEET_COLUMNS) return `${number(row)}:${number(row + rows - 1)}`;
  const first = letters(column) + number(row);
  return rows * columns === 1 ? first : `${first}:${letters(column + columns - 1)}${number(row + rows - 1)}`;
}

export function overlap(a: Rectangle, b: Rectangle): Rectangle | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function bounding(a: Rectangle, b: Rectangle): Rectangle {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}
