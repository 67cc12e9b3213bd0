import { exactly } from './exactly';
import type { Decimals } from './rounding';

const MOST: Decimals = 6;

/**
 * The decimals asked for, or the fewest more with which every amount is a whole number of rounding units: only then can
 * rounded parts sum to the amounts. Undefined where six decimals do not hold them.
 */
export const decimalsHolding = (amounts: readonly number[], least: Decimals): Decimals | undefined =>
  exactly((w) => {
    const { units, one } = w.read(amounts);
    const isWhole = (decimals: Decimals): boolean =>
      Array.from(units).every((amount) => {
        const scaled = decimals >= 0 ? w.mul(amount, w.power10(decimals)) : amount;
        const unit = decimals >= 0 ? one : w.mul(one, w.power10(-decimals));
        return w.compare(w.mul(w.floorDiv(scaled, unit), unit), scaled) === 0;
      });
    for (let decimals = least; decimals <= MOST; decimals++) if (isWhole(decimals)) return decimals;
    return undefined;
  });
