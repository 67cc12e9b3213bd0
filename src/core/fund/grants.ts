import { exactly } from '../money';
import { TRANSACTION_KINDS } from './ledger';
import type { Ledger } from './ledger';

/** What has become of one intervention's grant; planned transactions do not count. */
export interface Grant {
  readonly granted: number;
  readonly spent: number;
  readonly released: number;
  /** spent + released - granted where that is above 0, else 0. */
  readonly overspent: number;
}

/** Each intervention's grant, in the ledger's numbers. */
export const grants = (ledger: Ledger): readonly Grant[] =>
  exactly((w) => {
    const { units, one } = w.read(ledger.amounts);
    const sums = Array.from({ length: ledger.interventionCount }, () => ({
      granted: w.zero,
      spent: w.zero,
      released: w.zero,
    }));
    for (let i = 0; i < ledger.length; i++) {
      const kind = TRANSACTION_KINDS[ledger.kinds[i] as number];
      if (ledger.planned[i] || (kind !== 'granted' && kind !== 'spent' && kind !== 'released')) continue;
      const sum = sums[ledger.interventions[i] as number] as Record<typeof kind, typeof one>;
      sum[kind] = w.add(sum[kind], units[i] as typeof one);
    }
    return sums.map(({ granted, spent, released }) => {
      const over = w.sub(w.add(spent, released), granted);
      return {
        granted: w.quotient(granted, one),
        spent: w.quotient(spent, one),
        released: w.quotient(released, one),
        overspent: w.sign(over) > 0 ? w.quotient(over, one) : 0,
      };
    });
  });
