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
      formula: [
        'Svaret = den ränta r där summan av (minskning − kostnad) / (1 + r)^i är 0, med i = 0 det första året.',
        'Finns flera sådana räntor: den minsta som är 0 eller mer, annars den största under 0.',
      ],
      source: 'Internräntemetoden: nettonuvärdet är noll vid internräntan.',
      rounding: discountedRounding.sv,
      parameters: /*#__PURE__*/ textsOf('sv', ['costs', 'reductions']),
    },
    en: {
      title: 'Internal rate of return',
      description:
        'The rate at which the net present value is zero. Of several the smallest that is zero or more, else the largest below zero. #N/A if there is none.',
      formula: [
        'The answer = the rate r at which the sum of (reduction − cost) / (1 + r)^i is 0, with i = 0 in the first year.',
        'If there are several such rates: the smallest that is 0 or more, else the largest below 0.',
      ],
      source: 'The internal rate of return: the net present value is zero at that rate.',
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
  failures: [
    { args: [[[1000, 500]], [[0, 400]]] },
    { args: [[[0, 1000, 0]], [[500, 0, 600]]] },
    { args: [[[1000, 0, 0]], [[500, 660]]] },
    { args: [[[1000, 0]], [['x', 1100]]] },
  ],
};
