import { isYear } from '../calendar/year';
import { decimalsHolding, difference, sumsOf } from '../money';
import { repaysBy } from '../repayment/regime';
import type { GrantProblem, GrantTerms } from './terms';

/** How far from 1 the shares may sum: thirds come with 15 digits. */
const SHARE_TOLERANCE = 1e-12;

/** Everything that stands in the way of a grant on these terms, in the order of the form. */
export function problemsOf(terms: GrantTerms): readonly GrantProblem[] {
  const { granted, applied, start, cutOff, regime, repayment, effects, decimals } = terms;
  const repays = repaysBy(regime, start, cutOff);
  const problems: GrantProblem[] = [];
  if (!(granted > 0)) problems.push({ kind: 'amount-not-positive' });
  else if (difference(granted, applied) > 0) problems.push({ kind: 'more-than-applied', applied });
  else if (decimalsHolding([granted], decimals) === undefined) problems.push({ kind: 'amount-too-fine' });
  if (repays === undefined && cutOff !== undefined) problems.push({ kind: 'regime-unknown', cutOff });
  if (!areYearsRight(terms, repays === true)) problems.push({ kind: 'years-out-of-range' });
  problems.push(...committeeProblems(terms));
  if (repays !== true) return problems;
  if (repayment.kind === 'in-step' && effects.length === 0) problems.push({ kind: 'no-effects' });
  if (
    repayment.kind === 'plan' &&
    repayment.profile.kind === 'weights' &&
    !repayment.profile.weights.some((weight) => weight > 0)
  )
    problems.push({ kind: 'weights-sum-zero' });
  return problems;
}

function areYearsRight({ start, followUpTo, repayment }: GrantTerms, repays: boolean): boolean {
  if (!isYear(start) || !isYear(followUpTo) || followUpTo < start) return false;
  if (!repays) return true;
  const last = repayment.kind === 'plan' ? repayment.firstYear + repayment.years - 1 : repayment.lastYear;
  return isYear(repayment.firstYear) && isYear(last) && repayment.firstYear >= start && last >= repayment.firstYear;
}

function committeeProblems({ committees }: GrantTerms): readonly GrantProblem[] {
  if (committees.length === 0 || committees.some(({ committee }) => committee.trim() === ''))
    return [{ kind: 'no-committee' }];
  const names = committees.map(({ committee }) => committee);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) return [{ kind: 'committee-twice', committee: twice }];
  const shares = committees.map(({ share }) => share);
  const [sum = 0] = sumsOf(
    shares,
    shares.map(() => 0),
    1,
  );
  return Math.abs(difference(sum, 1)) > SHARE_TOLERANCE ? [{ kind: 'shares-not-whole', sum }] : [];
}
