import { hash } from '../hash';
import { coordinates } from './sheetCells';
import type { SheetCell, SheetCells } from './sheetCells';

/**
 * Landmarks of a sheet: typed contents that stand only once in it, with their places. Where they stand later tells which rows
 * and columns have come or gone, and which sheet it is, whatever it is called by then. Nothing is put into the workbook for it.
 * Kept as hashes: "1k9v2:4:0 ...", hash, row, column.
 */
export type Landmarks = ReadonlyMap<string, { readonly row: number; readonly column: number }>;

/** In each row and each column; more would tell nothing new. */
const IN_A_LINE = 3;
/** Larger sheets are thinned out: the rows between two landmarks go with them. */
const MOST_ROWS = 4000;

export function landmarksOf(sheet: SheetCells): Landmarks {
  const places = new Map<string, string | null>();
  for (const [place, cell] of sheet.cells) {
    const key = hashOf(cell);
    if (key !== undefined) places.set(key, places.has(key) ? null : place);
  }
  return new Map([...places].flatMap(([key, place]) => (place === null ? [] : [[key, coordinates(place)] as const])));
}

/** The landmarks that are kept, as text. */
export function landmarksText(landmarks: Landmarks): string {
  const [inRow, inColumn] = [new Map<number, number>(), new Map<number, number>()];
  const rows = [...new Set([...landmarks.values()].map(({ row }) => row))].sort((a, b) => a - b);
  const step = Math.ceil(rows.length / MOST_ROWS);
  const kept = new Set(rows.filter((_, i) => i % step === 0));
  const counted = (lines: Map<number, number>, line: number): boolean => {
    const count = (lines.get(line) ?? 0) + 1;
    lines.set(line, count);
    return count <= IN_A_LINE;
  };
  return [...landmarks]
    .filter(([, { row, column }]) => {
      const isNewInColumn = counted(inColumn, column);
      return (kept.has(row) && counted(inRow, row)) || isNewInColumn;
    })
    .map(([key, { row, column }]) => `${key}:${row}:${column}`)
    .join(' ');
}

export const landmarksFrom = (text: string): Landmarks =>
  new Map(
    text.split(' ').flatMap((entry) => {
      const [key = '', row, column] = entry.split(':');
      return column === undefined ? [] : [[key, { row: Number(row), column: Number(column) }] as const];
    }),
  );

/** Formulas are no landmarks: what they show changes by itself. */
function hashOf({ value, formula }: SheetCell): string | undefined {
  if (formula !== undefined || value === '' || typeof value === 'boolean' || typeof value === 'object')
    return undefined;
  return hash(`${typeof value === 'number' ? '#' : '$'}${value}`);
}
