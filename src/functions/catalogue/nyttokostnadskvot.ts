import { benefitCostRatio } from '../../core/appraisal/ratio';
import { interventionOf } from '../interventions';
import { costs, rate, reductions, discountedRounding, presentValueSource } from './appraisal';
import { textsOf } from './shared';
import type { Calculate, CatalogueEntry } from './types';

export const parameters = [costs, reductions, rate] as const;

export const calculate: Calculate<typeof parameters> = (costs, reductions, rate) => {
  const intervention = interventionOf(costs, reductions);
  return intervention.ok ? benefitCostRatio(intervention.value, rate) : intervention;
};

export const entry: CatalogueEntry = {
  id: 'NYTTOKOSTNADSKVOT',
  area: 'cost-reduction',
  result: 'scalar',
  parameters,
  texts: {
    sv: {
      title: 'Nyttokostnadskvot',
      description:
        'Kostnadsminskningarnas nuvärde delat med kostnadernas: vad varje satsad krona ger tillbaka. #SAKNAS! om kostnaderna är noll eller mindre.',
      formula: [
        'Svaret = nuvärdet av minskningarna / nuvärdet av kostnaderna.',
        'Nuvärde = summan av varje års belopp / (1 + ranta)^i, där i är 0 det första året, 1 det andra och så vidare.',
      ],
      source: presentValueSource.sv,
      rounding: discountedRounding.sv,
      parameters: /*#__PURE__*/ textsOf('sv', ['costs', 'reductions', 'discountRate']),
    },
    en: {
      title: 'Benefit-cost ratio',
      description:
        'The present value of the cost reductions divided by that of the costs: what each krona invested gives back. #N/A if the costs are zero or less.',
      formula: [
        'The answer = present value of reductions / present value of costs.',
        'Present value = the sum of each year’s amount / (1 + rate)^i, where i is 0 in the first year, 1 in the second and so on.',
      ],
      source: presentValueSource.en,
      rounding: discountedRounding.en,
      parameters: /*#__PURE__*/ textsOf('en', ['costs', 'reductions', 'discountRate']),
    },
  },
  examples: [
    {
      args: [[[1000, 0, 0]], [[0, 825, 907.5]], 0.1],
      answer: 1.5,
      sv: 'Nuvärdet 1 500 tkr mot 1 000 tkr: varje satsad krona ger 1,50 tillbaka.',
      en: 'A present value of 1,500 tkr against 1,000 tkr: each krona gives back 1.50.',
    },
  ],
  failures: [
    { args: [[[0, 0, 0]], [[0, 825, 907.5]], 0.1] },
    { args: [[[1000, 0, 0]], [[0, 550]], 0.1] },
    { args: [[[1000, 0, 0]], [[0, 550, 605]], 3.5] },
    { args: [[[1000, '', 0]], [[0, 550, 605]], 0.1] },
    { args: [[[1000, 0, 0]], [[0, 550, 605]]] },
  ],
};
