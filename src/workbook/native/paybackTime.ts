import { lineOf } from './line';
import { notNative } from './native';
import type { Translate } from './translation';

/** Each year is a condition within the one before it, and Excel goes no deeper. */
const MOST_YEARS = 55;

/**
 * PAYBACKTID: asked from the last year backwards, whether the running total went from below 0 to 0 or more in it. Running totals
 * are discounted by NPV, a year too much in all of them, which leaves signs and ratios as they are.
 */
export const paybackTime: Translate = (call) => {
  const costs = lineOf(call, call.arg('kostnader'));
  const reductions = lineOf(call, call.arg('minskningar'));
  const rate = call.given('ranta');
  if (costs.length > MOST_YEARS) notNative({ kind: 'too-long' });
  if (costs.length !== reductions.length) notNative({ kind: 'not-up-to-date' });
  // Without a rate only decimals are added and taken away: rounding takes the binary crumbs, so that 0 is 0.
  const total = (i: number): string => {
    const [cost, reduction] = [costs.part(0, i) ?? '0', reductions.part(0, i) ?? '0'];
    return rate === undefined
      ? `ROUND(SUM(${reduction})-SUM(${cost}),9)`
      : `(NPV(${rate},${reduction})-NPV(${rate},${cost}))`;
  };
  const last = costs.length - 1;
  let formula = '0';
  for (let i = 1; i <= last; i++) {
    const [before, now] = [total(i - 1), total(i)];
    formula = `IF(AND(${before}<0,${now}>=0),${i - 1}-${before}/(${now}-${before}),${formula})`;
  }
  return [[`=IF(${total(last)}<0,NA(),${formula})`]];
};
