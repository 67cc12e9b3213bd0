import type { Application } from '../../core/application';
import { yearOfSerial } from '../../core/calendar/serial';
import type { Serial } from '../../core/calendar/serial';
import { yearsBetween } from '../../core/calendar/year';
import type { Year } from '../../core/calendar/year';
import { estimateTable } from '../../core/cost-reduction/estimate';
import type { GrantTerms } from '../../core/decision/terms';
import { inUnit, splitAmount } from '../../core/money';
import type { AmountUnit } from '../../core/money';
import { numbered, sameName } from '../../functions/tables/names';
import type { FundBook } from '../fundBook/book';
import { cutOffYear, planDecimals } from '../fundBook/ruleValues';

/** As many years as the fund's own example is repaid in. */
const YEARS = 5;

/** What the form begins with: all that is asked for, repaid in equal parts from the year that the effects begin to show. */
export function startingTerms(application: Application, book: FundBook, today: Serial, unit: AmountUnit): GrantTerms {
  const applied = inUnit(application.appliedAmount ?? 0, 'kr', unit);
  const effects = effectsIn(application, unit);
  const start = yearOfSerial(application.start ?? today) as Year;
  const begins = Array.from(effects.start, (year, i) => year + (effects.lag[i] ?? 0));
  const firstYear = Math.max(start, begins.length > 0 ? Math.min(...begins) : start) as Year;
  const last = (firstYear + YEARS - 1) as Year;
  return {
    applied,
    granted: applied,
    start,
    regime: undefined,
    cutOff: cutOffYear(book.parameters, today),
    repayment: { kind: 'plan', profile: { kind: 'linear' }, firstYear, years: YEARS, rate: 0 },
    committees: sharesOf(application, effects, yearsBetween(firstYear, last)),
    effects,
    followUpTo: last,
    decimals: planDecimals(book, today),
  };
}

/** The application's estimate in the book's unit, each committee by one spelling. */
function effectsIn({ columns }: Application, unit: AmountUnit): GrantTerms['effects'] {
  const { names, of } = numbered(Array.from(columns.committee));
  const money = (amounts: ArrayLike<number>) => Array.from(amounts, (amount) => inUnit(amount, 'kr', unit));
  const bounds = (amounts: ArrayLike<number | undefined>) =>
    Array.from(amounts, (amount) => (amount === undefined ? undefined : inUnit(amount, 'kr', unit)));
  return {
    ...columns,
    committee: of.map((number) => names[number] as string),
    unitCost: money(columns.unitCost),
    unitCostLow: bounds(columns.unitCostLow),
    unitCostHigh: bounds(columns.unitCostHigh),
  };
}

/** Whole per cent by what each committee is expected to save in those years; else the applicant has it all. */
function sharesOf(
  { committee: applicant }: Application,
  effects: GrantTerms['effects'],
  years: readonly Year[],
): GrantTerms['committees'] {
  const { names, of } = numbered(Array.from(effects.committee));
  const { rowTotals } = estimateTable({ effects, groups: of, groupCount: names.length, years });
  const weights = rowTotals.map((saved) => Math.max(saved, 0));
  if (weights.every((weight) => weight === 0)) {
    const known = names.find((name) => sameName(name) === sameName(applicant));
    return [{ committee: known ?? applicant, share: 1 }];
  }
  const shares = splitAmount(1, weights, 2);
  return names.flatMap((committee, i) => {
    const share = shares[i] ?? 0;
    return share > 0 ? [{ committee, share }] : [];
  });
}
