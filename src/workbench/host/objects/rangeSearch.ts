import type { Area } from '../../engine';
import { overlap } from '../address';
import type { Rectangle } from '../address';
import type { Book } from '../book';
import { readCells } from './rangeCells';

/** The block of cells around a range that empty rows and columns fence off (Ctrl+Shift+* in Excel). */
export function surroundingRegion(book: Book, area: Area): Rectangle {
  const used = book.engine.usedArea(area.sheetId, true);
  if (!used) return { ...area };
  const filled = readCells(book, used, (cell) => cell.value !== '' || cell.formula !== undefined);
  const hasContent = (r: Rectangle): boolean => {
    const part = overlap(r, used);
    if (!part) return false;
    return filled
      .slice(part.row - used.row, part.row - used.row + part.rows)
      .some((row) => row.slice(part.column - used.column, part.column - used.column + part.columns).some((f) => f));
  };
  let region: Rectangle = { row: area.row, column: area.column, rows: area.rows, columns: area.columns };
  for (let grown = true; grown;) {
    grown = false;
    const { row, column, rows, columns } = region;
    const wide = { column: Math.max(0, column - 1), columns: columns + (column > 0 ? 2 : 1) };
    const tall = { row: Math.max(0, row - 1), rows: rows + (row > 0 ? 2 : 1) };
    const steps: readonly (readonly [Rectangle, Rectangle])[] = [
      [
        { ...wide, row: row - 1, rows: 1 },
        { ...region, row: row - 1, rows: rows + 1 },
      ],
      [
        { ...wide, row: row + rows, rows: 1 },
        { ...region, rows: rows + 1 },
      ],
      [
        { ...tall, column: column - 1, columns: 1 },
        { ...region, column: column - 1, columns: columns + 1 },
      ],
      [
        { ...tall, column: column + columns, columns: 1 },
        { ...region, columns: columns + 1 },
      ],
    ];
    const next = steps.find(([border, larger]) => larger.row >= 0 && larger.column >= 0 && hasContent(border));
    if (next) {
      region = next[1];
      grown = true;
    }
  }
  return region;
}

/** The cell whose formula fills this one, itself included; undefined outside every spill. */
export function findSpillParent(book: Book, area: Area): Rectangle | undefined {
  const cell = { row: area.row, column: area.column, rows: 1, columns: 1 };
  const reach = { sheetId: area.sheetId, row: 0, column: 0, rows: area.row + 1, columns: area.column + 1 };
  const states = book.engine.read(reach);
  for (let row = area.row; row >= 0; row--) {
    for (let column = area.column; column >= 0; column--) {
      const state = states[row]?.[column];
      if (!state?.spilled || state.formula === undefined) continue;
      const spill = book.engine.spillArea(area.sheetId, row, column);
      if (spill && overlap(spill, cell)) return { row, column, rows: 1, columns: 1 };
    }
  }
  return undefined;
}
