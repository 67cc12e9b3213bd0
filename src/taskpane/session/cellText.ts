import { calendarDay } from '../../core/calendar/serial';
import type { Serial } from '../../core/calendar/serial';
import { isYear } from '../../core/calendar/year';
import type { CellValue } from '../../core/problem';
import { formatDate, formatNumber, formatShare } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { Look } from '../../workbook';
import { valueText } from './valueText';

/** A cell as its column shows it: days as 2013-01-31, shares in per cent, amounts with every digit. */
export function cellText(value: CellValue | undefined, look: Look, language: Language): string {
  if (typeof value !== 'number') return valueText(value, language);
  if (look === 'year' || (look === 'date' && isYear(value))) return String(value);
  if (look === 'date') return formatDate(calendarDay(value as Serial));
  return look === 'share' ? formatShare(value, language) : formatNumber(value, language);
}
