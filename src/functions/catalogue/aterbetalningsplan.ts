import { repaymentSchedule } from '../../core/repayment/schedule';
import { withHeadings } from '../answer';
import { profileOver } from '../tables/profile';
import { headings } from '../tables/words';
import {
  amount,
  decimals,
  interestRate,
  planProfile,
  planRounding,
  planYears,
  startYear,
  textsOf,
  withHeadingRow,
  planSource,
} from './shared';
import type { Calculate, CatalogueEntry } from './types';

export const parameters = [amount, planYears, startYear, planProfile, interestRate, decimals, withHeadingRow] as const;

export const calculate: Calculate<typeof parameters> = (amount, years, start, profile, rate, decimals, withHead) => {
  const shape = profileOver(profile, years);
  if (!shape.ok) return shape;
  const rows = repaymentSchedule({ amount, years, profile: shape.value, rate, decimals }, start);
  return withHeadings(
    withHead,
    headings.repaymentPlan,
    rows.map((r) => [r.year, r.opening, r.interest, r.repayment, r.frameReduction, r.closing]),
  );
};

export const entry: CatalogueEntry = {
  id: 'ATERBETALNINGSPLAN',
  area: 'repayment',
  result: 'matrix',
  parameters,
  texts: {
    sv: {
      title: 'Återbetalningsplan',
      description:
        'Plan för en investering, år för år: ingående belopp, ränta, återbetalning, ramminskning (ränta + återbetalning) och utgående belopp, som slutar på noll.',
      formula: [
        'Linjär: årets återbetalning = belopp / antal_ar.',
        'Fri form: årets återbetalning = belopp × årets vikt / summan av vikterna.',
        'Annuitet: ramminskningen är lika varje år = belopp × ranta × (1 + ranta)^antal_ar / ((1 + ranta)^antal_ar − 1), och årets återbetalning = ramminskning − ränta.',
        'Årets ränta = ranta × ingående belopp.',
        'Ramminskning = ränta + återbetalning.',
        'Utgående = ingående − återbetalning. Det är nästa års ingående, och det sista är 0.',
      ],
      rounding: planRounding.sv,
      source: planSource.sv,
      parameters: /*#__PURE__*/ textsOf('sv', [
        'amount',
        'planYears',
        'startYear',
        'profile',
        'rate',
        'decimals',
        'headings',
      ]),
    },
    en: {
      title: 'Repayment plan',
      description:
        'Schedule of one investment, year by year: opening balance, interest, repayment, frame reduction (interest + repayment) and closing balance, which ends at zero.',
      formula: [
        'Linear: the year’s repayment = amount / years.',
        'Free form: the year’s repayment = amount × the year’s weight / sum of the weights.',
        'Annuity: the frame reduction is the same every year = amount × rate × (1 + rate)^years / ((1 + rate)^years − 1), and the year’s repayment = frame reduction − interest.',
        'The year’s interest = rate × opening balance.',
        'Frame reduction = interest + repayment.',
        'Closing = opening − repayment. It is next year’s opening balance, and the last is 0.',
      ],
      rounding: planRounding.en,
      source: planSource.en,
      parameters: /*#__PURE__*/ textsOf('en', [
        'amount',
        'planYears',
        'startYear',
        'profile',
        'rate',
        'decimals',
        'headings',
      ]),
    },
  },
  examples: [
    {
      args: [10000000, 5, 2014],
      answer: [
        ['År', 'Ingående', 'Ränta', 'Återbetalning', 'Ramminskning', 'Utgående'],
        [2014, 10000000, 0, 2000000, 2000000, 8000000],
        [2015, 8000000, 0, 2000000, 2000000, 6000000],
        [2016, 6000000, 0, 2000000, 2000000, 4000000],
        [2017, 4000000, 0, 2000000, 2000000, 2000000],
        [2018, 2000000, 0, 2000000, 2000000, 0],
      ],
      sv: 'Fondens eget exempel: 10 mkr återbetalas lika på fem år, 2 mkr om året.',
      en: 'The fund’s own example: 10 mkr repaid equally over five years, 2 mkr a year.',
    },
    {
      args: [12.3, 4, 2013, [[2.5, 1.7, 4.2, 3.9]]],
      answer: [
        ['År', 'Ingående', 'Ränta', 'Återbetalning', 'Ramminskning', 'Utgående'],
        [2013, 12.3, 0, 2.5, 2.5, 9.8],
        [2014, 9.8, 0, 1.7, 1.7, 8.1],
        [2015, 8.1, 0, 4.2, 4.2, 3.9],
        [2016, 3.9, 0, 3.9, 3.9, 0],
      ],
      sv: 'Fri form: fondens budgeterade återbetalningar 2013–2016 (bild 9), 12,3 mkr i den takt som vikterna anger.',
      en: 'Free form: the fund’s budgeted repayments 2013–2016 (slide 9), 12.3 mkr at the pace that the weights give.',
    },
    {
      args: [10000000, 5, 2014, 'annuitet', 0.03, 0, false],
      answer: [
        [2014, 10000000, 300000, 1883546, 2183546, 8116454],
        [2015, 8116454, 243494, 1940052, 2183546, 6176402],
        [2016, 6176402, 185292, 1998254, 2183546, 4178148],
        [2017, 4178148, 125344, 2058202, 2183546, 2119946],
        [2018, 2119946, 63598, 2119946, 2183544, 0],
      ],
      sv: 'Annuitet med 3 % ränta i hela kronor, utan rubrikrad: ramen minskas lika mycket varje år, räntan sjunker och återbetalningen stiger. Sista året tar resten. (Räntan är ett antagande.)',
      en: 'Annuity at 3% interest in whole kronor, without heading row: the frame is cut by the same every year, the interest falls and the repayment rises. The last year takes the rest. (The rate is an assumption.)',
    },
  ],
  failures: [
    { args: [null, 5, 2014] },
    { args: ['10 000 000', 5, 2014] },
    { args: [10000000, 2.5, 2014] },
    { args: [10000000, 5, 42004] },
    { args: [10000000, 5, 2014, 'rak'] },
    { args: [12.3, 4, 2013, [[2.5, 1.7, 4.2]]] },
    { args: [10000000, 5, 2014, null, 3] },
    { args: [10000000, 5, 2014, null, null, 7] },
  ],
};
