/** The words that answers carry, and the words that cells may carry (calculations.md section 7). Swedish first, then English. */
import type { FundMeasure } from '../core/fund/position';
import type { TransactionKind } from '../core/fund/ledger';
import type { Names } from './cells';

export const headings = {
  repaymentPlan: ['År', 'Ingående', 'Ränta', 'Återbetalning', 'Ramminskning', 'Utgående'],
  depreciation: ['År', 'Ingående', 'Avskrivning', 'Utgående'],
  development: [
    'År',
    'Ingående',
    'Öronmärkning',
    'Återföring',
    'Upparbetat',
    'Justering',
    'Utgående',
    'Beviljat',
    'Återlämnat',
    'Beviljat ej upparbetat',
    'Disponibelt',
  ],
  committee: 'Nämnd',
  total: 'Summa',
} as const;

export const transactionKinds: Readonly<Record<TransactionKind, Names>> = {
  earmarked: { sv: ['Öronmärkning', 'Avsättning'], en: ['Earmarking', 'Allocation'] },
  granted: { sv: ['Beviljat'], en: ['Granted'] },
  spent: { sv: ['Upparbetat', 'Utbetalning'], en: ['Spent'] },
  released: { sv: ['Återlämnat'], en: ['Released'] },
  repaid: { sv: ['Återföring', 'Återbetalning'], en: ['Repayment'] },
  adjusted: { sv: ['Justering'], en: ['Adjustment'] },
};

export const transactionStatus: Readonly<Record<'actual' | 'planned', Names>> = {
  actual: { sv: ['Utfall'], en: ['Actual'] },
  planned: { sv: ['Plan'], en: ['Plan'] },
};

export const fundMeasures: Readonly<Record<FundMeasure, Names>> = {
  booked: { sv: ['bokfört'], en: ['booked'] },
  available: { sv: ['disponibelt'], en: ['available'] },
  committed: { sv: ['åtaganden'], en: ['committed'] },
};
