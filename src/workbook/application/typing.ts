import type { Typing } from '../../core/application';
import { serialOf } from '../../core/calendar/serial';
import { inUnit } from '../../core/money';
import { typedAmount, typedDay, typedNumber, typedShare } from '../../i18n/typed';

/** How the form's fields are read: as every field of the pane. */
export const TYPING: Typing = {
  amount: (text, unit) => {
    const typed = typedAmount(text);
    return typed && inUnit(typed.value, typed.unit ?? unit, 'kr');
  },
  number: typedNumber,
  share: typedShare,
  date: (text) => {
    const day = typedDay(text);
    return day && serialOf(day.year, day.month, day.day);
  },
};
