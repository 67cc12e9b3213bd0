import type { NoNative } from '../../i18n/nativeTexts';
import { allocation } from './allocation';
import { costReduction } from './costReduction';
import { datedValue } from './datedValue';
import { depreciationPlan } from './depreciationPlan';
import { effectRepayment } from './effectRepayment';
import { estimate } from './estimate';
import { followUpPlan } from './followUpPlan';
import { followUpSummary } from './followUpSummary';
import { frameReduction } from './frameReduction';
import { fundBalance } from './fundBalance';
import { fundDevelopment } from './fundDevelopment';
import { indexed } from './indexed';
import { paybackTime } from './paybackTime';
import { benefitCostRatio, breakEven, netPresentValue, presentValue } from './presentValue';
import { realisationRate } from './realisationRate';
import { repaymentBudget } from './repaymentBudget';
import { repaymentInYear } from './repaymentInYear';
import { repaymentPlan } from './repaymentPlan';
import type { Translate } from './translation';

/** Every function of the catalogue: its translator, or why its answer has no plain formula. */
export const translators: Readonly<Record<string, Translate | NoNative>> = {
  ATERBETALNINGSPLAN: repaymentPlan,
  ATERBETALNING: repaymentInYear,
  RAMMINSKNING: frameReduction,
  EFFEKTATERBETALNING: effectRepayment,
  AVSKRIVNINGSPLAN: depreciationPlan,
  ATERBETALNINGSBUDGET: repaymentBudget,
  KOSTNADSMINSKNING: costReduction,
  KOSTNADSKALKYL: estimate,
  NUVARDE: presentValue,
  NETTONUVARDE: netPresentValue,
  NYTTOKOSTNADSKVOT: benefitCostRatio,
  BRYTPUNKT: breakEven,
  PAYBACKTID: paybackTime,
  INDEXERA: indexed,
  PARAMETER: datedValue,
  FONDSALDO: fundBalance,
  FONDUTVECKLING: fundDevelopment,
  UPPFOLJNINGSPLAN: followUpPlan,
  REALISERINGSGRAD: realisationRate,
  SAMLADUPPFOLJNING: followUpSummary,
  FORDELA: allocation,
  INTERNAVKASTNING: { kind: 'searched' },
  KANSLIGHET: { kind: 'sorted' },
  SIMULERING: { kind: 'drawn' },
  AVRUNDATABELL: { kind: 'rounded-table' },
  VERSION: { kind: 'version' },
};
