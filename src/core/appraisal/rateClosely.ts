import { addDecimal, Compensated, refuse } from '../money';
import type { Intervention } from './presentValue';

/** Newton steps before the exact arithmetic takes over; 5 to 8 are usual. */
const MOST_STEPS = 60;
const NEAR = 2 ** -26;

/**
 * The internal rate in doubles, where the net flow changes sign once and only one rate exists; refuses everything else. Newton's
 * steps find it nearly, one residual in compensated doubles finds it fully.
 *
 * Why the answer is right: with net(k) the first amount after the change of sign, p(x) / x^k rises (or falls) throughout, and
 * its slope is a sum of terms of one sign, slope = the sum of (i - k) net(i) x^i. So the root is at x - p(x) x / slope, but
 * for what slope changes on the way there, which is less than (2n + 3) x step relatively.
 */
export function rateClosely({ costs, reductions }: Intervention): number {
  const net: Compensated[] = [];
  let change = -1;
  let last = 0;
  const sum = new Compensated();
  for (let i = 0; i < costs.length; i++) {
    const amount = new Compensated();
    addDecimal(amount, reductions[i] as number);
    addDecimal(amount, costs[i] as number, -1);
    net.push(amount);
    sum.plus(amount);
    if (amount.hi === 0 && amount.lo === 0) continue;
    const sign = amount.sign;
    if (last !== 0 && sign !== last) {
      if (change >= 0) return refuse();
      change = i;
    }
    last = sign;
  }
  if (change < 0) return refuse();
  // The rate is above 0 where the sum has the later amounts' sign: then 1 / (1 + rate) is between 0 and 1, else 1 + rate.
  const isAbove = sum.sign === last;
  return isAbove
    ? rootBelowOne(net, change, last, true)
    : rootBelowOne(net.reverse(), net.length - change, -last, false);
}

/** `sign` is that of the amounts from `change` on. */
function rootBelowOne(net: readonly Compensated[], change: number, sign: number, isDiscount: boolean): number {
  const n = net.length;
  let x = 1;
  let [low, high] = [0, 1];
  for (let count = 0; ; count++) {
    if (count > MOST_STEPS) return refuse();
    let value = 0;
    let slope = 0;
    for (let i = n - 1; i >= 0; i--) {
      const amount = (net[i] as Compensated).hi;
      value = value * x + amount;
      slope = slope * x + (i - change) * amount;
    }
    if (sign * value > 0) high = x;
    else low = x;
    const step = (value / slope) * x;
    const next = x - step;
    if (Math.abs(step) < NEAR * x) return polished(net, change, next, isDiscount);
    x = next > low && next < high ? next : (low + high) / 2;
  }
}

function polished(net: readonly Compensated[], change: number, x: number, isDiscount: boolean): number {
  const n = net.length;
  const residual = new Compensated();
  let slope = 0;
  for (let i = n - 1; i >= 0; i--) {
    residual.scale(x, 0).plus(net[i] as Compensated);
    slope = slope * x + (i - change) * (net[i] as Compensated).hi;
  }
  const step = ((residual.hi + residual.lo) / slope) * x;
  // 1 - root is what the rate is made of: x is near 1 where rates are small, and the step must not be lost in it.
  const rest = 1 - x + step;
  const rate = isDiscount ? rest / (x - step) : -rest;
  const wrong =
    Math.abs(step) * ((2 * n + 3) * (Math.abs(step) / x) + (3 * n + 3) * 2 ** -53) +
    (residual.error / Math.abs(slope)) * x;
  if (!(Math.abs(step) < x * 2 ** -20 && wrong <= Math.abs(rest) * x * 2 ** -53)) refuse();
  return rate;
}
