import { yearOfSerial } from '../calendar/serial';
import { yearsBetween } from '../calendar/year';
import type { Year } from '../calendar/year';
import type { Unit, Whole } from '../money';
import { exactly, leave, roundToUnit, unitOf } from '../money';
import { TRANSACTION_KINDS } from './ledger';
import type { Ledger, TransactionKind } from './ledger';
import { booked, commitments, commitmentStep, zeroTotals } from './position';
import type { Totals } from './position';

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
  readonly totals: Totals<T>;
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
      const flow = (kind: TransactionKind): number => out(w.sub(after.totals[kind], before.totals[kind]));
      const { granted, spent, released } = after.totals;
      const committed = w.add(w.sub(w.sub(granted, spent), released), after.overspent);
      return {
        year,
        opening: out(booked(w, before.totals)),
        ...(Object.fromEntries(TRANSACTION_KINDS.map((kind) => [kind, flow(kind)])) as Record<TransactionKind, number>),
        closing: out(booked(w, after.totals)),
        committed: out(committed),
        available: out(w.sub(booked(w, after.totals), committed)),
      };
    });
  });

/** Running totals before the first year and at the end of each. */
function yearEnds<T>(w: Whole<T>, ledger: Ledger, units: ArrayLike<T>, terms: DevelopmentTerms): YearEnd<T>[] {
  const years = terms.to - terms.from + 1;
  const byYear: number[][] = Array.from({ length: years + 1 }, () => []);
  for (let i = 0; i < ledger.length; i++) {
    if (ledger.planned[i] && !terms.withPlan) continue;
    const index = yearOfSerial(ledger.dates[i] as Ledger['dates'][number]) - terms.from + 1;
    if (index <= years) byYear[Math.max(0, index)]?.push(i);
  }
  const totals = zeroTotals(w);
  const left = Array.from({ length: ledger.interventionCount }, () => w.zero);
  return byYear.map((transactions) => {
    for (const i of transactions) {
      const kind = ledger.kinds[i] as TransactionKind;
      const intervention = ledger.interventions[i] as number;
      totals[kind] = w.add(totals[kind], units[i] as T);
      left[intervention] = w.add(left[intervention] as T, commitmentStep(w, kind, units[i] as T));
    }
    const net = left.reduce(w.add, w.zero);
    return { totals: { ...totals }, overspent: w.sub(commitments(w, left), net) };
  });
}

const roundEnd = <T>(w: Whole<T>, end: YearEnd<T>, one: T, unit: Unit<T>): YearEnd<T> => ({
  totals: Object.fromEntries(
    TRANSACTION_KINDS.map((kind) => [kind, roundToUnit(w, end.totals[kind], one, unit)]),
  ) as Totals<T>,
  overspent: roundToUnit(w, end.overspent, one, unit),
});
