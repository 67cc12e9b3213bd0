import { monthsAfter } from '../calendar/serial';
import type { Serial } from '../calendar/serial';

/** When an intervention is followed up: on its way, or at its end. */
export interface FollowUpDate {
  readonly day: Serial;
  readonly kind: 'ongoing' | 'final';
}

/**
 * Follow-ups every `months` months counted from the start (the day clamped to the month's end), as long as they fall before
 * the end; the last one is at the end itself. The end is not before the start.
 */
export function followUpPlan(start: Serial, end: Serial, months: number): readonly FollowUpDate[] {
  const dates: FollowUpDate[] = [];
  for (let k = 1; ; k++) {
    const day = monthsAfter(start, k * months);
    if (day === undefined || day >= end) break;
    dates.push({ day, kind: 'ongoing' });
  }
  return [...dates, { day: end, kind: 'final' }];
}
