import { estimateTable } from '../../core/cost-reduction/estimate';
import { fail } from '../../core/problem';
import { withHeadingsAndSums } from '../answer';
import { rowsOverYears, single, termOf, word } from '../cells';
import { effectColumns } from '../tables/effects';
import { numbered } from '../tables/names';
import { optional } from '../parameter';
import { groupings, headings, UNASSIGNED } from '../tables/words';
import {
  answerSize,
  decimals,
  effects,
  fromYear,
  MOST_ROW_YEARS,
  period,
  tableRounding,
  textsOf,
  toYear,
  withHeadingRow,
  reductionSource,
} from './shared';
import type { Calculate, CatalogueEntry } from './types';

const { committee, intervention, outcome } = groupings;
const grouping = /*#__PURE__*/ optional(
  'per',
  /*#__PURE__*/ single(/*#__PURE__*/ word({ committee, intervention, outcome })),
  'committee' as const,
);

export const parameters = [effects, fromYear, toYear, grouping, decimals, withHeadingRow] as const;

export const calculate: Calculate<typeof parameters> = (given, from, to, grouping, decimals, withHead) => {
  const years = period(from, to);
  if (!years.ok) return years;
  if (!given.has[grouping]) {
    const wanted = termOf(effectColumns[grouping].names);
    return fail({ kind: 'missing-column', at: { argument: 'effekter' }, wanted, found: given.found });
  }
  const few = rowsOverYears('effekter', given.effects.length, years.value.length, MOST_ROW_YEARS);
  if (!few.ok) return few;
  const groups = numbered(Array.from(given.effects[grouping], (name) => name || UNASSIGNED));
  const size = answerSize(groups.names.length, years.value.length, decimals);
  if (!size.ok) return size;
  const table = estimateTable({
    effects: given.effects,
    groups: groups.of,
    groupCount: groups.names.length,
    years: years.value,
    decimals,
  });
  return withHeadingsAndSums(withHead, headings[grouping], groups.names, years.value, table);
};

export const entry: CatalogueEntry = {
  id: 'KOSTNADSKALKYL',
  area: 'cost-reduction',
  result: 'matrix',
  parameters,
  texts: {
    sv: {
      title: 'Kostnadskalkyl',
      description:
        'Beräknade kostnadsminskningar per nämnd (eller insats, effektområde) och år, med summor åt båda hållen. Varje rad i effekttabellen fasas in, klingar av och indexeras som den själv anger.',
      formula: [
        'Full effekt = som KOSTNADSMINSKNING med radens värden.',
        'Effektens år j = året − (Startår + Fördröjning) + 1. Är j under 1 eller över Varaktighet är värdet 0.',
        'Med m = Infasning (minst 1): årets värde = full effekt × det minsta av 1 och j / m × (1 − Avklingning)^(det största av 0 och j − m) × (1 + Indexering)^(året − Startår).',
        'Cellen = summan av årets värden för nämndens (insatsens, effektområdets) rader.',
      ],
      rounding: tableRounding.sv,
      source: reductionSource.sv,
      parameters: /*#__PURE__*/ textsOf('sv', [
        'effects',
        'fromYear',
        'toYear',
        {
          text: 'Vad raderna visar: "nämnd", "insats" eller "effektområde".',
          unit: 'ord',
          fallback: 'nämnd',
        },
        'decimals',
        'headings',
      ]),
    },
    en: {
      title: 'Cost estimate',
      description:
        'Estimated cost reductions by committee (or intervention, outcome) and year, with sums both ways. Each row of the effect table ramps up, drops off and is indexed as it says itself.',
      formula: [
        'Full effect = as KOSTNADSMINSKNING with the row’s values.',
        'The year of the effect j = the year − (Start year + Lag) + 1. If j is below 1 or above Duration the value is 0.',
        'With m = Ramp-up (at least 1): the year’s value = full effect × the least of 1 and j / m × (1 − Drop-off)^(the greatest of 0 and j − m) × (1 + Indexation)^(the year − Start year).',
        'A cell = the sum of the year’s values over the committee’s (intervention’s, outcome’s) rows.',
      ],
      rounding: tableRounding.en,
      source: reductionSource.en,
      parameters: /*#__PURE__*/ textsOf('en', [
        'effects',
        'fromYear',
        'toYear',
        {
          text: 'What the rows show: "committee", "intervention" or "outcome".',
          unit: 'word',
          fallback: 'committee',
        },
        'decimals',
        'headings',
      ]),
    },
  },
  examples: [
    {
      args: [
        [
          ['Nämnd', 'Antal', 'Effekt', 'Enhetskostnad', 'Startår', 'Infasning'],
          ['Socialnämnden', 10, 0.3, 400, 2014, 2],
          ['Utbildningsnämnden', 20, 0.5, 60, 2015, 1],
        ],
        2014,
        2016,
      ],
      answer: [
        ['Nämnd', 2014, 2015, 2016, 'Summa'],
        ['Socialnämnden', 600, 1200, 1200, 3000],
        ['Utbildningsnämnden', 0, 600, 600, 1200],
        ['Summa', 600, 1800, 1800, 4200],
      ],
      sv: 'Två effekter i tkr: den första når hälften första året (infasning på två år). (Siffrorna är antaganden.)',
      en: 'Two effects in tkr: the first reaches half in its first year (ramp-up over two years). (The figures are assumptions.)',
    },
    {
      args: [
        [
          ['Nämnd', 'Antal', 'Effekt', 'Enhetskostnad', 'Startår', 'Insats', 'Dödvikt'],
          ['Socialnämnden', 7, 0.3, 412, 2014, 'Skolfam', 0.15],
          ['Utbildningsnämnden', 7, 0.5, 63, 2015, 'Skolfam', 0],
        ],
        2014,
        2016,
        'insats',
        0,
        false,
      ],
      answer: [
        ['Skolfam', 735, 956, 956, 2647],
        ['Summa', 735, 956, 956, 2647],
      ],
      sv: 'Per insats i hela tkr, utan rubrikrad: Skolfams effekter hos två nämnder blir en rad. 735,42 första året och därefter 955,92. (Siffrorna är antaganden.)',
      en: 'By intervention in whole tkr, without heading row: Skolfam’s effects with two committees become one row. 735.42 in the first year and 955.92 after that. (The figures are assumptions.)',
    },
  ],
  failures: [
    { args: [[['Socialnämnden', 10, 0.3, 400, 2014]], 2014, 2016] },
    {
      args: [
        [
          ['Nämnd', 'Antal', 'Effekt', 'Styckkostnad', 'Startår'],
          ['Socialnämnden', 10, 0.3, 400, 2014],
        ],
        2014,
        2016,
      ],
    },
    {
      args: [
        [
          ['Nämnd', 'Antal', 'Effekt', 'Enhetskostnad', 'Startår', 'Dödvikt'],
          ['Socialnämnden', 10, 0.3, 400, 2014, 1.2],
        ],
        2014,
        2016,
      ],
    },
    {
      args: [
        [
          ['Nämnd', 'Antal', 'Effekt', 'Enhetskostnad', 'Startår', 'Infasning'],
          ['Socialnämnden', 10, 0.3, 400, 2014, 1.5],
        ],
        2014,
        2016,
      ],
    },
    {
      args: [
        [
          ['Nämnd', 'Antal', 'Effekt', 'Enhetskostnad', 'Startår'],
          ['Socialnämnden', '', 0.3, 400, 2014],
        ],
        2014,
        2016,
      ],
    },
    {
      args: [
        [
          ['Nämnd', 'Antal', 'Effekt', 'Enhetskostnad', 'Startår'],
          ['Socialnämnden', 10, 0.3, 400, 2014],
        ],
        2016,
        2014,
      ],
    },
    {
      args: [
        [
          ['Nämnd', 'Antal', 'Effekt', 'Enhetskostnad', 'Startår'],
          ['Socialnämnden', 10, 0.3, 400, 2014],
        ],
        2014,
        2016,
        'insats',
      ],
    },
  ],
};
