import { allocate } from './allocate';
import { controlledRounding } from './controlledRounding';
import { exactly } from './exactly';
import { leave, roundToUnit, unitOf } from './rounding';

/**
 * An amount split by weights (>= 0, sum > 0). Without decimals each part is exact; with decimals the amount is rounded and
 * allocated by largest remainder, so that the parts sum to it.
 */
export const splitAmount = (amount: number, weights: readonly number[], decimals?: number): readonly number[] =>
  exactly((w) => {
    const { numerator, denominator } = w.readOne(amount);
    const shares = w.read(weights).units;
    if (decimals === undefined) {
      const parts = Array.from(shares);
      const whole = w.mul(denominator, parts.reduce(w.add, w.zero));
      return parts.map((share) => w.quotient(w.mul(numerator, share), whole));
    }
    const unit = unitOf(w, decimals);
    return allocate(w, roundToUnit(w, numerator, denominator, unit), shares).map((part) => leave(w, part, unit));
  });

/** A table without totals, rounded so that its rows, columns and grand total are rounded too (controlled rounding). */
export const roundTable = (cells: readonly (readonly number[])[], decimals: number): readonly (readonly number[])[] =>
  exactly((w) => {
    const columns = cells[0]?.length ?? 0;
    const { units, one } = w.read(cells.flat());
    const unit = unitOf(w, decimals);
    // Both are powers of ten: shortened, so that numbers with fifteen digits fit in doubles.
    const isFiner = w.compare(one, unit.above) >= 0;
    const [above, parts] = isFiner ? [w.one, w.floorDiv(one, unit.above)] : [unit.above, one];
    const numerators = cells.map((row, i) => row.map((_, j) => w.mul(units[i * columns + j] as typeof one, above)));
    return controlledRounding(w, numerators, w.mul(parts, unit.below)).map((row) =>
      row.map((count) => leave(w, count, unit)),
    );
  });
