import { realisationRateOf } from '../../core/follow-up/realisation';
import { fail, ok } from '../../core/problem';
import { equallyLong, number, vector } from '../cells';
import { required } from '../parameter';
import { noRounding, textsOf } from './shared';
import type { Calculate, CatalogueEntry } from './types';

const planned = /*#__PURE__*/ required('plan', /*#__PURE__*/ vector(/*#__PURE__*/ number()));
const actual = /*#__PURE__*/ required('utfall', /*#__PURE__*/ vector(/*#__PURE__*/ number()));

export const parameters = [planned, actual] as const;

export const calculate: Calculate<typeof parameters> = (planned, actual) => {
  const matched = equallyLong({ argument: 'plan', vector: planned }, { argument: 'utfall', vector: actual });
  if (!matched.ok) return matched;
  const rate = realisationRateOf(planned.values, actual.values);
  return rate === undefined ? fail({ kind: 'plan-is-zero' }) : ok(rate);
};

export const entry: CatalogueEntry = {
  id: 'REALISERINGSGRAD',
  area: 'follow-up',
  result: 'scalar',
  parameters,
  texts: {
    sv: {
      title: 'Realiseringsgrad',
      description:
        'Hur stor del av planen som blev verklighet: utfallets summa delad med planens. 1 betyder precis enligt plan. Formatera cellen som procent.',
      formula: ['Svaret = summan av utfall / summan av plan.'],
      rounding: noRounding.sv,
      source: 'Fondens krav på uppföljning: effekten mäts mot den plan som beviljades.',
      parameters: /*#__PURE__*/ textsOf('sv', [
        {
          text: 'Planerade belopp i en rad eller kolumn, utan rubrik; summan får inte vara noll.',
          unit: 'kr, tkr eller mkr',
        },
        { text: 'Utfall i en rad eller kolumn, lika många värden som planen.', unit: 'kr, tkr eller mkr' },
      ]),
    },
    en: {
      title: 'Realisation rate',
      description:
        'How much of the plan came true: the sum of the outcome divided by the sum of the plan. 1 is exactly as planned. Format the cell as per cent.',
      formula: ['The answer = sum of actual / sum of plan.'],
      rounding: noRounding.en,
      source: 'The fund’s demand for follow-up: the effect is measured against the plan that was granted.',
      parameters: /*#__PURE__*/ textsOf('en', [
        {
          text: 'Planned amounts in a row or column, without heading; the sum must not be zero.',
          unit: 'kr, tkr or mkr',
        },
        { text: 'Outcome in a row or column, as many values as the plan.', unit: 'kr, tkr or mkr' },
      ]),
    },
  },
  examples: [
    {
      args: [[[600, 1200, 1200]], [[450, 1050, 750]]],
      answer: 0.75,
      sv: '2 250 av planerade 3 000 blev verklighet: 75 %.',
      en: '2,250 of the planned 3,000 came true: 75%.',
    },
  ],
  failures: [
    { args: [[[0, 0]], [[450, 1050]]] },
    { args: [[[600, 1200, 1200]], [[450, 1050]]] },
    { args: [[[600, 1200]], [[450, '']]] },
    { args: [[['plan', 600]], [['utfall', 450]]] },
  ],
};
