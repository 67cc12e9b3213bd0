import { decimals } from '../../functions/catalogue/shared';
import { cellsOf } from './line';
import type { Cells } from './line';
import { notNative } from './native';
import type { NativeCall, Translate } from './translation';

/** EFFEKTATERBETALNING: each year from the years before it in the answer. */
export const effectRepayment: Translate = (call) => {
  const reduction = cellsOf(call, call.arg('minskning'));
  const isRounded = call.read(decimals) !== undefined;
  if (isRounded && reduction.rows > 1) notNative({ kind: 'rounded-table' });
  return Array.from({ length: reduction.rows }, (_, i) =>
    Array.from({ length: reduction.columns }, (_, j) =>
      isRounded ? `=${roundedYear(call, reduction, j)}` : `=${part(call, reduction, i, j)}`,
    ),
  );
};

/** A committee's part of the year: by its part of the year's fall. */
function part(call: NativeCall, reduction: Cells, i: number, j: number): string {
  const last = reduction.rows - 1;
  const column = reduction.part([0, j], [last, j]);
  const total = last === 0 ? reduction.item(0, j) : `SUM(${column})`;
  const paid = j === 0 ? '0' : `SUM(${call.cells([0, 0], [last, j - 1])})`;
  const amount = call.text('belopp');
  const year = leastOf(call, total, j === 0 ? amount : `${amount}-${paid}`);
  const share = last === 0 ? '' : `*MAX(${reduction.item(i, j)},0)/SUMPRODUCT((${column}>0)*${column})`;
  // What is left of the amount when all is paid may be a crumb in binary.
  const isDone = j === 0 ? '' : `,${paid}>=${amount}*(1-1E-12)`;
  return `IF(OR(${total}<=0${isDone}),0,${year}${share})`;
}

const leastOf = (call: NativeCall, total: string, ...others: readonly string[]): string => {
  const [share, cap] = [call.given('andel'), call.given('tak_per_ar')];
  const due = share === undefined ? total : `${total}*${share}`;
  return `MIN(${[due, ...(cap === undefined ? [] : [cap]), ...others].join(',')})`;
};

/** The rounded running total of what the years repay, capped, less that of the year before. */
function roundedYear(call: NativeCall, reduction: Cells, j: number): string {
  const places = call.text('decimaler');
  const amount = `ROUNDDOWN(${call.text('belopp')},${places})`;
  const [share, cap] = [call.given('andel'), call.given('tak_per_ar')];
  const runningTotal = (last: number): string => {
    if (last < 0) return '0';
    const falls = reduction.part([0, 0], [0, last]);
    const due = share === undefined ? falls : `${share}*${falls}`;
    const limit = cap === undefined ? undefined : `ROUNDDOWN(${cap},${places})`;
    const sum =
      limit === undefined
        ? `SUMPRODUCT((${falls}>0)*${due})`
        : `SUMPRODUCT((${falls}>0)*((${due}<=${limit})*${due}+(${due}>${limit})*${limit}))`;
    return `ROUND(MIN(${amount},${sum}),${places})`;
  };
  return `ROUND(${runningTotal(j)}-${runningTotal(j - 1)},${places})`;
}
