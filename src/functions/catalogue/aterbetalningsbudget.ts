import { repaymentBudget } from '../../core/repayment/budget';
import type { Result } from '../../core/problem';
import { withHeadings, withHeadingsAndSums } from '../answer';
import { MOST_VALUES, rowsOverYears, single, word, year } from '../cells';
import { investmentsOf, investmentTable } from '../tables/investments';
import type { InvestmentTable } from '../tables/investments';
import { optional, required } from '../parameter';
import { groupings, headings } from '../tables/words';
import { answerSize, decimals, fromYear, MOST_ROW_YEARS, period, textsOf, toYear, withHeadingRow } from './shared';
import type { Calculate, CatalogueEntry } from './types';

const investments = /*#__PURE__*/ required('investeringar', investmentTable);
const { total, committee, intervention } = groupings;
const grouping = /*#__PURE__*/ optional(
  'per',
  /*#__PURE__*/ single(/*#__PURE__*/ word({ total, committee, intervention })),
  'total' as const,
);
const cutOff = /*#__PURE__*/ optional('brytar', /*#__PURE__*/ single(year), undefined);

export const parameters = [investments, fromYear, toYear, grouping, cutOff, decimals, withHeadingRow] as const;

export const calculate: Calculate<typeof parameters> = (given, from, to, grouping, cutOff, decimals, withHead) => {
  const years = period(from, to);
  if (!years.ok) return years;
  const few = fewEnough(given, grouping === 'committee' && decimals !== undefined);
  if (!few.ok) return few;
  const named = investmentsOf(given, 'investeringar', cutOff, grouping);
  if (!named.ok) return named;
  const { investments, names } = named.value;
  const size = answerSize(names.length, years.value.length, undefined);
  if (!size.ok) return size;
  const budget = repaymentBudget({ investments, rowCount: names.length, years: years.value, decimals });
  return grouping === 'total'
    ? withHeadings(withHead, years.value, [budget.columnTotals])
    : withHeadingsAndSums(withHead, headings[grouping], names, years.value, budget);
};

/** A plan is calculated over all its years; split on committees and rounded, each of its cells takes longer. */
function fewEnough({ length, columns }: InvestmentTable, isSplitAndRounded: boolean): Result<null> {
  const longest = columns.years.reduce((most, years) => Math.max(most, years), 1);
  return rowsOverYears('investeringar', length, longest, isSplitAndRounded ? MOST_VALUES : MOST_ROW_YEARS);
}

export const entry: CatalogueEntry = {
  id: 'ATERBETALNINGSBUDGET',
  area: 'repayment',
  result: 'matrix',
  parameters,
  texts: {
    sv: {
      title: 'Återbetalningsbudget',
      description:
        'Budgetraden ”Sociala investeringar, återbetalning” år för år över alla investeringar: ramminskningen totalt, per nämnd eller per insats, som positiva tal.',
      formula: [
        'Varje insats har sin egen plan, som i ATERBETALNINGSPLAN.',
        'Årets rad = summan av insatsernas ramminskning det året.',
        'Per nämnd: insatsens ramminskning × nämndens andel.',
        'En insats återbetalar inte om Regim är ”ingen”, eller om Regim är tom och den startar efter brytåret. Den räknas då som 0.',
      ],
      rounding:
        'Inget avrundas om inte decimaler anges. Med decimaler avrundas varje insats som sin egen återbetalningsplan och fördelas som i RAMMINSKNING; alla summor är summor av dessa.',
      source:
        'Budgetraden ”Sociala investeringar, återbetalning” i fondens presentation, bild 9. Brytåret: fondens senare regel att återföringsmodellen gäller satsningar som startat före 2021 och inte dem som startar efter.',
      parameters: /*#__PURE__*/ textsOf('sv', [
        {
          text: 'Investeringarna med rubrikrad: Insats, Belopp, Första återbetalningsår, Antal år och vid behov Startår, Profil, Ränta, Regim, Nämnd, Andel. Flera rader med samma insats är en insats delad på nämnder.',
          unit: 'tabell med rubriker',
        },
        'fromYear',
        'toYear',
        {
          text: 'Vad raderna visar: "total" (en enda rad), "nämnd" eller "insats".',
          unit: 'ord',
          fallback: 'total',
        },
        {
          text: 'Brytår: insatser utan angiven regim som startar före det återbetalar, senare gör det inte. Startar en i brytåret måste Regim anges.',
          unit: 'årtal',
          fallback: 'inget brytår: alla återbetalar om inte Regim är "ingen"',
        },
        'decimals',
        'headings',
      ]),
    },
    en: {
      title: 'Repayment budget',
      description:
        'The budget line “Social investments, repayment” year by year over all investments: the frame reduction in total, by committee or by intervention, as positive numbers.',
      formula: [
        'Each intervention has its own plan, as in ATERBETALNINGSPLAN.',
        'The year’s row = the sum of the interventions’ frame reductions of the year.',
        'By committee: the intervention’s frame reduction × the committee’s share.',
        'An intervention does not repay if Regime is “none”, or if Regime is blank and it starts after the cut-off year. It then counts as 0.',
      ],
      rounding:
        'Nothing is rounded unless decimals are given. With decimals each intervention is rounded as its own repayment plan and split as in RAMMINSKNING; all sums are sums of these.',
      source:
        'The budget line “Sociala investeringar, återbetalning” in the fund’s presentation, slide 9. The cut-off year: the fund’s later rule that the repayment model holds for interventions that started before 2021 and not for those that start after.',
      parameters: /*#__PURE__*/ textsOf('en', [
        {
          text: 'The investments with a heading row: Intervention, Amount, First repayment year, Years and if needed Start year, Profile, Rate, Regime, Committee, Share. Rows of one intervention are its committees.',
          unit: 'table with headings',
        },
        'fromYear',
        'toYear',
        {
          text: 'What the rows show: "total" (a single row), "committee" or "intervention".',
          unit: 'word',
          fallback: 'total',
        },
        {
          text: 'Cut-off year: interventions with no stated regime that start before it repay, later ones do not. For one that starts in it Regime must be filled in.',
          unit: 'year',
          fallback: 'no cut-off year: all repay unless Regime is "none"',
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
          ['Insats', 'Belopp', 'Första återbetalningsår', 'Antal år'],
          ['Skolfam', 3.9, 2014, 3],
          ['Alla barn i skolan', 11.6, 2015, 4],
        ],
        2014,
        2016,
      ],
      answer: [
        [2014, 2015, 2016],
        [1.3, 4.2, 4.2],
      ],
      sv: 'Två insatser i mkr: 1,3 om året från 2014 och 2,9 om året från 2015. (Åren är antaganden.)',
      en: 'Two interventions in mkr: 1.3 a year from 2014 and 2.9 a year from 2015. (The years are assumptions.)',
    },
    {
      args: [
        [
          ['Insats', 'Belopp', 'Första återbetalningsår', 'Antal år', 'Startår'],
          ['Servicetrainee', 4.6, 2021, 2, 2020],
          ['Ny insats', 5, 2023, 2, 2022],
        ],
        2021,
        2023,
        'insats',
        2021,
      ],
      answer: [
        ['Insats', 2021, 2022, 2023, 'Summa'],
        ['Servicetrainee', 2.3, 2.3, 0, 4.6],
        ['Ny insats', 0, 0, 0, 0],
        ['Summa', 2.3, 2.3, 0, 4.6],
      ],
      sv: 'Per insats i mkr med brytår 2021: den som startade 2020 återbetalar, den som startar 2022 gör det inte och står med 0. (Åren och den nya insatsen är antaganden.)',
      en: 'By intervention in mkr with 2021 as the cut-off year: the one that started in 2020 repays, the one that starts in 2022 does not and stands with 0. (The years and the new intervention are assumptions.)',
    },
    {
      args: [
        [
          ['Insats', 'Belopp', 'Första återbetalningsår', 'Antal år'],
          ['Skolfam', 3900, 2014, 3],
          ['Alla barn i skolan', 11600, 2014, 3],
        ],
        2014,
        2016,
        null,
        null,
        0,
        false,
      ],
      answer: [[5167, 5166, 5167]],
      sv: 'Budgetraden i hela tkr utan rubrikrad: 11 600 på tre år är 3 866,67 om året, och de avrundade åren summerar ändå till 15 500. (Åren är antaganden.)',
      en: 'The budget line in whole tkr without heading row: 11,600 over three years is 3,866.67 a year, and the rounded years still sum to 15,500. (The years are assumptions.)',
    },
  ],
  failures: [
    { args: [[['Skolfam', 3.9, 2014, 3]], 2014, 2016] },
    {
      args: [
        [
          ['Insats', 'Belopp', 'Första återbetalningsår', 'Antal år'],
          ['Skolfam', 3.9, '', 3],
        ],
        2014,
        2016,
      ],
    },
    {
      args: [
        [
          ['Insats', 'Belopp', 'Första återbetalningsår', 'Antal år', 'Startår'],
          ['Skolfam', 3.9, 2022, 3, 2021],
        ],
        2022,
        2024,
        null,
        2021,
      ],
    },
    {
      args: [
        [
          ['Insats', 'Belopp', 'Första återbetalningsår', 'Antal år', 'Nämnd', 'Andel'],
          ['Skolfam', 3.9, 2014, 3, 'A', 0.5],
          ['Skolfam', 3.9, 2014, 3, 'B', 0.4],
        ],
        2014,
        2016,
      ],
    },
    {
      args: [
        [
          ['Insats', 'Belopp', 'Första återbetalningsår', 'Antal år', 'Nämnd', 'Andel'],
          ['Skolfam', 3.9, 2014, 3, 'A', 0.5],
          ['Skolfam', 3.8, 2014, 3, 'B', 0.5],
        ],
        2014,
        2016,
      ],
    },
    {
      args: [
        [
          ['Insats', 'Belopp', 'Första återbetalningsår', 'Antal år'],
          ['Skolfam', 3.9, 2014, 3],
        ],
        2014,
        2016,
        'kontor',
      ],
    },
    {
      args: [
        [
          ['Insats', 'Belopp', 'Första återbetalningsår', 'Antal år'],
          ['Skolfam', 3.9, 2014, 3],
        ],
        2016,
        2014,
      ],
    },
  ],
};
