import { yearsAfter } from '../calendar/year';
import type { Year } from '../calendar/year';
import { closely, exactly } from '../money';
import type { Rule } from '../money';
import { annuityClosely, instalmentOf } from './annuity';
import { repaymentPlan } from './plan';
import type { PlanRow } from './plan';
import type { PlanTerms, ScheduleRow } from './profile';

export type { ScheduleRow } from './profile';

/** The schedule of one investment from its first year: one row a year, the last closing balance is 0. */
export const repaymentSchedule = (terms: PlanTerms, firstYear: Year): readonly ScheduleRow[] => {
  const { amount, rate, years } = terms;
  const inWholeNumbers: Rule<readonly ScheduleRow[]> = (w) => {
    const { rows, denominator } = repaymentPlan(w, terms);
    const schedule: ScheduleRow[] = [];
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as PlanRow<typeof denominator>;
      schedule.push({
        year: yearsAfter(firstYear, i),
        opening: w.quotient(row.opening, denominator),
        interest: w.quotient(row.interest, denominator),
        repayment: w.quotient(row.principal, denominator),
        frameReduction: w.quotient(row.frameReduction, denominator),
        closing: w.quotient(row.closing, denominator),
      });
    }
    return schedule;
  };
  if (!isUnroundedAnnuity(terms)) return exactly(inWholeNumbers);
  return closely(inWholeNumbers, () => annuityClosely(amount, rate, years, firstYear));
};

/** An annuity has no finite decimals unless it is rounded. */
const isUnroundedAnnuity = ({ profile, rate, decimals }: PlanTerms): boolean =>
  profile.kind === 'annuity' && rate > 0 && decimals === undefined;

/** That plan's frame reduction in one year; 0 outside the plan. */
export const frameReductionInYear = (terms: PlanTerms, firstYear: Year, year: Year): number => {
  const index = year - firstYear;
  if (index < 0 || index >= terms.years) return 0;
  const inWholeNumbers: Rule<number> = (w) => {
    const { rows, denominator } = repaymentPlan(w, terms);
    return w.quotient(rows[index]?.frameReduction ?? w.zero, denominator);
  };
  if (!isUnroundedAnnuity(terms)) return exactly(inWholeNumbers);
  return closely(inWholeNumbers, () => instalmentOf(terms.amount, terms.rate, terms.years).leave());
};
