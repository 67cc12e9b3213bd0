import { exactly } from './exactly';

/** What a figure counts: kronor, thousands or millions of them. */
export type AmountUnit = 'kr' | 'tkr' | 'mkr';
export const AMOUNT_UNITS: readonly AmountUnit[] = ['kr', 'tkr', 'mkr'];

const ZEROS: Readonly<Record<AmountUnit, number>> = { kr: 0, tkr: 3, mkr: 6 };

/** An amount in another unit, to the last digit: 3.9 mkr is 3 900 tkr. */
export const inUnit = (amount: number, from: AmountUnit, to: AmountUnit): number =>
  from === to
    ? amount
    : exactly((w) => {
        const { units, one } = w.read([amount]);
        const steps = ZEROS[from] - ZEROS[to];
        const whole = units[0] ?? w.zero;
        return steps > 0
          ? w.quotient(w.mul(whole, w.power10(steps)), one)
          : w.quotient(whole, w.mul(one, w.power10(-steps)));
      });
