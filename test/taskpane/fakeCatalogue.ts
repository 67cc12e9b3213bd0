import { ok } from '../../src/core/problem';
import type { CatalogueEntry, Parameter } from '../../src/functions/catalogue/types';

const parameter = (id: Parameter['id'], english: string, shape: Parameter['shape'], optional = false): Parameter => ({
  id,
  english,
  optional,
  shape,
  read: () => ok(0),
});

/** Three functions as the catalogue describes them: a table, a list and a single value. */
export const fakeCatalogue: readonly CatalogueEntry[] = [
  {
    id: 'ATERBETALNINGSPLAN',
    area: 'repayment',
    result: 'matrix',
    parameters: [
      parameter('belopp', 'amount', 'scalar'),
      parameter('antal_ar', 'years', 'scalar'),
      parameter('startar', 'start_year', 'scalar'),
      parameter('ranta', 'interest', 'scalar', true),
    ],
    texts: {
      sv: {
        title: 'Återbetalningsplan',
        description: 'Planen för en insats, år för år.',
        formula: ['Så räknas det.'],
        rounding: 'Inget avrundas om inte decimaler anges.',
        source: 'Källan.',
        parameters: [
          { text: 'Beloppet som ska betalas tillbaka.', unit: 'kr, tkr eller mkr' },
          { text: 'Antal år.', unit: 'år' },
          { text: 'Första året.', unit: 'årtal' },
          { text: 'Årlig ränta.', unit: 'andel', fallback: '0, ingen ränta' },
        ],
      },
      en: {
        title: 'Repayment plan',
        description: 'The plan of one investment, year by year.',
        formula: ['So it is calculated.'],
        rounding: 'Nothing is rounded unless decimals are given.',
        source: 'The source.',
        parameters: [
          { text: 'The amount to repay.', unit: 'SEK' },
          { text: 'Number of years.', unit: 'years' },
          { text: 'First year.', unit: 'year' },
          { text: 'Yearly interest.', unit: 'share', fallback: '0, no interest' },
        ],
      },
    },
    failures: [],
    examples: [
      {
        args: [2.5, 2, 2014],
        answer: [
          ['År', 'Ramminskning'],
          [2014, 1.25],
          [2015, 1.25],
        ],
        sv: '2,5 mkr på två år.',
        en: '2.5 million in two years.',
      },
    ],
  },
  {
    id: 'FORDELA',
    area: 'rounding',
    result: 'matrix',
    parameters: [parameter('belopp', 'amount', 'scalar'), parameter('vikter', 'weights', 'matrix')],
    texts: {
      sv: {
        title: 'Fördela ett belopp',
        description: 'Delar ett belopp efter vikter så att delarna summerar.',
        formula: ['Så räknas det.'],
        rounding: 'Största resten avgör.',
        source: 'Källan.',
        parameters: [
          { text: 'Beloppet.', unit: 'kr' },
          { text: 'Vikterna.', unit: 'tal' },
        ],
      },
      en: {
        title: 'Allocate an amount',
        description: 'Splits an amount by weights.',
        formula: ['So it is calculated.'],
        rounding: 'Largest remainder.',
        source: 'The source.',
        parameters: [
          { text: 'The amount.', unit: 'SEK' },
          { text: 'The weights.', unit: 'number' },
        ],
      },
    },
    failures: [],
    examples: [{ args: [100, [[1, 2]]], answer: [[33, 67]], sv: 'Hundra i två delar.', en: 'A hundred in two parts.' }],
  },
  {
    id: 'VERSION',
    area: 'support',
    result: 'scalar',
    parameters: [],
    texts: {
      sv: {
        title: 'Version',
        description: 'Tilläggets version.',
        formula: ['Så räknas det.'],
        rounding: 'Inget avrundas.',
        source: 'Källan.',
        parameters: [],
      },
      en: {
        title: 'Version',
        description: 'The add-in’s version.',
        formula: ['So it is calculated.'],
        rounding: 'Nothing is rounded.',
        source: 'The source.',
        parameters: [],
      },
    },
    failures: [],
    examples: [{ args: [], answer: '0.1.0', sv: 'Versionen.', en: 'The version.' }],
  },
];
