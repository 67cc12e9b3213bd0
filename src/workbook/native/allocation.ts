import { lineOf } from './line';
import type { Translate } from './translation';

/**
 * FORDELA: the amount by weight; with decimals by the largest remainders. A part gets one unit more where fewer parts have a
 * larger remainder (or as large, and stand before it) than there are units left.
 */
export const allocation: Translate = (call) => {
  const weights = lineOf(call, call.arg('vikter'));
  const [amount, decimals] = [call.text('belopp'), call.given('decimaler')];
  const indices = Array.from({ length: weights.length }, (_, i) => i);
  const formulas = indices.map((i) => {
    if (decimals === undefined) return `=${amount}*${weights.item(i)}/SUM(${weights.all})`;
    const whole = `ROUND(${amount},${decimals})`;
    const exact = (weight: string): string => `${whole}*${weight}/SUM(${weights.all})`;
    const down = (weight: string): string => `ROUNDDOWN(${exact(weight)},${decimals})`;
    // Remainders as large in decimals may differ in binary by their last bits.
    const rest = (weight: string): string => `ROUND(ABS(${exact(weight)}-${down(weight)}),${decimals}+8)`;
    const item = weights.item(i);
    const before = weights.part(0, i - 1);
    const ahead = [
      `SUMPRODUCT((${rest(weights.all)}>${rest(item)})*1)`,
      ...(before === undefined ? [] : [`SUMPRODUCT((${rest(before)}=${rest(item)})*1)`]),
    ].join('+');
    const left = `ROUND(ABS(${whole}-SUMPRODUCT(${down(weights.all)}))*10^${decimals},0)`;
    return `=ROUND(${down(item)}+IF(${ahead}<${left},SIGN(${whole})*10^-${decimals},0),${decimals})`;
  });
  return weights.isRow ? [formulas] : formulas.map((formula) => [formula]);
};
