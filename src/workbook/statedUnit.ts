import { AMOUNT_UNITS } from '../core/money';
import type { AmountUnit } from '../core/money';

/** Where a sheet says what its amounts are in. */
export const TOP = 'A1:A3';

/** What those cells say that amounts are in: "Belopp i tkr" is tkr. Undefined where they do not say. */
export function statedUnitOf(cells: readonly unknown[]): AmountUnit | undefined {
  for (const cell of cells) {
    const word = /\b(?:belopp|amounts)\s+(?:i|in)\s+(kr|tkr|mn?kr)\b/i.exec(String(cell))?.[1]?.toLowerCase();
    const unit = word === 'mnkr' ? 'mkr' : word;
    const known = AMOUNT_UNITS.find((one) => one === unit);
    if (known) return known;
  }
  return undefined;
}
