/**
 * Annuities in compensated doubles: quick, and certain or refused. What is refused is done in whole numbers by plan.ts, which
 * has the rules.
 */
import { yearsAfter } from '../calendar/year';
import type { Year } from '../calendar/year';
import { Compensated, decimalOf, DoesNotFit, productError, refuse, remembered, sumError } from '../money';
import type { ScheduleRow } from './profile';

const UNIT = 2 ** -53;

/** r / (1 - (1 + r)^-n): the yearly instalment, interest and principal together, of a loan of 1; r above 0. */
function annuityFactor(rate: number, years: number): Compensated {
  const discount = new Compensated(1).per(decimalOf(1).plus(decimalOf(rate)).settled());
  const left = new Compensated(1);
  for (let i = 0; i < years; i++) left.times(discount);
  return decimalOf(rate).per(new Compensated(1).plus(left, -1));
}

const factorsAt = remembered<(Compensated | undefined)[]>(() => []);

/** The yearly instalment, not rounded; refuses what compensated doubles cannot hold. */
export const instalmentOf = (amount: number, rate: number, years: number): Compensated =>
  decimalOf(amount).times((factorsAt(rate)[years] ??= annuityFactor(rate, years)));

/** The instalment of an amount, rounded to a whole number; undefined where doubles cannot tell which. */
export function quickInstalment(amount: number, rate: number, years: number): number | undefined {
  try {
    return instalmentOf(amount, rate, years).rounded();
  } catch (error) {
    if (error instanceof DoesNotFit) return undefined;
    throw error;
  }
}

/**
 * The plan of an annuity without rounding, each figure within two units in the last place; refuses what is not certain.
 *
 * The rests are at most 12 n u x amount in year n, u = 2^-53, and a year's eight roundings of them lose 96 n u^2 x amount; what is
 * lost grows with the interest. That is 64 n^2 u^2 x amount x (1 + r)^n in all, and no figure may be so small that it is seen.
 */
export function annuityClosely(amount: number, rate: number, years: number, firstYear: Year): readonly ScheduleRow[] {
  const instalment = instalmentOf(amount, rate, years);
  const paid = instalment.leave();
  const [r, start] = [decimalOf(rate), decimalOf(amount)];
  let seen = 64 * (years + 2) * (years + 2) * UNIT * UNIT * start.hi + instalment.error;
  const rows: ScheduleRow[] = [];
  let high = start.hi;
  let low = start.lo;
  let least = paid;
  for (let year = 1; year <= years; year++) {
    const interest = high * r.hi;
    const interestRest = high * r.lo + low * r.hi + productError(high, r.hi, interest);
    const principal = instalment.hi - interest;
    const principalRest = sumError(instalment.hi, -interest, principal) + (instalment.lo - interestRest);
    const closing = high - principal;
    const closingRest = sumError(high, -principal, closing) + (low - principalRest);
    const isLast = year === years;
    const opening = high + low;
    rows.push({
      year: yearsAfter(firstYear, year - 1),
      opening,
      interest: interest + interestRest,
      repayment: isLast ? opening : principal + principalRest,
      frameReduction: paid,
      closing: isLast ? 0 : closing + closingRest,
    });
    least = Math.min(least, interest, principal);
    seen += seen * r.hi;
    high = closing;
    low = closingRest;
  }
  return seen <= least * UNIT ? rows : refuse();
}
