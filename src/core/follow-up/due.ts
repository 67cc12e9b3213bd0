import { yearOfSerial } from '../calendar/serial';
import type { Serial } from '../calendar/serial';
import type { Year } from '../calendar/year';

/** `overdue`: the year is over and no one has verified it; `due`: it is this year's; `coming`: it lies ahead. */
export type Due = 'overdue' | 'due' | 'coming';

/** When a year that is not yet followed up should be. */
export function dueOf(year: Year, today: Serial): Due {
  const now = yearOfSerial(today);
  return year < now ? 'overdue' : year === now ? 'due' : 'coming';
}
