import { netPresentValue } from '../../core/appraisal/presentValue';
import { ok } from '../../core/problem';
import { interventionOf } from '../interventions';
import { costs, rate, reductions, discountedRounding, presentValueSource } from './appraisal';
import { textsOf } from './shared';
import type { Calculate, CatalogueEntry } from './types';

export const parameters = [costs, reductions, rate] as const;

export const calculate: Calculate<typeof parameters> = (costs, reductions, rate) => {
  const intervention = interventionOf(costs, reductions);
  return intervention.ok ? ok(netPresentValue(intervention.value, rate)) : intervention;
};

export const entry: CatalogueEntry = {
  id: 'NETTONUVARDE',
  area: 'cost-reduction',
  result: 'scalar',
  parameters,
  texts: {
    sv: {
      title: 'Nettonuvärde',
      description:
        'Kostnadsminskningarnas nuvärde minus kostnadernas. Över noll: insatsen ger mer än den kostar. Det första året diskonteras inte.',
      formula: [
        'Svaret = nuvärdet av minskningarna − nuvärdet av kostnaderna.',
        'Nuvärde = summan av varje års belopp / (1 + ranta)^i, där i är 0 det första året, 1 det andra och så vidare.',
      ],
      source: presentValueSource.sv,
      rounding: discountedRounding.sv,
      parameters: /*#__PURE__*/ textsOf('sv', ['costs', 'reductions', 'discountRate']),
    },
    en: {
      title: 'Net present value',
      description:
        'The present value of the cost reductions less that of the costs. Above zero the intervention gives more than it costs. The first year is not discounted.',
      formula: [
        'The answer = present value of reductions − present value of costs.',
        'Present value = the sum of each year’s amount / (1 + rate)^i, where i is 0 in the first year, 1 in the second and so on.',
      ],
      source: presentValueSource.en,
      rounding: discountedRounding.en,
      parameters: /*#__PURE__*/ textsOf('en', ['costs', 'reductions', 'discountRate']),
    },
  },
  examples: [
    {
      args: [[[1000, 0, 0]], [[0, 550, 605]], 0.1],
      answer: 0,
      sv: '1 000 tkr i dag mot 550 och 605 tkr åren efter: med 10 % ränta går det precis jämnt ut.',
      en: '1,000 tkr today against 550 and 605 tkr in the years after: at 10% it breaks exactly even.',
    },
  ],
  failures: [
    { args: [[[1000, 0, 0]], [[0, 550]], 0.1] },
    { args: [[[1000, 0, 0]], [[0, 550, 605]], 3.5] },
    { args: [[[1000, '', 0]], [[0, 550, 605]], 0.1] },
    { args: [[[1000, 0, 0]], [[0, 550, 605]]] },
  ],
};
