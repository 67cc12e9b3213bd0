import { controlledRounding } from './controlledRounding';
import { leave, unitOf } from './rounding';
import type { Decimals } from './rounding';
import type { Whole } from './whole';

/** A table of amounts with its row sums, column sums and grand total, as cells get them. */
export interface SummedTable {
  readonly cells: readonly (readonly number[])[];
  readonly rowTotals: readonly number[];
  readonly columnTotals: readonly number[];
  readonly total: number;
}

/**
 * A table with its sums, from numerators over one denominator > 0. Without decimals every figure is the exact one; with
 * decimals the cells are a controlled rounding and the sums are sums of these, so that the table adds up both ways.
 * `columns` is needed only where there may be no row.
 */
export function summedTable<T>(
  w: Whole<T>,
  rows: readonly (readonly T[])[],
  denominator: T,
  columns: number,
  decimals?: Decimals,
): SummedTable {
  if (decimals === undefined) return withSums(w, rows, columns, (value) => w.quotient(value, denominator));
  const unit = unitOf(w, decimals);
  const inUnits = rows.map((row) => row.map((value) => w.mul(value, unit.above)));
  const counts = controlledRounding(w, inUnits, w.mul(denominator, unit.below));
  return withSums(w, counts, columns, (count) => leave(w, count, unit));
}

/** The cells as they are, with their sums; `out` is how a figure leaves. */
export function withSums<T>(
  w: Whole<T>,
  rows: readonly (readonly T[])[],
  columns: number,
  out: (value: T) => number,
): SummedTable {
  const sum = (values: readonly T[]): T => values.reduce(w.add, w.zero);
  const columnSums = Array.from({ length: columns }, (_, j) => sum(rows.map((row) => row[j] as T)));
  return {
    cells: rows.map((row) => row.map(out)),
    rowTotals: rows.map((row) => out(sum(row))),
    columnTotals: columnSums.map(out),
    total: out(sum(columnSums)),
  };
}
