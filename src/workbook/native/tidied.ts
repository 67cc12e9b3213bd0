import type { CellValue } from './native';

/** A billionth of the unit: no krona amount has more decimals, in kr, tkr or mkr. */
const PLACES = 9;

/**
 * A sum of amounts without what binary arithmetic leaves behind (33.8 + 6 - 39.8 is 0, not 7E-15), where no amount of now has
 * more decimals.
 */
export const tidied = (sum: string, amounts: readonly CellValue[]): string =>
  amounts.every((amount) => typeof amount !== 'number' || Number(amount.toFixed(PLACES)) === amount)
    ? `ROUND(${sum},${PLACES})`
    : sum;
