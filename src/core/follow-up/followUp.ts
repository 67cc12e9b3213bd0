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
  readonly planned: T;
  readonly plannedRepayment: T;
  readonly actualRepayment: T;
  /** Planned and verified over the entries that are followed up. */
  readonly plannedFollowedUp: T;
  readonly verified: T;
}

/** One row an intervention, and the sum of them all. */
export const followUpSummary = (followUps: FollowUps): { rows: readonly FollowUpRow[]; total: FollowUpRow } => {
  const { length, interventions, interventionCount: count } = followUps;
  const isFollowedUp = Array.from({ length }, (_, i) => followUps.verified[i] !== undefined);
  const ofFollowedUp = Int32Array.from({ length }, (_, i) => (isFollowedUp[i] ? (interventions[i] as number) : -1));
  const hasFollowUp = new Set(ofFollowedUp);
  const columns = [
    followUps.planned,
    followUps.plannedRepayment,
    followUps.actualRepayment,
    Array.from({ length }, (_, i) => followUps.verified[i] ?? 0),
  ];
  return exactly((w) => {
    const { units, one } = w.read(columns.flatMap((column) => Array.from(column)));
    const column = (c: number): ArrayLike<typeof one> =>
      Array.from({ length }, (_, i) => units[c * length + i] as typeof one);
    const planned = column(0);
    const sums: Sums<readonly (typeof one)[]> = {
      planned: w.sumBy(planned, interventions, count),
      plannedRepayment: w.sumBy(column(1), interventions, count),
      actualRepayment: w.sumBy(column(2), interventions, count),
      plannedFollowedUp: w.sumBy(planned, ofFollowedUp, count),
      verified: w.sumBy(column(3), ofFollowedUp, count),
    };
    const sumsWith = (of: (values: readonly (typeof one)[]) => typeof one): Sums<typeof one> => ({
      planned: of(sums.planned),
      plannedRepayment: of(sums.plannedRepayment),
      actualRepayment: of(sums.actualRepayment),
      plannedFollowedUp: of(sums.plannedFollowedUp),
      verified: of(sums.verified),
    });
    const row = (i: number): FollowUpRow =>
      rowOf(
        w,
        sumsWith((values) => values[i] as typeof one),
        one,
        hasFollowUp.has(i),
      );
    return {
      rows: Array.from({ length: count }, (_, i) => row(i)),
      total: rowOf(
        w,
        sumsWith((values) => values.reduce(w.add, w.zero)),
        one,
        isFollowedUp.includes(true),
      ),
    };
  });
};

const rowOf = <T>(w: Whole<T>, sum: Sums<T>, one: T, isFollowedUp: boolean): FollowUpRow => ({
  planned: w.quotient(sum.planned, one),
  verified: isFollowedUp ? w.quotient(sum.verified, one) : undefined,
  rate: realisationRate(w, sum.plannedFollowedUp, sum.verified),
  plannedRepayment: w.quotient(sum.plannedRepayment, one),
  actualRepayment: w.quotient(sum.actualRepayment, one),
  difference: w.quotient(w.sub(sum.actualRepayment, sum.plannedRepayment), one),
});
