import { controlledRounding, exactly, leastCommonMultiple, leave, roundCumulatively, unitOf } from '../money';
import type { Unit, Whole } from '../money';

export interface EffectRepaymentTerms {
  /** Cost reduction by committee (rows) and year (columns); negative where costs rise. */
  readonly reduction: readonly (readonly number[])[];
  /** What is to be repaid in all, >= 0. */
  readonly amount: number;
  /** Share of the year's reduction that is repaid, 0 to 1. */
  readonly share: number;
  /** The most that is repaid in one year, >= 0; undefined = no cap. */
  readonly yearlyCap?: number | undefined;
  readonly decimals?: number | undefined;
}

/**
 * Repayment in step with the effect, in the shape of the reduction. A year repays share x its reduction (the sum over
 * committees, never below 0), at most the cap and what is left of the amount; it is split on the committees whose costs fall,
 * by their part of the year's fall. With decimals the cap and the amount are rounded down first, a year is the rounded running
 * total minus what is repaid already, and the split is a controlled rounding with those year totals.
 */
export const effectRepayment = (terms: EffectRepaymentTerms): readonly (readonly number[])[] =>
  exactly((w) => {
    const columns = terms.reduction[0]?.length ?? 0;
    const { units, one } = w.read(terms.reduction.flat());
    const rows = terms.reduction.map((row, i) => row.map((_, j) => units[i * columns + j] as typeof one));
    const falls = rows.map((row) => row.map((value) => (w.sign(value) > 0 ? value : w.zero)));
    const unit = terms.decimals === undefined ? undefined : unitOf(w, terms.decimals);
    const years = repaidByYear(w, { values: columnSums(w, rows), one }, terms, unit);
    return unit ? roundedSplit(w, years, falls, unit) : exactSplit(w, years, falls);
  });

/** Numerators over one denominator. */
interface Series<T> {
  readonly values: readonly T[];
  readonly one: T;
}

/** What each year repays, exactly; counted in rounding units where there is one. */
function repaidByYear<T>(w: Whole<T>, reduction: Series<T>, terms: EffectRepaymentTerms, unit?: Unit<T>): Series<T> {
  const share = w.read([terms.share]);
  const limits = w.read([terms.amount, terms.yearlyCap ?? 0]);
  const { above, below } = unit ?? { above: w.one, below: w.one };
  const scale = w.mul(reduction.one, share.one);
  const limitScale = w.mul(limits.one, below);
  const one = w.mul(scale, limitScale);
  const limit = (i: number): T => {
    const inUnits = w.mul(limits.units[i] as T, above);
    return unit ? w.mul(w.floorDiv(inUnits, limitScale), one) : w.mul(inUnits, scale);
  };
  const cap = terms.yearlyCap === undefined ? undefined : limit(1);
  let left = limit(0);
  const values = reduction.values.map((value) => {
    if (w.sign(value) <= 0) return w.zero;
    let repaid = w.mul(w.mul(value, share.units[0] as T), w.mul(limits.one, above));
    if (cap !== undefined && w.compare(repaid, cap) > 0) repaid = cap;
    if (w.compare(repaid, left) > 0) repaid = left;
    left = w.sub(left, repaid);
    return repaid;
  });
  return { values, one };
}

function exactSplit<T>(w: Whole<T>, years: Series<T>, falls: readonly (readonly T[])[]): number[][] {
  const denominators = columnSums(w, falls).map((sum) => w.mul(sum, years.one));
  return falls.map((row) =>
    row.map((fall, j) => (w.sign(fall) > 0 ? w.quotient(w.mul(years.values[j] as T, fall), denominators[j] as T) : 0)),
  );
}

function roundedSplit<T>(w: Whole<T>, years: Series<T>, falls: readonly (readonly T[])[], unit: Unit<T>): number[][] {
  const counts = roundCumulatively(w, years.values, years.one);
  const sums = columnSums(w, falls);
  // One denominator for the table, from the years that repay anything.
  const common = sums.reduce(
    (all, sum, j) => (w.sign(counts[j] as T) > 0 ? leastCommonMultiple(w, all, sum) : all),
    w.one,
  );
  const factors = counts.map((count, j) =>
    w.sign(count) > 0 ? w.mul(count, w.floorDiv(common, sums[j] as T)) : w.zero,
  );
  const cells = falls.map((row) => row.map((fall, j) => w.mul(fall, factors[j] as T)));
  return controlledRounding(w, cells, common).map((row) => row.map((count) => leave(w, count, unit)));
}

const columnSums = <T>(w: Whole<T>, rows: readonly (readonly T[])[]): T[] =>
  (rows[0] ?? []).map((_, j) => rows.map((row) => row[j] as T).reduce(w.add, w.zero));
