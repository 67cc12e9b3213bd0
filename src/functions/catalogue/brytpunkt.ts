import { breakEven } from '../../core/appraisal/ratio';
import { interventionOf } from '../interventions';
import { costs, rate, reductions, discountedRounding, presentValueSource } from './appraisal';
import { textsOf } from './shared';
import type { Calculate, CatalogueEntry } from './types';

export const parameters = [costs, reductions, rate] as const;

export const calculate: Calculate<typeof parameters> = (costs, reductions, rate) => {
  const intervention = interventionOf(costs, reductions);
  return intervention.ok ? breakEven(intervention.value, rate) : intervention;
};

export const entry: CatalogueEntry = {
  id: 'BRYTPUNKT',
  area: 'cost-reduction',
  result: 'scalar',
  parameters,
  texts: {
    sv: {
      title: 'Brytpunkt',
      description:
        'Hur stor del av den beräknade effekten som måste bli verklighet för att insatsen ska bära sina kostnader. 0,8 betyder att 80 % räcker. #SAKNAS! om minskningarna är noll eller mindre.',
      formula: [
        'Svaret = nuvärdet av kostnaderna / nuvärdet av minskningarna.',
        'Nuvärde = summan av varje års belopp / (1 + ranta)^i, där i är 0 det första året, 1 det andra och så vidare.',
      ],
      source: presentValueSource.sv,
      rounding: discountedRounding.sv,
      parameters: /*#__PURE__*/ textsOf('sv', ['costs', 'reductions', 'discountRate']),
    },
    en: {
      title: 'Break-even',
      description:
        'The part of the estimated effect that must come true for the intervention to bear its costs. 0.8 means that 80% is enough. #N/A if the reductions are zero or less.',
      formula: [
        'The answer = present value of costs / present value of reductions.',
        'Present value = the sum of each year’s amount / (1 + rate)^i, where i is 0 in the first year, 1 in the second and so on.',
      ],
      source: presentValueSource.en,
      rounding: discountedRounding.en,
      parameters: /*#__PURE__*/ textsOf('en', ['costs', 'reductions', 'discountRate']),
    },
  },
  examples: [
    {
      args: [[[1000, 0, 0]], [[0, 687.5, 756.25]], 0.1],
      answer: 0.8,
      sv: 'Nuvärdet av minskningarna är 1 250 tkr och av kostnaderna 1 000: 80 % av effekten räcker.',
      en: 'The reductions are worth 1,250 tkr today and the costs 1,000: 80% of the effect is enough.',
    },
  ],
  failures: [
    { args: [[[1000, 0, 0]], [[0, 0, 0]], 0.1] },
    { args: [[[1000, 0, 0]], [[0, 550]], 0.1] },
    { args: [[[1000, 0, 0]], [[0, 550, 605]], 3.5] },
    { args: [[[1000, '', 0]], [[0, 550, 605]], 0.1] },
    { args: [[[1000, 0, 0]], [[0, 550, 605]]] },
  ],
};
