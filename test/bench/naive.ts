/** What one writes first when money must be right: decimal.js for every number. */
import Decimal from 'decimal.js';

const D = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

export function presentValue(flows: readonly number[], rate: number): number {
  const growth = new D(rate).plus(1);
  return flows.reduce((sum, flow, i) => sum.plus(new D(flow).div(growth.pow(i))), new D(0)).toNumber();
}

export function annuityPlan(amount: number, years: number, start: number, rate: number, places: number): unknown[] {
  const r = new D(rate);
  const growth = r.plus(1).pow(years);
  const instalment = new D(amount).times(r).times(growth).div(growth.minus(1)).toDecimalPlaces(places);
  let opening = new D(amount);
  return Array.from({ length: years }, (_, i) => {
    const interest = opening.times(r).toDecimalPlaces(places);
    const due = opening.plus(interest);
    const paid = i === years - 1 ? due : instalment;
    const closing = due.minus(paid);
    const row = [start + i, opening, interest, paid.minus(interest), paid, closing].map(Number);
    opening = closing;
    return row;
  });
}

export function internalRate(flows: readonly number[]): number {
  let rate = new D('0.1');
  for (let step = 0; step < 50; step++) {
    const growth = rate.plus(1);
    let value = new D(0);
    let slope = new D(0);
    flows.forEach((flow, i) => {
      const discounted = new D(flow).div(growth.pow(i));
      value = value.plus(discounted);
      slope = slope.minus(discounted.times(i).div(growth));
    });
    const next = rate.minus(value.div(slope));
    if (next.minus(rate).abs().lt('1e-15')) return next.toNumber();
    rate = next;
  }
  return NaN;
}

export function split(amount: number, weights: readonly number[], places: number): number[] {
  const sum = weights.reduce((all, weight) => all.plus(weight), new D(0));
  const unit = new D(10).pow(places);
  const whole = new D(amount).times(unit).toDecimalPlaces(0);
  const shares = weights.map((weight) => whole.times(weight).div(sum));
  const parts = shares.map((share) => share.floor());
  let left = parts.reduce((rest, part) => rest.minus(part), whole).toNumber();
  const order = shares.map((_, i) => i);
  order.sort((i, j) => {
    const [a, b] = [shares[i] as Decimal, shares[j] as Decimal];
    return b.minus(b.floor()).comparedTo(a.minus(a.floor())) || i - j;
  });
  for (const i of order) if (left-- > 0) parts[i] = (parts[i] as Decimal).plus(1);
  return parts.map((part) => part.div(unit).toNumber());
}
