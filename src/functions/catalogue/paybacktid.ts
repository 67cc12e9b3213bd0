import { paybackTime } from '../../core/appraisal/payback';
import { interventionOf } from '../interventions';
import { costs, rateOrNone, reductions, discountedRounding } from './appraisal';
import { textsOf } from './shared';
import type { Calculate, CatalogueEntry } from './types';

export const parameters = [costs, reductions, rateOrNone] as const;

export const calculate: Calculate<typeof parameters> = (costs, reductions, rate) => {
  const intervention = interventionOf(costs, reductions);
  return intervention.ok ? paybackTime(intervention.value, rate) : intervention;
};

export const entry: CatalogueEntry = {
  id: 'PAYBACKTID',
  area: 'cost-reduction',
  result: 'scalar',
  parameters,
  texts: {
    sv: {
      title: 'Återbetalningstid',
      description:
        'Antal år tills de samlade minskningarna har betalat kostnaderna och sedan fortsätter göra det. 0 om de alltid räcker, #SAKNAS! om de inte räcker inom perioden.',
      rounding: discountedRounding.sv,
      parameters: /*#__PURE__*/ textsOf('sv', [
        'costs',
        'reductions',
        {
          text: 'Kalkylränta per år, över -100 % och högst 100 %: 3 % skrivs 3 % eller 0,03. Utan ränta diskonteras inget.',
          unit: 'andel',
          fallback: '0 (ingen diskontering)',
        },
      ]),
    },
    en: {
      title: 'Payback time',
      description:
        'Years until the accumulated reductions have paid the costs and go on doing so. 0 if they always suffice, #N/A if they do not within the period.',
      rounding: discountedRounding.en,
      parameters: /*#__PURE__*/ textsOf('en', [
        'costs',
        'reductions',
        {
          text: 'Discount rate a year, above -100% and at most 100%: 3% is written 3% or 0.03. Without a rate nothing is discounted.',
          unit: 'share',
          fallback: '0 (no discounting)',
        },
      ]),
    },
  },
  examples: [
    {
      args: [[[1000, 0, 0, 0]], [[0, 400, 400, 400]]],
      answer: 2.5,
      sv: '1 000 tkr betalas av 400 om året: efter två år saknas 200, som tar ett halvår.',
      en: '1,000 tkr is paid by 400 a year: after two years 200 is missing, which takes half a year.',
    },
  ],
};
