import { yearsAfter } from '../calendar/year';
import type { Year } from '../calendar/year';
import { exactly } from '../money';
import { repaymentPlan } from './plan';
import type { PlanTerms } from './profile';

/** One year of a repayment schedule; amounts in the unit of the invested amount. */
export interface ScheduleRow {
  readonly year: Year;
  readonly opening: number;
  readonly interest: number;
  readonly repayment: number;
  /** interest + repayment: what the committee's budget frame is cut by. */
  readonly frameReduction: number;
  readonly closing: number;
}

/** The schedule of one investment from its first year: one row a year, the last closing balance is 0. */
export const repaymentSchedule = (terms: PlanTerms, firstYear: Year): readonly ScheduleRow[] =>
  exactly((w) => {
    const plan = repaymentPlan(w, terms);
    return plan.rows.map((row, i) => ({
      year: yearsAfter(firstYear, i),
      opening: w.quotient(row.opening, plan.denominator),
      interest: w.quotient(row.interest, plan.denominator),
      repayment: w.quotient(row.principal, plan.denominator),
      frameReduction: w.quotient(row.frameReduction, plan.denominator),
      closing: w.quotient(row.closing, plan.denominator),
    }));
  });

/** That plan's frame reduction in one year; 0 outside the plan. */
export const frameReductionInYear = (terms: PlanTerms, firstYear: Year, year: Year): number => {
  const index = year - firstYear;
  if (index < 0 || index >= terms.years) return 0;
  return exactly((w) => {
    const plan = repaymentPlan(w, terms);
    const row = plan.rows[index];
    return row ? w.quotient(row.frameReduction, plan.denominator) : 0;
  });
};
