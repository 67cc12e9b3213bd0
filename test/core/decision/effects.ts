import type { Year } from '../../../src/core/calendar/year';
import type { Effect, Effects } from '../../../src/core/cost-reduction/effect';

export const year = (number: number): Year => number as Year;

const PLAIN: Effect = {
  committee: '',
  intervention: 'Skolfam',
  outcome: '',
  number: 1,
  effect: 1,
  unitCost: 0,
  start: year(2014),
  duration: undefined,
  lag: 0,
  rampUp: 1,
  dropOff: 0,
  deadweight: 0,
  displacement: 0,
  ownShare: 1,
  realisableShare: 1,
  indexation: 0,
  numberLow: undefined,
  numberHigh: undefined,
  effectLow: undefined,
  effectHigh: undefined,
  unitCostLow: undefined,
  unitCostHigh: undefined,
  deadweightLow: undefined,
  deadweightHigh: undefined,
};

/** Effects in columns, each with what differs from one unit of no cost in full from 2014 on. */
export const effectsOf = (...given: readonly Partial<Effect>[]): Effects => {
  const rows = given.map((one) => ({ ...PLAIN, ...one }));
  const columns = (Object.keys(PLAIN) as (keyof Effect)[]).map((key) => [key, rows.map((row) => row[key])]);
  return { length: rows.length, ...Object.fromEntries(columns) } as unknown as Effects;
};
