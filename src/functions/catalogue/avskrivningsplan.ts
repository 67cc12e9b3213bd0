import { fail } from '../../core/problem';
import { depreciationSchedule } from '../../core/repayment/depreciation';
import { withHeadings } from '../answer';
import { number, single } from '../cells';
import { optional, required } from '../parameter';
import { headings } from '../tables/words';
import { decimals, planRounding, planYears, startYear, textsOf, withHeadingRow } from './shared';
import type { Calculate, CatalogueEntry } from './types';

const value = /*#__PURE__*/ required('anskaffningsvarde', /*#__PURE__*/ single(/*#__PURE__*/ number({ min: 0 })));
const residual = /*#__PURE__*/ optional('restvarde', /*#__PURE__*/ single(/*#__PURE__*/ number({ min: 0 })), 0);

export const parameters = [value, planYears, startYear, residual, decimals, withHeadingRow] as const;

export const calculate: Calculate<typeof parameters> = (value, years, start, residual, decimals, withHead) => {
  if (residual > value) {
    const at = { argument: 'restvarde' };
    return fail({ kind: 'above-other', at, got: residual, limit: value, other: 'anskaffningsvarde' });
  }
  const rows = depreciationSchedule({ value, years, residual, decimals }, start);
  return withHeadings(
    withHead,
    headings.depreciation,
    rows.map((r) => [r.year, r.opening, r.depreciation, r.closing]),
  );
};

export const entry: CatalogueEntry = {
  id: 'AVSKRIVNINGSPLAN',
  area: 'repayment',
  result: 'matrix',
  parameters,
  texts: {
    sv: {
      title: 'Avskrivningsplan',
      description:
        'Linjär avskrivning av en fysisk investering, år för år, att ställa bredvid den sociala: ingående värde, avskrivning och utgående värde.',
      formula: [
        'Årets avskrivning = (anskaffningsvarde − restvarde) / antal_ar.',
        'Utgående = ingående − avskrivning. Det är nästa års ingående, och det sista är restvärdet.',
      ],
      rounding: planRounding.sv,
      source:
        'Fondens presentation, bild 8: linjär planenlig avskrivning av en fysisk investering, jämförd med en social investering.',
      parameters: /*#__PURE__*/ textsOf('sv', [
        { text: 'Investeringens anskaffningsvärde, noll eller mer.', unit: 'kr, tkr eller mkr' },
        { text: 'Nyttjandetid, 1 till 100.', unit: 'år' },
        { text: 'Första året, till exempel 2014.', unit: 'årtal' },
        {
          text: 'Värde som återstår efter sista året, högst anskaffningsvärdet.',
          unit: 'kr, tkr eller mkr',
          fallback: '0',
        },
        'decimals',
        'headings',
      ]),
    },
    en: {
      title: 'Depreciation plan',
      description:
        'Straight-line depreciation of a physical investment, year by year, to hold beside the social one: opening value, depreciation and closing value.',
      formula: [
        'The year’s depreciation = (acquisition_value − residual_value) / years.',
        'Closing = opening − depreciation. It is next year’s opening value, and the last is the residual value.',
      ],
      rounding: planRounding.en,
      source:
        'The fund’s presentation, slide 8: straight-line depreciation of a physical investment, compared with a social one.',
      parameters: /*#__PURE__*/ textsOf('en', [
        { text: 'The investment’s acquisition value, zero or more.', unit: 'kr, tkr or mkr' },
        { text: 'Useful life, 1 to 100.', unit: 'years' },
        { text: 'First year, for example 2014.', unit: 'year' },
        {
          text: 'Value left after the last year, at most the acquisition value.',
          unit: 'kr, tkr or mkr',
          fallback: '0',
        },
        'decimals',
        'headings',
      ]),
    },
  },
  examples: [
    {
      args: [10000000, 4, 2014, 2000000],
      answer: [
        ['År', 'Ingående', 'Avskrivning', 'Utgående'],
        [2014, 10000000, 2000000, 8000000],
        [2015, 8000000, 2000000, 6000000],
        [2016, 6000000, 2000000, 4000000],
        [2017, 4000000, 2000000, 2000000],
      ],
      sv: '10 mkr skrivs av på fyra år ned till restvärdet 2 mkr.',
      en: '10 mkr is depreciated over four years down to a residual value of 2 mkr.',
    },
    {
      args: [10000000, 3, 2014, null, 0, false],
      answer: [
        [2014, 10000000, 3333333, 6666667],
        [2015, 6666667, 3333334, 3333333],
        [2016, 3333333, 3333333, 0],
      ],
      sv: '10 mkr på tre år i hela kronor, utan rubrikrad: den krona som avrundningen annars tappar hamnar i mitten, och sista Utgående är 0.',
      en: '10 mkr over three years in whole kronor, without heading row: the krona that rounding would otherwise lose falls in the middle, and the last Utgående (closing) is 0.',
    },
  ],
  failures: [
    { args: [null, 10, 2014] },
    { args: [10000000, 0, 2014] },
    { args: [10000000, 10, '2014'] },
    { args: [10000000, 10, 2014, 12000000] },
    { args: [-10000000, 10, 2014] },
  ],
};
