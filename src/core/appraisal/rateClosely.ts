import { addDecimal, Compensated, productError, refuse, sumError } from '../money';
import type { Intervention } from './presentValue';

/** Newton steps before the exact arithmetic takes over; 5 to 8 are usual. */
const MOST_STEPS = 60;
const NEAR = 2 ** -26;
const UNIT = 2 ** -53;

/** Net amounts as two doubles each: the nearest and the rest. */
interface Net {
  readonly high: readonly number[];
  readonly low: readonly number[];
  /** The first amount after the one change of sign, and the later amounts' sign. */
  readonly change: number;
  readonly sign: 1 | -1;
}

/**
 * The internal rate in doubles, where the net flow changes sign once and only one rate exists; refuses everything else. Newton's
 * steps find it nearly, one residual in compensated doubles finds it fully.
 *
 * Why the answer is right: with net(k) the first amount after the change of sign, p(x) / x^k rises (or falls) throughout, and
 * its slope is a sum of terms of one sign, slope = the sum of (i - k) net(i) x^i. So the root is at x - p(x) x / slope, but
 * for what slope changes on the way there, which is less than (2n + 3) x step relatively.
 */
export function rateClosely({ costs, reductions }: Intervention): number {
  const high: number[] = [];
  const low: number[] = [];
  let change = -1;
  let last = 0;
  let sum = 0;
  let size = 0;
  for (let i = 0; i < costs.length; i++) {
    const cost = costs[i] as number;
    const reduction = reductions[i] as number;
    const difference = reduction - cost;
    const isWhole =
      Math.floor(cost) === cost && Math.floor(reduction) === reduction && Math.abs(cost) + Math.abs(reduction) <= 1e15;
    const net = isWhole ? undefined : exactNet(cost, reduction);
    const amount = net ? net.hi : difference;
    high.push(amount);
    low.push(net ? net.lo : 0);
    sum += amount;
    size += Math.abs(amount);
    const sign = Math.sign(amount);
    if (sign === 0) continue;
    if (last !== 0 && sign !== last) {
      if (change >= 0) return refuse();
      change = i;
    }
    last = sign;
  }
  if (change < 0 || !(Math.abs(sum) > size * costs.length * 2 * UNIT)) return refuse();
  const sign = last > 0 ? 1 : -1;
  // The rate is above 0 where the sum has the later amounts' sign: then 1 / (1 + rate) is between 0 and 1, else 1 + rate.
  if (sum * sign > 0) return rateFrom({ high, low, change, sign }, true);
  const backwards = { high: high.reverse(), low: low.reverse(), change: high.length - change };
  return rateFrom({ ...backwards, sign: sign === 1 ? -1 : 1 }, false);
}

/** reduction - cost as the decimals they show; its sign is that of `hi`. */
function exactNet(cost: number, reduction: number): Compensated {
  const net = new Compensated();
  addDecimal(net, reduction);
  addDecimal(net, cost, -1);
  if (net.hi === 0 && net.lo !== 0) refuse();
  return net;
}

function rateFrom(net: Net, isDiscount: boolean): number {
  const { high, change, sign } = net;
  let x = 1;
  let bottom = 0;
  let top = 1;
  for (let count = 0; count < MOST_STEPS; count++) {
    let value = 0;
    let slope = 0;
    for (let i = high.length - 1; i >= 0; i--) {
      const amount = high[i] as number;
      value = value * x + amount;
      slope = slope * x + (i - change) * amount;
    }
    if (sign * value > 0) top = x;
    else bottom = x;
    const step = (value / slope) * x;
    const next = x - step;
    if (Math.abs(step) < NEAR * x) return polished(net, next, isDiscount);
    x = next > bottom && next < top ? next : (bottom + top) / 2;
  }
  return refuse();
}

function polished({ high, low, change }: Net, x: number, isDiscount: boolean): number {
  const n = high.length;
  let value = 0;
  let rest = 0;
  let slope = 0;
  let size = 0;
  for (let i = n - 1; i >= 0; i--) {
    const amount = high[i] as number;
    const product = value * x;
    const sum = product + amount;
    rest = rest * x + productError(value, x, product) + (sumError(product, amount, sum) + (low[i] as number));
    value = sum;
    slope = slope * x + (i - change) * amount;
    size = size * x + Math.abs(amount);
  }
  const residual = value + rest;
  // As in Compensated, with two steps a year.
  const residualError = 16 * (2 * n + 2) * (2 * n + 2) * UNIT * UNIT * size + Math.abs(residual) * UNIT;
  const step = (residual / slope) * x;
  // 1 - root is what the rate is made of: x is near 1 where rates are small, and the step must not be lost in it.
  const distance = 1 - x + step;
  const rate = isDiscount ? distance / (x - step) : -distance;
  const wrong =
    Math.abs(step) * ((2 * n + 3) * (Math.abs(step) / x) + (3 * n + 3) * UNIT) + (residualError / Math.abs(slope)) * x;
  if (!(Math.abs(step) < x * 2 ** -20 && wrong <= Math.abs(distance) * x * UNIT)) return refuse();
  return rate;
}
