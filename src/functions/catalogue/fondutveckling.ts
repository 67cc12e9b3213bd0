import { fundDevelopment } from '../../core/fund/development';
import { withHeadings } from '../answer';
import { boolean, single } from '../cells';
import { optional, required } from '../parameter';
import { ledgerOf, transactionTable } from '../tables/transactions';
import { headings } from '../tables/words';
import { decimals, fromYear, period, textsOf, toYear, withHeadingRow } from './shared';
import type { Calculate, CatalogueEntry } from './types';

const transactions = /*#__PURE__*/ required('transaktioner', transactionTable);
const withPlan = /*#__PURE__*/ optional('med_plan', /*#__PURE__*/ single(boolean), false);

export const parameters = [transactions, fromYear, toYear, decimals, withHeadingRow, withPlan] as const;

export const calculate: Calculate<typeof parameters> = (transactions, from, to, decimals, withHead, withPlan) => {
  const years = period(from, to);
  if (!years.ok) return years;
  const rows = fundDevelopment(ledgerOf(transactions), { from, to, decimals, withPlan });
  return withHeadings(
    withHead,
    headings.development,
    rows.map((r) => [
      r.year,
      r.opening,
      r.earmarked,
      r.repaid,
      r.spent,
      r.adjusted,
      r.closing,
      r.granted,
      r.released,
      r.committed,
      r.available,
    ]),
  );
};

export const entry: CatalogueEntry = {
  id: 'FONDUTVECKLING',
  area: 'fund',
  result: 'matrix',
  parameters,
  texts: {
    sv: {
      title: 'Fondens utveckling',
      description:
        'Fonden år för år: ingående saldo, öronmärkning, återföring, upparbetat, justering, utgående saldo, beviljat, återlämnat, beviljat ej upparbetat och disponibelt.',
      formula: [
        'Utgående = ingående + öronmärkning + återföring − upparbetat + justering. Det är nästa års ingående.',
        'Första årets ingående = samma summa över alla tidigare rader.',
        'Beviljat ej upparbetat = för varje insats beviljat − upparbetat − återlämnat hittills, lägst 0, och sedan summan av dem.',
        'Disponibelt = utgående − beviljat ej upparbetat.',
      ],
      rounding:
        'Inget avrundas om inte decimaler anges. Med decimaler avrundas varje slag på sin löpande summa från första transaktionen, och saldona är summor av dessa, så att tabellen går ihop åt båda hållen.',
      source:
        'Fondens presentation, bild 3 (avsatta medel) och bild 13–16 (beviljade insatser). Avrundning: avrundning av löpande summa.',
      parameters: /*#__PURE__*/ textsOf('sv', [
        'transactions',
        { text: 'Första året; tidigare transaktioner blir ingående saldo.', unit: 'årtal' },
        { text: 'Sista året, samma som första eller senare.', unit: 'årtal' },
        'decimals',
        'headings',
        { text: 'SANT räknar även rader med status Plan: prognosen.', unit: 'SANT eller FALSKT', fallback: 'FALSKT' },
      ]),
    },
    en: {
      title: 'Fund development',
      description:
        'The fund year by year: opening balance, earmarking, repayment, spent, adjustment, closing balance, granted, released, granted not spent and available.',
      formula: [
        'Closing = opening + earmarking + repayment − spent + adjustment. It is next year’s opening balance.',
        'The first year’s opening balance = the same sum over all earlier rows.',
        'Granted not spent = for each intervention granted − spent − released so far, at least 0, and then the sum of these.',
        'Available = closing − granted not spent.',
      ],
      rounding:
        'Nothing is rounded unless decimals are given. With decimals each kind is rounded on its running total from the first transaction, and balances are sums of these, so that the table adds up both ways.',
      source:
        'The fund’s presentation, slide 3 (money set aside) and slides 13–16 (granted interventions). Rounding: rounding of the running total.',
      parameters: /*#__PURE__*/ textsOf('en', [
        'transactions',
        { text: 'First year; earlier transactions make the opening balance.', unit: 'year' },
        { text: 'Last year, the same as the first or later.', unit: 'year' },
        'decimals',
        'headings',
        { text: 'TRUE counts rows of status Plan too: the forecast.', unit: 'TRUE or FALSE', fallback: 'FALSE' },
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
          [2012, 'Upparbetat', 1.3, 'Skolfam'],
        ],
        2011,
        2012,
      ],
      answer: [
        [
          'År',
          'Ingående',
          'Öronmärkning',
          'Återföring',
          'Upparbetat',
          'Justering',
          'Utgående',
          'Beviljat',
          'Återlämnat',
          'Beviljat ej upparbetat',
          'Disponibelt',
        ],
        [2011, 33.8, 6, 0, 0, 0, 39.8, 3.9, 0, 3.9, 35.9],
        [2012, 39.8, 0, 0, 1.3, 0, 38.5, 0, 0, 2.6, 35.9],
      ],
      sv: 'Två år i mkr: Skolfam beviljas 3,9 och har upparbetat 1,3. (Åren är antaganden.)',
      en: 'Two years in mkr: Skolfam is granted 3.9 and has spent 1.3. (The years are assumptions.)',
    },
    {
      args: [
        [
          ['Datum', 'Slag', 'Belopp', 'Status'],
          [2012, 'Öronmärkning', 39.8, 'Utfall'],
          [2013, 'Återföring', 2.5, 'Plan'],
          [2014, 'Återföring', 1.7, 'Plan'],
          [2015, 'Återföring', 4.2, 'Plan'],
          [2016, 'Återföring', 3.9, 'Plan'],
        ],
        2013,
        2016,
        0,
        false,
        true,
      ],
      answer: [
        [2013, 40, 0, 3, 0, 0, 43, 0, 0, 0, 43],
        [2014, 43, 0, 1, 0, 0, 44, 0, 0, 0, 44],
        [2015, 44, 0, 4, 0, 0, 48, 0, 0, 0, 48],
        [2016, 48, 0, 4, 0, 0, 52, 0, 0, 0, 52],
      ],
      sv: 'Prognos i hela mkr med de budgeterade återbetalningarna 2013–2016 (bild 9) som plan, utan rubrikrad: 39,8 blir 52,1. Med decimaler avrundas den löpande summan, så att Utgående alltid är nästa Ingående. (Öronmärkningens år är ett antagande.)',
      en: 'Forecast in whole mkr with the budgeted repayments 2013–2016 (slide 9) as plan, without heading row: 39.8 becomes 52.1. With decimals the running total is rounded, so that each Utgående (closing) is the next Ingående (opening). (The year of the earmarking is an assumption.)',
    },
  ],
  failures: [
    { args: [[[2010, 'Öronmärkning', 33.8]], 2010, 2012] },
    {
      args: [
        [
          ['Datum', 'Slag', 'Belopp', 'Insats'],
          [2010, 'Öronmärkning', 33.8, ''],
        ],
        2012,
        2010,
      ],
    },
    {
      args: [
        [
          ['Datum', 'Slag', 'Belopp', 'Insats'],
          [2010, 'Öronmärkning', 33.8, ''],
        ],
        null,
        2012,
      ],
    },
    {
      args: [
        [
          ['Datum', 'Slag', 'Belopp', 'Insats'],
          [2010, 'Öronmärkning', 33.8, ''],
          [2011, 'Bidrag', 6, ''],
        ],
        2010,
        2012,
      ],
    },
    {
      args: [
        [
          ['Datum', 'Slag', 'Belopp', 'Insats'],
          [2010, 'Öronmärkning', 33.8, ''],
        ],
        2010,
        2012,
        null,
        null,
        'ja',
      ],
    },
  ],
};
