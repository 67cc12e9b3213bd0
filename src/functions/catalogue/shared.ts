/** Parameters that several functions have, with their texts, so that one word means one thing throughout. */
import { yearsBetween } from '../../core/calendar/year';
import type { Year } from '../../core/calendar/year';
import { fail, ok } from '../../core/problem';
import type { Result } from '../../core/problem';
import { boolean, integer, MOST_VALUES, number, planRate, single, year } from '../cells';
import { effectTable } from '../tables/effects';
import { optional, required } from '../parameter';
import { linearProfile, profile } from '../tables/profile';
import type { ParameterText } from './types';

/** Larger answers to round so that they add up would keep Excel waiting where digits are many; no budget table is near. */
export const MAX_TABLE_CELLS = 2000;
/** Rows of a table times the years that each is calculated over. */
export const MOST_ROW_YEARS = 200000;

export const amount = /*#__PURE__*/ required('belopp', /*#__PURE__*/ single(/*#__PURE__*/ number({ min: 0 })));
export const planYears = /*#__PURE__*/ required(
  'antal_ar',
  /*#__PURE__*/ single(/*#__PURE__*/ integer({ min: 1, max: 100 })),
);
export const startYear = /*#__PURE__*/ required('startar', /*#__PURE__*/ single(year));
export const planProfile = /*#__PURE__*/ optional('profil', profile, linearProfile);
export const interestRate = /*#__PURE__*/ optional('ranta', /*#__PURE__*/ single(planRate), 0);
export const decimals = /*#__PURE__*/ optional(
  'decimaler',
  /*#__PURE__*/ single(/*#__PURE__*/ integer({ min: -6, max: 6 })),
  undefined,
);
export const fromYear = /*#__PURE__*/ required('fran_ar', /*#__PURE__*/ single(year));
export const toYear = /*#__PURE__*/ required('till_ar', /*#__PURE__*/ single(year));
export const effects = /*#__PURE__*/ required('effekter', effectTable);
export const withHeadingRow = /*#__PURE__*/ optional('rubriker', /*#__PURE__*/ single(boolean), true);

/** Every year from the first to the last, which is not before it. */
export const period = (from: Year, to: Year): Result<readonly Year[]> =>
  to < from ? fail({ kind: 'years-reversed', at: { argument: 'till_ar' }, from, to }) : ok(yearsBetween(from, to));

/** Refuses an answer with more cells than can be calculated, or rounded so that they add up, in a moment. */
export function answerSize(rows: number, columns: number, decimals: number | undefined): Result<null> {
  const max = decimals === undefined ? MOST_VALUES : MAX_TABLE_CELLS;
  const got = rows * columns;
  return got > max ? fail({ kind: 'answer-too-large', got, max }) : ok(null);
}

interface Both {
  readonly sv: ParameterText;
  readonly en: ParameterText;
}

export const texts = {
  amount: {
    sv: { text: 'Belopp som ska återbetalas, noll eller mer.', unit: 'kr, tkr eller mkr' },
    en: { text: 'Amount to repay, zero or more.', unit: 'kr, tkr or mkr' },
  },
  planYears: {
    sv: { text: 'Antal år som återbetalningen pågår, 1 till 100.', unit: 'år' },
    en: { text: 'Number of years of repayment, 1 to 100.', unit: 'years' },
  },
  startYear: {
    sv: { text: 'Första året i planen, till exempel 2014.', unit: 'årtal' },
    en: { text: 'First year of the plan, for example 2014.', unit: 'year' },
  },
  profile: {
    sv: {
      text: '"linjär" (lika återbetalning varje år), "annuitet" (lika ramminskning varje år) eller ett område med en vikt per år.',
      unit: 'ord eller vikter',
      fallback: 'linjär',
    },
    en: {
      text: '"linear" (equal repayment every year), "annuity" (equal frame reduction every year) or a range with one weight a year.',
      unit: 'word or weights',
      fallback: 'linear',
    },
  },
  rate: {
    sv: {
      text: 'Årlig ränta på årets ingående belopp, mellan 0 och 1: 3 % skrivs 3 % eller 0,03.',
      unit: 'andel',
      fallback: '0 (ingen ränta)',
    },
    en: {
      text: 'Yearly interest on the opening balance, from 0 to 1: 3% is written 3% or 0.03.',
      unit: 'share',
      fallback: '0 (no interest)',
    },
  },
  decimals: {
    sv: {
      text: 'Avrundning så att allt går ihop: 0 = hela enheter, -3 = tusental, 2 = ören. Heltal från -6 till 6.',
      unit: 'antal decimaler',
      fallback: 'ingen avrundning',
    },
    en: {
      text: 'Rounding so that everything adds up: 0 = whole units, -3 = thousands, 2 = öre. A whole number from -6 to 6.',
      unit: 'decimals',
      fallback: 'no rounding',
    },
  },
  headings: {
    sv: { text: 'FALSKT utelämnar rubrikraden.', unit: 'SANT eller FALSKT', fallback: 'SANT' },
    en: { text: 'FALSE leaves the heading row out.', unit: 'TRUE or FALSE', fallback: 'TRUE' },
  },
  fromYear: {
    sv: { text: 'Första året i tabellen, till exempel 2014.', unit: 'årtal' },
    en: { text: 'First year of the table, for example 2014.', unit: 'year' },
  },
  toYear: {
    sv: { text: 'Sista året i tabellen, samma som första eller senare.', unit: 'årtal' },
    en: { text: 'Last year of the table, the same as the first or later.', unit: 'year' },
  },
  effects: {
    sv: {
      text: 'Effekterna med rubrikrad: Nämnd, Antal, Effekt, Enhetskostnad, Startår och gärna Insats, Varaktighet, Infasning, Dödvikt med flera. Skriv Effekter[[#Rubriker];[#Data]] för en tabell.',
      unit: 'tabell med rubriker',
    },
    en: {
      text: 'The effects with a heading row: Committee, Number, Effect, Unit cost, Start year and preferably Intervention, Duration, Ramp-up, Deadweight and more. Write Effects[[#Headers],[#Data]] for a table.',
      unit: 'table with headings',
    },
  },
  transactions: {
    sv: {
      text: 'Fondens transaktioner med rubrikrad: Datum, Slag, Belopp och gärna Insats, Nämnd, Status. Skriv Transaktioner[[#Rubriker];[#Data]] för en tabell.',
      unit: 'tabell med rubriker',
    },
    en: {
      text: 'The fund’s transactions with a heading row: Date, Kind, Amount and preferably Intervention, Committee, Status. Write Transactions[[#Headers],[#Data]] for a table.',
      unit: 'table with headings',
    },
  },
  costs: {
    sv: {
      text: 'Insatsens kostnader år för år i en rad eller kolumn, utan rubrik; det första året är starten. Positiva tal.',
      unit: 'kr, tkr eller mkr per år',
    },
    en: {
      text: 'The intervention’s costs year by year in one row or column, without heading; the first year is the start. Positive numbers.',
      unit: 'kr, tkr or mkr a year',
    },
  },
  reductions: {
    sv: {
      text: 'Kostnadsminskningarna samma år, lika många värden som kostnader. Positiva tal; en kostnadsökning är negativ.',
      unit: 'kr, tkr eller mkr per år',
    },
    en: {
      text: 'The cost reductions of the same years, as many values as costs. Positive numbers; a cost increase is negative.',
      unit: 'kr, tkr or mkr a year',
    },
  },
  discountRate: {
    sv: {
      text: 'Kalkylränta per år, över -100 % och högst 100 %: 3 % skrivs 3 % eller 0,03. Real ränta för fasta priser, nominell för löpande.',
      unit: 'andel',
    },
    en: {
      text: 'Discount rate a year, above -100% and at most 100%: 3% is written 3% or 0.03. A real rate for constant prices, a nominal one for current prices.',
      unit: 'share',
    },
  },
  costsFromYear: {
    sv: {
      text: 'Kostnaderna år för år från fran_ar i en rad eller kolumn, utan rubrik. Nollor förlänger perioden.',
      unit: 'kr, tkr eller mkr per år',
    },
    en: {
      text: 'The costs year by year from from_year in one row or column, without heading. Zeros lengthen the period.',
      unit: 'kr, tkr or mkr a year',
    },
  },
  firstYear: {
    sv: {
      text: 'Året för den första kostnaden, som nuvärdet räknas till. Ingen effekt får starta tidigare.',
      unit: 'årtal',
    },
    en: {
      text: 'The year of the first cost, which the present value is counted to. No effect may start earlier.',
      unit: 'year',
    },
  },
  lastYear: {
    sv: {
      text: 'Sista året som räknas. Effekter efter det tas inte med; utan till_ar får inga effekter finnas efter sista värdet i kostnader.',
      unit: 'årtal',
      fallback: 'året för sista värdet i kostnader',
    },
    en: {
      text: 'The last year that counts. Effects after it are left out; without to_year no effect may go on after the last value of costs.',
      unit: 'year',
      fallback: 'the year of the last value in costs',
    },
  },
} satisfies Record<string, Both>;

/** Texts of parameters: a shared one by its key, or one of the function's own. Marked pure by its callers, so that it leaves functions.js. */
export const textsOf = (
  language: 'sv' | 'en',
  parameters: readonly (keyof typeof texts | ParameterText)[],
): readonly ParameterText[] => parameters.map((item) => (typeof item === 'string' ? texts[item][language] : item));

/** How plans are rounded, for the pane. */
export const planRounding = {
  sv: 'Inget avrundas om inte decimaler anges. Med decimaler avrundas beloppet först och återbetalningen på den löpande summan, så att åren summerar till det avrundade beloppet.',
  en: 'Nothing is rounded unless decimals are given. With decimals the amount is rounded first and the repayment on its running total, so that the years sum to the rounded amount.',
} as const;

export const noRounding = {
  sv: 'Svaret är exakt och avrundas inte.',
  en: 'The answer is exact and is not rounded.',
} as const;

export const tableRounding = {
  sv: 'Inget avrundas om inte decimaler anges. Med decimaler blir varje cell ett av de två närmaste talen så att rader, kolumner och totalsumma går ihop.',
  en: 'Nothing is rounded unless decimals are given. With decimals every cell becomes one of its two nearest numbers so that rows, columns and the grand total add up.',
} as const;

/** Where plans come from. */
export const planSource = {
  sv: 'Fondens presentation: lika återbetalning på fem år (bild 8) och budgeterade återbetalningar i fri form (bild 9). Annuitet enligt den vanliga annuitetsformeln. Avrundning: avrundning av löpande summa.',
  en: 'The fund’s presentation: equal repayment over five years (slide 8) and budgeted repayments in free form (slide 9). Annuity by the usual annuity formula. Rounding: rounding of the running total.',
} as const;

/** Where the estimate of cost reductions comes from. */
export const reductionSource = {
  sv: 'Fondens ansökan frågar vilka effekter insatsen ger, när de inträffar, hur de mäts och var kostnaden minskar. Avdragen (dödvikt, undanträngning, egen andel, avklingning) är de vanliga i effektvärdering, läs vidare i A Guide to Social Return on Investment och HM Treasury, The Green Book. Kontrollera vilken utgåva som gäller.',
  en: 'The fund’s application asks which effects the intervention gives, when they come, how they are measured and where the cost falls. The deductions (deadweight, displacement, own share, drop-off) are the usual ones in valuing effects, read on in A Guide to Social Return on Investment and HM Treasury, The Green Book. Check which edition is in force.',
} as const;
