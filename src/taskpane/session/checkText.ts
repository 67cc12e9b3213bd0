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
      return say.overdue(check.intervention, check.year);
  }
}
