import { decimals, withHeadingRow } from '../../functions/catalogue/shared';
import { headings } from '../../functions/tables/words';
import { label, rounded } from './formulaText';
import { lineOf } from './line';
import type { NativeCell } from './native';
import { notNative } from './native';
import { instalment, planTerms, runningTotal } from './planTerms';
import type { NativePlanTerms } from './planTerms';
import type { Translate } from './translation';

/**
 * RAMMINSKNING: the row Summa holds the plan's frame reductions, and each committee's cell its part of the sum below it. The
 * rounding of a table weighs all its cells, and has a plain formula only where there is one committee.
 */
export const frameReduction: Translate = (call) => {
  const terms = planTerms(call);
  const names = lineOf(call, call.arg('namnder'));
  const weights = lineOf(call, call.arg('vikter'));
  if (call.read(decimals) !== undefined && names.length > 1) notNative({ kind: 'rounded-table' });
  const head = call.read(withHeadingRow) ? 1 : 0;
  const [sumRow, sumColumn] = [head + names.length, terms.count + 1];
  const years = Array.from({ length: terms.count }, (_, i) => i);
  const heading = [
    headings.committee,
    ...years.map((i) => (i === 0 ? `=${terms.start}` : `=${call.cell(0, i)}+1`)),
    headings.total,
  ];
  const sumOf = (row: number): NativeCell =>
    `=${rounded(`SUM(${call.cells([row, 1], [row, sumColumn - 1])})`, terms.decimals)}`;
  const committees = names.values.map((name, n): readonly NativeCell[] => [
    typeof name === 'string' ? label(name.trim()) : `=${names.item(n)}&""`,
    ...years.map((i) => {
      const sum = call.cell(sumRow, i + 1, 'row');
      return names.length === 1 ? `=${sum}` : `=${sum}*${weights.item(n)}/SUM(${weights.all})`;
    }),
    sumOf(head + n),
  ]);
  const sums = [headings.total, ...years.map((i) => `=${inYear(terms, i)}`), sumOf(sumRow)];
  return [...(head ? [heading] : []), ...committees, sums];
};

/** The plan's frame reduction in a year, `before` years having gone before. */
function inYear(terms: NativePlanTerms, before: number): string {
  const { amount, years, count, rate, decimals, profile } = terms;
  if (decimals !== undefined) {
    if (profile.kind === 'annuity') return notNative({ kind: 'rounded-annuity' });
    const [total, totalBefore] = [runningTotal(terms, before + 1), runningTotal(terms, before)];
    const interest = rate === undefined ? '' : `+ROUND((${amount}-${totalBefore})*${rate},${decimals})`;
    return rounded(`${total}-${totalBefore}${interest}`, decimals);
  }
  if (profile.kind === 'annuity') return instalment(terms);
  if (profile.kind === 'linear') {
    return rate === undefined ? `${amount}/${years}` : `${amount}/${years}*(1+${rate}*(${years}-${before}))`;
  }
  const { weights } = profile;
  const interest = rate === undefined ? '' : `+${rate}*SUM(${weights.part(before, count - 1) ?? '0'})`;
  const share = interest === '' ? weights.item(before) : `(${weights.item(before)}${interest})`;
  return `${amount}*${share}/SUM(${weights.all})`;
}
