import { exactly } from '../money';
import type { Whole } from '../money';

/** actual / planned as a cell gets it; undefined where the plan is 0. */
export function realisationRate<T>(w: Whole<T>, planned: T, actual: T): number | undefined {
  if (w.sign(planned) === 0) return undefined;
  return w.sign(planned) > 0 ? w.quotient(actual, planned) : w.quotient(w.sub(w.zero, actual), w.sub(w.zero, planned));
}

/** The sum of what came true / the sum of what was planned; undefined where the plan sums to 0. */
export const realisationRateOf = (planned: readonly number[], actual: readonly number[]): number | undefined =>
  exactly((w) => {
    const { units } = w.read([...planned, ...actual]);
    const values = Array.from(units);
    const sum = (part: typeof values) => part.reduce(w.add, w.zero);
    return realisationRate(w, sum(values.slice(0, planned.length)), sum(values.slice(planned.length)));
  });
