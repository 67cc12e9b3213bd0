/**
 * The one door to decimal.js. `Big` never rounds sums, differences and products of what cells can hold; `Quotient` divides
 * with far more digits than a double has.
 */
import Decimal from 'decimal.js';

/**
 * More digits than any product of the rules needs: 300-digit amounts, 300 years of price change and drop-off at 16 digits each,
 * 1 200 periods discounted at 30.
 */
export const Big = Decimal.clone({ precision: 100000, rounding: Decimal.ROUND_DOWN, toExpNeg: -9e15, toExpPos: 9e15 });

/** For quotients that leave to a cell: 120 digits, so that the following step to a double decides alone. */
export const Quotient = Decimal.clone({ precision: 120, rounding: Decimal.ROUND_HALF_EVEN });

export type Big = Decimal;

/** The decimal that Excel shows for a double: 15 significant digits. 0.1 + 0.2 enters as 0.3. */
export const fromCell = (x: number): Big => new Big(x.toPrecision(15));
