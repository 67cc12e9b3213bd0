import { parameters } from '../../functions/catalogue/nuvarde';
import { lineOf } from './line';
import type { Line } from './line';
import { notNative } from './native';
import type { NativeCall, Translate } from './translation';

/** More would be deeper than Excel's brackets go. */
const MOST_RATES = 60;

/** NUVARDE: Excel's NPV, which discounts the first flow too; with a rate for each period flow by flow from the last. */
export const presentValue: Translate = (call) => {
  const flows = lineOf(call, call.arg('floden'));
  const first = call.read(parameters[2]);
  const rates = call.arg('ranta');
  const size = rates.value?.now;
  const isOne = !Array.isArray(size) || (size.length === 1 && (size[0] as readonly unknown[]).length === 1);
  if (!isOne) return [[`=${byPeriod(flows, lineOf(call, rates), first)}`]];
  const rate = call.text('ranta');
  const value = `NPV(${rate},${flows.all})`;
  return [[first === 1 ? `=${value}` : `=${value}*(1+${rate})`]];
};

function byPeriod(flows: Line, rates: Line, first: number): string {
  if (flows.length > MOST_RATES) return notNative({ kind: 'too-long' });
  if (rates.length !== flows.length) return notNative({ kind: 'not-up-to-date' });
  let value = '';
  for (let i = flows.length - 1; i >= 0; i--) {
    const sum = value === '' ? flows.item(i) : `(${flows.item(i)}+${value})`;
    value = i === 0 && first === 0 ? sum : `${sum}/(1+${rates.item(i)})`;
  }
  return value;
}

/** The present values of costs and cost reductions, a year ahead; the year is the same in both and falls away in a ratio. */
const valuesOf = (call: NativeCall): { readonly costs: string; readonly reductions: string; readonly rate: string } => {
  const rate = call.text('ranta');
  const value = (id: 'kostnader' | 'minskningar'): string => `NPV(${rate},${lineOf(call, call.arg(id)).all})`;
  return { costs: value('kostnader'), reductions: value('minskningar'), rate };
};

/** NETTONUVARDE */
export const netPresentValue: Translate = (call) => {
  const { costs, reductions, rate } = valuesOf(call);
  return [[`=(${reductions}-${costs})*(1+${rate})`]];
};

/** NYTTOKOSTNADSKVOT */
export const benefitCostRatio: Translate = (call) => {
  const { costs, reductions } = valuesOf(call);
  return [[`=IF(${costs}<=0,NA(),${reductions}/${costs})`]];
};

/** BRYTPUNKT */
export const breakEven: Translate = (call) => {
  const { costs, reductions } = valuesOf(call);
  return [[`=IF(${reductions}<=0,NA(),${costs}/${reductions})`]];
};
