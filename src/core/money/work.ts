/**
 * How much exact arithmetic one call may ask for. Decimals of any size take time that grows with their digits: a table of
 * numbers with three hundred digits each would keep Excel waiting for minutes. So the decimals count their steps, and whoever
 * answers a cell sets a limit; where none is set none is kept. The count is of digits, never of time: the same call is
 * answered, or refused, on every machine.
 */

/** Thrown by the decimals where a call's work is used up; caught by whoever set the limit. */
export class TooMuchWork extends Error {}

/** Steps that are left, shared by all that is calculated for one call. */
export interface WorkLimit {
  left: number;
}

let limit: WorkLimit | undefined;

/** Runs a part of a call, which may be all of it, within what is left of its limit. */
export function within<R>(steps: WorkLimit, run: () => R): R {
  const outer = limit;
  limit = steps;
  try {
    return run();
  } finally {
    limit = outer;
  }
}

/** Counts steps; a step is what it takes to multiply seven digits by seven. */
export function spend(steps: number): void {
  if (!limit) return;
  limit.left -= steps;
  if (limit.left < 0) throw new TooMuchWork();
}
