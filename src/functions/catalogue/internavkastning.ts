import { internalRate } from '../../core/appraisal/internalRate';
import { interventionOf } from '../interventions';
import { costs, reductions, discountedRounding } from './appraisal';
import { textsOf } from './shared';
import type { Calculate, CatalogueEntry } from './types';

/** The years of the calendar, 1900 to 2200. */
const MOST_YEARS = 301;

export const parameters = [costs, reductions] as const;

export const calculate: Calculate<typeof parameters> = (costs, reductions) => {
  const intervention = interventionOf(costs, reductions, MOST_YEARS);
  return intervention.ok ? internalRate(intervention.value) : intervention;
};

export const entry: CatalogueEntry = {
  id: 'INTERNAVKASTNING',
  area: 'cost-reduction',
  result: 'scalar',
  parameters,
  texts: {
    sv: {
      title: 'Internränta',
      description:
        'Den ränta där nettonuvärdet är noll. Finns flera tas den minsta som är noll eller mer, annars den största under noll. #SAKNAS! om ingen finns.',
      rounding: discountedRounding.sv,
      parameters: /*#__PURE__*/ textsOf('sv', ['costs', 'reductions']),
    },
    en: {
      title: 'Internal rate of return',
      description:
        'The rate at which the net present value is zero. Of several the smallest that is zero or more, else the largest below zero. #N/A if there is none.',
      rounding: discountedRounding.en,
      parameters: /*#__PURE__*/ textsOf('en', ['costs', 'reductions']),
    },
  },
  examples: [
    {
      args: [[[1000, 0, 0]], [[0, 500, 660]]],
      answer: 0.1,
      sv: '1 000 tkr i dag ger 500 och 660 tkr tillbaka: räntan är 10 %.',
      en: '1,000 tkr today gives back 500 and 660 tkr: the rate is 10%.',
    },
  ],
};
