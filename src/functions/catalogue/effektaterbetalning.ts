import { fail, ok } from '../../core/problem';
import { effectRepayment } from '../../core/repayment/effectRepayment';
import { number, numberTable, share, single } from '../cells';
import { optional, required } from '../parameter';
import { amount, decimals, textsOf } from './shared';
import type { Calculate, CatalogueEntry } from './types';

/** More cells would keep Excel waiting; when they are rounded each year has a denominator of its own, and fewer do. */
const MOST_CELLS = 10000;
const MOST_ROUNDED = 600;

const reduction = /*#__PURE__*/ required('minskning', /*#__PURE__*/ numberTable(/*#__PURE__*/ number(), MOST_CELLS));
const repaidShare = /*#__PURE__*/ optional('andel', /*#__PURE__*/ single(share), 1);
const yearlyCap = /*#__PURE__*/ optional(
  'tak_per_ar',
  /*#__PURE__*/ single(/*#__PURE__*/ number({ min: 0 })),
  undefined,
);

export const parameters = [reduction, amount, repaidShare, yearlyCap, decimals] as const;

export const calculate: Calculate<typeof parameters> = (reduction, amount, share, yearlyCap, decimals) => {
  const cells = reduction.length * (reduction[0]?.length ?? 0);
  if (decimals !== undefined && cells > MOST_ROUNDED) {
    return fail({ kind: 'answer-too-large', got: cells, max: MOST_ROUNDED });
  }
  return ok(effectRepayment({ reduction, amount, share, yearlyCap, decimals }));
};

export const entry: CatalogueEntry = {
  id: 'EFFEKTATERBETALNING',
  area: 'repayment',
  result: 'matrix',
  parameters,
  texts: {
    sv: {
      title: 'Återbetalning i takt med effekten',
      description:
        'Återbetalning samma år som kostnaderna minskar, tills beloppet är återbetalt. Ett år då kostnaderna ökar återbetalar inget. Flera nämnder delar året efter sin del av minskningen.',
      formula: [
        'Årets återbetalning = det minsta av andel × årets kostnadsminskning, tak_per_ar och belopp − redan återbetalat.',
        'Årets kostnadsminskning är nämndernas summa. Ett år då den är 0 eller mindre återbetalas inget, och inget förs vidare.',
        'Nämndens del = årets återbetalning × nämndens minskning / summan av minskningarna hos de nämnder vars kostnad minskar.',
      ],
      rounding:
        'Inget avrundas om inte decimaler anges. Med decimaler avrundas belopp och tak nedåt och åren på den löpande summan; nämnderna summerar till året.',
      source: 'Fondens regel: när effekterna börjar synas minskas nämndernas ekonomiska ramar med motsvarande belopp.',
      parameters: /*#__PURE__*/ textsOf('sv', [
        {
          text: 'Kostnadsminskningen: en rad med ett tal per år, eller en rad per nämnd och en kolumn per år. Negativt där kostnaden ökar. Utan rubriker och summor.',
          unit: 'kr, tkr eller mkr',
        },
        'amount',
        {
          text: 'Andel av årets kostnadsminskning som återbetalas, mellan 0 och 100 %.',
          unit: 'andel',
          fallback: '1 (hela minskningen)',
        },
        { text: 'Mest som återbetalas ett år, noll eller mer.', unit: 'kr, tkr eller mkr', fallback: 'inget tak' },
        'decimals',
      ]),
    },
    en: {
      title: 'Repayment in step with the effect',
      description:
        'Repayment in the year that costs fall, until the amount is repaid. A year of rising costs repays nothing. Several committees split the year by their part of the fall.',
      formula: [
        'The year’s repayment = the least of share × the year’s cost reduction, yearly_cap and amount − what is already repaid.',
        'The year’s cost reduction is the sum over committees. In a year when it is 0 or less nothing is repaid, and nothing is carried forward.',
        'A committee’s part = the year’s repayment × its reduction / the sum of the reductions of the committees whose costs fall.',
      ],
      rounding:
        'Nothing is rounded unless decimals are given. With decimals the amount and the cap are rounded down and the years on their running total; committees sum to the year.',
      source: 'The fund’s rule: when effects begin to show, the committees’ budget frames are cut by the same amount.',
      parameters: /*#__PURE__*/ textsOf('en', [
        {
          text: 'The cost reduction: a row of one number a year, or one row a committee and one column a year. Negative where the cost rises. No headings and totals.',
          unit: 'kr, tkr or mkr',
        },
        'amount',
        {
          text: 'Share of the year’s cost reduction that is repaid, from 0 to 100%.',
          unit: 'share',
          fallback: '1 (the whole reduction)',
        },
        { text: 'The most that is repaid in one year, zero or more.', unit: 'kr, tkr or mkr', fallback: 'no cap' },
        'decimals',
      ]),
    },
  },
  examples: [
    {
      args: [[[-200, 600, 1200, 1200]], 1500, 0.75],
      answer: [[0, 450, 900, 150]],
      sv: 'Tre fjärdedelar av minskningen återbetalas (tkr) tills 1 500 är nått; första året ökar kostnaden.',
      en: 'Three quarters of the reduction is repaid (tkr) until 1,500 is reached; the first year costs rise.',
    },
    {
      args: [
        [
          [300, 100],
          [100, 300],
        ],
        500,
        null,
        300,
      ],
      answer: [
        [225, 50],
        [75, 150],
      ],
      sv: 'Två nämnder och högst 300 om året: andra året återstår 200, som delas efter nämndernas minskning.',
      en: 'Two committees and at most 300 a year: 200 is left the second year, split by the committees’ reductions.',
    },
    {
      args: [[[550, 610, 725]], 1500, 0.75, null, 0],
      answer: [[413, 457, 544]],
      sv: 'Avrundat till hela tkr på den löpande summan: 412,5 blir 413, men efter två år har 870 återbetalats, precis tre fjärdedelar av 1 160.',
      en: 'Rounded to whole tkr on the running total: 412.5 becomes 413, but after two years 870 is repaid, exactly three quarters of 1,160.',
    },
  ],
  failures: [
    { args: [[['tkr', 600, 1200]], 1500] },
    { args: [[[600, '', 1200]], 1500] },
    { args: [[[600, 1200]], -1500] },
    { args: [[[600, 1200]], 1500, 75] },
    { args: [[[600, 1200]], 1500, null, -100] },
  ],
};
