import { yearsAfter } from '../calendar/year';
import type { Year } from '../calendar/year';
import { reductions } from '../cost-reduction/costReduction';
import type { Assumptions } from '../cost-reduction/costReduction';
import { courseFactors, effectYear } from '../cost-reduction/course';
import type { Course } from '../cost-reduction/course';
import type { Effects } from '../cost-reduction/effect';
import { addDecimal, closely, Compensated, decimalOf } from '../money';
import type { Whole } from '../money';
import { discountFactor, presentValueClosely, presentValueExactly, yearly } from './discounting';

/** What an intervention is expected to spare and what it costs, over some years. */
export interface Appraisal {
  readonly effects: Effects;
  /** Cost year by year from the first year; fewer than the years where the last ones cost nothing. */
  readonly costs: readonly number[];
  /** Yearly rate of discount, above -1. */
  readonly rate: number;
  /** First and last year; what an effect does after the last is not counted. No effect starts before the first. */
  readonly from: Year;
  readonly to: Year;
}

/** PV of the effects' cost reductions in the years, less PV of the costs; the first year undiscounted. */
export const appraisedValue = (appraisal: Appraisal): number =>
  closely(
    (w) => valueExactly(w, appraisal),
    () => valueClosely(appraisal),
  );

const yearsOf = ({ from, to }: Appraisal): readonly Year[] =>
  Array.from({ length: to - from + 1 }, (_, i) => yearsAfter(from, i));

function valueExactly<T>(w: Whole<T>, appraisal: Appraisal): number {
  const { effects, costs, rate } = appraisal;
  const years = yearsOf(appraisal);
  const full = reductions(w, effects);
  const courses = Array.from({ length: effects.length }, (_, i) => courseAt(effects, i));
  const factors = courseFactors(w, courses, years);
  const reduced = full.gross.map((gross, i) => w.mul(gross, full.net[i] as T));
  const denominator = w.mul(full.scales.reduce(w.mul, w.one), factors.denominator);
  const spent = w.read(costs);
  const net = years.map((_, t) => {
    const spared = reduced.reduce((sum, reduction, i) => {
      const factor = (factors.numerators[i] as readonly T[])[t] as T;
      return w.sign(factor) === 0 ? sum : w.add(sum, w.mul(reduction, factor));
    }, w.zero);
    return w.sub(w.mul(spared, spent.one), w.mul(spent.units[t] ?? w.zero, denominator));
  });
  const value = presentValueExactly(w, net, yearly(rate));
  return w.quotient(value.numerator, w.mul(value.denominator, w.mul(denominator, spent.one)));
}

function valueClosely(appraisal: Appraisal): number {
  const { effects, costs, rate } = appraisal;
  const sum = new Compensated();
  for (let i = 0; i < effects.length; i++) {
    const full = fullReduction({
      number: effects.number[i] as number,
      effect: effects.effect[i] as number,
      unitCost: effects.unitCost[i] as number,
      deadweight: effects.deadweight[i] as number,
      displacement: effects.displacement[i] as number,
      ownShare: effects.ownShare[i] as number,
      realisableShare: effects.realisableShare[i] as number,
    });
    if (full.size > 0) sum.plus(full.times(courseClosely(courseAt(effects, i), appraisal)));
  }
  return sum.plus(presentValueClosely(costs, yearly(rate)), -1).leave();
}

/** number x effect x unit cost x (1 - deadweight) x (1 - displacement) x own share x (unless costs rise) realisable share. */
function fullReduction(a: Assumptions): Compensated {
  const rest = (share: number): Compensated => decimalOf(1).plus(decimalOf(share), -1);
  const full = decimalOf(a.number).times(decimalOf(a.effect)).times(decimalOf(a.unitCost));
  if (a.deadweight !== 0) full.times(rest(a.deadweight));
  if (a.displacement !== 0) full.times(rest(a.displacement));
  if (a.ownShare !== 1) full.times(decimalOf(a.ownShare));
  if (a.effect >= 0 && a.realisableShare !== 1) full.times(decimalOf(a.realisableShare));
  return full;
}

export interface Period {
  readonly from: Year;
  readonly to: Year;
  readonly rate: number;
}

/** What a full reduction of 1 a year is worth in the first year, by the course it takes; at rate 0 the plain sum. */
export const courseWorth = (course: Course, period: Period): number =>
  closely(
    (w) => {
      const years = Array.from({ length: period.to - period.from + 1 }, (_, i) => yearsAfter(period.from, i));
      const { numerators, denominator } = courseFactors(w, [course], years);
      const value = presentValueExactly(w, numerators[0] as readonly (typeof denominator)[], yearly(period.rate));
      return w.quotient(value.numerator, w.mul(value.denominator, denominator));
    },
    () => courseClosely(course, period).leave(),
  );

/** Backwards from the effect's last year to its first, then to the period's: as presentValueExactly, with the course's steps. */
function courseClosely(course: Course, { from, to, rate }: Period): Compensated {
  const begins = course.start + course.lag;
  const ramp = Math.max(course.rampUp, 1);
  const discount = discountFactor(rate, to - from + 1);
  const price = decimalOf(1).plus(decimalOf(course.indexation)).settled();
  const aYear = new Compensated(1).times(price).times(discount);
  const kept =
    course.dropOff > 0 && course.dropOff < 1 ? decimalOf(1).plus(decimalOf(course.dropOff), -1).settled() : undefined;
  const aYearLess = kept ? kept.times(aYear) : aYear;
  const sum = new Compensated();
  for (let year = to; year >= begins; year--) {
    const j = effectYear(course, year);
    if (j === 0 || (j > ramp && course.dropOff === 1)) continue;
    if (sum.size > 0) sum.times(j >= ramp ? aYearLess : aYear);
    addDecimal(sum, Math.min(j, ramp));
  }
  if (sum.size === 0) return sum;
  for (let i = 0; i < course.lag; i++) sum.times(price);
  for (let year = from as number; year < begins; year++) sum.times(discount);
  return ramp === 1 ? sum : sum.per(decimalOf(ramp));
}

/** The course of the i-th effect. */
export const courseAt = (effects: Effects, i: number): Course => ({
  start: effects.start[i] as Year,
  lag: effects.lag[i] as number,
  duration: effects.duration[i],
  rampUp: effects.rampUp[i] as number,
  dropOff: effects.dropOff[i] as number,
  indexation: effects.indexation[i] as number,
});
