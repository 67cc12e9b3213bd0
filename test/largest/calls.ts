/**
 * The largest calls that each function takes, in the shapes that are slowest, for numbers of any size. One list for the
 * property that each is answered or refused in time (anyCells.test.ts) and for the bench, which says in what time.
 */
import type { RawArgument } from '../../src/functions/catalogue/types';
import { amountsOf, one, sharesOf } from './sizes';
import type { Size } from './sizes';
import * as tables from './tables';

export interface LargestCall {
  readonly id: string;
  readonly what: string;
  readonly args: (size: Size) => readonly RawArgument[];
}

/** The limits, as the decision on them has them (limits.test.ts shows that one more is refused). */
const VALUES = 20000;
const ROWS = 10000;
const TRANSACTIONS = 20000;
const ROUNDED = 2000;
const ROUNDED_BY_EFFECT = 600;
const PERIODS = 1200;
const YEARS = 301;
const ROW_YEARS = 200000;
const APPRAISED_ROWS = 3000;
const APPRAISED = 30000;
const DRAWN = 10000000;
const PLAN_YEARS = 100;

const { column, effects, followUps, investments, names, row, shareRow, signed, transactions } = tables;
const amount = (size: Size): number => one(amountsOf(size, 9));
const rate = (size: Size): number => one(sharesOf(size, 9));
const [FIRST, LAST] = [1900, 2200];
const lastOf = (years: number): number => FIRST + years - 1;

const plans: readonly LargestCall[] = [
  ...(['linjär', 'annuitet'] as const).flatMap((profile): LargestCall[] => [
    {
      id: 'ATERBETALNINGSPLAN',
      what: profile,
      args: (s) => [amount(s), PLAN_YEARS, FIRST, profile, rate(s)],
    },
    {
      id: 'ATERBETALNINGSPLAN',
      what: `${profile}, avrundad`,
      args: (s) => [amount(s), PLAN_YEARS, FIRST, profile, rate(s), 6],
    },
  ]),
  {
    id: 'ATERBETALNING',
    what: 'vikter',
    args: (s) => [1950, amount(s), PLAN_YEARS, FIRST, row(s, PLAN_YEARS), rate(s), 6],
  },
  {
    id: 'RAMMINSKNING',
    what: '20 000 nämnder, ett år',
    args: (s) => [names(VALUES), column(s, VALUES), amount(s), 1, FIRST],
  },
  {
    id: 'RAMMINSKNING',
    what: '200 nämnder, 100 år, vikter',
    args: (s) => [names(200), column(s, 200), amount(s), PLAN_YEARS, FIRST, row(s, PLAN_YEARS), rate(s)],
  },
  {
    id: 'RAMMINSKNING',
    what: '20 nämnder, 100 år, avrundad annuitet',
    args: (s) => [names(20), column(s, 20), amount(s), PLAN_YEARS, FIRST, 'annuitet', rate(s), 6],
  },
  {
    id: 'RAMMINSKNING',
    what: '2 000 nämnder, ett år, avrundad',
    args: (s) => [names(ROUNDED), column(s, ROUNDED), amount(s), 1, FIRST, null, null, 6],
  },
  {
    id: 'EFFEKTATERBETALNING',
    what: '100 nämnder, 100 år',
    args: (s) => [signed(s, 100, 100), 1e300, rate(s), amount(s)],
  },
  {
    id: 'EFFEKTATERBETALNING',
    what: '24 nämnder, 25 år, avrundad',
    args: (s) => [signed(s, 24, ROUNDED_BY_EFFECT / 24), 1e300, rate(s), null, 6],
  },
  {
    id: 'EFFEKTATERBETALNING',
    what: '2 nämnder, 300 år, avrundad',
    args: (s) => [signed(s, 2, ROUNDED_BY_EFFECT / 2), 1e300, rate(s), null, 6],
  },
  {
    id: 'ATERBETALNINGSBUDGET',
    what: '10 000 insatser, 20 år, avrundad',
    args: (s) => [investments(s, ROWS, ROWS, ROW_YEARS / ROWS, 'linjär'), FIRST, LAST, null, null, 6],
  },
  {
    id: 'ATERBETALNINGSBUDGET',
    what: '2 000 insatser, 100 år, annuitet',
    args: (s) => [investments(s, 2000, 2000, ROW_YEARS / 2000, 'annuitet'), FIRST, LAST],
  },
  {
    id: 'ATERBETALNINGSBUDGET',
    what: 'per nämnd, 66 nämnder, 301 år',
    args: (s) => [investments(s, 66, 1, PLAN_YEARS, 'linjär'), FIRST, LAST, 'nämnd'],
  },
  {
    id: 'ATERBETALNINGSBUDGET',
    what: 'per nämnd, 100 insatser på två, avrundad',
    args: (s) => [investments(s, VALUES / PLAN_YEARS, 100, PLAN_YEARS, 'annuitet'), FIRST, LAST, 'nämnd', null, 6],
  },
  {
    id: 'ATERBETALNINGSBUDGET',
    what: 'per nämnd, 200 insatser på tio, avrundad',
    args: (s) => [investments(s, 2000, 200, VALUES / 2000, 'linjär'), FIRST, LAST, 'nämnd', null, 0],
  },
  { id: 'AVSKRIVNINGSPLAN', what: 'avrundad', args: (s) => [amount(s), PLAN_YEARS, FIRST, 0, 6] },
  { id: 'FORDELA', what: '', args: (s) => [amount(s), column(s, VALUES)] },
  { id: 'FORDELA', what: 'avrundad', args: (s) => [amount(s), column(s, VALUES), 6] },
  { id: 'AVRUNDATABELL', what: '100 x 100', args: (s) => [signed(s, 100, 100), 2] },
  { id: 'AVRUNDATABELL', what: '10 x 1 000', args: (s) => [signed(s, 10, 1000), 2] },
  { id: 'AVRUNDATABELL', what: '10 000 x 1', args: (s) => [signed(s, 10000, 1), -6] },
];

const estimates: readonly LargestCall[] = [
  {
    id: 'KOSTNADSMINSKNING',
    what: '',
    args: (s) => [amount(s), rate(s), amount(s), rate(s), rate(s), rate(s), rate(s)],
  },
  {
    id: 'KOSTNADSKALKYL',
    what: '66 nämnder, 301 år',
    args: (s) => [effects(s, 66, 66), FIRST, LAST],
  },
  {
    id: 'KOSTNADSKALKYL',
    what: '10 000 rader, en nämnd, 20 år',
    args: (s) => [effects(s, ROWS, 1), FIRST, lastOf(ROW_YEARS / ROWS)],
  },
  {
    id: 'KOSTNADSKALKYL',
    what: '40 nämnder, 50 år, avrundad',
    args: (s) => [effects(s, 40, 40), FIRST, lastOf(ROUNDED / 40), null, 6],
  },
  { id: 'NUVARDE', what: 'en ränta', args: (s) => [row(s, PERIODS), rate(s)] },
  { id: 'NUVARDE', what: 'en ränta per år', args: (s) => [row(s, PERIODS), shareRow(s, PERIODS)] },
  { id: 'NETTONUVARDE', what: 'tar ut varandra', args: (s) => [row(s, PERIODS), row(s, PERIODS), rate(s)] },
  { id: 'NYTTOKOSTNADSKVOT', what: '', args: (s) => [row(s, PERIODS), signed(s, 1, PERIODS), rate(s)] },
  { id: 'BRYTPUNKT', what: '', args: (s) => [signed(s, 1, PERIODS), row(s, PERIODS), rate(s)] },
  { id: 'PAYBACKTID', what: '', args: (s) => [row(s, PERIODS, 1), row(s, PERIODS, 2), rate(s)] },
  { id: 'INTERNAVKASTNING', what: '', args: (s) => [row(s, YEARS, 1), row(s, YEARS, 2)] },
  {
    id: 'KANSLIGHET',
    what: '100 rader, 300 år',
    args: (s) => [effects(s, 100, 20), row(s, 300), rate(s), FIRST, rate(s), null, lastOf(APPRAISED / 100)],
  },
  {
    id: 'KANSLIGHET',
    what: '3 000 rader, 10 år',
    args: (s) => [
      ...[effects(s, APPRAISED_ROWS, 20), row(s, 10), rate(s), FIRST, rate(s), null],
      lastOf(APPRAISED / APPRAISED_ROWS),
    ],
  },
  {
    id: 'SIMULERING',
    what: '80 rader, 20 nämnder, 301 år, 100 000 dragningar',
    args: (s) => [effects(s, 80, 20), row(s, YEARS), rate(s), FIRST, DRAWN / (80 + 20), 1, null, LAST],
  },
  {
    id: 'SIMULERING',
    what: '50 rader och nämnder, 100 000 dragningar',
    args: (s) => [effects(s, 50, 50), row(s, 1), rate(s), FIRST, DRAWN / (50 + 50), 1, null, FIRST],
  },
  {
    id: 'SIMULERING',
    what: '3 000 rader och nämnder, 1 666 dragningar',
    args: (s) => [
      ...[effects(s, APPRAISED_ROWS, APPRAISED_ROWS), row(s, 1), rate(s), FIRST],
      ...[Math.floor(DRAWN / (2 * APPRAISED_ROWS)), 1, null, FIRST],
    ],
  },
  { id: 'INDEXERA', what: '', args: (s) => [column(s, VALUES), 1901, 2004, tables.indices(ROWS)] },
];

const ledgers: readonly LargestCall[] = [
  ...([5, TRANSACTIONS] as const).flatMap((interventions): LargestCall[] => {
    const what = `${interventions === TRANSACTIONS ? '20 000' : interventions} insatser`;
    return [
      { id: 'FONDSALDO', what, args: (s) => [transactions(s, TRANSACTIONS, interventions), 2100, 'disponibelt'] },
      {
        id: 'FONDUTVECKLING',
        what,
        args: (s) => [transactions(s, TRANSACTIONS, interventions), FIRST, LAST, null, null, true],
      },
      {
        id: 'FONDUTVECKLING',
        what: `${what}, avrundad`,
        args: (s) => [transactions(s, TRANSACTIONS, interventions), FIRST, LAST, 6, null, true],
      },
    ];
  }),
  ...([5, ROWS] as const).map((interventions): LargestCall => {
    const what = `${interventions === ROWS ? '10 000' : interventions} insatser`;
    return { id: 'SAMLADUPPFOLJNING', what, args: (s) => [followUps(s, ROWS, interventions)] };
  }),
  { id: 'REALISERINGSGRAD', what: '', args: (s) => [column(s, VALUES, 1), column(s, VALUES, 2)] },
  { id: 'UPPFOLJNINGSPLAN', what: 'varje månad i 8 100 år', args: () => [FIRST, 2958465, 1] },
  { id: 'PARAMETER', what: '', args: () => [tables.RULE, LAST, tables.ruleValues(ROWS)] },
  { id: 'VERSION', what: '', args: () => [] },
];

export const largestCalls: readonly LargestCall[] = [...plans, ...estimates, ...ledgers];
