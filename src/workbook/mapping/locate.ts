import { fold } from '../../functions/tables/fold';
import { headingsOf } from './headings';
import type { MappedColumn, Mapping } from './mapping';
import { wholeOf } from './sheetCells';
import type { SheetCells } from './sheetCells';

/** Where a mapping's headings stand now. */
export interface Located {
  readonly row: number;
  /** The sheet's column of each mapped field, counted from 0. */
  readonly columns: Readonly<Record<string, number>>;
  /** Of the columns that are read as rows, in the mapping's order. */
  readonly spread: readonly number[];
}

export type Location =
  | { readonly kind: 'found'; readonly at: Located }
  /** These headings are no longer there; `row` is where the others stand, undefined where none do. */
  | { readonly kind: 'gone'; readonly headings: readonly string[]; readonly row: number | undefined };

/** Rows put in above move the headings; so far they are looked for. */
const FURTHEST = 1000;

/**
 * Finds a mapping's columns again by their headings, wherever rows and columns have been put in or taken out. Of several
 * tables with the same headings below each other, the one that was pointed at is found by its place among them.
 */
export function locate(mapping: Mapping, cells: SheetCells): Location {
  const { column, columns, row: top, rows } = wholeOf(cells);
  const wanted: readonly MappedColumn[] = [...Object.values(mapping.columns), ...(mapping.spread?.columns ?? [])];
  const at = (row: number): readonly string[] =>
    headingsOf(cells, { row, rows: mapping.headingRows, column, columns }).map(fold);
  const hits = (headings: readonly string[]): number =>
    wanted.filter(({ heading }) => headings.includes(fold(heading))).length;

  let best = { row: mapping.headingRow, headings: at(mapping.headingRow) };
  let most = hits(best.headings);
  let above = 0;
  for (let row = top; row < top + Math.min(rows, FURTHEST); row++) {
    const headings = at(row);
    const found = hits(headings);
    const isWhole = found === wanted.length;
    if (found > most || isWhole) [best, most] = [{ row, headings }, found];
    if (isWhole && above++ === (mapping.headingsAbove ?? 0)) break;
  }
  const gone = wanted.filter(({ heading }) => !best.headings.includes(fold(heading))).map(({ heading }) => heading);
  if (gone.length > 0) return { kind: 'gone', headings: gone, row: most === 0 ? undefined : best.row };

  const places = wanted.map(({ heading }) =>
    best.headings.flatMap((own, c) => (own === fold(heading) ? [column + c] : [])),
  );
  const shift = median(
    places.flatMap((own, i) => (own.length === 1 ? [(own[0] as number) - (wanted[i] as MappedColumn).column] : [])),
  );
  const chosen = places.map((own, i) => {
    const expected = (wanted[i] as MappedColumn).column + shift;
    return own.reduce((a, b) => (Math.abs(b - expected) < Math.abs(a - expected) ? b : a));
  });
  const keys = Object.keys(mapping.columns);
  return {
    kind: 'found',
    at: {
      row: best.row,
      columns: Object.fromEntries(keys.map((key, i) => [key, chosen[i] as number])),
      spread: chosen.slice(keys.length),
    },
  };
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** How many rows above a mapping's own hold the same headings. */
export function headingsAbove(mapping: Mapping, cells: SheetCells): number {
  let last = -1;
  for (let above = 0; ; above++) {
    const location = locate({ ...mapping, headingsAbove: above }, cells);
    const row = location.kind === 'found' ? location.at.row : mapping.headingRow;
    if (row >= mapping.headingRow || row <= last) return above;
    last = row;
  }
}
