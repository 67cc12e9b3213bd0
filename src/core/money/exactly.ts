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
  return either(
    () => rule(doubles),
    () => rule(decimals),
  );
}

/**
 * The doorway for what has no finite decimals: `close` answers in compensated doubles within a proven error, and refuses
 * where that error could change the answer; then the rule does it in whole numbers, which never can.
 */
export const closely = <R>(close: () => R, rule: Rule<R>): R => either(close, () => exactly(rule));

function either<R>(first: () => R, otherwise: () => R): R {
  try {
    return first();
  } catch (error) {
    if (error instanceof DoesNotFit) return otherwise();
    throw error;
  }
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
