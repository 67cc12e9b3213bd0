/** The physical limit: the same work in plain float64, with no care for the last digits. */
import type { ScheduleRow } from '../../src/core/repayment/schedule';
import type { Year } from '../../src/core/calendar/year';

const rounded = (x: number, unit: number): number => Math.round(x * unit) / unit;

export function linearPlan(amount: number, years: number, start: number, rate: number, unit: number): ScheduleRow[] {
  const rows: ScheduleRow[] = [];
  let opening = amount;
  let before = 0;
  for (let i = 0; i < years; i++) {
    const total = rounded((amount * (i + 1)) / years, unit);
    const repayment = total - before;
    before = total;
    const interest = rounded(opening * rate, unit);
    const closing = opening - repayment;
    rows.push({
      year: (start + i) as Year,
      opening,
      interest,
      repayment,
      frameReduction: interest + repayment,
      closing,
    });
    opening = closing;
  }
  return rows;
}

export function annuityPlan(amount: number, years: number, start: number, rate: number, unit: number): ScheduleRow[] {
  const rows: ScheduleRow[] = [];
  const growth = Math.pow(1 + rate, years);
  const instalment = rounded((amount * rate * growth) / (growth - 1), unit);
  let opening = amount;
  for (let i = 0; i < years; i++) {
    const interest = rounded(opening * rate, unit);
    const due = opening + interest;
    const frameReduction = i === years - 1 || instalment > due ? due : instalment;
    const repayment = frameReduction - interest;
    const closing = opening - repayment;
    rows.push({ year: (start + i) as Year, opening, interest, repayment, frameReduction, closing });
    opening = closing;
  }
  return rows;
}

export function split(amount: number, weights: readonly number[], unit: number): number[] {
  let sum = 0;
  for (const weight of weights) sum += weight;
  const whole = Math.round(amount * unit);
  const parts: number[] = [];
  const rests: number[] = [];
  let left = whole;
  for (const weight of weights) {
    const share = (whole * weight) / sum;
    const part = Math.floor(share);
    parts.push(part);
    rests.push(share - part);
    left -= part;
  }
  while (left > 0) {
    let best = 0;
    for (let i = 1; i < rests.length; i++) if ((rests[i] as number) > (rests[best] as number)) best = i;
    rests[best] = -1;
    parts[best] = (parts[best] as number) + 1;
    left--;
  }
  return parts.map((part) => part / unit);
}

export function netPresentValue(costs: readonly number[], reductions: readonly number[], rate: number): number {
  const v = 1 / (1 + rate);
  let sum = 0;
  for (let i = costs.length - 1; i >= 0; i--) sum = sum * v + ((reductions[i] as number) - (costs[i] as number));
  return sum;
}

export function presentValue(flows: readonly number[], rate: number): number {
  const v = 1 / (1 + rate);
  let sum = 0;
  for (let i = flows.length - 1; i >= 0; i--) sum = sum * v + (flows[i] as number);
  return sum;
}

export function ratio(costs: readonly number[], reductions: readonly number[], rate: number): number {
  return presentValue(reductions, rate) / presentValue(costs, rate);
}

export function payback(costs: readonly number[], reductions: readonly number[], rate: number): number {
  const v = 1 / (1 + rate);
  let factor = 1;
  let total = 0;
  let time = 0;
  for (let i = 0; i < costs.length; i++) {
    const net = ((reductions[i] as number) - (costs[i] as number)) * factor;
    const before = total;
    total += net;
    if (before < 0 && total >= 0) time = i - 1 - before / net;
    factor *= v;
  }
  return total < 0 ? NaN : time;
}

export function internalRate(costs: readonly number[], reductions: readonly number[]): number {
  let rate = 0.1;
  for (let step = 0; step < 50; step++) {
    const v = 1 / (1 + rate);
    let value = 0;
    let slope = 0;
    for (let i = costs.length - 1; i >= 0; i--) {
      slope = slope * v + value;
      value = value * v + ((reductions[i] as number) - (costs[i] as number));
    }
    const next = 1 / (v - value / slope) - 1;
    if (Math.abs(next - rate) < 1e-12) return next;
    rate = next;
  }
  return NaN;
}
