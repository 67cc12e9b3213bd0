import { exactly } from '../money';
import type { Whole } from '../money';
import { realisationRate } from './realisation';

/** Follow-up in columns, one entry a followed-up year of an intervention; amounts in one unit of money. */
export interface FollowUps {
  readonly length: number;
  /** Each entry's intervention as a number from 0, and how many interventions there are. */
  readonly interventions: ArrayLike<number>;
  readonly interventionCount: number;
  readonly planned: ArrayLike<number>;
  /** Undefined where the reduction is not yet followed up. */
  readonly verified: ArrayLike<number | undefined>;
  readonly plannedRepayment: ArrayLike<number>;
  readonly actualRepayment: ArrayLike<number>;
}

export interface FollowUpRow {
  readonly planned: number;
  /** Undefined where nothing is followed up yet. */
  readonly verified: number | undefined;
  /** Verified / planned over the entries that are followed up; undefined where their plan is 0. */
  readonly rate: number | undefined;
  readonly plannedRepayment: number;
  readonly actualRepayment: number;
  /** actual - planned repayment */
  readonly difference: number;
}

interface Sums<T> {
  planned: T;
  /** Planned and verified over the entries that are followed up. */
  plannedFollowedUp: T;
  verified: T;
  followedUp: boolean;
  plannedRepayment: T;
  actualRepayment: T;
}

/** One row an intervention, and the sum of them all. */
export const followUpSummary = (followUps: FollowUps): { rows: readonly FollowUpRow[]; total: FollowUpRow } =>
  exactly((w) => {
    const { length } = followUps;
    const verified = Array.from({ length }, (_, i) => followUps.verified[i]);
    const columns = [
      followUps.planned,
      verified.map((x) => x ?? 0),
      followUps.plannedRepayment,
      followUps.actualRepayment,
    ];
    const { units, one } = w.read(columns.flatMap((column) => Array.from(column)));
    const sums = Array.from({ length: followUps.interventionCount }, () => noSums(w));
    const total = noSums(w);
    for (let i = 0; i < length; i++) {
      const entry = columns.map((_, c) => units[c * length + i] as typeof one);
      const isVerified = verified[i] !== undefined;
      for (const sum of [sums[followUps.interventions[i] as number] as typeof total, total]) {
        addEntry(w, sum, entry, isVerified);
      }
    }
    return { rows: sums.map((sum) => rowOf(w, sum, one)), total: rowOf(w, total, one) };
  });

const noSums = <T>({ zero }: Whole<T>): Sums<T> => ({
  planned: zero,
  plannedFollowedUp: zero,
  verified: zero,
  followedUp: false,
  plannedRepayment: zero,
  actualRepayment: zero,
});

function addEntry<T>(w: Whole<T>, sum: Sums<T>, entry: readonly T[], isVerified: boolean): void {
  const [planned, verified, plannedRepayment, actualRepayment] = entry as readonly [T, T, T, T];
  sum.planned = w.add(sum.planned, planned);
  sum.plannedRepayment = w.add(sum.plannedRepayment, plannedRepayment);
  sum.actualRepayment = w.add(sum.actualRepayment, actualRepayment);
  if (!isVerified) return;
  sum.followedUp = true;
  sum.plannedFollowedUp = w.add(sum.plannedFollowedUp, planned);
  sum.verified = w.add(sum.verified, verified);
}

const rowOf = <T>(w: Whole<T>, sum: Sums<T>, one: T): FollowUpRow => ({
  planned: w.quotient(sum.planned, one),
  verified: sum.followedUp ? w.quotient(sum.verified, one) : undefined,
  rate: realisationRate(w, sum.plannedFollowedUp, sum.verified),
  plannedRepayment: w.quotient(sum.plannedRepayment, one),
  actualRepayment: w.quotient(sum.actualRepayment, one),
  difference: w.quotient(w.sub(sum.actualRepayment, sum.plannedRepayment), one),
});
