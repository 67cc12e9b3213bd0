import { yearOfSerial } from '../../core/calendar/serial';
import type { Serial } from '../../core/calendar/serial';
import type { Year } from '../../core/calendar/year';
import { yearsAfter } from '../../core/calendar/year';
import { repaymentAdjustment } from '../../core/follow-up/adjustment';
import type { AdjustmentTerms, CommitteeFollowUp } from '../../core/follow-up/adjustment';
import { realisationRateOf } from '../../core/follow-up/realisation';
import { decimalsHolding, sumOf } from '../../core/money';
import type { Decimals } from '../../core/money';
import { sameName } from '../../functions/tables/names';
import type { FundBook } from '../fundBook/book';
import { spanOf } from '../fundBook/frames';
import { roundingOf } from '../fundBook/ruleValues';
import { expectedReduction, isAbout } from './expectedReduction';
import { entriesOf, followUpOf } from './followUpOf';
import type { FollowUpEntry } from './followUpOf';
import { committeesOf, grantedTo, plannedRepayments } from './repaymentRows';
import type { PlannedRepayment } from './repaymentRows';

export type AdjustmentChoices = Pick<AdjustmentTerms, 'method' | 'rest'> & {
  /** The first year that may be changed; never a year that is followed up. */
  readonly from: Year;
};

/** A repayment plan beside what it would be by what is verified. */
export interface RepaymentProposal {
  readonly kind: 'proposal';
  readonly intervention: string;
  readonly years: readonly Year[];
  /** How many of the years are locked. */
  readonly locked: number;
  readonly committees: readonly {
    readonly name: string;
    /** Its own realisation rate; undefined where nothing of its own is followed up. */
    readonly rate: number | undefined;
    readonly planned: readonly number[];
    readonly proposed: readonly number[];
  }[];
  readonly plannedByYear: readonly number[];
  readonly proposedByYear: readonly number[];
  /** The reduction as planned, and as verified (undefined in years that are not followed up). */
  readonly reductionByYear: readonly number[];
  readonly verifiedByYear: readonly (number | undefined)[];
  readonly rate: number | undefined;
  /** The last year that is followed up: what the rate goes by. */
  readonly lastVerified: Year;
  readonly notRepaid: number;
  readonly granted: number;
  /** True where nothing would be changed. */
  readonly isAsPlanned: boolean;
  readonly rows: readonly PlannedRepayment[];
}

export type AdjustmentOutcome =
  | RepaymentProposal
  /** No year of the intervention is followed up. */
  | { readonly kind: 'nothing-verified' }
  /** Återbetalningsplan has no rows of it. */
  | { readonly kind: 'no-plan' }
  /** Every planned year is locked: the last one. */
  | { readonly kind: 'all-locked'; readonly last: Year };

/** Postponed repayment may come at most so many years after the plan. */
const MOST_YEARS_AFTER = 20;

/**
 * The first year that may be changed at all: after every year that is followed up, and after every year whose repayment is
 * booked. Undefined where none is followed up.
 */
export function firstOpenYear(book: FundBook, intervention: string, today: Serial): Year | undefined {
  const years = verifiedOf(entriesOf(followUpOf(book, today).entries, intervention)).map(({ year }) => year);
  if (years.length === 0) return undefined;
  return yearsAfter(Math.max(...years, ...bookedYears(book, intervention)) as Year, 1);
}

/** The years in which the intervention's repayment stands in Transaktioner as it came to be. */
function bookedYears({ transactions }: FundBook, intervention: string): readonly number[] {
  if (!transactions) return [];
  const { date, kind, intervention: names, status } = transactions.rows.columns;
  return date.flatMap((day, i) => {
    const isRepaid = kind[i] === 'repaid' && status[i] === 'actual';
    return isRepaid && sameName(names[i] ?? '') === sameName(intervention) ? [yearOfSerial(day)] : [];
  });
}

/** The first year that would be changed unless the user says otherwise: this year's frames are decided. */
export const usualFirstYear = (earliest: Year, today: Serial): Year =>
  Math.max(earliest, yearOfSerial(today) + 1) as Year;

/** An intervention's repayment adjusted to what is verified, as a proposal. Reads the book and writes nothing. */
export function adjustmentOf(
  book: FundBook,
  intervention: string,
  { method, rest, from }: AdjustmentChoices,
  today: Serial,
): AdjustmentOutcome {
  const entries = entriesOf(followUpOf(book, today).entries, intervention);
  const verified = verifiedOf(entries);
  const earliest = firstOpenYear(book, intervention, today);
  if (earliest === undefined) return { kind: 'nothing-verified' };
  const rows = plannedRepayments(book, intervention);
  if (rows.length === 0) return { kind: 'no-plan' };

  const last = rows.reduce((latest, { year }) => Math.max(latest, year), 0) as Year;
  const open = Math.max(from, earliest);
  if (last < open) return { kind: 'all-locked', last };

  const names = committeesOf(rows);
  const reach = [...rows, ...entries].map(({ year }) => year);
  const longest = spanOf([...reach, ...(rest === 'postponed' ? [yearsAfter(last, MOST_YEARS_AFTER)] : [])]);
  const reductions = expectedReduction(book, intervention, entries, names, longest);
  const committees = names.map((name, c): CommitteeFollowUp => {
    const own = verified.filter((entry) => isAbout(entry, name, names));
    const counted = sumOf(own.map(({ planned }) => planned)) > 0 ? own : verified;
    return {
      repayment: longest.map((year) => repaidIn(rows, name, year)),
      reduction: reductions[c] ?? [],
      planned: sumOf(counted.map(({ planned }) => planned)),
      verified: sumOf(counted.map((entry) => entry.verified)),
    };
  });
  const granted = grantedTo(book, intervention) ?? sumOf(rows.map(({ repayment }) => repayment));
  const locked = longest.filter((year) => year < open).length;
  const rounding = roundingOf(book, today);
  // As a grant is rounded: never coarser than what is granted and planned, or a plan of 0,78 mkr a year would become whole mkr.
  const decimals =
    rounding === undefined
      ? undefined
      : decimalsHolding([granted, ...committees.flatMap((one) => one.repayment)], rounding as Decimals);
  const { repayment, notRepaid } = repaymentAdjustment({
    committees,
    locked,
    granted,
    method,
    rest,
    ...(decimals !== undefined && { decimals }),
  });

  // The years after the last repayment are not shown; one without any before it is.
  const shown = longest.reduce(
    (length, year, t) => (year <= last || repayment.some((row) => row[t] !== 0) ? t + 1 : length),
    0,
  );
  const years = longest.slice(0, shown);
  const byYear = (table: readonly (readonly number[])[]): readonly number[] =>
    years.map((_, t) => sumOf(table.map((row) => row[t] ?? 0)));
  return {
    kind: 'proposal',
    intervention,
    years,
    locked: Math.min(locked, shown),
    committees: names.map((name, c) => ({
      name,
      rate: rateOf(verified.filter((entry) => isAbout(entry, name, names))),
      planned: (committees[c]?.repayment ?? []).slice(0, shown),
      proposed: (repayment[c] ?? []).slice(0, shown),
    })),
    plannedByYear: byYear(committees.map((one) => one.repayment)),
    proposedByYear: byYear(repayment),
    reductionByYear: byYear(reductions),
    verifiedByYear: years.map((year) => {
      const own = verified.filter((entry) => entry.year === year);
      return own.length === 0 ? undefined : sumOf(own.map((entry) => entry.verified));
    }),
    rate: rateOf(verified),
    lastVerified: verified.reduce((latest, { year }) => Math.max(latest, year), 0) as Year,
    notRepaid,
    granted,
    isAsPlanned: names.every((_, c) => same(repayment[c] ?? [], committees[c]?.repayment ?? [])),
    rows,
  };
}

type Verified = FollowUpEntry & { readonly verified: number };

const verifiedOf = (entries: readonly FollowUpEntry[]): readonly Verified[] =>
  entries.filter((entry): entry is Verified => entry.verified !== undefined);

const rateOf = (entries: readonly Verified[]): number | undefined =>
  realisationRateOf(
    entries.map(({ planned }) => planned),
    entries.map(({ verified }) => verified),
  );

const repaidIn = (rows: readonly PlannedRepayment[], committee: string, of: Year): number =>
  sumOf(
    rows
      .filter(({ committee: name, year }) => year === of && sameName(name) === sameName(committee))
      .map(({ repayment }) => repayment),
  );

const same = (a: readonly number[], b: readonly number[]): boolean => a.every((value, i) => value === b[i]);
