import type { Year } from '../calendar/year';

/** Whether an intervention is repaid by frame reductions. */
export type Regime = 'repayment' | 'none';

/**
 * A stated regime decides; else an intervention that starts before the cut-off year repays and a later one does not, and one
 * that starts in it is undefined, for the source does not say. Where the start or the cut-off year is not known, it repays.
 */
export function repaysBy(
  regime: Regime | undefined,
  start: Year | undefined,
  cutOff: Year | undefined,
): boolean | undefined {
  if (regime !== undefined) return regime === 'repayment';
  if (start === undefined || cutOff === undefined) return true;
  return start === cutOff ? undefined : start < cutOff;
}
