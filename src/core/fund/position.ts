import type { Serial } from '../calendar/serial';
import type { Whole } from '../money';
import { exactly } from '../money';
import { placeOf, TRANSACTION_KINDS } from './ledger';
import type { Ledger } from './ledger';

const KINDS = TRANSACTION_KINDS.length;
const [EARMARKED, REPAID, ADJUSTED] = [placeOf('earmarked'), placeOf('repaid'), placeOf('adjusted')];
export const [GRANTED, SPENT, RELEASED] = [placeOf('granted'), placeOf('spent'), placeOf('released')];

/** booked = earmarked + repaid + adjusted - spent, of six sums in the kinds' order. */
export const booked = <T>(w: Whole<T>, sums: readonly T[]): T => {
  const added = w.add(w.add(sums[EARMARKED] as T, sums[REPAID] as T), sums[ADJUSTED] as T);
  return w.sub(added, sums[SPENT] as T);
};

/** granted - spent - released, of six sums in the kinds' order: what is left of a grant, below 0 where it is overspent. */
export const leftOf = <T>(w: Whole<T>, sums: readonly T[], from = 0): T =>
  w.sub(w.sub(sums[from + GRANTED] as T, sums[from + SPENT] as T), sums[from + RELEASED] as T);

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
    const sums = w.sumBy(units, groupsUntil(ledger, until), ledger.interventionCount * KINDS);
    const totals = new Array<typeof one>(KINDS).fill(w.zero);
    const left: (typeof one)[] = [];
    for (let at = 0; at < sums.length; at += KINDS) {
      for (let kind = 0; kind < KINDS; kind++)
        totals[kind] = w.add(totals[kind] as typeof one, sums[at + kind] as typeof one);
      left.push(leftOf(w, sums, at));
    }
    const sum = booked(w, totals);
    const committed = commitments(w, left);
    return w.quotient(measure === 'booked' ? sum : measure === 'committed' ? committed : w.sub(sum, committed), one);
  });

/** Each transaction's intervention and kind as one number; -1 where it does not count. */
function groupsUntil({ length, dates, kinds, interventions, planned }: Ledger, until: Serial | undefined): Int32Array {
  const groups = new Int32Array(length);
  const last = until ?? Infinity;
  for (let i = 0; i < length; i++) {
    const counts = !planned[i] && (dates[i] as number) <= last;
    groups[i] = counts ? (interventions[i] as number) * KINDS + (kinds[i] as number) : -1;
  }
  return groups;
}
