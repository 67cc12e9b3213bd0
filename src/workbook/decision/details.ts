import { calendarDay } from '../../core/calendar/serial';
import type { Serial } from '../../core/calendar/serial';
import { formatDate } from '../../i18n/format';

export const DECISION_KINDS = ['granted', 'rejected', 'sent-back'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** Who decided, when and where it is recorded. */
export interface DecisionDetails {
  readonly body: string;
  readonly date: Serial;
  /** "§ 12" or "12". */
  readonly paragraph: string;
  /** Reference number: "KS 2013/0123". */
  readonly reference: string;
  readonly note: string;
}

/** "§ 12", however it was typed; "" where it is not given. */
export const paragraphText = (typed: string): string => {
  const number = typed.trim().replace(/^§\s*/, '');
  return number === '' ? '' : `§ ${number}`;
};

/** "Kommunstyrelsen 2013-01-31 § 12, dnr KS 2013/0123". */
export function decisionReference({ body, date, paragraph, reference }: DecisionDetails): string {
  const decision = [body.trim(), formatDate(calendarDay(date)), paragraphText(paragraph)].filter((part) => part !== '');
  return [decision.join(' '), reference.trim() && `dnr ${reference.trim()}`].filter((part) => part !== '').join(', ');
}
