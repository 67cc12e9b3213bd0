import { ok } from '../../core/problem';
import { frameReductionInYear } from '../../core/repayment/schedule';
import { single, year } from '../cells';
import { required } from '../parameter';
import { profileOver } from '../tables/profile';
import {
  amount,
  decimals,
  interestRate,
  planProfile,
  planRounding,
  planYears,
  startYear,
  textsOf,
  planSource,
} from './shared';
import type { Calculate, CatalogueEntry } from './types';

const askedYear = /*#__PURE__*/ required('ar', /*#__PURE__*/ single(year));

export const parameters = [askedYear, amount, planYears, startYear, planProfile, interestRate, decimals] as const;

export const calculate: Calculate<typeof parameters> = (asked, amount, years, start, profile, rate, decimals) => {
  const shape = profileOver(profile, years);
  if (!shape.ok) return shape;
  return ok(frameReductionInYear({ amount, years, profile: shape.value, rate, decimals }, start, asked));
};

export const entry: CatalogueEntry = {
  id: 'ATERBETALNING',
  area: 'repayment',
  result: 'scalar',
  parameters,
  texts: {
    sv: {
      title: 'Återbetalning ett år',
      description:
        'Ramminskningen ett visst år enligt återbetalningsplanen (ränta + återbetalning); 0 utanför planens år. För en cell i en budgettabell.',
      formula: [
        'Svaret = ramminskningen (ränta + återbetalning) det året enligt ATERBETALNINGSPLAN med samma argument.',
        'Före planens första år och efter dess sista är svaret 0.',
      ],
      rounding: planRounding.sv,
      source: planSource.sv,
      parameters: /*#__PURE__*/ textsOf('sv', [
        { text: 'Året som svaret gäller, till exempel 2015.', unit: 'årtal' },
        'amount',
        'planYears',
        'startYear',
        'profile',
        'rate',
        'decimals',
      ]),
    },
    en: {
      title: 'Repayment in one year',
      description:
        'The frame reduction of one year in the repayment plan (interest + repayment); 0 outside the plan’s years. For one cell in a budget table.',
      formula: [
        'The answer = the frame reduction (interest + repayment) of that year by ATERBETALNINGSPLAN with the same arguments.',
        'Before the plan’s first year and after its last the answer is 0.',
      ],
      rounding: planRounding.en,
      source: planSource.en,
      parameters: /*#__PURE__*/ textsOf('en', [
        { text: 'The year the answer is for, for example 2015.', unit: 'year' },
        'amount',
        'planYears',
        'startYear',
        'profile',
        'rate',
        'decimals',
      ]),
    },
  },
  examples: [
    {
      args: [2015, 10000000, 5, 2014],
      answer: 2000000,
      sv: '10 mkr på fem år från 2014: ramen minskas med 2 mkr år 2015.',
      en: '10 mkr over five years from 2014: the frame is cut by 2 mkr in 2015.',
    },
    {
      args: [2015, 10000000, 5, 2014, 'annuitet', 0.03, 0],
      answer: 2183546,
      sv: 'Samma plan som annuitet med 3 % ränta i hela kronor: ränta och återbetalning minskar ramen med 2 183 546 kr år 2015. (Räntan är ett antagande.)',
      en: 'The same plan as an annuity at 3% interest in whole kronor: interest and repayment cut the frame by 2,183,546 kr in 2015. (The rate is an assumption.)',
    },
  ],
  failures: [
    { args: [null, 10000000, 5, 2014] },
    { args: [42004, 10000000, 5, 2014] },
    { args: [2015, -10000000, 5, 2014] },
    { args: [2015, 10000000, 0, 2014] },
    { args: [2015, 10000000, 5, 2014, null, 3] },
  ],
};
