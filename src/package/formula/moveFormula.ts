import { columnNumber, letters } from '../address';
import { isCell, isCall, neighbour, tokensOf } from './tokens';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** The formula as it reads when copied some rows down and columns to the right: "$" holds a reference fast. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const tokens = tokensOf(formula);
  return tokens
    .map(({ kind, text }, at) => {
      if (isCall(tokens, at)) return text;
      if (kind === 'word' && isCell(text)) return movedCell(text, rows, columns);
      const isSpan = neighbour(tokens, at, 1)?.text === ':' || neighbour(tokens, at, -1)?.text === ':';
      if (isSpan && kind === 'word' && /^\$?[A-Z]{1,3}$/i.test(text)) return movedColumn(text, columns);
      if (isSpan && (kind === 'number' || kind === 'word') && /^\$?\d+$/.test(text)) return movedRow(text, rows);
      return text;
    })
    .join('');
}

function movedCell(cell: string, rows: number, columns: number): string {
  const [, column = '', row = ''] = /^(\$?[A-Z]+)(\$?\d+)$/i.exec(cell) ?? [];
  const moved = [movedColumn(column, columns), movedRow(row, rows)];
  return moved.includes('#REF!') ? '#REF!' : moved.join('');
}

function movedColumn(column: string, by: number): string {
  if (column.startsWith('$')) return column;
  const moved = columnNumber(column) + by;
  return moved >= 0 && moved < LAST_COLUMN ? letters(moved) : '#REF!';
}

function movedRow(row: string, by: number): string {
  if (row.startsWith('$')) return row;
  const moved = Number(row) + by;
  return moved >= 1 && moved <= LAST_ROW ? String(moved) : '#REF!';
}
