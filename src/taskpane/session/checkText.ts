import { formatNumber } from '../../i18n/format';
import { problemText } from '../../i18n/problems';
import type { Language } from '../../i18n/language';
import type { ChecksTexts } from '../../i18n/fundTexts';
import type { Check } from '../../workbook';

/** What does not add up, and what to do, as a sentence. Amounts to the last digit: a small difference is one too. */
export function checkText(check: Check, say: ChecksTexts, language: Language): string {
  const amount = (x: number): string => formatNumber(x, language);
  switch (check.kind) {
    case 'unreadable':
      return problemText(check.problem, language);
    case 'lost':
      return say.lost(check.name);
    case 'granted-above-available':
      return say.grantedAboveAvailable(amount(check.lacking));
    case 'overspent':
      return say.overspent(check.intervention, amount(check.by));
    case 'repaid-above-grant':
      return say.repaidAboveGrant(check.intervention, amount(check.repaid), amount(check.granted));
    case 'plan-row-differs':
      return say.planRowDiffers(amount(check.by));
    case 'cannot-carry':
      return say.cannotCarry(check.committee, amount(check.lacking));
    case 'overdue':
      return say.overdue(check.intervention, check.years);
    case 'mapping-lost':
      return say.mappingLost(check.name, check.headings);
    case 'rows-below':
      return say.rowsBelow(check.name);
    case 'unmapped':
      return say.unmapped(check.role);
    case 'heading-renamed':
      return say.headingRenamed(check.table, check.from, check.to);
    case 'plan-differs-from-amount':
      return say.planDiffersFromAmount(check.intervention, amount(check.planned), amount(check.amount));
    case 'plan-differs-from-shares':
      return say.planDiffersFromShares(
        check.intervention,
        check.committee,
        amount(check.planned),
        amount(check.expected),
      );
    case 'budget-identity': {
      const line = check.line === 'income' ? say.budgetIncome : say.budgetOperations;
      return line(check.year, amount(check.printed), amount(check.computed), amount(check.by));
    }
    case 'budget-blank':
      return say.budgetBlank(check.label, check.year);
    case 'typed-over':
      return say.typedOver(check.formula !== undefined);
    case 'frame-undecided':
      return say.frameUndecided(check.intervention, check.year);
  }
}
