import type { CellValue, Result } from '../../core/problem';
import { fail, ok } from '../../core/problem';
import type { RawArgument } from '../catalogue/types';
import { asMatrix, isBlank, trimmed } from './blank';
import { readAll } from './kind';
import type { CellReader, Kind } from './kind';

/** One row or one column, and which of them it was: results keep the orientation. */
export interface Vector<T> {
  readonly values: readonly T[];
  readonly orientation: 'row' | 'column';
}

/** One row or one column without heading; trailing blank cells are cut, a blank in between is a problem. */
export const vector = <T>(read: CellReader<T>): Kind<Vector<T>> => ({
  shape: 'matrix',
  read: (raw, argument) => {
    const cells = lineOf(raw, argument);
    if (!cells.ok) return cells;
    const { line, orientation } = cells.value;
    const values = readAll(line, (cell, i) => {
      const at = { argument, ...(orientation === 'column' ? { row: i + 1 } : { column: i + 1 }) };
      return isBlank(cell) ? fail({ kind: 'missing', at }) : read(cell, at);
    });
    return values.ok ? ok({ values: values.value, orientation }) : values;
  },
});

interface Line {
  readonly line: readonly CellValue[];
  readonly orientation: 'row' | 'column';
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

/** Weights are >= 0 each (their reader checks) and need one above 0. */
export const asWeights = (vector: Vector<number>, argument: string): Result<Vector<number>> =>
  vector.values.some((weight) => weight > 0) ? ok(vector) : fail({ kind: 'weights-sum-zero', at: { argument } });
