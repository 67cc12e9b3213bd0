import { calendarDay } from '../../core/calendar/serial';
import { formatDate } from '../../i18n/format';
import { useSession } from './session';

/** The user's own day as the workbook keeps it: 2026-11-26. */
export const useToday = (): string => formatDate(calendarDay(useSession().today()));
