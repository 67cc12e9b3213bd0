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

/** Transactions in columns, as a ledger has them. */
export interface Columns {
  readonly dates: ArrayLike<number>;
  readonly kinds: ArrayLike<number>;
  readonly amounts: ArrayLike<number>;
  readonly interventions: ArrayLike<number>;
  readonly interventionCount: number;
}

/** Available: booked less what is granted and not spent. */
export function available(columns: Columns, until: number): number {
  const { dates, kinds, amounts, interventions, interventionCount } = columns;
  const left = new Float64Array(interventionCount);
  let booked = 0;
  for (let i = 0; i < amounts.length; i++) {
    if ((dates[i] as number) > until) continue;
    const amount = amounts[i] as number;
    const intervention = interventions[i] as number;
    switch (kinds[i]) {
      case 1:
        left[intervention] = (left[intervention] as number) + amount;
        break;
      case 2:
        booked -= amount;
        left[intervention] = (left[intervention] as number) - amount;
        break;
      case 3:
        left[intervention] = (left[intervention] as number) - amount;
        break;
      default:
        booked += amount;
    }
  }
  let committed = 0;
  for (const rest of left) if (rest > 0) committed += rest;
  return booked - committed;
}

/** Six sums a year and what is committed at each year's end. */
export function development(columns: Columns, firstDays: readonly number[]): number[][] {
  const { dates, kinds, amounts, interventions, interventionCount } = columns;
  const years = firstDays.length;
  const sums = Array.from({ length: years }, () => new Float64Array(6));
  const steps = Array.from({ length: years }, () => new Float64Array(interventionCount));
  for (let i = 0; i < amounts.length; i++) {
    const day = dates[i] as number;
    let year = 0;
    while (year < years - 1 && day >= (firstDays[year + 1] as number)) year++;
    const kind = kinds[i] as number;
    const amount = amounts[i] as number;
    const sum = sums[year] as Float64Array;
    sum[kind] = (sum[kind] as number) + amount;
    if (kind === 0 || kind > 3) continue;
    const step = steps[year] as Float64Array;
    const intervention = interventions[i] as number;
    step[intervention] = (step[intervention] as number) + (kind === 1 ? amount : -amount);
  }
  const left = new Float64Array(interventionCount);
  return sums.map((sum, year) => {
    let committed = 0;
    for (let v = 0; v < interventionCount; v++) {
      left[v] = (left[v] as number) + ((steps[year] as Float64Array)[v] as number);
      committed += Math.max(0, left[v] as number);
    }
    return [...sum, committed].map((x) => Math.round(x));
  });
}

/** Effects in columns, full effect from the start for some years. */
export interface EffectColumns {
  readonly number: ArrayLike<number>;
  readonly effect: ArrayLike<number>;
  readonly unitCost: ArrayLike<number>;
  readonly deadweight: ArrayLike<number>;
  readonly start: ArrayLike<number>;
  readonly duration: ArrayLike<number>;
}

/** The reduction by group and year. */
export function estimate(
  effects: EffectColumns,
  groups: ArrayLike<number>,
  groupCount: number,
  from: number,
  years: number,
): number[][] {
  const table = Array.from({ length: groupCount }, () => new Array<number>(years).fill(0));
  for (let i = 0; i < effects.number.length; i++) {
    const full =
      (effects.number[i] as number) *
      (effects.effect[i] as number) *
      (effects.unitCost[i] as number) *
      (1 - (effects.deadweight[i] as number));
    const first = Math.max(0, (effects.start[i] as number) - from);
    const end = Math.min(years, first + (effects.duration[i] as number));
    const row = table[groups[i] as number] as number[];
    for (let t = first; t < end; t++) row[t] = (row[t] as number) + full;
  }
  return table;
}

/** Lowest, most likely and highest of each of an effect's uncertain assumptions, and what its reductions are worth. */
export interface UncertainRow {
  readonly bounds: readonly (readonly [number, number, number])[];
  readonly worth: number;
  readonly years: number;
}

/** Monte Carlo with everything in one loop over typed arrays, the generator's state in local variables. */
export function monteCarlo(draws: number, rows: readonly UncertainRow[]): readonly number[] {
  const values = new Float64Array(draws);
  const reductions = new Float64Array(draws);
  let [s0, s1, s2, s3] = [1, 2, 3, 4];
  for (const { bounds, worth, years } of rows) {
    const low = Float64Array.from(bounds, ([least]) => least);
    const high = Float64Array.from(bounds, ([, , most]) => most);
    const share = Float64Array.from(bounds, ([least, mode, most]) => (mode - least) / (most - least));
    for (let k = 0; k < draws; k++) {
      let product = 1;
      for (let v = 0; v < low.length; v++) {
        // xoshiro128+, as cheap as a generator gets.
        const u = (((s0 + s3) >>> 0) + 0.5) * 2 ** -32;
        const t = s1 << 9;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= t;
        s3 = (s3 << 11) | (s3 >>> 21);
        const [from, to, part] = [low[v] as number, high[v] as number, share[v] as number];
        product *=
          u < part ? from + (to - from) * Math.sqrt(u * part) : to - (to - from) * Math.sqrt((1 - u) * (1 - part));
      }
      values[k] = (values[k] as number) + product * worth;
      reductions[k] = (reductions[k] as number) + product * years;
    }
  }
  return [...summary(values), ...summary(reductions)];
}

function summary(values: Float64Array): readonly number[] {
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += values[k] as number;
  const mean = sum / values.length;
  let squares = 0;
  for (let k = 0; k < values.length; k++) squares += ((values[k] as number) - mean) ** 2;
  values.sort();
  const at = (percent: number): number => values[Math.floor((percent * (values.length - 1)) / 100)] as number;
  return [mean, Math.sqrt(squares / values.length), at(5), at(25), at(50), at(75), at(95)];
}
