import type { Year } from '../calendar/year';

/**
 * How the principal of an investment is repaid over the years: equal principal, equal instalments (principal and interest
 * together), or free weights a year, such as the fund's own published 2.5, 1.7, 4.2, 3.9.
 */
export type Profile =
  | { readonly kind: 'linear' }
  | { readonly kind: 'annuity' }
  | { readonly kind: 'weights'; readonly weights: readonly number[] };

export interface PlanTerms {
  /** Amount to repay, >= 0, in any one unit. */
  readonly amount: number;
  /** Number of years, 1 to 100. */
  readonly years: number;
  readonly profile: Profile;
  /** Yearly rate on the opening balance, 0 to 1. */
  readonly rate: number;
  /** Rounding of every figure, or undefined for none. */
  readonly decimals?: number | undefined;
}

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
