/** Parameters of the functions that weigh costs against cost reductions, with their texts. */
import { discountRate, number, single, vector } from '../cells';
import { optional, required } from '../parameter';

export const costs = /*#__PURE__*/ required('kostnader', /*#__PURE__*/ vector(/*#__PURE__*/ number()));
export const reductions = /*#__PURE__*/ required('minskningar', /*#__PURE__*/ vector(/*#__PURE__*/ number()));
export const rate = /*#__PURE__*/ required('ranta', /*#__PURE__*/ single(discountRate));
export const rateOrNone = /*#__PURE__*/ optional('ranta', /*#__PURE__*/ single(discountRate), 0);

export const texts = {
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
  rate: {
    sv: {
      text: 'Kalkylränta per år, över -100 % och högst 100 %: 3 % skrivs 3 % eller 0,03. Real ränta för fasta priser, nominell för löpande.',
      unit: 'andel',
    },
    en: {
      text: 'Discount rate a year, above -100% and at most 100%: 3% is written 3% or 0.03. A real rate for constant prices, a nominal one for current prices.',
      unit: 'share',
    },
  },
} as const;

/** How these answers are rounded, for the pane. */
export const rounding = {
  discounted: {
    sv: 'Svaret avrundas inte. Det räknas på de 15 siffror som Excel visar och är rätt till sista siffran.',
    en: 'The answer is not rounded. It counts with the 15 digits that Excel shows and is right to the last digit.',
  },
} as const;
