import type { Serial } from '../calendar/serial';
import type { Whole } from '../money';
import { exactly } from '../money';
import { TRANSACTION_KINDS } from './ledger';
import type { Ledger, TransactionKind } from './ledger';

export type Totals<T> = Record<TransactionKind, T>;

export const zeroTotals = <T>(w: Whole<T>): Totals<T> =>
  Object.fromEntries(TRANSACTION_KINDS.map((kind) => [kind, w.zero])) as Totals<T>;

/** booked = earmarked + repaid + adjusted - spent. */
export const booked = <T>(w: Whole<T>, t: Totals<T>): T =>
  w.sub(w.add(w.add(t.earmarked, t.repaid), t.adjusted), t.spent);

/** What one transaction does to its intervention's commitment: granted adds, spent and released take away. */
export function commitmentStep<T>(w: Whole<T>, kind: TransactionKind, amount: T): T {
  if (kind === 'granted') return amount;
  return kind === 'spent' || kind === 'released' ? w.sub(w.zero, amount) : w.zero;
}

/** Granted, not spent: the sum over interventions of what is left of each grant; an overspent one counts as 0, not below. */
export const commitments = <T>(w: Whole<T>, left: readonly T[]): T =>
  left.reduce((sum, x) => (w.sign(x) > 0 ? w.add(sum, x) : sum), w.zero);

export type FundMeasure = 'booked' | 'available' | 'committed';

/**
 * The fund's balance at the end of a day (or after every transaction): booked, committed (granted, not spent) or
 * available = booked - committed. Planned transactions do not count.
 */
export const fundBalance = (ledger: Ledger, until: Serial | undefined, measure: FundMeasure): number =>
  exactly((w) => {
    const { units, one } = w.read(ledger.amounts);
    const totals = zeroTotals(w);
    const left = Array.from({ length: ledger.interventionCount }, () => w.zero);
    for (let i = 0; i < ledger.length; i++) {
      if (ledger.planned[i] || (until !== undefined && (ledger.dates[i] as number) > until)) continue;
      const kind = ledger.kinds[i] as TransactionKind;
      const amount = units[i] as typeof one;
      const intervention = ledger.interventions[i] as number;
      totals[kind] = w.add(totals[kind], amount);
      left[intervention] = w.add(left[intervention] as typeof one, commitmentStep(w, kind, amount));
    }
    const sum = booked(w, totals);
    const committed = commitments(w, left);
    return w.quotient(measure === 'booked' ? sum : measure === 'committed' ? committed : w.sub(sum, committed), one);
  });
