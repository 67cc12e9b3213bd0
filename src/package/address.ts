/** A block of cells; rows and columns count from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function letters(column: number): string {
  let text = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    text = String.fromCharCode(65 + ((left - 1) % 26)) + text;
  return text;
}

/** "A1" or "A1:C9" */
export function addressOf({ row, column, rows, columns }: Block): string {
  const first = `${letters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${letters(column + columns - 1)}${row + rows}`;
}

const CORNER = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

/** Reads "A1", "$A$1:C9"; undefined for anything else. */
export function blockOf(address: string): Block | undefined {
  const [from = '', to = from] = address.split(':');
  const [, fromColumn, fromRow] = CORNER.exec(from) ?? [];
  const [, toColumn, toRow] = CORNER.exec(to) ?? [];
  if (fromColumn === undefined || toColumn === undefined) return undefined;
  const columns = [columnNumber(fromColumn), columnNumber(toColumn)];
  const rows = [Number(fromRow) - 1, Number(toRow) - 1];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

export const overlap = (a: Block, b: Block): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** "Fond", or "'Budget 2013-2016'" where Excel asks for quotes: also for a name that could be a cell, such as C or R1C1. */
export const quotedSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CORNER.test(name) && !/^(R\d*C?\d*|C\d*)$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

/** The name within what stands before a cell in a formula: "'Budget 2013'!" is "Budget 2013". */
export const bareSheet = (prefix: string): string => {
  const bare = prefix.slice(0, -1);
  return bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
};

/** "A" is 0. */
export function columnNumber(text: string): number {
  let number = 0;
  for (let i = 0; i < text.length; i++) number = number * 26 + (text.charCodeAt(i) & 31);
  return number - 1;
}
