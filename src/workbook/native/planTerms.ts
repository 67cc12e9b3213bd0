import { interestRate, planProfile, planYears } from '../../functions/catalogue/shared';
import { lineOf } from './line';
import type { Line } from './line';
import { rounded } from './formulaText';
import { notNative } from './native';
import type { NativeCall } from './translation';

/** The terms of a repayment plan as parts of formulas. */
export interface NativePlanTerms {
  /** The amount, rounded where the plan is. */
  readonly amount: string;
  readonly years: string;
  /** How many years there are now. */
  readonly count: number;
  readonly start: string;
  /** Undefined where there is no interest. */
  readonly rate: string | undefined;
  readonly decimals: string | undefined;
  readonly profile: NativeProfile;
}

type NativeProfile =
  { readonly kind: 'linear' } | { readonly kind: 'annuity' } | { readonly kind: 'weights'; readonly weights: Line };

export function planTerms(call: NativeCall): NativePlanTerms {
  const read = call.read(planProfile);
  const decimals = call.given('decimaler');
  const count = call.read(planYears);
  return {
    amount: linearOnly(
      call,
      read.kind === 'word' ? read.profile.kind : 'weights',
      rounded(call.text('belopp'), decimals),
    ),
    years: call.text('antal_ar'),
    count,
    start: call.text('startar'),
    rate: call.given('ranta'),
    decimals,
    profile:
      read.kind === 'weights'
        ? { kind: 'weights', weights: weightsOf(call, count) }
        : annuityOrLinear(call, read.profile.kind),
  };
}

/** An annuity without interest is linear, and is written so. */
function annuityOrLinear(call: NativeCall, kind: string): NativeProfile {
  if (kind !== 'annuity' || call.arg('ranta').isOmitted) return { kind: 'linear' };
  return { kind: call.read(interestRate) === 0 ? 'linear' : 'annuity' };
}

/** The amount; not there if a rate is given later to an annuity that was written as linear, so that this is seen. */
function linearOnly(call: NativeCall, kind: string, amount: string): string {
  const rate = call.arg('ranta');
  const canChange = kind === 'annuity' && rate.area !== undefined && call.read(interestRate) === 0;
  return canChange ? `IF(${rate.text}=0,${amount},NA())` : amount;
}

function weightsOf(call: NativeCall, count: number): Line {
  const weights = lineOf(call, call.arg('profil'));
  return weights.length === count ? weights : notNative({ kind: 'not-up-to-date' });
}

/** The yearly instalment of an annuity, interest and principal together. */
export const instalment = ({ amount, years, rate = '0', decimals }: NativePlanTerms): string =>
  rounded(`${amount}*${rate}/(1-(1+${rate})^-${years})`, decimals);

/** The rounded running total of the principal after so many years. */
export function runningTotal({ amount, years, decimals, profile }: NativePlanTerms, after: number): string {
  if (after === 0) return '0';
  const share =
    profile.kind === 'weights'
      ? `SUM(${profile.weights.part(0, after - 1) ?? '0'})/SUM(${profile.weights.all})`
      : `${after}/${years}`;
  return rounded(`${amount}*${share}`, decimals);
}
