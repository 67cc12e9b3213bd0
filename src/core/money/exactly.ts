import { decimals } from './decimals';
import { doubles } from './doubles';
import { DoesNotFit } from './whole';
import type { Whole } from './whole';

/** A rule on whole numbers, written once for every arithmetic. */
export type Rule<R> = <T>(whole: Whole<T>) => R;

/**
 * The doorway: answers a rule exactly. In doubles where every number fits (nearly always), else in decimal.js; both give
 * the same answer, which test/properties/money.test.ts proves.
 */
export function exactly<R>(rule: Rule<R>): R {
  try {
    return rule(doubles);
  } catch (error) {
    if (error instanceof DoesNotFit) return rule(decimals);
    throw error;
  }
}

/**
 * The doorway for what has no finite decimals: each of `close` answers in doubles within a proven error, the quicker first, and
 * refuses where that error could change the answer; then the rule does it in whole numbers, which never can.
 */
export function closely<R>(rule: Rule<R>, ...close: readonly (() => R)[]): R {
  for (const answer of close) {
    try {
      return answer();
    } catch (error) {
      if (!(error instanceof DoesNotFit)) throw error;
    }
  }
  return exactly(rule);
}

/** A rule in doubles alone; undefined where the numbers do not fit. */
export function inDoubles<R extends object>(rule: (whole: Whole<number>) => R): R | undefined {
  try {
    return rule(doubles);
  } catch (error) {
    if (error instanceof DoesNotFit) return undefined;
    throw error;
  }
}
