import type { Year } from '../calendar/year';
import type { Effects } from '../cost-reduction/effect';
import type { Decimals } from '../money';
import type { Profile } from '../repayment/profile';
import type { Regime } from '../repayment/regime';

/** How the granted amount comes back to the fund. */
export type RepaymentTerms =
  /** By a plan from a year on: equal repayment, equal frame reduction, or free form with one weight a year. */
  | {
      readonly kind: 'plan';
      readonly profile: Profile;
      readonly firstYear: Year;
      readonly years: number;
      /** Yearly rate on the opening balance, 0 to 1. */
      readonly rate: number;
    }
  /** A share of each year's estimated cost reduction, at most a cap, until the amount is repaid or the last year has passed. */
  | {
      readonly kind: 'in-step';
      readonly firstYear: Year;
      readonly lastYear: Year;
      /** 0 to 1. */
      readonly share: number;
      readonly yearlyCap: number | undefined;
    };

/** What is decided when an application is granted. Amounts in one unit of money. */
export interface GrantTerms {
  /** What the application asks for. */
  readonly applied: number;
  /** What is granted: all of it or a part. */
  readonly granted: number;
  readonly start: Year;
  /** Undefined where the rule by start year is to decide. */
  readonly regime: Regime | undefined;
  /** The cut-off year of the repayment model; undefined where it is not known. */
  readonly cutOff: Year | undefined;
  readonly repayment: RepaymentTerms;
  /** The committees that carry a plan, with shares that sum to 1. */
  readonly committees: readonly { readonly committee: string; readonly share: number }[];
  /** The application's estimate, which a part of the amount leaves as it is. */
  readonly effects: Effects;
  /** The last year that is followed up. */
  readonly followUpTo: Year;
  /** The rounding that is asked for; the plan takes as many more decimals as the granted amount needs. */
  readonly decimals: Decimals;
}

/** Why an application cannot be granted on these terms. */
export type GrantProblem =
  | { readonly kind: 'amount-not-positive' }
  | { readonly kind: 'more-than-applied'; readonly applied: number }
  | { readonly kind: 'amount-too-fine' }
  /** The start is in the cut-off year itself: the source does not say, so the user must. */
  | { readonly kind: 'regime-unknown'; readonly cutOff: Year }
  | { readonly kind: 'no-committee' }
  | { readonly kind: 'committee-twice'; readonly committee: string }
  | { readonly kind: 'shares-not-whole'; readonly sum: number }
  | { readonly kind: 'years-out-of-range' }
  | { readonly kind: 'weights-sum-zero' }
  | { readonly kind: 'no-effects' }
  | { readonly kind: 'no-reduction' };
