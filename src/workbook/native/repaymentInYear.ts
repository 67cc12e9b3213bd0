import { rounded } from './formulaText';
import type { NativeCell } from './native';
import { notNative } from './native';
import { instalment, planTerms } from './planTerms';
import type { NativePlanTerms } from './planTerms';
import type { Translate } from './translation';

/** ATERBETALNING: the frame reduction of one year in one cell; 0 outside the plan. */
export const repaymentInYear: Translate = (call): readonly (readonly NativeCell[])[] => {
  const terms = planTerms(call);
  const year = call.text('ar');
  const { start, years } = terms;
  return [[`=IF(OR(${year}<${start},${year}>=${start}+${years}),0,${inYear(terms, `(${year}-${start})`)})`]];
};

/** `before`: how many years of the plan have gone before. */
function inYear(terms: NativePlanTerms, before: string): string {
  const { amount, years, rate, decimals, profile } = terms;
  if (profile.kind === 'annuity') {
    return decimals === undefined ? instalment(terms) : notNative({ kind: 'rounded-annuity' });
  }
  const paid = (count: string): string => {
    if (profile.kind === 'linear') return rounded(`${amount}*${count}/${years}`, decimals);
    const { length, all, isRow } = profile.weights;
    const places = `{${Array.from({ length }, (_, i) => i + 1).join(isRow ? ',' : ';')}}`;
    return rounded(`${amount}*SUMPRODUCT((${places}<=${count})*${all})/SUM(${all})`, decimals);
  };
  if (decimals !== undefined) {
    const interest = rate === undefined ? '' : `+ROUND((${amount}-${paid(before)})*${rate},${decimals})`;
    return rounded(`${paid(`(${before}+1)`)}-${paid(before)}${interest}`, decimals);
  }
  if (profile.kind === 'linear') {
    return rate === undefined ? `${amount}/${years}` : `${amount}/${years}*(1+${rate}*(${years}-${before}))`;
  }
  const { weights } = profile;
  const item = weights.isRow ? `INDEX(${weights.all},1,${before}+1)` : `INDEX(${weights.all},${before}+1,1)`;
  const interest = rate === undefined ? '' : `+(${amount}-${paid(before)})*${rate}`;
  return `${amount}*${item}/SUM(${weights.all})${interest}`;
}
