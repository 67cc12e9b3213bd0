import type { Year } from '../calendar/year';
import { exactly } from '../money';
import { ASSUMPTIONS, reduction } from './costReduction';
import type { Assumptions } from './costReduction';
import { courseFactors } from './course';
import type { Course } from './course';

/** Assumptions that an estimate may give a range for. */
export const UNCERTAIN = [
  'number',
  'effect',
  'unitCost',
  'deadweight',
] as const satisfies readonly (keyof Assumptions)[];
export type Uncertain = (typeof UNCERTAIN)[number];

/** Lowest and highest value of the uncertain assumptions, around the assumption itself; undefined = the assumption itself. */
export type Bounds = { readonly [K in `${Uncertain}${'Low' | 'High'}`]: number | undefined };

/** One row of an estimate: what an intervention is expected to spare a committee. */
export interface Effect extends Assumptions, Course, Bounds {
  readonly committee: string;
  /** "" where not given. */
  readonly intervention: string;
  /** Outcome area; "" where not given. */
  readonly outcome: string;
}

/** Effects column by column: the i-th effect is the i-th of every column. */
export type Effects = { readonly length: number } & { readonly [K in keyof Effect]: ArrayLike<Effect[K]> };

const KEYS = [
  'committee',
  'intervention',
  'outcome',
  ...ASSUMPTIONS,
  'start',
  'lag',
  'duration',
  'rampUp',
  'dropOff',
  'indexation',
  'numberLow',
  'numberHigh',
  'effectLow',
  'effectHigh',
  'unitCostLow',
  'unitCostHigh',
  'deadweightLow',
  'deadweightHigh',
] as const satisfies readonly (keyof Effect)[];

/** The i-th effect. */
export const effectAt = (effects: Effects, i: number): Effect =>
  Object.fromEntries(KEYS.map((key) => [key, effects[key][i]])) as unknown as Effect;

/** Lowest, most likely and highest value of an uncertain assumption. */
export const boundsOf = (effect: Effect, key: Uncertain): { low: number; mode: number; high: number } => {
  const mode = effect[key];
  return { low: effect[`${key}Low`] ?? mode, mode, high: effect[`${key}High`] ?? mode };
};

/** An effect's cost reduction in one year: full reduction x the course's factor, as the double nearest to the exact value. */
export const reductionInYear = (effect: Assumptions & Course, year: Year): number =>
  exactly((w) => {
    const full = reduction(w, effect);
    const factors = courseFactors(w, [effect], [year]);
    const value = w.mul(full.numerator, factors.numerators[0]?.[0] ?? w.zero);
    return w.quotient(value, w.mul(full.denominator, factors.denominator));
  });
