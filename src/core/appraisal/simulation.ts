import { boundsOf, effectAt } from '../cost-reduction/effect';
import type { Effect } from '../cost-reduction/effect';
import { randomStreams } from '../random';
import type { RandomStream } from '../random';
import { courseWorth } from './appraisal';
import type { Appraisal } from './appraisal';
import { presentValue } from './presentValue';
import { percentile, spreadOf } from './distribution';
import type { Spread } from './distribution';
import { yearly } from './discounting';
import { draw } from './triangular';
import type { Triangular } from './triangular';

/** Draws between two pauses: a few milliseconds' work. */
const BLOCK = 16384;

export const PERCENTS = [5, 25, 50, 75, 95] as const;

export interface Simulation {
  readonly appraisal: Appraisal;
  /** Each effect's committee, numbered from 0. */
  readonly committees: ArrayLike<number>;
  readonly committeeCount: number;
  /** 100 to 1 000 000. */
  readonly draws: number;
  /** 0 to 2^32 - 1. */
  readonly seed: number;
}

/** A committee's undiscounted cost reduction over all the years. */
export interface CommitteeOutcome {
  readonly mean: number;
  readonly p5: number;
  readonly p95: number;
}

export interface SimulationOutcome extends Spread {
  /** Of the net present value, by PERCENTS. */
  readonly percentiles: readonly number[];
  /** Share of the draws with a net present value above 0. */
  readonly probabilityPositive: number;
  readonly committees: readonly CommitteeOutcome[];
}

/**
 * Monte Carlo on the net present value: number, effect, unit cost and deadweight of every effect are drawn independently,
 * each from its triangular distribution. Every effect has a stream of its own, so that its draws stay the same when other
 * rows are changed. Pauses (yields) often enough for a screen to stay alive; whoever runs it decides how long.
 */
export function* simulate(simulation: Simulation): Generator<undefined, SimulationOutcome> {
  const { appraisal, draws } = simulation;
  const values = new Float64Array(draws).fill(-presentValue(appraisal.costs, yearly(appraisal.rate)));
  const reductions = new Float64Array(draws);
  const rows = rowsByCommittee(simulation);
  const committees: CommitteeOutcome[] = [];
  for (const ofCommittee of rows) {
    reductions.fill(0);
    for (const row of ofCommittee) {
      for (let start = 0; start < draws; start += BLOCK) {
        addDraws(row, values, reductions, start, Math.min(start + BLOCK, draws));
        yield;
      }
    }
    const { mean } = spreadOf(reductions);
    yield;
    reductions.sort();
    yield;
    committees.push({ mean, p5: percentile(reductions, 5), p95: percentile(reductions, 95) });
  }
  const spread = spreadOf(values);
  yield;
  values.sort();
  yield;
  return {
    ...spread,
    percentiles: PERCENTS.map((percent) => percentile(values, percent)),
    probabilityPositive: values.reduce((count, x) => (x > 0 ? count + 1 : count), 0) / draws,
    committees,
  };
}

/** An effect as the draws need it. */
interface Row {
  readonly number: Triangular;
  readonly effect: Triangular;
  readonly unitCost: Triangular;
  readonly deadweight: Triangular;
  /** What of a reduction is counted: displacement, own share and, where costs do not rise, what a budget can let go of. */
  readonly shareOfRise: number;
  readonly shareOfFall: number;
  /** All years' reductions at a full one of 1 a year, discounted and not. */
  readonly worth: number;
  readonly years: number;
  readonly stream: RandomStream;
}

function rowsByCommittee({ appraisal, committees, committeeCount, seed }: Simulation): readonly (readonly Row[])[] {
  const streams = randomStreams(seed);
  const rows: Row[][] = Array.from({ length: committeeCount }, () => []);
  for (let i = 0; i < appraisal.effects.length; i++) {
    const effect: Effect = effectAt(appraisal.effects, i);
    const shareOfRise = (1 - effect.displacement) * effect.ownShare;
    rows[committees[i] as number]?.push({
      number: boundsOf(effect, 'number'),
      effect: boundsOf(effect, 'effect'),
      unitCost: boundsOf(effect, 'unitCost'),
      deadweight: boundsOf(effect, 'deadweight'),
      shareOfRise,
      shareOfFall: shareOfRise * effect.realisableShare,
      worth: courseWorth(effect, appraisal),
      years: courseWorth(effect, { ...appraisal, rate: 0 }),
      stream: streams.next().value,
    });
  }
  return rows;
}

function addDraws(row: Row, values: Float64Array, reductions: Float64Array, start: number, end: number): void {
  const { number, effect, unitCost, deadweight, shareOfRise, shareOfFall, worth, years, stream } = row;
  for (let k = start; k < end; k++) {
    const change = draw(effect, stream);
    const gross = draw(number, stream) * change * draw(unitCost, stream) * (1 - draw(deadweight, stream));
    const full = gross * (change < 0 ? shareOfRise : shareOfFall);
    reductions[k] = (reductions[k] as number) + full * years;
    values[k] = (values[k] as number) + full * worth;
  }
}
