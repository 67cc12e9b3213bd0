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
      formula: [
        'Årets netto = (minskning − kostnad) / (1 + ranta)^i, där i är 0 det första året. c(i) = summan av nettot till och med år i.',
        'Svaret = (i − 1) + (−c(i − 1)) / årets netto, för det sista år i då c går från under 0 till 0 eller mer.',
        'Är c aldrig under 0 är svaret 0. Är c under 0 i slutet finns inget svar.',
      ],
      rounding: discountedRounding.sv,
      source:
        'Återbetalningsmetoden (payback), med diskontering där ränta anges. Senare års belopp räknas som jämnt fördelade över året.',
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
      formula: [
        'The year’s net = (reduction − cost) / (1 + rate)^i, where i is 0 in the first year. c(i) = the sum of the net up to year i.',
        'The answer = (i − 1) + (−c(i − 1)) / the year’s net, for the last year i in which c goes from below 0 to 0 or more.',
        'If c never is below 0 the answer is 0. If c is below 0 at the end there is no answer.',
      ],
      rounding: discountedRounding.en,
      source:
        'The payback method, discounted where a rate is given. Amounts of later years count as coming evenly over the year.',
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
    {
      args: [[[1000, 0, 0, 0]], [[0, 550, 605, 665.5]], 0.1],
      answer: 2,
      sv: 'Med 10 % ränta är 550 om ett år och 605 om två år värda 500 vardera i dag: 1 000 tkr är betalt efter precis två år.',
      en: 'At 10% interest 550 in a year and 605 in two years are worth 500 each today: 1,000 tkr is paid after exactly two years.',
    },
  ],
  failures: [
    { args: [[[1000, 0, 0]], [[0, 400, 400]]] },
    { args: [[[1000, 0, 0]], [[0, 550]]] },
    { args: [[[1000, 0, 0]], [[0, 550, 605]], 3.5] },
    { args: [[[1000, '', 0]], [[0, 550, 605]]] },
  ],
};
