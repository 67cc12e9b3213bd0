import type { Ratio, Unit, Whole } from '../money';
import { roundToUnit, unitOf } from '../money';
import { quickInstalment } from './annuity';
import type { PlanTerms } from './profile';

/**
 * A repayment plan in whole numbers: every figure is numerator / denominator, and the denominator is the same for the whole
 * plan. Opening balance, interest and principal a year; frameReduction = interest + principal; closing = opening - principal.
 */
export interface Plan<T> {
  readonly denominator: T;
  readonly rows: readonly PlanRow<T>[];
}

export interface PlanRow<T> {
  readonly opening: T;
  readonly interest: T;
  readonly principal: T;
  readonly frameReduction: T;
  readonly closing: T;
}

/** Digits an unrounded annuity is counted with: far more than the 17 that a double shows. */
const ANNUITY_DIGITS = 90;

/** The plan of one investment (calculations.md section 2). A free-form profile has one weight a year with a sum above 0. */
export function repaymentPlan<T>(w: Whole<T>, terms: PlanTerms): Plan<T> {
  const { amount, years, profile, decimals } = terms;
  const rate = w.readOne(terms.rate);
  const unit = decimals === undefined ? undefined : unitOf(w, decimals);
  const value = w.readOne(amount);
  if (profile.kind === 'annuity' && w.sign(rate.numerator) > 0) {
    const count = unit ?? fineUnit(w, amount);
    const start = roundToUnit(w, value.numerator, value.denominator, count);
    const quick = unit && quickInstalment(w.quotient(start, w.one), terms.rate, years);
    return annuity(w, start, count, rate, years, quick);
  }
  const weights = weightsOf(w, terms);
  return unit
    ? roundedByWeights(w, roundToUnit(w, value.numerator, value.denominator, unit), unit, weights, rate)
    : exactByWeights(w, value, weights, rate);
}

function weightsOf<T>(w: Whole<T>, { profile, years }: PlanTerms): readonly T[] {
  return profile.kind === 'weights' ? Array.from(w.read(profile.weights).units) : new Array<T>(years).fill(w.one);
}

/** Exact: principal = amount x weight / sum of weights, over the denominator sum x amount's unit x rate's unit. */
function exactByWeights<T>(w: Whole<T>, amount: Ratio<T>, weights: readonly T[], rate: Ratio<T>): Plan<T> {
  const sum = weights.reduce(w.add, w.zero);
  const scaled = w.mul(amount.numerator, rate.denominator);
  const yearly = w.mul(amount.numerator, rate.numerator);
  const rows: PlanRow<T>[] = [];
  let left = sum;
  for (const weight of weights) {
    rows.push(row(w, w.mul(scaled, left), w.mul(yearly, left), w.mul(scaled, weight)));
    left = w.sub(left, weight);
  }
  return { denominator: w.mul(w.mul(sum, amount.denominator), rate.denominator), rows };
}

/**
 * In rounding units: principal by cumulative rounding (as roundCumulatively), interest on the rounded opening balance, rounded.
 */
function roundedByWeights<T>(w: Whole<T>, amount: T, unit: Unit<T>, weights: readonly T[], rate: Ratio<T>): Plan<T> {
  const sum = weights.reduce(w.add, w.zero);
  const rows: PlanRow<T>[] = [];
  let opening = amount;
  let before = w.zero;
  let exact = w.zero;
  for (const weight of weights) {
    exact = w.add(exact, w.mul(amount, weight));
    const rounded = w.roundDiv(exact, sum);
    const year = row(w, opening, interestOn(w, opening, rate), w.sub(rounded, before));
    rows.push(year);
    before = rounded;
    opening = year.closing;
  }
  return inUnits(w, rows, unit);
}

/**
 * One rounded instalment, never more than opening balance and interest; the last year takes the rest. The unrounded annuity
 * is the same in units too small to be seen. `quick` is the rounded instalment where it is known already.
 */
function annuity<T>(
  w: Whole<T>,
  amount: T,
  unit: Unit<T>,
  rate: Ratio<T>,
  years: number,
  quick: number | undefined,
): Plan<T> {
  const instalment = quick === undefined ? instalmentOf(w, amount, rate, years) : w.of(quick);
  const rows: PlanRow<T>[] = [];
  let opening = amount;
  for (let year = 1; year <= years; year++) {
    const interest = interestOn(w, opening, rate);
    const due = w.add(opening, interest);
    const paid = year === years || w.compare(instalment, due) > 0 ? due : instalment;
    const result = row(w, opening, interest, w.sub(paid, interest));
    rows.push(result);
    opening = result.closing;
  }
  return inUnits(w, rows, unit);
}

/** amount x r x q^n / (q^n - 1) in units, rounded, with r = numerator / denominator and q = 1 + r. */
function instalmentOf<T>(w: Whole<T>, amount: T, rate: Ratio<T>, years: number): T {
  const growth = power(w, w.add(rate.denominator, rate.numerator), years);
  const base = power(w, rate.denominator, years);
  return w.roundDiv(w.mul(w.mul(amount, rate.numerator), growth), w.mul(rate.denominator, w.sub(growth, base)));
}

const interestOn = <T>(w: Whole<T>, opening: T, rate: Ratio<T>): T =>
  w.roundDiv(w.mul(opening, rate.numerator), rate.denominator);

const row = <T>(w: Whole<T>, opening: T, interest: T, principal: T): PlanRow<T> => ({
  opening,
  interest,
  principal,
  frameReduction: w.add(interest, principal),
  closing: w.sub(opening, principal),
});

/** Counts of rounding units become numerators over the unit's own denominator. */
function inUnits<T>(w: Whole<T>, rows: readonly PlanRow<T>[], unit: Unit<T>): Plan<T> {
  if (w.compare(unit.below, w.one) === 0) return { denominator: unit.above, rows };
  const scale = (count: T): T => w.mul(count, unit.below);
  return {
    denominator: unit.above,
    rows: rows.map((r) => row(w, scale(r.opening), scale(r.interest), scale(r.principal))),
  };
}

function power<T>(w: Whole<T>, base: T, exponent: number): T {
  let result = w.one;
  for (let i = 0; i < exponent; i++) result = w.mul(result, base);
  return result;
}

/** A unit that leaves `ANNUITY_DIGITS` digits of the amount. */
function fineUnit<T>(w: Whole<T>, amount: number): Unit<T> {
  const magnitude = amount > 0 ? Math.ceil(Math.log10(amount)) : 0;
  return unitOf(w, Math.max(0, ANNUITY_DIGITS - magnitude));
}
