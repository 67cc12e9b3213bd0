import type { FieldKind, Typing } from '../../core/application';
import { readField } from '../../core/application';
import { calendarDay, LAST_SERIAL } from '../../core/calendar/serial';
import type { Serial } from '../../core/calendar/serial';
import type { AmountUnit } from '../../core/money';
import { inUnit } from '../../core/money';
import type { CellValue } from '../../core/problem';
import { formatDate } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { typableNumber, typableShare } from '../../i18n/typed';

/** A cell's value as someone would type it in the form; amounts without unit, in that of the sheet. */
export function textOfCell(kind: FieldKind, value: CellValue, language: Language): string {
  if (value === null || value === '') return '';
  if (typeof value !== 'number') return String(value).replace(/\r\n?/g, '\n').trim();
  switch (kind) {
    case 'share':
    case 'change':
    case 'rate':
      return typableShare(value, language);
    case 'date':
      return value >= 1 && value <= LAST_SERIAL ? formatDate(calendarDay(Math.floor(value) as Serial)) : String(value);
    case 'year':
    case 'text':
    case 'long':
      return String(value);
    default:
      return typableNumber(value, language);
  }
}

/** What a typed text is in a cell: a number where it is one, with amounts in the sheet's unit, else the text as it stands. */
export function cellOfText(kind: FieldKind, text: string, unit: AmountUnit, typing: Typing): string | number {
  const read = text.trim() === '' ? undefined : readField(kind, text, unit, typing);
  if (!read?.ok || typeof read.value === 'string') return asWords(text);
  return kind === 'amount' ? inUnit(read.value, 'kr', unit) : read.value;
}

/** Text that begins as a formula does is no formula: the space before it is not read back. */
const asWords = (text: string): string => text.replace(/\r\n?/g, '\n').trim().replace(/^=/, ' =');
