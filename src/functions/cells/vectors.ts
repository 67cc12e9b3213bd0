import type { CellValue, Place, Result } from '../../core/problem';
import { fail, ok } from '../../core/problem';
import type { RawArgument } from './raw';
import { asMatrix, isBlank, trimmed } from './blank';
import { readAll } from './kind';
import type { CellReader, Kind, MovingPlace } from './kind';

/** One row or one column, and which of them it was: results keep the orientation. */
export interface Vector<T> {
  readonly values: readonly T[];
  readonly orientation: 'row' | 'column';
  /** Cells of the range as it was given, trailing blank ones too. */
  readonly given: number;
}

/** No function takes more values: with many digits each they would keep Excel waiting. */
export const MOST_VALUES = 20000;

/** One row or one column without heading; trailing blank cells are cut, a blank in between is a problem. */
export const vector = <T>(read: CellReader<T>): Kind<Vector<T>> => ({
  shape: 'matrix',
  read: (raw, argument) => {
    const cells = lineOf(raw, argument);
    if (!cells.ok) return cells;
    const { line, orientation, given } = cells.value;
    if (line.length > MOST_VALUES)
      return fail({ kind: 'too-large', at: { argument }, got: line.length, max: MOST_VALUES });
    const at: MovingPlace = placeIn(argument, orientation, 0, given);
    const values: T[] = [];
    for (let i = 0; i < line.length; i++) {
      if (at.row !== undefined) at.row = i + 1;
      else if (at.column !== undefined) at.column = i + 1;
      const cell = line[i] as CellValue;
      if (isBlank(cell)) return fail({ kind: 'missing', at });
      const value = read(cell, at);
      if (!value.ok) return value;
      values.push(value.value);
    }
    return ok({ values, orientation, given });
  },
});

interface Line {
  readonly line: readonly CellValue[];
  readonly orientation: 'row' | 'column';
  readonly given: number;
}

/** Where the value stands; a single cell is the argument itself. */
function placeIn(argument: string, orientation: 'row' | 'column', index: number, given: number): Place {
  if (given === 1) return { argument };
  return orientation === 'column' ? { argument, row: index + 1 } : { argument, column: index + 1 };
}

function lineOf(raw: RawArgument, argument: string): Result<Line> {
  const given = asMatrix(raw);
  const matrix = trimmed(given);
  const columns = matrix[0]?.length ?? 0;
  if (matrix.length > 1 && columns > 1)
    return fail({ kind: 'not-a-vector', at: { argument }, rows: matrix.length, columns });
  const isRow = matrix.length === 1 && (columns > 1 || (given.length === 1 && (given[0]?.length ?? 0) > 1));
  return ok({
    line: isRow ? (matrix[0] as readonly CellValue[]) : matrix.map((row) => row[0] ?? null),
    orientation: isRow ? 'row' : 'column',
    given: isRow ? (given[0] as readonly CellValue[]).length : given.length,
  });
}

/** Numbers in rows and columns without headings; trailing empty rows and columns are cut. */
export const numberTable = (read: CellReader<number>, maxCells: number): Kind<readonly (readonly number[])[]> => ({
  shape: 'matrix',
  read: (raw, argument) => {
    const matrix = trimmed(asMatrix(raw));
    const columns = matrix.reduce((most, row) => Math.max(most, row.length), 0);
    const cells = matrix.length * columns;
    if (cells > maxCells) return fail({ kind: 'too-large', at: { argument }, got: cells, max: maxCells });
    return readAll(matrix, (row, r) =>
      readAll(
        Array.from({ length: columns }, (_, c) => row[c] ?? null),
        (cell, c) => {
          const at = { argument, row: r + 1, column: c + 1 };
          return isBlank(cell) ? fail({ kind: 'missing', at }) : read(cell, at);
        },
      ),
    );
  },
});

/** As many values as the given number, which `other` names. */
export const ofLength = <T>(vector: Vector<T>, argument: string, expected: number, other: string): Result<Vector<T>> =>
  vector.values.length === expected
    ? ok(vector)
    : fail({ kind: 'wrong-length', at: { argument }, got: vector.values.length, expected, other });

/**
 * Two vectors that belong together, value by value. Where both ranges are as long and one ends in blank cells, the first of
 * those is what is wrong.
 */
export function equallyLong(a: Named<unknown>, b: Named<unknown>): Result<null> {
  const [got, expected] = [b.vector.values.length, a.vector.values.length];
  if (got === expected) return ok(null);
  if (a.vector.given === b.vector.given) {
    const { argument, vector } = got < expected ? b : a;
    return fail({ kind: 'missing', at: placeIn(argument, vector.orientation, vector.values.length, vector.given) });
  }
  return fail({ kind: 'wrong-length', at: { argument: b.argument }, got, expected, other: a.argument });
}

/** A vector and the argument it came as. */
export interface Named<T> {
  readonly argument: string;
  readonly vector: Vector<T>;
}

/** At most so many values. */
export const atMost = <T>(vector: Vector<T>, argument: string, max: number): Result<Vector<T>> =>
  vector.values.length <= max
    ? ok(vector)
    : fail({ kind: 'too-large', at: { argument }, got: vector.values.length, max });

/** Weights are >= 0 each (their reader checks) and need one above 0. */
export const asWeights = (vector: Vector<number>, argument: string): Result<Vector<number>> =>
  vector.values.some((weight) => weight > 0) ? ok(vector) : fail({ kind: 'weights-sum-zero', at: { argument } });
