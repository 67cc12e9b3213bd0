import { splitAmount } from '../../core/money';
import { ok } from '../../core/problem';
import { oriented } from '../answer';
import { asWeights, number, single, vector } from '../cells';
import { required } from '../parameter';
import { decimals, textsOf } from './shared';
import type { Calculate, CatalogueEntry } from './types';

const anyAmount = /*#__PURE__*/ required('belopp', /*#__PURE__*/ single(/*#__PURE__*/ number()));
const weights = /*#__PURE__*/ required('vikter', /*#__PURE__*/ vector(/*#__PURE__*/ number({ min: 0 })));

export const parameters = [anyAmount, weights, decimals] as const;

export const calculate: Calculate<typeof parameters> = (amount, weights, decimals) => {
  const positive = asWeights(weights, 'vikter');
  if (!positive.ok) return positive;
  return ok(oriented(splitAmount(amount, positive.value.values, decimals), weights.orientation));
};

export const entry: CatalogueEntry = {
  id: 'FORDELA',
  area: 'rounding',
  result: 'matrix',
  parameters,
  texts: {
    sv: {
      title: 'Fördela ett belopp',
      description:
        'Fördelar ett belopp efter vikter. Delarna summerar alltid till beloppet, även avrundade. Ett negativt belopp speglar det positiva.',
      formula: [
        'Delen = belopp × vikten / summan av vikterna.',
        'Med decimaler: beloppet avrundas, varje del avrundas nedåt, och de enheter som blir över går en och en till delarna med störst rest.',
      ],
      rounding:
        'Inget avrundas om inte decimaler anges. Med decimaler får delarna med störst rest en enhet till tills summan stämmer; vid lika rest den som står först.',
      source: 'Metoden största rest (Hamiltons eller Hares metod), känd från fördelning av mandat.',
      parameters: /*#__PURE__*/ textsOf('sv', [
        { text: 'Beloppet som ska fördelas; får vara negativt.', unit: 'kr, tkr eller mkr' },
        { text: 'En vikt per del i en rad eller kolumn, noll eller mer, med summa över noll.', unit: 'vikt' },
        'decimals',
      ]),
    },
    en: {
      title: 'Split an amount',
      description:
        'Splits an amount by weights. The parts always sum to the amount, also when rounded. A negative amount mirrors the positive.',
      formula: [
        'A part = amount × its weight / sum of the weights.',
        'With decimals: the amount is rounded, each part is rounded down, and the units left over go one by one to the parts with the largest remainders.',
      ],
      rounding:
        'Nothing is rounded unless decimals are given. With decimals the parts with the largest remainders get one unit more until the sum is right; of equal remainders the first.',
      source: 'The method of largest remainders (Hamilton’s or Hare’s method), known from the apportionment of seats.',
      parameters: /*#__PURE__*/ textsOf('en', [
        { text: 'The amount to split; may be negative.', unit: 'kr, tkr or mkr' },
        { text: 'One weight a part in a row or column, zero or more, with a sum above zero.', unit: 'weight' },
        'decimals',
      ]),
    },
  },
  examples: [
    {
      args: [100, [[1, 1, 1]], 0],
      answer: [[34, 33, 33]],
      sv: '100 på tre lika delar i hela kronor.',
      en: '100 in three equal parts in whole kronor.',
    },
  ],
  failures: [
    { args: ['100', [[1, 1, 1]], 0] },
    { args: [100, [[0, 0]], 0] },
    { args: [100, [[1, -1]], 0] },
    { args: [100, [[1], [''], [1]], 0] },
    {
      args: [
        100,
        [
          [1, 1],
          [1, 1],
        ],
        0,
      ],
    },
    { args: [100, [[1, 1, 1]], 0.5] },
  ],
};
