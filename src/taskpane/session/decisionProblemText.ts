import type { AmountUnit } from '../../core/money';
import { formatNumber, formatShare } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { Texts } from '../../i18n/texts';
import type { ProposalProblem } from '../../workbook';

/** What stands in the way of a grant, and what to do. */
export function decisionProblemText(
  problem: ProposalProblem,
  { decision, fund }: Texts,
  unit: AmountUnit,
  language: Language,
): string {
  const say = decision.problems;
  switch (problem.kind) {
    case 'amount-not-positive':
      return say.amountNotPositive;
    case 'more-than-applied':
      return say.moreThanApplied(`${formatNumber(problem.applied, language)} ${unit}`);
    case 'amount-too-fine':
      return say.amountTooFine;
    case 'regime-unknown':
      return say.regimeUnknown(problem.cutOff);
    case 'no-committee':
      return say.noCommittee;
    case 'committee-twice':
      return say.committeeTwice(problem.committee);
    case 'shares-not-whole':
      return say.sharesNotWhole(formatShare(problem.sum, language));
    case 'years-out-of-range':
      return say.yearsOutOfRange;
    case 'weights-sum-zero':
      return say.weightsSumZero;
    case 'no-effects':
      return say.noEffects;
    case 'no-reduction':
      return say.noReduction;
    case 'intervention-exists':
      return say.exists(problem.name, problem.table);
    case 'no-table':
      return say.noTable(fund.names[problem.role]);
  }
}
