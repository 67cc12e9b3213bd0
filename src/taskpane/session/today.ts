import { serialOf } from '../../core/calendar/serial';
import type { Serial } from '../../core/calendar/serial';

/** The user's own day. */
export function today(): Serial {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
