import type { Year } from '../../core/calendar/year';
import { indexed } from '../../core/cost-reduction/indexation';
import { fail, ok } from '../../core/problem';
import { MOST_VALUES, number, numberTable, single, year } from '../cells';
import { indexByYear, indexTable } from '../tables/indexTable';
import { required } from '../parameter';
import { noRounding, textsOf } from './shared';
import type { Calculate, CatalogueEntry } from './types';

const amounts = /*#__PURE__*/ required('belopp', /*#__PURE__*/ numberTable(/*#__PURE__*/ number(), MOST_VALUES));
const fromYear = /*#__PURE__*/ required('fran_ar', /*#__PURE__*/ single(year));
const toYear = /*#__PURE__*/ required('till_ar', /*#__PURE__*/ single(year));
const indices = /*#__PURE__*/ required('indextabell', indexTable);

export const parameters = [amounts, fromYear, toYear, indices] as const;

export const calculate: Calculate<typeof parameters> = (amounts, from, to, given) => {
  const indices = indexByYear(given, 'indextabell');
  if (!indices.ok) return indices;
  const missing = (year: Year) => fail({ kind: 'index-year-missing', at: { argument: 'indextabell' }, year });
  const [fromIndex, toIndex] = [indices.value.get(from), indices.value.get(to)];
  if (fromIndex === undefined) return missing(from);
  if (toIndex === undefined) return missing(to);
  return ok(indexed(amounts, fromIndex, toIndex));
};

export const entry: CatalogueEntry = {
  id: 'INDEXERA',
  area: 'cost-reduction',
  result: 'matrix',
  parameters,
  texts: {
    sv: {
      title: 'Räkna om till ett annat års priser',
      description:
        'Räknar om belopp från ett års priser till ett annats: belopp x index för till-året / index för från-året. Ett område svarar i samma form.',
      formula: ['Svaret = belopp × index för till_ar / index för fran_ar.'],
      rounding: noRounding.sv,
      source: 'Vanlig omräkning med indexserie, till exempel KPIF (SCB) eller PKV (SKR). Serien väljer användaren.',
      parameters: /*#__PURE__*/ textsOf('sv', [
        { text: 'Ett belopp, eller ett område med belopp utan rubriker.', unit: 'kr, tkr eller mkr' },
        { text: 'Året vars priser beloppet är i.', unit: 'årtal' },
        { text: 'Året vars priser svaret ska vara i; får vara före eller efter.', unit: 'årtal' },
        { text: 'Indexserien med rubrikrad: År och Index (till exempel KPIF eller PKV).', unit: 'tabell med rubriker' },
      ]),
    },
    en: {
      title: 'Convert to another year’s prices',
      description:
        'Converts amounts from one year’s prices to another’s: amount x index of the year to / index of the year from. A range answers in the same shape.',
      formula: ['The answer = amount × index of to_year / index of from_year.'],
      rounding: noRounding.en,
      source:
        'Ordinary conversion by an index series, such as CPIF (Statistics Sweden) or PKV (SALAR). The user chooses the series.',
      parameters: /*#__PURE__*/ textsOf('en', [
        { text: 'One amount, or a range of amounts without headings.', unit: 'kr, tkr or mkr' },
        { text: 'The year whose prices the amount is in.', unit: 'year' },
        { text: 'The year whose prices the answer should be in; may be before or after.', unit: 'year' },
        {
          text: 'The index series with a heading row: Year and Index (CPIF or PKV, say).',
          unit: 'table with headings',
        },
      ]),
    },
  },
  examples: [
    {
      args: [
        [[1000, 250]],
        2014,
        2016,
        [
          ['År', 'Index'],
          [2014, 100],
          [2015, 102],
          [2016, 105],
        ],
      ],
      answer: [[1050, 262.5]],
      sv: 'Från 2014 till 2016 stiger index från 100 till 105: 1 000 blir 1 050. (Index är ett exempel.)',
      en: 'From 2014 to 2016 the index rises from 100 to 105: 1,000 becomes 1,050. (The index is an example.)',
    },
  ],
  failures: [
    {
      args: [
        [[1000]],
        2014,
        2015,
        [
          ['År', 'Index'],
          [2014, 100],
          [2016, 105],
        ],
      ],
    },
    {
      args: [
        [[1000]],
        2014,
        2016,
        [
          [2014, 100],
          [2016, 105],
        ],
      ],
    },
    {
      args: [
        [[1000]],
        2014,
        2016,
        [
          ['År', 'Index'],
          [2014, 0],
          [2016, 105],
        ],
      ],
    },
    {
      args: [
        [[1000]],
        2014,
        2016,
        [
          ['År', 'Index'],
          [2014, 100],
          [2016, 105],
          [2016, 106],
        ],
      ],
    },
    {
      args: [
        [['1 000']],
        2014,
        2016,
        [
          ['År', 'Index'],
          [2014, 100],
          [2016, 105],
        ],
      ],
    },
  ],
};
