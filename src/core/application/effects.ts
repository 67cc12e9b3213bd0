import type { Effects } from '../cost-reduction/effect';
import type { ApplicationRow } from './application';

/** What a blank assumption means, the same as in the cell functions' table of effects. */
export const BLANK_MEANS = {
  lag: 0,
  rampUp: 1,
  dropOff: 0,
  deadweight: 0,
  displacement: 0,
  ownShare: 1,
  realisableShare: 1,
  indexation: 0,
} as const;

/** An application's effects column by column, unit costs in kr. */
export function effectsOf(rows: readonly ApplicationRow<'effects'>[]): Effects {
  const column = <K extends keyof ApplicationRow<'effects'>>(key: K): readonly ApplicationRow<'effects'>[K][] =>
    rows.map((row) => row[key]);
  const orElse = (key: keyof typeof BLANK_MEANS): readonly number[] => rows.map((row) => row[key] ?? BLANK_MEANS[key]);
  return {
    length: rows.length,
    committee: column('committee'),
    intervention: rows.map(() => ''),
    outcome: column('outcome'),
    number: column('number'),
    effect: column('effect'),
    unitCost: column('unitCost'),
    start: column('start'),
    duration: column('duration'),
    lag: orElse('lag'),
    rampUp: orElse('rampUp'),
    dropOff: orElse('dropOff'),
    deadweight: orElse('deadweight'),
    displacement: orElse('displacement'),
    ownShare: orElse('ownShare'),
    realisableShare: orElse('realisableShare'),
    indexation: orElse('indexation'),
    numberLow: column('numberLow'),
    numberHigh: column('numberHigh'),
    effectLow: column('effectLow'),
    effectHigh: column('effectHigh'),
    unitCostLow: column('unitCostLow'),
    unitCostHigh: column('unitCostHigh'),
    deadweightLow: column('deadweightLow'),
    deadweightHigh: column('deadweightHigh'),
  };
}
