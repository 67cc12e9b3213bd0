import type { Intervention } from '../core/appraisal/presentValue';
import { ok } from '../core/problem';
import type { Result } from '../core/problem';
import { atMost, equallyLong } from './cells';
import type { Vector } from './cells';

/** A hundred years of months. More is no plan, and would keep Excel waiting where digits cancel. */
export const MOST_PERIODS = 1200;

/** Costs and cost reductions year by year; equally many, at most so many. */
export function interventionOf(
  costs: Vector<number>,
  reductions: Vector<number>,
  most: number = MOST_PERIODS,
): Result<Intervention> {
  const fits = atMost(costs, 'kostnader', most);
  if (!fits.ok) return fits;
  const matched = equallyLong(
    { argument: 'kostnader', vector: costs },
    { argument: 'minskningar', vector: reductions },
  );
  return matched.ok ? ok({ costs: costs.values, reductions: reductions.values }) : matched;
}
