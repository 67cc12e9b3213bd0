import { parameters } from '../../functions/catalogue/aterbetalningsbudget';
import { decimals, withHeadingRow } from '../../functions/catalogue/shared';
import { investmentColumns } from '../../functions/tables/investments';
import { numbered } from '../../functions/tables/names';
import { annuityNames } from '../../functions/tables/profile';
import { headings, regimes, UNASSIGNED } from '../../functions/tables/words';
import { rounded } from './formulaText';
import { notNative } from './native';
import { holdsName, holdsWord, needed, rowNames, spellings, tableColumns } from './tableColumns';
import type { TableColumn } from './tableColumns';
import type { NativeCall, Translate } from './translation';
import { yearHeadings, yearTable } from './yearTable';

/**
 * ATERBETALNINGSBUDGET: each cell sums the rows' parts of their plans' frame reductions in the year. Rounded plans are summed so
 * too, as long as no intervention is split on several rows.
 */
export const repaymentBudget: Translate = (call) => {
  const columns = tableColumns(call, 'investeringar', investmentColumns);
  if (call.read(decimals) !== undefined) checkRounding(columns);
  const places = call.given('decimaler');
  const grouping = call.read(parameters[3]);
  const hasHeadings = call.read(withHeadingRow);
  const width = call.answer[0]?.length ?? 0;
  const first = call.text('fran_ar');
  const sum = (year: string, isNamed?: string): string => {
    const factors = [...(isNamed === undefined ? [] : [isNamed]), ...repays(call, columns), ...isWithin(columns, year)];
    if (places !== undefined)
      return rounded(`SUMPRODUCT(${[...factors, roundedYear(columns, year, places)].join('*')})`, places);
    return `SUMPRODUCT(${[...factors, ...exactYear(columns, year)].join('*')},${needed(columns.amount).text})`;
  };
  if (grouping === 'total') {
    const years = Array.from({ length: width }, (_, i) => i);
    const yearOf = (i: number): string => (hasHeadings ? call.cell(0, i, 'row') : i === 0 ? first : `(${first}+${i})`);
    const sums = years.map((i) => `=${sum(yearOf(i))}`);
    return hasHeadings ? [yearHeadings(call, width, first, 0), sums] : [sums];
  }
  const group = columns[grouping];
  const rows = rowNames(group, [needed(columns.intervention)], UNASSIGNED);
  return yearTable(call, {
    hasHeadings,
    heading: headings[grouping],
    names: numbered(rows).names,
    count: width - 2,
    first,
    decimals: places,
    value: (name, cell, year) => sum(year, group && holdsName(group, name, cell, name === UNASSIGNED)),
  });
};

type Columns = { readonly [K in keyof typeof investmentColumns]: TableColumn | undefined };

/** A stated regime decides; else the intervention repays where it starts before the cut-off year, or neither is known. */
function repays(call: NativeCall, { regime, start }: Columns): readonly string[] {
  const cutOff = call.given('brytar');
  const isEarly = cutOff !== undefined && start ? `(${start.text}<${cutOff})` : undefined;
  if (!regime) return isEarly === undefined ? [] : [isEarly];
  const states = holdsWord(regime, regimes.repayment);
  return [`(${states}+(${regime.text}="")${isEarly === undefined ? '' : `*${isEarly}`})`];
}

const isWithin = ({ firstYear, years }: Columns, year: string): readonly string[] => {
  const first = needed(firstYear).text;
  return [`(${year}>=${first})`, `(${year}<${first}+${needed(years).text})`];
};

/** A blank row must not divide by 0. */
const someYears = ({ years }: Columns): string => `(${needed(years).text}+(${needed(years).text}=0))`;

/** The part of an amount that cuts a frame in a year: the plan's frame reduction of 1, by the row's share. */
function exactYear(columns: Columns, year: string): readonly string[] {
  const { firstYear, years, profile, rate, share } = columns;
  const some = someYears(columns);
  const linear = rate
    ? `(1+${rate.text}*(${needed(years).text}-(${year}-${needed(firstYear).text})))/${some}`
    : `1/${some}`;
  const factors = share ? [`(${share.text}+(${share.text}=""))`] : [];
  if (!profile || !rate) return [...factors, linear];
  const isAnnuity = holdsWord(profile, annuityNames);
  const isFree = `(${rate.text}=0)`;
  const annuity = `(${rate.text}/(1-(1+${rate.text})^-${some}+${isFree})+${isFree}/${some})`;
  return [...factors, `(${isAnnuity}*${annuity}+(1-${isAnnuity})*${linear})`];
}

/** The year's frame reduction of a plan that is rounded on its running total. */
function roundedYear(columns: Columns, year: string, decimals: string): string {
  const { firstYear, amount, profile, rate } = columns;
  const start = rounded(needed(amount).text, decimals);
  const before = `(${year}-${needed(firstYear).text})`;
  const total = (years: string): string => rounded(`${start}*${years}/${someYears(columns)}`, decimals);
  const interest = rate ? `+${rounded(`(${start}-${total(before)})*${rate.text}`, decimals)}` : '';
  // A rounded annuity has no formula in one cell: one that comes later divides by 0, so that it is seen.
  const refusal = profile && rate ? `/(1-${isRealAnnuity(profile, rate)})` : '';
  return `(${total(`(${before}+1)`)}-${total(before)}${interest})${refusal}`;
}

const isRealAnnuity = (profile: TableColumn, rate: TableColumn): string =>
  `${holdsWord(profile, annuityNames)}*(${rate.text}>0)`;

/** Rounded plans that are split, or annuities, have no formula in one cell. */
function checkRounding({ intervention, amount, profile, rate }: Columns): void {
  const names = rowNames(intervention, [needed(intervention), needed(amount)], '');
  if (numbered(names).names.length < names.length) notNative({ kind: 'rounded-table' });
  const annuities = profile ? spellings(profile, annuityNames).map((word) => word.toLowerCase()) : [];
  const isAnnuity = profile?.values.some(
    (word, i) => typeof word === 'string' && annuities.includes(word.toLowerCase()) && Number(rate?.values[i] ?? 0) > 0,
  );
  if (isAnnuity) notNative({ kind: 'rounded-annuity' });
}
