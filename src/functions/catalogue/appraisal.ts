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

export const discountedRounding = {
  sv: 'Svaret avrundas inte. Det räknas på de 15 siffror som Excel visar och är rätt till sista siffran.',
  en: 'The answer is not rounded. It counts with the 15 digits that Excel shows and is right to the last digit.',
} as const;

/** Where discounting comes from. */
export const presentValueSource = {
  sv: 'Nuvärdesmetoden i investeringskalkyl. Excels NETNUVÄRDE diskonterar även det första beloppet; här är det i dag, som när en insats startar.',
  en: 'The present value method of capital budgeting. Excel’s NPV discounts the first amount too; here it is today, as when an intervention starts.',
} as const;
