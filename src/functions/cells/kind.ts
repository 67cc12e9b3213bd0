import type { CellValue, Place, Result } from '../../core/problem';
import { fail, ok } from '../../core/problem';
import { asMatrix, isBlank } from './blank';
import type { CellMatrix, RawArgument } from './raw';
import type { Names } from './scalars';
import type { Schema } from './tables';

/** How an argument is read: refuses with a problem that says where. */
export type Reader<T> = (raw: RawArgument, argument: string) => Result<T>;

/** What an argument takes by name, for those who describe it: the help, the pane. */
export interface Accepts {
  /** The words it takes. */
  readonly words?: readonly Names[] | undefined;
  /** The columns of a table with headings. */
  readonly columns?: Schema | undefined;
}

/** What an argument can be: a single cell or a range, and how it is read when it is not blank. */
export interface Kind<T> extends Accepts {
  readonly shape: 'scalar' | 'matrix';
  readonly read: Reader<T>;
}

/** One cell's value as T, or why not. A reader of words says which. */
export type CellReader<T> = ((cell: CellValue, at: Place) => Result<T>) & Pick<Accepts, 'words'>;

/** A single cell that is not blank. */
export const single = <T>(read: CellReader<T>): Kind<T> => ({
  shape: 'scalar',
  words: read.words,
  read: (raw, argument) => {
    const at = { argument };
    if (!Array.isArray(raw)) {
      return isBlank(raw as CellValue) ? fail({ kind: 'missing', at }) : read(raw as CellValue, at);
    }
    const matrix = asMatrix(raw);
    const cell = matrix[0]?.[0] ?? null;
    const columns = matrix[0]?.length ?? 0;
    if (matrix.length * columns > 1) return fail({ kind: 'not-one-cell', at, rows: matrix.length, columns });
    return isBlank(cell) ? fail({ kind: 'missing', at }) : read(cell, at);
  },
});

/** True for an argument that was left out or is blank throughout. */
export const isOmitted = (raw: RawArgument): boolean =>
  Array.isArray(raw) ? (raw as CellMatrix).every((row) => row.every(isBlank)) : isBlank(raw as CellValue);

/** A place that moves along the cells that are read. A problem keeps the place where reading stopped. */
export type MovingPlace = { -readonly [K in keyof Place]: Place[K] };

/** Reads a list, stopping at the first problem. */
export function readAll<A, T>(items: readonly A[], read: (item: A, index: number) => Result<T>): Result<readonly T[]> {
  const values: T[] = [];
  for (let i = 0; i < items.length; i++) {
    const result = read(items[i] as A, i);
    if (!result.ok) return result;
    values.push(result.value);
  }
  return ok(values);
}
