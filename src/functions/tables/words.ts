/** The words that answers carry, and the words that cells may carry (calculations.md section 7). Swedish first, then English. */
import type { Moved } from '../../core/appraisal/sensitivity';
import type { FollowUpDate } from '../../core/follow-up/followUpPlan';
import type { FundMeasure } from '../../core/fund/position';
import type { TransactionKind } from '../../core/fund/ledger';
import type { Regime } from '../../core/repayment/regime';
import type { Names } from '../cells';

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
  followUpPlan: ['Nr', 'Datum', 'Slag'],
  followUp: [
    'Insats',
    'Planerad minskning',
    'Verifierad minskning',
    'Realiseringsgrad',
    'Planerad återföring',
    'Verklig återföring',
    'Differens',
  ],
  sensitivity: ['Antagande', 'NNV låg', 'NNV bas', 'NNV hög', 'Spann'],
  simulation: ['Mått', 'Värde'],
  committee: 'Nämnd',
  intervention: 'Insats',
  outcome: 'Effektområde',
  total: 'Summa',
} as const;

/** The assumptions that a sensitivity table moves. */
export const movedAssumptions: Readonly<Record<Moved, string>> = {
  number: 'Antal',
  effect: 'Effekt',
  unitCost: 'Enhetskostnad',
  deadweight: 'Dödvikt',
  duration: 'Varaktighet',
  cost: 'Kostnad',
  rate: 'Ränta',
};

/** What a simulation measures; P5 is the value that 5 per cent of the draws lie below. */
export const simulationMeasures = {
  mean: 'Medelvärde',
  deviation: 'Standardavvikelse',
  percentile: (percent: number): string => `P${percent}`,
  probability: 'Sannolikhet att NNV > 0',
  ofCommittee: (committee: string, measure: string): string => `${committee}, minskning: ${measure}`,
} as const;

/** The row of amounts that no committee (intervention, outcome) is given for. */
export const UNASSIGNED = 'Ej fördelat';

export const followUpKinds: Readonly<Record<FollowUpDate['kind'], string>> = { ongoing: 'Löpande', final: 'Slut' };

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

/** What the rows of a table are. */
export const groupings = {
  total: { sv: ['total'], en: ['total'] },
  committee: { sv: ['nämnd'], en: ['committee'] },
  intervention: { sv: ['insats'], en: ['intervention'] },
  outcome: { sv: ['effektområde'], en: ['outcome'] },
} as const satisfies Record<string, Names>;

/** Whether an intervention is repaid by frame reductions. */
export const regimes: Readonly<Record<Regime, Names>> = {
  repayment: { sv: ['återföring'], en: ['repayment'] },
  none: { sv: ['ingen'], en: ['none'] },
};

/** What happens to a committee's frame after the last repayment year; blank is not decided. */
export const afterLastYear = {
  restored: { sv: ['Återställs'], en: ['Restored'] },
  permanent: { sv: ['Permanent'], en: ['Permanent'] },
} as const satisfies Record<string, Names>;
