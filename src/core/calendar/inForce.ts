import type { Serial } from './serial';

/**
 * Which of some dated entries is in force on a day: the one with the latest date up to and including it, of equal dates the
 * last. Answers its place in the list, or undefined where none is in force.
 */
export function inForce(dates: readonly Serial[], day: Serial): number | undefined {
  let latest: number | undefined;
  dates.forEach((date, i) => {
    if (date <= day && (latest === undefined || date >= (dates[latest] as Serial))) latest = i;
  });
  return latest;
}
