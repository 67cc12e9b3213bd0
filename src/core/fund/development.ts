import { firstDayOf } from '../calendar/serial';
import { yearsBetween } from '../calendar/year';
import type { Year } from '../calendar/year';
import type { Unit, Whole } from '../money';
import { exactly, leave, roundToUnit, unitOf } from '../money';
import { placeOf, TRANSACTION_KINDS } from './ledger';
import type { Ledger, TransactionKind } from './ledger';
import { booked, commitments, GRANTED, leftOf, RELEASED, SPENT } from './position';

/** The fund in one year. closing = opening + earmarked + repaid - spent + adjusted, and is the next year's opening. */
export interface DevelopmentRow extends Readonly<Record<TransactionKind, number>> {
  readonly year: Year;
  readonly opening: number;
  readonly closing: number;
  /** Granted, not spent, at the end of the year. */
  readonly committed: number;
  /** closing - committed */
  readonly available: number;
}

export interface DevelopmentTerms {
  readonly from: Year;
  readonly to: Year;
  readonly decimals?: number | undefined;
  /** Count planned transactions too: the forecast. */
  readonly withPlan: boolean;
}

/** Running totals at the end of a year: of each kind, and what is overspent on interventions that overran their grant. */
interface YearEnd<T> {
  /** In the order of TRANSACTION_KINDS. */
  readonly sums: readonly T[];
  readonly overspent: T;
}

/**
 * The fund year by year. Earlier transactions make the first opening balance. With decimals each kind is rounded
 * cumulatively from the first transaction and every balance is a sum of these, so that the table adds up both ways.
 */
export const fundDevelopment = (ledger: Ledger, terms: DevelopmentTerms): readonly DevelopmentRow[] =>
  exactly((w) => {
    const { units, one } = w.read(ledger.amounts);
    const unit = terms.decimals === undefined ? undefined : unitOf(w, terms.decimals);
    const ends = yearEnds(w, ledger, units, terms).map((end) => (unit ? roundEnd(w, end, one, unit) : end));
    const out = (count: typeof one): number => (unit ? leave(w, count, unit) : w.quotient(count, one));
    return yearsBetween(terms.from, terms.to).map((year, i) => {
      const before = ends[i] as YearEnd<typeof one>;
      const after = ends[i + 1] as YearEnd<typeof one>;
      const flow = (kind: TransactionKind): number => {
        const place = placeOf(kind);
        return out(w.sub(after.sums[place] as typeof one, before.sums[place] as typeof one));
      };
      const closing = booked(w, after.sums);
      const committed = w.add(leftOf(w, after.sums), after.overspent);
      return {
        year,
        opening: out(booked(w, before.sums)),
        earmarked: flow('earmarked'),
        granted: flow('granted'),
        spent: flow('spent'),
        released: flow('released'),
        repaid: flow('repaid'),
        adjusted: flow('adjusted'),
        closing: out(closing),
        committed: out(committed),
        available: out(w.sub(closing, committed)),
      };
    });
  });

/** Running totals before the first year and at the end of each. */
function yearEnds<T>(w: Whole<T>, ledger: Ledger, units: ArrayLike<T>, terms: DevelopmentTerms): YearEnd<T>[] {
  const { kinds, interventions } = ledger;
  const { order, ends } = byYear(ledger, terms);
  const sums = TRANSACTION_KINDS.map(() => w.zero);
  const left = Array.from({ length: ledger.interventionCount }, () => w.zero);
  let at = 0;
  return Array.from(ends, (end) => {
    for (; at < end; at++) {
      const i = order[at] as number;
      const kind = kinds[i] as number;
      const amount = units[i] as T;
      sums[kind] = w.add(sums[kind] as T, amount);
      const intervention = interventions[i] as number;
      const before = left[intervention] as T;
      if (kind === GRANTED) left[intervention] = w.add(before, amount);
      else if (kind === SPENT || kind === RELEASED) left[intervention] = w.sub(before, amount);
    }
    return { sums: [...sums], overspent: w.sub(commitments(w, left), leftOf(w, sums)) };
  });
}

/** The transactions that count in order of year, and how many there are until the end of each: before the first, then year by year. */
function byYear(ledger: Ledger, { from, to, withPlan }: DevelopmentTerms): { order: Int32Array; ends: Int32Array } {
  const firstDays = Float64Array.from({ length: to - from + 2 }, (_, i) => firstDayOf(from + i));
  const yearOf = new Int32Array(ledger.length);
  const ends = new Int32Array(firstDays.length);
  for (let i = 0; i < ledger.length; i++) {
    const year = ledger.planned[i] && !withPlan ? -1 : periodOf(ledger.dates[i] as number, firstDays);
    yearOf[i] = year;
    if (year >= 0) ends[year] = (ends[year] as number) + 1;
  }
  for (let year = 1; year < ends.length; year++) ends[year] = (ends[year] as number) + (ends[year - 1] as number);
  const next = Int32Array.from(ends, (_, year) => (year === 0 ? 0 : (ends[year - 1] as number)));
  const order = new Int32Array(ends[ends.length - 1] as number);
  for (let i = 0; i < ledger.length; i++) {
    const year = yearOf[i] as number;
    if (year < 0) continue;
    const place = next[year] as number;
    order[place] = i;
    next[year] = place + 1;
  }
  return { order, ends };
}

/** 0 before the first year, 1 in it, and so on; -1 after the last. */
function periodOf(day: number, firstDays: Float64Array): number {
  const first = firstDays[0] as number;
  if (day < first) return 0;
  const years = firstDays.length - 1;
  let year = Math.min(years, Math.floor((day - first) / 366));
  while (year < years && day >= (firstDays[year + 1] as number)) year++;
  return year < years ? year + 1 : -1;
}

const roundEnd = <T>(w: Whole<T>, end: YearEnd<T>, one: T, unit: Unit<T>): YearEnd<T> => ({
  sums: end.sums.map((sum) => roundToUnit(w, sum, one, unit)),
  overspent: roundToUnit(w, end.overspent, one, unit),
});
