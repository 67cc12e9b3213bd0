import { fundBalance } from '../../core/fund/position';
import { ok } from '../../core/problem';
import { dateOrYear, single, word } from '../cells';
import { optional, required } from '../parameter';
import { ledgerOf, transactionTable } from '../transactions';
import { fundMeasures } from '../words';
import { noRounding, textsOf } from './shared';
import type { Calculate, CatalogueEntry } from './types';

const transactions = /*#__PURE__*/ required('transaktioner', transactionTable);
const asOf = /*#__PURE__*/ optional('per', /*#__PURE__*/ single(dateOrYear), undefined);
const measure = /*#__PURE__*/ optional(
  'matt',
  /*#__PURE__*/ single(/*#__PURE__*/ word(fundMeasures)),
  'booked' as const,
);

export const parameters = [transactions, asOf, measure] as const;

export const calculate: Calculate<typeof parameters> = (transactions, asOf, measure) =>
  ok(fundBalance(ledgerOf(transactions), asOf, measure));

export const entry: CatalogueEntry = {
  id: 'FONDSALDO',
  area: 'fund',
  result: 'scalar',
  parameters,
  texts: {
    sv: {
      title: 'Fondens saldo',
      description:
        'Fondens saldo en viss dag: bokfört, disponibelt eller åtaganden (beviljat, ej upparbetat). Bara transaktioner med status Utfall räknas.',
      formula: [
        'Bokfört = öronmärkning + återföring + justering − upparbetat.',
        'Åtaganden = för varje insats beviljat − upparbetat − återlämnat, lägst 0, och sedan summan av dem.',
        'Disponibelt = bokfört − åtaganden.',
        'Bara rader med status Utfall räknas, till och med dagen per.',
      ],
      rounding: noRounding.sv,
      source: 'Fondens presentation, bild 3 (avsatta medel) och bild 13–16 (beviljade insatser).',
      parameters: /*#__PURE__*/ textsOf('sv', [
        'transactions',
        {
          text: 'Till och med denna dag; ett årtal betyder årets sista dag.',
          unit: 'datum eller årtal',
          fallback: 'alla transaktioner',
        },
        {
          text: '"bokfört" (öronmärkning + återföring + justering - upparbetat), "åtaganden" (beviljat, ej upparbetat) eller "disponibelt" (bokfört - åtaganden).',
          unit: 'ord',
          fallback: 'bokfört',
        },
      ]),
    },
    en: {
      title: 'Fund balance',
      description:
        'The fund’s balance on a day: booked, available or committed (granted, not spent). Only transactions of status Actual count.',
      formula: [
        'Booked = earmarking + repayment + adjustment − spent.',
        'Committed = for each intervention granted − spent − released, at least 0, and then the sum of these.',
        'Available = booked − committed.',
        'Only rows of status Actual count, up to and including the day per.',
      ],
      rounding: noRounding.en,
      source: 'The fund’s presentation, slide 3 (money set aside) and slides 13–16 (granted interventions).',
      parameters: /*#__PURE__*/ textsOf('en', [
        'transactions',
        {
          text: 'Up to and including this day; a year means its last day.',
          unit: 'date or year',
          fallback: 'all transactions',
        },
        {
          text: '"booked" (earmarking + repayment + adjustment - spent), "committed" (granted, not spent) or "available" (booked - committed).',
          unit: 'word',
          fallback: 'booked',
        },
      ]),
    },
  },
  examples: [
    {
      args: [
        [
          ['Datum', 'Slag', 'Belopp', 'Insats'],
          [2010, 'Öronmärkning', 33.8, ''],
          [2011, 'Öronmärkning', 6, ''],
          [2011, 'Beviljat', 3.9, 'Skolfam'],
          [2012, 'Beviljat', 11.6, 'Alla barn i skolan'],
        ],
        2012,
        'disponibelt',
      ],
      answer: 24.3,
      sv: 'Avsatt 39,8 mkr, beviljat men inte upparbetat 15,5 mkr: disponibelt 24,3 mkr. (Åren är antaganden.)',
      en: 'Earmarked 39.8 mkr, granted but not spent 15.5 mkr: available 24.3 mkr. (The years are assumptions.)',
    },
  ],
  failures: [
    { args: [[[2010, 'Öronmärkning', 33.8]]] },
    {
      args: [
        [
          ['Datum', 'Sort', 'Belopp'],
          [2010, 'Öronmärkning', 33.8],
        ],
      ],
    },
    {
      args: [
        [
          ['Datum', 'Slag', 'Belopp'],
          [2010, 'Öronmärkning', 33.8],
          [2011, 'Bidrag', 6],
        ],
      ],
    },
    {
      args: [
        [
          ['Datum', 'Slag', 'Belopp'],
          [2010, 'Öronmärkning', '33,8'],
        ],
      ],
    },
    {
      args: [
        [
          ['Datum', 'Slag', 'Belopp'],
          ['2010-12-31', 'Öronmärkning', 33.8],
        ],
      ],
    },
    {
      args: [
        [
          ['Datum', 'Slag', 'Belopp'],
          [2010, 'Öronmärkning', ''],
        ],
      ],
    },
    {
      args: [
        [
          ['Datum', 'Slag', 'Belopp', 'Insats'],
          [2010, 'Öronmärkning', 33.8, ''],
        ],
        2012,
        'netto',
      ],
    },
  ],
};
