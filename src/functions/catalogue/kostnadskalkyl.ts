import { estimateTable } from '../../core/cost-reduction/estimate';
import { fail } from '../../core/problem';
import { withHeadingsAndSums } from '../answer';
import { single, termOf, word } from '../cells';
import { effectColumns } from '../tables/effects';
import { numbered } from '../tables/names';
import { optional } from '../parameter';
import { groupings, headings, UNASSIGNED } from '../tables/words';
import {
  answerSize,
  decimals,
  effects,
  fromYear,
  period,
  tableRounding,
  textsOf,
  toYear,
  withHeadingRow,
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
      rounding: tableRounding.sv,
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
      rounding: tableRounding.en,
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
  ],
};
