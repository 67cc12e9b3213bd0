import type { Year } from '../calendar/year';
import { yearsBetween } from '../calendar/year';
import { estimateTable } from '../cost-reduction/estimate';
import { decimalsHolding, difference } from '../money';
import type { Decimals, SummedTable } from '../money';
import { committeePlan, interestFree } from '../repayment/committeePlan';
import type { CommitteePlan } from '../repayment/committeePlan';
import { effectRepayment } from '../repayment/effectRepayment';
import { repaysBy } from '../repayment/regime';
import type { GrantProblem, GrantTerms } from './terms';
import { problemsOf } from './problems';

/** What a grant leads to. */
export interface Grant {
  readonly repays: boolean;
  /** The rounding that was used. */
  readonly decimals: Decimals;
  /** Undefined where the intervention does not repay. */
  readonly plan: GrantPlan | undefined;
  /** The estimated cost reduction of every committee concerned, and what it repays, year by year. */
  readonly followUp: FollowUp;
}

export interface GrantPlan extends CommitteePlan {
  readonly committees: readonly string[];
  /** What of the granted amount is not repaid: above 0 only where a repayment in step with the effect is not enough. */
  readonly unrepaid: number;
}

export interface FollowUp {
  readonly committees: readonly string[];
  readonly years: readonly Year[];
  readonly reduction: SummedTable;
  /** Frame reduction by committee and year, in the same places. */
  readonly repayment: readonly (readonly number[])[];
}

export type GrantOutcome =
  | { readonly kind: 'granted'; readonly grant: Grant }
  | { readonly kind: 'refused'; readonly problems: readonly GrantProblem[] };

/** The plan and the follow-up of a grant, or all that stands in its way. Every sum is exact. */
export function grantOf(terms: GrantTerms): GrantOutcome {
  const problems = problemsOf(terms);
  const decimals = decimalsHolding([terms.granted], terms.decimals);
  const repays = repaysBy(terms.regime, terms.start, terms.cutOff);
  if (problems.length > 0 || decimals === undefined || repays === undefined) return { kind: 'refused', problems };
  const plan = repays ? planOf(terms, decimals) : undefined;
  if (plan && plan.frameReduction.total === 0) return { kind: 'refused', problems: [{ kind: 'no-reduction' }] };
  return { kind: 'granted', grant: { repays, decimals, plan, followUp: followUpOf(terms, decimals, plan) } };
}

function planOf({ repayment, granted, committees, effects }: GrantTerms, decimals: Decimals): GrantPlan {
  if (repayment.kind === 'plan') {
    const { profile, firstYear, years, rate } = repayment;
    const weights = committees.map(({ share }) => share);
    const plan = committeePlan({ amount: granted, years, profile, rate, decimals }, firstYear, weights);
    return { ...plan, committees: committees.map(({ committee }) => committee), unrepaid: 0 };
  }
  const years = yearsBetween(repayment.firstYear, repayment.lastYear);
  const names = committeesOf(effects);
  const reduction = estimate(effects, names, years).cells;
  const { share, yearlyCap } = repayment;
  const plan = interestFree(effectRepayment({ reduction, amount: granted, share, yearlyCap, decimals }), years);
  return { ...plan, committees: names, unrepaid: difference(granted, plan.repayment.total) };
}

function followUpOf({ effects, start, followUpTo }: GrantTerms, decimals: Decimals, plan?: GrantPlan): FollowUp {
  const committees = [...new Set([...committeesOf(effects), ...(plan?.committees ?? [])])];
  const years = yearsBetween(start, followUpTo);
  return {
    committees,
    years,
    reduction: estimate(effects, committees, years, decimals),
    repayment: committees.map((committee) => {
      const own = plan?.frameReduction.cells[plan.committees.indexOf(committee)];
      return years.map((year) => own?.[plan?.years.indexOf(year) ?? -1] ?? 0);
    }),
  };
}

const committeesOf = ({ committee }: GrantTerms['effects']): readonly string[] => [...new Set(Array.from(committee))];

const estimate = (
  effects: GrantTerms['effects'],
  committees: readonly string[],
  years: readonly Year[],
  decimals?: Decimals,
): SummedTable =>
  estimateTable({
    effects,
    groups: Array.from(effects.committee, (name) => committees.indexOf(name)),
    groupCount: committees.length,
    years,
    decimals,
  });
