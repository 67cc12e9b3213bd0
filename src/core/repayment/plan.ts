import type { Unit, Whole } from '../money';
import { roundCumulatively, roundToUnit, unitOf } from '../money';
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
  const rate = w.read([terms.rate]);
  const interestRate: Rate<T> = { numerator: rate.units[0] as T, denominator: rate.one };
  const amount = w.read([terms.amount]);
  const value = amount.units[0] as T;
  const unit = terms.decimals === undefined ? undefined : unitOf(w, terms.decimals);
  if (terms.profile.kind === 'annuity' && w.sign(interestRate.numerator) > 0) {
    const count = unit ?? fineUnit(w, terms.amount);
    const start = roundToUnit(w, value, amount.one, count);
    return annuity(w, start, count, interestRate, terms.years);
  }
  const weights = weightsOf(w, terms);
  return unit
    ? roundedByWeights(w, roundToUnit(w, value, amount.one, unit), unit, weights, interestRate)
    : exactByWeights(w, value, amount.one, weights, interestRate);
}

interface Rate<T> {
  readonly numerator: T;
  readonly denominator: T;
}

const weightsOf = <T>(w: Whole<T>, { profile, years }: PlanTerms): readonly T[] =>
  profile.kind === 'weights' ? Array.from(w.read(profile.weights).units) : Array.from({ length: years }, () => w.one);

/** Exact: principal = amount x weight / sum of weights, over the denominator sum x amount's unit x rate's unit. */
function exactByWeights<T>(w: Whole<T>, amount: T, one: T, weights: readonly T[], rate: Rate<T>): Plan<T> {
  const sum = weights.reduce(w.add, w.zero);
  const scaled = w.mul(amount, rate.denominator);
  let left = sum;
  const rows = weights.map((weight) => {
    const opening = w.mul(scaled, left);
    const interest = w.mul(w.mul(amount, rate.numerator), left);
    const principal = w.mul(scaled, weight);
    left = w.sub(left, weight);
    return row(w, opening, interest, principal);
  });
  return { denominator: w.mul(w.mul(sum, one), rate.denominator), rows };
}

/** In rounding units: principal by cumulative rounding, interest on the rounded opening balance, rounded. */
function roundedByWeights<T>(w: Whole<T>, amount: T, unit: Unit<T>, weights: readonly T[], rate: Rate<T>): Plan<T> {
  const sum = weights.reduce(w.add, w.zero);
  const shares = weights.map((weight) => w.mul(amount, weight));
  let opening = amount;
  const rows = roundCumulatively(w, shares, sum).map((principal) => {
    const result = row(w, opening, interestOn(w, opening, rate), principal);
    opening = result.closing;
    return result;
  });
  return inUnits(w, rows, unit);
}

/**
 * One rounded instalment, never more than opening balance and interest; the last year takes the rest. The unrounded annuity
 * is the same in units too small to be seen.
 */
function annuity<T>(w: Whole<T>, amount: T, unit: Unit<T>, rate: Rate<T>, years: number): Plan<T> {
  // instalment = amount x r x q^n / (q^n - 1), with r = numerator / denominator and q = 1 + r
  const growth = power(w, w.add(rate.denominator, rate.numerator), years);
  const base = power(w, rate.denominator, years);
  const instalment = w.roundDiv(
    w.mul(w.mul(amount, rate.numerator), growth),
    w.mul(rate.denominator, w.sub(growth, base)),
  );
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

const interestOn = <T>(w: Whole<T>, opening: T, rate: Rate<T>): T =>
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
