import type { CellValue, Result } from '../../core/problem';
import { fail, ok } from '../../core/problem';
import type { CellMatrix } from './raw';
import { asMatrix, isBlank, trimmed } from './blank';
import { fold } from './fold';
import type { CellReader, Kind, MovingPlace } from './kind';
import { termOf } from './scalars';
import type { Names } from './scalars';

/** One column of a table: the headings it is found by (the first is the one we name it by) and how its cells are read. */
export interface Column<T> {
  readonly names: Names;
  readonly read: CellReader<T>;
  /** What a blank cell, or a missing column, means; without one the column and each of its cells are required. */
  readonly fallback?: { readonly value: T };
  /** What a blank cell means in a column that must be there all the same. */
  readonly blank?: { readonly value: T };
}

/** A fund has hundreds of rows. More than so many would keep Excel waiting where numbers have many digits. */
const MOST_ROWS = 10000;

/** At most so many rows times years, where each row is calculated year by year. */
export function rowsOverYears(argument: string, rows: number, years: number, most: number): Result<null> {
  const max = Math.floor(most / years);
  return rows <= max ? ok(null) : fail({ kind: 'too-many-rows', at: { argument }, got: rows, max, years });
}

export type Schema = Readonly<Record<string, Column<unknown>>>;

/** A table's values column by column; `rows` tells each entry's row in the given range (heading row 1). */
export interface TableColumns<S extends Schema> {
  readonly length: number;
  readonly rows: readonly number[];
  readonly columns: { readonly [K in keyof S]: S[K] extends Column<infer T> ? readonly T[] : never };
  /** The heading as it stands in the sheet, for problems found later. */
  readonly headings: { readonly [K in keyof S]: string };
  readonly has: { readonly [K in keyof S]: boolean };
  /** Every heading that stands in the first row. */
  readonly found: readonly string[];
}

/**
 * A range with a heading row. Columns are found by heading in any order, without regard to case, diacritics, spaces and
 * punctuation, in Swedish or English; unknown columns are ignored; rows that are empty in every known column are skipped. More
 * rows than `most` are refused.
 */
export const table = <S extends Schema>(schema: S, most = MOST_ROWS): Kind<TableColumns<S>> => ({
  shape: 'matrix',
  columns: schema,
  read: (raw, argument) => {
    const matrix = trimmed(asMatrix(raw));
    const found = findColumns(schema, matrix[0] ?? [], argument);
    return found.ok ? readColumns(schema, matrix, found.value, argument, most) : found;
  },
});

type Found<S extends Schema> = { readonly [K in keyof S]: number | undefined };

function findColumns<S extends Schema>(schema: S, head: readonly CellValue[], argument: string): Result<Found<S>> {
  const headings = head.map((cell) => (typeof cell === 'string' ? cell.trim() : isBlank(cell) ? '' : String(cell)));
  const folded = headings.map(fold);
  const found: Record<string, number | undefined> = {};
  for (const key of Object.keys(schema)) {
    const { sv, en } = (schema[key] as Column<unknown>).names;
    for (const name of [...sv, ...en]) {
      const at = folded.indexOf(fold(name));
      if (at < 0) continue;
      if (folded.indexOf(fold(name), at + 1) >= 0) {
        return fail({ kind: 'duplicate-column', at: { argument }, wanted: headings[at] as string, found: headings });
      }
      found[key] = at;
      break;
    }
  }
  const required = Object.values(schema).filter((column) => column.fallback === undefined);
  const wanted = required.map((column) => termOf(column.names));
  if (Object.keys(found).length === 0) return fail({ kind: 'no-heading-row', at: { argument }, wanted });
  const missing = Object.entries(schema).find(
    ([key, column]) => column.fallback === undefined && found[key] === undefined,
  );
  if (missing) {
    const shown = headings.filter((heading) => heading !== '');
    return fail({ kind: 'missing-column', at: { argument }, wanted: termOf(missing[1].names), found: shown });
  }
  return ok(found as Found<S>);
}

function readColumns<S extends Schema>(
  schema: S,
  matrix: CellMatrix,
  found: Found<S>,
  argument: string,
  most: number,
): Result<TableColumns<S>> {
  const keys = Object.keys(schema);
  const known = keys.map((key) => found[key]).filter((at) => at !== undefined);
  const rows: number[] = [];
  for (let r = 1; r < matrix.length; r++) {
    const row = matrix[r] as readonly CellValue[];
    if (known.some((at) => !isBlank(row[at]))) rows.push(r);
  }
  if (rows.length > most) return fail({ kind: 'too-many-rows', at: { argument }, got: rows.length, max: most });
  const columns: Record<string, readonly unknown[]> = {};
  const headings: Record<string, string> = {};
  const has: Record<string, boolean> = {};
  for (const key of keys) {
    const column = schema[key] as Column<unknown>;
    const at = found[key];
    const heading = at === undefined ? column.names.sv[0] : String(matrix[0]?.[at]).trim();
    const values: unknown[] = new Array(rows.length);
    const place: MovingPlace = { argument, row: 0, column: heading };
    for (let i = 0; i < rows.length; i++) {
      const r = rows[i] as number;
      const cell = at === undefined ? null : ((matrix[r] as readonly CellValue[])[at] ?? null);
      place.row = r + 1;
      if (isBlank(cell)) {
        const meaning = column.fallback ?? column.blank;
        if (!meaning) return fail({ kind: 'missing', at: place });
        values[i] = meaning.value;
        continue;
      }
      const value = column.read(cell, place);
      if (!value.ok) return value;
      values[i] = value.value;
    }
    columns[key] = values;
    headings[key] = heading;
    has[key] = at !== undefined;
  }
  return ok({
    length: rows.length,
    rows: rows.map((r) => r + 1),
    columns,
    headings,
    has,
    found: (matrix[0] as readonly CellValue[]).filter((cell) => !isBlank(cell)).map((cell) => String(cell).trim()),
  } as unknown as TableColumns<S>);
}
