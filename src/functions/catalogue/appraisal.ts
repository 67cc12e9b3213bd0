/** Parameters of the functions that weigh costs against cost reductions, with their texts. */
import { discountRate, number, single, vector, year } from '../cells';
import { optional, required } from '../parameter';

export const costs = /*#__PURE__*/ required('kostnader', /*#__PURE__*/ vector(/*#__PURE__*/ number()));
export const reductions = /*#__PURE__*/ required('minskningar', /*#__PURE__*/ vector(/*#__PURE__*/ number()));
export const rate = /*#__PURE__*/ required('ranta', /*#__PURE__*/ single(discountRate));
export const rateOrNone = /*#__PURE__*/ optional('ranta', /*#__PURE__*/ single(discountRate), 0);

/** The year of the first cost, and the last year that counts where it is not that of the last cost. */
export const firstYear = /*#__PURE__*/ required('fran_ar', /*#__PURE__*/ single(year));
export const lastYear = /*#__PURE__*/ optional('till_ar', /*#__PURE__*/ single(year), undefined);

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
      text: 'Sista året som räknas. Effekter efter det tas inte med; utan till_ar får inga effekter finnas efter sista kostnaden.',
      unit: 'årtal',
      fallback: 'året för sista värdet i kostnader',
    },
    en: {
      text: 'The last year that counts. Effects after it are left out; without to_year no effect may go on after the last cost.',
      unit: 'year',
      fallback: 'the year of the last value in costs',
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

/** Costs where the reductions come from a table of effects. */
export const vectorOfCosts = {
  sv: {
    text: 'Kostnaderna år för år från fran_ar i en rad eller kolumn, utan rubrik. Nollor förlänger perioden.',
    unit: 'kr, tkr eller mkr per år',
  },
  en: {
    text: 'The costs year by year from from_year in one row or column, without heading. Zeros lengthen the period.',
    unit: 'kr, tkr or mkr a year',
  },
} as const;

/** How these answers are rounded, for the pane. */
export const rounding = {
  discounted: {
    sv: 'Svaret avrundas inte. Det räknas på de 15 siffror som Excel visar och är rätt till sista siffran.',
    en: 'The answer is not rounded. It counts with the 15 digits that Excel shows and is right to the last digit.',
  },
} as const;

/** Where discounting comes from. */
export const presentValueSource = {
  sv: 'Nuvärdesmetoden i investeringskalkyl. Excels NETNUVÄRDE diskonterar även det första beloppet; här är det i dag, som när en insats startar.',
  en: 'The present value method of capital budgeting. Excel’s NPV discounts the first amount too; here it is today, as when an intervention starts.',
} as const;
