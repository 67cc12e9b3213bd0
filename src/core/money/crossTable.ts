import { exactly } from './exactly';
import { withSums } from './summedTable';
import type { SummedTable } from './summedTable';

/** Amounts with the row and the column that each belongs to, both numbered from 0. */
export interface Entries {
  readonly amounts: ArrayLike<number>;
  readonly rows: ArrayLike<number>;
  readonly rowCount: number;
  readonly columns: ArrayLike<number>;
  readonly columnCount: number;
}

/** The exact sums of entries by row and column. */
export const crossTable = ({ amounts, rows, rowCount, columns, columnCount }: Entries): SummedTable =>
  exactly((w) => {
    const { units, one } = w.read(amounts);
    const cells = Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => w.zero));
    for (let i = 0; i < amounts.length; i++) {
      const row = cells[rows[i] as number] as (typeof one)[];
      const column = columns[i] as number;
      row[column] = w.add(row[column] as typeof one, units[i] as typeof one);
    }
    return withSums(w, cells, columnCount, (value) => w.quotient(value, one));
  });

/** The exact sum of each group's amounts, groups numbered from 0. */
export const sumsOf = (amounts: ArrayLike<number>, groups: ArrayLike<number>, groupCount: number): readonly number[] =>
  crossTable({ amounts, rows: groups, rowCount: groupCount, columns: Array.from(amounts, () => 0), columnCount: 1 })
    .rowTotals;

/** The exact sum of all the amounts. */
export const sumOf = (amounts: ArrayLike<number>): number =>
  exactly((w) => {
    const { units, one } = w.read(amounts);
    return w.quotient(Array.from(units).reduce(w.add, w.zero), one);
  });

/** a - b, exactly. */
export const difference = (a: number, b: number): number =>
  exactly((w) => {
    const { units, one } = w.read([a, b]);
    return w.quotient(w.sub(units[0] ?? w.zero, units[1] ?? w.zero), one);
  });
