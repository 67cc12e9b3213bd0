import { inUnit } from '../../core/money';
import type { AmountUnit } from '../../core/money';
import { typedAmount } from '../../i18n/typed';

/**
 * An amount as typed, in the workbook's unit; without a unit of its own it is in that already. Undefined for what is no amount,
 * and for one with a unit where the workbook does not say what its own is: "3,9 mkr" is not to become 3,9 kr.
 */
export function amountIn(text: string, unit: AmountUnit | undefined): number | undefined {
  const typed = typedAmount(text);
  if (!typed) return undefined;
  if (!typed.unit) return typed.value;
  return unit && inUnit(typed.value, typed.unit, unit);
}
