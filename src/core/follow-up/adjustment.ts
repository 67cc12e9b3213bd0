import { controlledRounding, difference, exactly, leastCommonMultiple, leave, sumOf, unitOf } from '../money';
import type { Unit, Whole } from '../money';

/** What one committee was to save and to repay, by year over the same years as the others. */
export interface CommitteeFollowUp {
  /** Planned repayment; in locked years what was repaid. */
  readonly repayment: readonly number[];
  /** Planned cost reduction; after the plan's last year it is what room there is for what is postponed. */
  readonly reduction: readonly number[];
  /** The reduction of the years that are followed up: as planned, and as verified. */
  readonly planned: number;
  readonly verified: number;
}

export interface AdjustmentTerms {
  readonly committees: readonly CommitteeFollowUp[];
  /** The first so many years are locked: they stay as they are. */
  readonly locked: number;
  /** Never more than this is repaid in all. */
  readonly granted: number;
  /**
   * `in-proportion`: a year repays the realisation rate x what was planned. `as-reduction-allows`: a year repays what was
   * planned as long as the realisation rate x the planned reduction is enough for it, else that.
   */
  readonly method: 'in-proportion' | 'as-reduction-allows';
  /** What is not repaid as planned: after the committee's last planned year, as the reduction allows; or never. */
  readonly rest: 'postponed' | 'not-repaid';
  readonly decimals?: number | undefined;
}

export interface Adjustment {
  /** By committee and year; locked years as they were given. */
  readonly repayment: readonly (readonly number[])[];
  /** What was planned in all - what is now to be repaid in all. */
  readonly notRepaid: number;
}

/**
 * The repayment of the years that are not locked, adjusted to what was verified. Each committee goes by its own realisation
 * rate, verified / planned between 0 and 1: a better outcome than planned raises nothing, and a committee without anything
 * planned goes by 1. Where the plan repays more than the planned reduction, the plan's own figure is what the rate is taken
 * of: the rate adjusts for the outcome and not for the plan. In the year in which the grant is reached, all committees repay
 * the same part of theirs, and nothing after it. With decimals the grant is rounded down first and the open years are a
 * controlled rounding, unless nothing is changed: then every figure stays to the last digit.
 */
export const repaymentAdjustment = (terms: AdjustmentTerms): Adjustment => {
  const repayment = exactly((w) => adjusted(w, terms));
  const planned = terms.committees.flatMap((committee) => committee.repayment);
  return { repayment, notRepaid: difference(sumOf(planned), sumOf(repayment.flat())) };
};

/** Committees by year: numerators over one denominator. */
interface Cells<T> {
  readonly rows: readonly (readonly T[])[];
  readonly denominator: T;
}

function adjusted<T>(w: Whole<T>, terms: AdjustmentTerms): readonly (readonly number[])[] {
  const { committees, locked } = terms;
  const years = committees[0]?.repayment.length ?? 0;
  const { units, one } = w.read([
    ...committees.flatMap(({ repayment, reduction }) => [...repayment, ...reduction]),
    terms.granted,
  ]);
  const at = (row: number, t: number): T => units[row * years + t] as T;
  const rates = committees.map((committee) => rateOf(w, committee));
  const common = rates.reduce((all, { denominator }) => leastCommonMultiple(w, all, denominator), w.one);
  const planned = committees.map((_, c) => series(years, (t) => w.mul(at(2 * c, t), common)));
  const rows = committees.map((_, c) => {
    const { numerator, denominator } = rates[c] as Rate<T>;
    const rate = w.mul(numerator, w.floorDiv(common, denominator));
    const expected = series(years, (t) => w.mul(larger(w, at(2 * c + 1, t), at(2 * c, t)), rate));
    return committeeYears(w, planned[c] as T[], expected, { ...terms, rate: { numerator, denominator } });
  });

  const unit = terms.decimals === undefined ? undefined : unitOf(w, terms.decimals);
  const denominator = w.mul(one, common);
  const lockedSum = planned.map((row) => total(w, row.slice(0, locked))).reduce(w.add, w.zero);
  const granted = w.sub(w.mul(units[units.length - 1] as T, common), lockedSum);
  const open = { rows: rows.map((row) => row.slice(locked)), denominator };
  const isAsPlanned = open.rows.every((row, c) =>
    row.every((value, t) => w.compare(value, (planned[c] as T[])[locked + t] as T) === 0),
  );
  if (isAsPlanned && w.compare(open.rows.map((row) => total(w, row)).reduce(w.add, w.zero), granted) <= 0) {
    return committees.map(({ repayment }) => repayment);
  }
  const out = left(w, withinGrant(w, open, floorToUnit(w, granted, denominator, unit)), unit);
  return committees.map(({ repayment }, c) => [...repayment.slice(0, locked), ...(out[c] ?? [])]);
}

interface Rate<T> {
  readonly numerator: T;
  readonly denominator: T;
}

/** verified / planned, between 0 and 1. */
function rateOf<T>(w: Whole<T>, { planned, verified }: CommitteeFollowUp): Rate<T> {
  const { units } = w.read([planned, verified]);
  const [whole, part] = [units[0] as T, units[1] as T];
  if (w.sign(whole) <= 0 || w.compare(part, whole) >= 0) return { numerator: w.one, denominator: w.one };
  return { numerator: w.sign(part) > 0 ? part : w.zero, denominator: whole };
}

/** One committee's years: lowered where they are planned, and after the last of them what was postponed. */
function committeeYears<T>(
  w: Whole<T>,
  planned: readonly T[],
  expected: readonly T[],
  { locked, method, rest, rate }: AdjustmentTerms & { readonly rate: Rate<T> },
): readonly T[] {
  const last = planned.reduce((found, value, t) => (w.sign(value) > 0 ? t : found), -1);
  let postponed = w.zero;
  return planned.map((value, t) => {
    const room = expected[t] as T;
    if (t < locked) return value;
    if (t > last) {
      const now = rest === 'postponed' ? smaller(w, postponed, room) : w.zero;
      postponed = w.sub(postponed, now);
      return now;
    }
    const lowered =
      method === 'in-proportion' ? w.floorDiv(w.mul(value, rate.numerator), rate.denominator) : smaller(w, value, room);
    postponed = w.add(postponed, w.sub(value, lowered));
    return lowered;
  });
}

/** Year by year until the grant is reached; in that year all repay the same part of theirs. */
function withinGrant<T>(w: Whole<T>, { rows, denominator }: Cells<T>, granted: T): Cells<T> {
  const years = rows[0]?.length ?? 0;
  const totals = series(years, (t) =>
    total(
      w,
      rows.map((row) => row[t] as T),
    ),
  );
  let room = w.sign(granted) > 0 ? granted : w.zero;
  const over = totals.findIndex((sum) => {
    if (w.compare(sum, room) > 0) return true;
    room = w.sub(room, sum);
    return false;
  });
  if (over < 0) return { rows, denominator };
  const scale = totals[over] as T;
  return {
    rows: rows.map((row) =>
      row.map((value, t) => (t < over ? w.mul(value, scale) : t === over ? w.mul(value, room) : w.zero)),
    ),
    denominator: w.mul(denominator, scale),
  };
}

function left<T>(
  w: Whole<T>,
  { rows, denominator }: Cells<T>,
  unit: Unit<T> | undefined,
): readonly (readonly number[])[] {
  if (!unit) return rows.map((row) => row.map((value) => w.quotient(value, denominator)));
  const inUnits = rows.map((row) => row.map((value) => w.mul(value, unit.above)));
  return controlledRounding(w, inUnits, w.mul(denominator, unit.below)).map((row) =>
    row.map((count) => leave(w, count, unit)),
  );
}

/** Rounded down to whole units, over the same denominator: the quotients are whole, for both are powers of ten times `common`. */
function floorToUnit<T>(w: Whole<T>, value: T, denominator: T, unit: Unit<T> | undefined): T {
  if (!unit) return value;
  const count = w.floorDiv(w.mul(value, unit.above), w.mul(denominator, unit.below));
  return w.floorDiv(w.mul(w.mul(count, unit.below), denominator), unit.above);
}

const series = <T>(length: number, of: (t: number) => T): T[] => Array.from({ length }, (_, t) => of(t));
const total = <T>(w: Whole<T>, values: readonly T[]): T => values.reduce(w.add, w.zero);
const smaller = <T>(w: Whole<T>, a: T, b: T): T => (w.compare(a, b) < 0 ? a : b);
const larger = <T>(w: Whole<T>, a: T, b: T): T => (w.compare(a, b) > 0 ? a : b);
