import { lastDayOf, yearOfSerial } from '../../core/calendar/serial';
import type { Year } from '../../core/calendar/year';
import { fundDevelopment } from '../../core/fund/development';
import type { DevelopmentRow } from '../../core/fund/development';
import { placeOf } from '../../core/fund/ledger';
import type { Ledger } from '../../core/fund/ledger';
import type { Frames } from './frames';
import { spanOf } from './frames';

/** The fund at the end of a year. */
export interface YearEnd {
  readonly booked: number;
  /** Granted, not spent. */
  readonly committed: number;
  readonly available: number;
}

export interface BalanceYear {
  readonly year: Year;
  /** By what has happened; undefined in the years after the last transaction of status Utfall. */
  readonly outcome: YearEnd | undefined;
  /** With what is planned. */
  readonly forecast: YearEnd;
}

/** Longer than this, and only the last years are shown. */
const MOST_YEARS = 60;

/**
 * The fund year by year. The forecast counts transactions of status Plan, and the frame reductions of the years in which no
 * repayment is entered among the transactions.
 */
export function balanceOf(ledger: Ledger, frames: Frames | undefined): readonly BalanceYear[] {
  const yearOf = (i: number): Year => yearOfSerial(ledger.dates[i] as Ledger['dates'][number]) as Year;
  const all = Array.from({ length: ledger.length }, (_, i) => i);
  const lastOutcome = all.reduce((last, i) => (ledger.planned[i] ? last : Math.max(last, yearOf(i))), -Infinity);
  const years = spanOf([...all.map(yearOf), ...(frames?.years ?? [])]).slice(-MOST_YEARS);
  const [from, to] = [years[0], years.at(-1)];
  if (from === undefined || to === undefined || ledger.length === 0) return [];

  const isEntered = new Set(all.filter((i) => ledger.kinds[i] === placeOf('repaid')).map(yearOf));
  const expected = (frames?.years ?? []).flatMap((year, t) => {
    const amount = frames?.table.columnTotals[t] ?? 0;
    return isEntered.has(year) || amount === 0 ? [] : [{ year, amount }];
  });
  const outcome = fundDevelopment(ledger, { from, to, withPlan: false });
  const forecast = fundDevelopment(withRepayments(ledger, expected), { from, to, withPlan: true });
  return years.map((year, i) => ({
    year,
    outcome: year <= lastOutcome ? endOf(outcome[i] as DevelopmentRow) : undefined,
    forecast: endOf(forecast[i] as DevelopmentRow),
  }));
}

const endOf = ({ closing, committed, available }: DevelopmentRow): YearEnd => ({
  booked: closing,
  committed,
  available,
});

function withRepayments(ledger: Ledger, expected: readonly { readonly year: Year; readonly amount: number }[]): Ledger {
  const added = <T>(column: ArrayLike<T>, more: readonly T[]): readonly T[] => [...Array.from(column), ...more];
  return {
    length: ledger.length + expected.length,
    dates: added(
      ledger.dates,
      expected.map(({ year }) => lastDayOf(year)),
    ),
    kinds: added(
      ledger.kinds,
      expected.map(() => placeOf('repaid')),
    ),
    amounts: added(
      ledger.amounts,
      expected.map(({ amount }) => amount),
    ),
    // A repayment leaves every intervention's commitment as it is.
    interventions: added(
      ledger.interventions,
      expected.map(() => 0),
    ),
    interventionCount: Math.max(ledger.interventionCount, 1),
    planned: added(
      ledger.planned,
      expected.map(() => true),
    ),
  };
}
