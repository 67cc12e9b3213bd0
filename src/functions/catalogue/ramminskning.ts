import { yearsAfter } from '../../core/calendar/year';
import { frameReductionTable } from '../../core/repayment/frameReduction';
import { withHeadingsAndSums } from '../answer';
import { asWeights, equallyLong, number, text, vector } from '../cells';
import { required } from '../parameter';
import { profileOver } from '../tables/profile';
import { headings } from '../tables/words';
import {
  amount,
  answerSize,
  decimals,
  interestRate,
  planProfile,
  planYears,
  startYear,
  textsOf,
  withHeadingRow,
} from './shared';
import type { Calculate, CatalogueEntry } from './types';

const committees = /*#__PURE__*/ required('namnder', /*#__PURE__*/ vector(text));
const weights = /*#__PURE__*/ required('vikter', /*#__PURE__*/ vector(/*#__PURE__*/ number({ min: 0 })));

export const parameters = [
  committees,
  weights,
  amount,
  planYears,
  startYear,
  planProfile,
  interestRate,
  decimals,
  withHeadingRow,
] as const;

export const calculate: Calculate<typeof parameters> = (
  names,
  weights,
  amount,
  count,
  start,
  profile,
  rate,
  decimals,
  withHead,
) => {
  const shape = profileOver(profile, count);
  if (!shape.ok) return shape;
  const matched = equallyLong({ argument: 'namnder', vector: names }, { argument: 'vikter', vector: weights });
  if (!matched.ok) return matched;
  const positive = asWeights(weights, 'vikter');
  if (!positive.ok) return positive;
  const size = answerSize(names.values.length, count, decimals);
  if (!size.ok) return size;
  const table = frameReductionTable(
    { amount, years: count, profile: shape.value, rate, decimals },
    positive.value.values,
  );
  const years = table.columnTotals.map((_, i) => yearsAfter(start, i));
  return withHeadingsAndSums(withHead, headings.committee, names.values, years, table);
};

export const entry: CatalogueEntry = {
  id: 'RAMMINSKNING',
  area: 'repayment',
  result: 'matrix',
  parameters,
  texts: {
    sv: {
      title: 'Ramminskning per nämnd',
      description:
        'Planens ramminskning fördelad på nämnder och år: en rad per nämnd, en kolumn per år, med summor åt båda hållen.',
      formula: [
        'Planen räknas som i ATERBETALNINGSPLAN.',
        'Nämndens ramminskning ett år = planens ramminskning det året × nämndens vikt / summan av vikterna.',
        'Summa = summan av raden respektive kolumnen. Kolumnernas summor är planens årssummor.',
      ],
      rounding:
        'Inget avrundas om inte decimaler anges. Med decimaler avrundas varje cell till ett av de två närmaste talen så att rader, kolumner och totalsumma går ihop, och årssummorna är planens.',
      source:
        'Fondens regel att nämndernas ramar minskas när effekterna syns, och fondens presentation, bild 8–9. Avrundning: kontrollerad avrundning (metodens namn).',
      parameters: /*#__PURE__*/ textsOf('sv', [
        { text: 'Nämndernas namn i en rad eller kolumn, utan rubrik.', unit: 'text' },
        { text: 'En vikt per nämnd, noll eller mer: nämndens andel är vikten delad med summan.', unit: 'vikt' },
        'amount',
        'planYears',
        'startYear',
        'profile',
        'rate',
        'decimals',
        'headings',
      ]),
    },
    en: {
      title: 'Frame reduction by committee',
      description:
        'The plan’s frame reduction split on committees and years: one row a committee, one column a year, with sums both ways.',
      formula: [
        'The plan is that of ATERBETALNINGSPLAN.',
        'A committee’s frame reduction in a year = the plan’s frame reduction of the year × the committee’s weight / sum of the weights.',
        'Summa = the sum of the row or the column. The column sums are the plan’s year totals.',
      ],
      rounding:
        'Nothing is rounded unless decimals are given. With decimals every cell becomes one of its two nearest numbers so that rows, columns and the grand total add up, and the year totals are the plan’s.',
      source:
        'The fund’s rule that committees’ frames are cut when effects show, and the fund’s presentation, slides 8–9. Rounding: controlled rounding (the method’s name).',
      parameters: /*#__PURE__*/ textsOf('en', [
        { text: 'The committees’ names in one row or column, without heading.', unit: 'text' },
        {
          text: 'One weight a committee, zero or more: a committee’s share is its weight divided by the sum.',
          unit: 'weight',
        },
        'amount',
        'planYears',
        'startYear',
        'profile',
        'rate',
        'decimals',
        'headings',
      ]),
    },
  },
  examples: [
    {
      args: [[['Nämnd A'], ['Nämnd B']], [[2], [1]], 1000, 3, 2014, null, null, 0],
      answer: [
        ['Nämnd', 2014, 2015, 2016, 'Summa'],
        ['Nämnd A', 222, 223, 222, 667],
        ['Nämnd B', 111, 111, 111, 333],
        ['Summa', 333, 334, 333, 1000],
      ],
      sv: '1 000 tkr på tre år, två tredjedelar på den ena nämnden: allt summerar åt båda hållen.',
      en: '1,000 tkr over three years, two thirds on one committee: everything adds up both ways.',
    },
    {
      args: [[['Utbildningskontoret'], ['Socialkontoret']], [[2], [1]], 3900, 3, 2014, 'annuitet', 0.03, 0, false],
      answer: [
        ['Utbildningskontoret', 919, 919, 919, 2757],
        ['Socialkontoret', 460, 460, 459, 1379],
        ['Summa', 1379, 1379, 1378, 4136],
      ],
      sv: 'Skolfams 3 900 tkr som annuitet med 3 % ränta, två tredjedelar på det ena kontoret, utan rubrikrad: summan är lika varje år, utom resten det sista. (År, ränta och delning är antaganden.)',
      en: 'Skolfam’s 3,900 tkr as an annuity at 3% interest, two thirds on one office, without heading row: the total is the same every year, but for the rest in the last. (Years, rate and split are assumptions.)',
    },
  ],
  failures: [
    { args: [[['Nämnd A'], ['Nämnd B']], [[1]], 1000, 3, 2014] },
    { args: [[['Nämnd A'], ['Nämnd B']], [[0], [0]], 1000, 3, 2014] },
    { args: [[['Nämnd A'], ['Nämnd B']], [[2], [-1]], 1000, 3, 2014] },
    { args: [[['Nämnd A'], [''], ['Nämnd C']], [[1], [1], [1]], 1000, 3, 2014] },
    { args: [[['Nämnd A'], ['Nämnd B']], [[2], [1]], null, 3, 2014] },
  ],
};
