import { followUpSummary } from '../../core/follow-up/followUp';
import type { FollowUpRow } from '../../core/follow-up/followUp';
import type { CellValue } from '../../core/problem';
import { withHeadings } from '../answer';
import { single, year } from '../cells';
import { followUpsOf, followUpTable } from '../tables/followUps';
import { optional, required } from '../parameter';
import { headings } from '../tables/words';
import { noRounding, textsOf, withHeadingRow } from './shared';
import type { Calculate, CatalogueEntry } from './types';

const followUps = /*#__PURE__*/ required('uppfoljning', followUpTable);
const onlyYear = /*#__PURE__*/ optional('ar', /*#__PURE__*/ single(year), undefined);

export const parameters = [followUps, onlyYear, withHeadingRow] as const;

export const calculate: Calculate<typeof parameters> = (given, only, withHead) => {
  const { followUps, names } = followUpsOf(given, only);
  const { rows, total } = followUpSummary(followUps);
  const cells = (name: string, row: FollowUpRow): CellValue[] => [
    name,
    row.planned,
    row.verified ?? '',
    row.rate ?? '',
    row.plannedRepayment,
    row.actualRepayment,
    row.difference,
  ];
  const table = rows.map((row, i) => cells(names[i] as string, row));
  return withHeadings(withHead, headings.followUp, [...table, cells(headings.total, total)]);
};

export const entry: CatalogueEntry = {
  id: 'SAMLADUPPFOLJNING',
  area: 'follow-up',
  result: 'matrix',
  parameters,
  texts: {
    sv: {
      title: 'Samlad uppföljning',
      description:
        'Planerad mot verifierad kostnadsminskning och planerad mot verklig återföring, en rad per insats och en summa. Realiseringsgraden räknas på det som är uppföljt.',
      formula: [
        'Planerad och verifierad minskning, planerad och verklig återföring = summan av insatsens rader.',
        'Realiseringsgrad = verifierad minskning / planerad minskning, båda bara över de rader som är uppföljda.',
        'Differens = verklig återföring − planerad återföring.',
        'Summa = samma regler över alla rader.',
      ],
      rounding: noRounding.sv,
      source: 'Fondens krav på uppföljning: effekten mäts mot den plan som beviljades.',
      parameters: /*#__PURE__*/ textsOf('sv', [
        {
          text: 'Uppföljningen med rubrikrad: Insats, År, Planerad minskning, Verifierad minskning (tom = inte uppföljd än) och gärna Planerad återföring, Verklig återföring, Nämnd, Indikator, Mål, Utfall.',
          unit: 'tabell med rubriker',
        },
        { text: 'Bara detta år.', unit: 'årtal', fallback: 'alla år' },
        'headings',
      ]),
    },
    en: {
      title: 'Follow-up summary',
      description:
        'Planned against verified cost reduction and planned against actual repayment, one row an intervention and a sum. The realisation rate covers what is followed up.',
      formula: [
        'Planned and verified reduction, planned and actual repayment = the sum of the intervention’s rows.',
        'Realisation rate = verified reduction / planned reduction, both only over rows that are followed up.',
        'Difference = actual repayment − planned repayment.',
        'Summa = the same rules over all rows.',
      ],
      rounding: noRounding.en,
      source: 'The fund’s demand for follow-up: the effect is measured against the plan that was granted.',
      parameters: /*#__PURE__*/ textsOf('en', [
        {
          text: 'The follow-up with a heading row: Intervention, Year, Planned reduction, Verified reduction (blank = not yet followed up) and preferably Planned repayment, Actual repayment, Committee, Indicator, Goal, Outcome.',
          unit: 'table with headings',
        },
        { text: 'This year only.', unit: 'year', fallback: 'all years' },
        'headings',
      ]),
    },
  },
  examples: [
    {
      args: [
        [
          ['Insats', 'År', 'Planerad minskning', 'Verifierad minskning', 'Planerad återföring', 'Verklig återföring'],
          ['Skolfam', 2014, 600, 450, 600, 450],
          ['Skolfam', 2015, 1200, '', 1200, 0],
          ['Servicetrainee', 2014, 400, 400, 400, 400],
        ],
      ],
      answer: [
        [
          'Insats',
          'Planerad minskning',
          'Verifierad minskning',
          'Realiseringsgrad',
          'Planerad återföring',
          'Verklig återföring',
          'Differens',
        ],
        ['Skolfam', 1800, 450, 0.75, 1800, 450, -1350],
        ['Servicetrainee', 400, 400, 1, 400, 400, 0],
        ['Summa', 2200, 850, 0.85, 2200, 850, -1350],
      ],
      sv: 'Skolfams andra år är inte uppföljt än och räknas inte i realiseringsgraden: 450 av 600 är 75 %. (Beloppen är antaganden.)',
      en: 'Skolfam’s second year is not yet followed up and is left out of the realisation rate: 450 of 600 is 75%. (The amounts are assumptions.)',
    },
    {
      args: [
        [
          ['Insats', 'År', 'Planerad minskning', 'Verifierad minskning', 'Planerad återföring', 'Verklig återföring'],
          ['Skolfam', 2014, 600, 450, 600, 450],
          ['Skolfam', 2015, 1200, 1260, 1200, 1260],
          ['Servicetrainee', 2014, 400, 400, 400, 400],
        ],
        2015,
        false,
      ],
      answer: [
        ['Skolfam', 1200, 1260, 1.05, 1200, 1260, 60],
        ['Summa', 1200, 1260, 1.05, 1200, 1260, 60],
      ],
      sv: 'Bara år 2015, utan rubrikrad: Skolfam gav 1 260 av planerade 1 200, 105 %. Servicetrainee har ingen rad det året. (Beloppen är antaganden.)',
      en: 'Only 2015, without heading row: Skolfam gave 1,260 of the 1,200 planned, 105%. Servicetrainee has no row that year. (The amounts are assumptions.)',
    },
  ],
  failures: [
    { args: [[['Skolfam', 2014, 600, 450]]] },
    {
      args: [
        [
          ['Insats', 'År', 'Planerad minskning'],
          ['Skolfam', 2014, 600],
        ],
      ],
    },
    {
      args: [
        [
          ['Insats', 'År', 'Planerad minskning', 'Verifierad minskning'],
          ['Skolfam', '2014', 600, 450],
        ],
      ],
    },
    {
      args: [
        [
          ['Insats', 'År', 'Planerad minskning', 'Verifierad minskning'],
          ['Skolfam', 2014, '', 450],
        ],
      ],
    },
    {
      args: [
        [
          ['Insats', 'År', 'Planerad minskning', 'Verifierad minskning'],
          ['Skolfam', 2014, 600, 450],
        ],
        20145,
      ],
    },
  ],
};
