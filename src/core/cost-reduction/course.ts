import type { Year } from '../calendar/year';
import { exactly, leastCommonMultiple, powers } from '../money';
import type { Whole } from '../money';

/** How an effect comes and goes over the years. */
export interface Course {
  /** The year that prices are counted from, and the lag. */
  readonly start: Year;
  /** Years from the start until the effect begins, >= 0. */
  readonly lag: number;
  /** Years that the effect lasts, >= 0; undefined = as long as anyone asks. */
  readonly duration: number | undefined;
  /** Years to full effect, in equal steps, >= 0: 0 and 1 are full effect from the first year. */
  readonly rampUp: number;
  /** Share of the effect lost each year after full effect, 0 to 1. */
  readonly dropOff: number;
  /** Price change a year from the start, 0 to 1. */
  readonly indexation: number;
}

/** Which year of the effect a calendar year is, counted from 1; 0 where there is no effect. */
export function effectYear({ start, lag, duration }: Course, year: Year): number {
  const j = year - (start + lag) + 1;
  return j >= 1 && j <= (duration ?? Infinity) ? j : 0;
}

/** By course and year, in the order given: the year's factor on the full cost reduction, as numerators over one denominator. */
export interface CourseFactors<T> {
  readonly numerators: readonly (readonly T[])[];
  readonly denominator: T;
}

/**
 * With j the year of the effect and m = max(rampUp, 1): min(1, j / m) x (1 - dropOff)^max(0, j - m) x
 * (1 + indexation)^(year - start), exactly; 0 where there is no effect.
 */
export function courseFactors<T>(w: Whole<T>, courses: readonly Course[], years: readonly Year[]): CourseFactors<T> {
  const dropOff = w.read(courses.map((course) => course.dropOff));
  const indexation = w.read(courses.map((course) => course.indexation));
  const ramp = courses.reduce((all, course) => leastCommonMultiple(w, all, w.of(rampYears(course))), w.one);
  const most = (of: (course: Course, year: Year) => number): number =>
    courses.reduce((longest, course) => Math.max(longest, of(course, lastYear(course, years))), 0);
  const [mostDropped, mostIndexed] = [most(yearsDropped), most(yearsIndexed)];
  const dropScale = powers(w, dropOff.one, mostDropped);
  const indexScale = powers(w, indexation.one, mostIndexed);
  const numerators = courses.map((course, c) => {
    const step = w.floorDiv(ramp, w.of(rampYears(course)));
    const kept = powers(w, w.sub(dropOff.one, dropOff.units[c] as T), mostDropped);
    const prices = powers(w, w.add(indexation.one, indexation.units[c] as T), mostIndexed);
    return years.map((year) => {
      const j = effectYear(course, year);
      if (j === 0) return w.zero;
      const dropped = yearsDropped(course, year);
      const indexed = yearsIndexed(course, year);
      const reached = w.mul(w.of(Math.min(j, rampYears(course))), step);
      const left = w.mul(kept[dropped] as T, dropScale[mostDropped - dropped] as T);
      const price = w.mul(prices[indexed] as T, indexScale[mostIndexed - indexed] as T);
      return w.mul(reached, w.mul(left, price));
    });
  });
  const scales = w.mul(dropScale[mostDropped] as T, indexScale[mostIndexed] as T);
  return { numerators, denominator: w.mul(ramp, scales) };
}

/** One course's factor in one year, as the nearest double. */
export const courseFactor = (course: Course, year: Year): number =>
  exactly((w) => {
    const { numerators, denominator } = courseFactors(w, [course], [year]);
    return w.quotient(numerators[0]?.[0] ?? w.zero, denominator);
  });

const rampYears = ({ rampUp }: Course): number => Math.max(rampUp, 1);
const yearsDropped = (course: Course, year: Year): number => Math.max(0, effectYear(course, year) - rampYears(course));
const yearsIndexed = (course: Course, year: Year): number => (effectYear(course, year) > 0 ? year - course.start : 0);

/** The last of the years that the effect is there; any earlier year where it is in none of them. */
const lastYear = ({ start, lag, duration }: Course, years: readonly Year[]): Year =>
  Math.min(years[years.length - 1] ?? -Infinity, start + lag + (duration ?? Infinity) - 1) as Year;
