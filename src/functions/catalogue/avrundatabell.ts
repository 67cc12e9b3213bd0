import { roundTable } from '../../core/money';
import { ok } from '../../core/problem';
import { integer, number, numberTable, single } from '../cells';
import { optional, required } from '../parameter';
import { textsOf } from './shared';
import type { Calculate, CatalogueEntry } from './types';

/** More cells to round so that they add up would keep Excel waiting. */
const MOST_CELLS = 10000;

const cells = /*#__PURE__*/ required('tabell', /*#__PURE__*/ numberTable(/*#__PURE__*/ number(), MOST_CELLS));
const decimals = /*#__PURE__*/ optional(
  'decimaler',
  /*#__PURE__*/ single(/*#__PURE__*/ integer({ min: -6, max: 6 })),
  0,
);

export const parameters = [cells, decimals] as const;

export const calculate: Calculate<typeof parameters> = (cells, decimals) => ok(roundTable(cells, decimals));

export const entry: CatalogueEntry = {
  id: 'AVRUNDATABELL',
  area: 'rounding',
  result: 'matrix',
  parameters,
  texts: {
    sv: {
      title: 'Avrunda en tabell',
      description:
        'Avrundar en tabell med tal så att varje rad, varje kolumn och totalsumman fortfarande går ihop (kontrollerad avrundning).',
      formula: [
        'Varje cell blir ett av de två närmaste talen med så många decimaler; en cell som redan är ett sådant tal står kvar.',
        'Varje radsumma och kolumnsumma blir ett av sina två närmaste tal, och totalsumman avrundas på vanligt sätt.',
        'Av alla sådana tabeller väljs den där avvikelserna från de exakta talen är minst sammanlagt.',
      ],
      rounding:
        'Varje cell blir ett av de två närmaste talen, liksom varje radsumma och kolumnsumma. Bland sådana tabeller väljs den som ligger närmast; vid lika avstånd går tidigare celler från noll.',
      source: 'Kontrollerad avrundning (metodens namn), löst som ett flöde med lägsta kostnad.',
      parameters: /*#__PURE__*/ textsOf('sv', [
        { text: 'Talen i rader och kolumner, utan rubriker och utan summor.', unit: 'kr, tkr eller mkr' },
        {
          text: '0 = hela enheter, -3 = tusental, 2 = ören. Heltal från -6 till 6.',
          unit: 'antal decimaler',
          fallback: '0',
        },
      ]),
    },
    en: {
      title: 'Round a table',
      description:
        'Rounds a table of numbers so that every row, every column and the grand total still add up (controlled rounding).',
      formula: [
        'Every cell becomes one of the two nearest numbers with that many decimals; a cell that already is one stays.',
        'Every row sum and column sum becomes one of its two nearest numbers, and the grand total is rounded in the usual way.',
        'Of all such tables the one is taken whose deviations from the exact numbers are least in all.',
      ],
      rounding:
        'Every cell becomes one of its two nearest numbers, and so does every row sum and column sum. Of such tables the closest is taken; of equals, earlier cells go away from zero.',
      source: 'Controlled rounding (the method’s name), solved as a flow of least cost.',
      parameters: /*#__PURE__*/ textsOf('en', [
        { text: 'The numbers in rows and columns, without headings and totals.', unit: 'kr, tkr or mkr' },
        {
          text: '0 = whole units, -3 = thousands, 2 = öre. A whole number from -6 to 6.',
          unit: 'decimals',
          fallback: '0',
        },
      ]),
    },
  },
  examples: [
    {
      args: [
        [
          [0.5, 0.5],
          [0.5, 0.5],
        ],
      ],
      answer: [
        [1, 0],
        [0, 1],
      ],
      sv: 'Fyra halvor: varje rad och kolumn blir ett, totalsumman två.',
      en: 'Four halves: every row and column becomes one, the grand total two.',
    },
    {
      args: [
        [
          [1433400, 716400],
          [1216400, 608400],
        ],
        -3,
      ],
      answer: [
        [1434000, 716000],
        [1216000, 609000],
      ],
      sv: 'Fyra belopp i kr, avrundade till tusental. Var för sig avrundas alla nedåt, till 3 973 000. Totalsumman 3 974 600 är 3 975 000, så två av dem avrundas uppåt i stället.',
      en: 'Four amounts in kr, rounded to thousands. One by one all are rounded down, to 3,973,000. The grand total 3,974,600 is 3,975,000, so two of them are rounded up instead.',
    },
  ],
  failures: [
    {
      args: [
        [
          ['Nämnd A', 0.5],
          ['Nämnd B', 0.5],
        ],
      ],
    },
    {
      args: [
        [
          [0.5, 1.5],
          [2.5, ''],
        ],
      ],
    },
    { args: [[[0.5, 1.5]], 0.5] },
    { args: [null, 0] },
  ],
};
