import { balance } from './balance';
import type { Whole } from './whole';

/**
 * Controlled rounding (Cox): every cell becomes one of the two whole numbers around it, and so does every row sum, every
 * column sum and the grand total, which is the rounded grand total; a cell that is whole stays. Among such tables the one
 * with the least sum of absolute deviations, ties so that the earlier cell in reading order takes the value further from
 * zero: the answer is the same everywhere. Such a table always exists, for it is an integral flow.
 *
 * Cells are numerators over one denominator > 0 (the rounding unit already counted in). Answers whole units.
 */
export function controlledRounding<T>(w: Whole<T>, cells: readonly (readonly T[])[], denominator: T): T[][] {
  const columns = cells[0]?.length ?? 0;
  const floors = cells.map((row) => row.map((cell) => w.floorDiv(cell, denominator)));
  const rests = cells.map((row, i) =>
    row.map((cell, j) => w.sub(cell, w.mul((floors[i] as T[])[j] as T, denominator))),
  );
  // A plan of one committee, amounts in whole units: there is nothing to round, however large the table.
  if (rests.every((row) => row.every((rest) => w.sign(rest) === 0))) return floors;
  const sum = (values: readonly T[]): T => values.reduce(w.add, w.zero);
  const rowRests = rests.map(sum);
  const columnRests = Array.from({ length: columns }, (_, j) => sum(rests.map((row) => row[j] as T)));
  const restTotal = sum(rowRests);
  const floorTotal = sum(floors.map(sum));
  const total = roundedTotal(w, floorTotal, restTotal, denominator);

  const bounds = (rest: T): { low: T; high: T } => {
    const low = w.floorDiv(rest, denominator);
    const whole = w.compare(w.mul(low, denominator), rest) === 0;
    return { low, high: whole ? low : w.add(low, w.one) };
  };
  const count = (x: T): number => w.quotient(x, w.one);
  const limits = (rest: T) => {
    const { low, high } = bounds(rest);
    return { low: count(low), high: count(high) };
  };

  const up = balance(w, {
    free: rests.map((row) => row.map((rest) => w.sign(rest) > 0)),
    // What rounding up costs more than rounding down: (denominator - rest) - rest.
    cost: rests.map((row) => row.map((rest) => w.sub(denominator, w.add(rest, rest)))),
    prefersUp: cells.map((row) => row.map((cell) => w.sign(cell) >= 0)),
    rows: rowRests.map(limits),
    columns: columnRests.map(limits),
    total: count(w.sub(total, floorTotal)),
  });
  return floors.map((row, i) => row.map((floor, j) => ((up[i] as boolean[])[j] ? w.add(floor, w.one) : floor)));
}

/**
 * whole + rest / denominator to the nearest whole number, ties away from zero, without the product of the two: it may be
 * larger than a double can hold where every cell fits. rest >= 0.
 */
function roundedTotal<T>(w: Whole<T>, whole: T, rest: T, denominator: T): T {
  const floor = w.add(whole, w.floorDiv(rest, denominator));
  const over = w.sub(rest, w.mul(w.floorDiv(rest, denominator), denominator));
  // Away from zero is up from a floor of 0 or more, and down to one below 0.
  const half = w.compare(w.add(over, over), denominator);
  return half > 0 || (half === 0 && w.sign(floor) >= 0) ? w.add(floor, w.one) : floor;
}
