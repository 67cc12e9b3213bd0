import type { GrantTerms } from '../../core/decision/terms';
import { calendarDay } from '../../core/calendar/serial';
import type { Serial } from '../../core/calendar/serial';
import type { AmountUnit } from '../../core/money';
import { formatDate } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { typableNumber, typableShare } from '../../i18n/typed';
import type { DecisionKind, GrantWanted } from '../../workbook';

export const WAYS = ['linear', 'annuity', 'weights', 'in-step'] as const;
export type Way = (typeof WAYS)[number];

/** A decision as someone is writing it: every field the text that was typed. */
export interface DecisionForm {
  readonly kind: DecisionKind;
  readonly body: string;
  readonly date: string;
  readonly paragraph: string;
  readonly reference: string;
  readonly note: string;
  readonly granted: string;
  readonly regime: 'ask' | 'repayment' | 'none';
  readonly way: Way;
  readonly firstYear: string;
  readonly lastYear: string;
  readonly years: string;
  readonly rate: string;
  readonly weights: string;
  readonly share: string;
  readonly cap: string;
  /** By committee, in the order of the terms. */
  readonly shares: readonly string[];
  readonly afterLast: GrantWanted['afterLast'];
  readonly followUpTo: string;
  /** The user has chosen to grant more than what is available. */
  readonly isAnyway: boolean;
}

/** The form as it begins. */
export function startingForm(terms: GrantTerms, unit: AmountUnit, today: Serial, language: Language): DecisionForm {
  const { repayment } = terms;
  const years = repayment.kind === 'plan' ? repayment.years : 1;
  return {
    kind: 'granted',
    body: '',
    date: formatDate(calendarDay(today)),
    paragraph: '',
    reference: '',
    note: '',
    granted: `${typableNumber(terms.granted, language)} ${unit}`,
    regime: 'ask',
    way: 'linear',
    firstYear: String(repayment.firstYear),
    lastYear: String(terms.followUpTo),
    years: String(years),
    rate: '0 %',
    weights: '',
    share: '50 %',
    cap: '',
    shares: terms.committees.map(({ share }) => typableShare(share, language)),
    afterLast: '',
    followUpTo: String(terms.followUpTo),
    isAnyway: false,
  };
}
