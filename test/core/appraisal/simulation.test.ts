import * as formulajs from '@formulajs/formulajs';
import { percentile, spreadOf } from '../../../src/core/appraisal/distribution';
import { simulate } from '../../../src/core/appraisal/simulation';
import type { Simulation, SimulationOutcome } from '../../../src/core/appraisal/simulation';
import { draw } from '../../../src/core/appraisal/triangular';
import type { Year } from '../../../src/core/calendar/year';
import type { Effects } from '../../../src/core/cost-reduction/effect';
import { randomStreams } from '../../../src/core/random';

const none = [undefined, undefined];
const effects: Effects = {
  length: 2,
  committee: ['A', 'B'],
  intervention: ['', ''],
  outcome: ['', ''],
  number: [10, 4],
  effect: [0.6, 0.5],
  unitCost: [100, 250],
  deadweight: [0.1, 0],
  displacement: [0.05, 0],
  ownShare: [0.8, 1],
  realisableShare: [0.5, 1],
  start: [2025 as Year, 2025 as Year],
  lag: [0, 1],
  duration: [2, 2],
  rampUp: [1, 2],
  dropOff: [0, 0],
  indexation: [0, 0],
  numberLow: [5, undefined],
  numberHigh: [12, 8],
  effectLow: [0.3, 0.1],
  effectHigh: [0.7, 0.9],
  unitCostLow: [80, undefined],
  unitCostHigh: none,
  deadweightLow: none,
  deadweightHigh: [0.3, 0.2],
};
const simulation: Simulation = {
  appraisal: { effects, costs: [300, 20], rate: 0.03, from: 2024 as Year, to: 2027 as Year },
  committees: [0, 1],
  committeeCount: 2,
  draws: 50000,
  seed: 1,
};

function run(terms: Simulation): SimulationOutcome {
  const steps = simulate(terms);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Mean and mean square of a triangular value. */
const mean = (a: number, m: number, b: number): number => (a + m + b) / 3;
const meanSquare = (a: number, m: number, b: number): number => (a * a + m * m + b * b + a * m + a * b + m * b) / 6;

test.each([1, 2, 3, 4, 5])('the mean is within four standard errors of the analytic value (seed %i)', (seed) => {
  // All values are above 0, so the expected product is the product of the expected values.
  const v = 1 / 1.03;
  const worthA = 0.95 * 0.8 * 0.5 * (v + v * v);
  const worthB = 0.5 * v * v + v * v * v;
  const factorsA = [
    [5, 10, 12],
    [0.3, 0.6, 0.7],
    [80, 100, 100],
    [0.7, 0.9, 0.9],
  ] as const;
  const factorsB = [
    [4, 4, 8],
    [0.1, 0.5, 0.9],
    [250, 250, 250],
    [0.8, 1, 1],
  ] as const;
  const product = (factors: typeof factorsA | typeof factorsB, of: typeof mean): number =>
    factors.reduce((all, [a, m, b]) => all * of(a, m, b), 1);
  const [a, b] = [product(factorsA, mean) * worthA, product(factorsB, mean) * worthB];
  const expected = a + b - 300 - 20 * v;
  const variance =
    product(factorsA, meanSquare) * worthA ** 2 - a * a + product(factorsB, meanSquare) * worthB ** 2 - b * b;
  const outcome = run({ ...simulation, seed });
  const error = Math.sqrt(variance / simulation.draws);
  expect(Math.abs(outcome.mean - expected)).toBeLessThan(4 * error);
  expect(Math.abs(outcome.deviation / Math.sqrt(variance) - 1)).toBeLessThan(0.02);
});

test('the same seed gives the same answer, another seed another', () => {
  const few = { ...simulation, draws: 1000 };
  expect(run(few)).toEqual(run(few));
  expect(run({ ...few, seed: 2 }).mean).not.toBe(run(few).mean);
});

test('an effect’s draws stay the same when another row changes', () => {
  const few = { ...simulation, draws: 1000 };
  const number = [99, 4];
  const other = run({ ...few, appraisal: { ...few.appraisal, effects: { ...effects, number, numberHigh: [200, 8] } } });
  expect(other.committees[1]).toEqual(run(few).committees[1]);
});

test('a rise of costs is real in full: the realisable share does not apply to it', () => {
  const certain = {
    ...effects,
    effect: [-0.5, 0.5],
    effectLow: none,
    effectHigh: none,
    numberLow: none,
    numberHigh: none,
  };
  const fixed = { ...certain, unitCostLow: none, deadweightHigh: none };
  const outcome = run({ ...simulation, draws: 100, appraisal: { ...simulation.appraisal, effects: fixed } });
  // 10 x -0.5 x 100 x 0.9 x 0.95 x 0.8 in two years.
  expect(Math.abs((outcome.committees[0]?.mean ?? 0) + 684)).toBeLessThan(1e-9);
});

test('it pauses at least every 16 384 draws, so that a million can be done in slices', () => {
  let pauses = 0;
  const steps = simulate({ ...simulation, draws: 100000 });
  while (!steps.next().done) pauses++;
  expect(pauses).toBeGreaterThan((2 * 100000) / 16384);
});

test('the numbers are those of xoroshiro128+ as published, its state hashed from the seed as documented', () => {
  const mask = (1n << 64n) - 1n;
  const rotated = (x: bigint, by: bigint): bigint => ((x << by) | (x >> (64n - by))) & mask;
  const finalised = (h: number): bigint => {
    let x = h >>> 0;
    x = Math.imul(x ^ (x >>> 16), 0x85ebca6b) >>> 0;
    x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35) >>> 0;
    return BigInt((x ^ (x >>> 16)) >>> 0);
  };
  for (const seed of [0, 1, 4294967295]) {
    const [a, b, c, d] = [1, 2, 3, 4].map((k) => finalised(seed + Math.imul(k, 0x9e3779b9)));
    let [s0, s1] = [((a as bigint) << 32n) | (b as bigint), ((c as bigint) << 32n) | (d as bigint)];
    const stream = randomStreams(seed).next().value;
    for (let i = 0; i < 1000; i++) {
      const low = Number((s0 + s1) & 0xffffffffn);
      expect(stream.next()).toBe((low + 0.5) / 4294967296);
      s1 ^= s0;
      s0 = rotated(s0, 24n) ^ s1 ^ ((s1 << 16n) & mask);
      s1 = rotated(s1, 37n);
    }
  }
});

test('streams differ from each other', () => {
  const streams = randomStreams(1);
  const firsts = Array.from({ length: 100 }, () => streams.next().value.next());
  expect(new Set(firsts).size).toBe(100);
});

test('small seeds start as well as large: the first number of a thousand seeds is spread evenly', () => {
  const counts = new Array<number>(10).fill(0);
  for (let seed = 0; seed < 1000; seed++) {
    const tenth = Math.floor(randomStreams(seed).next().value.next() * 10);
    counts[tenth] = (counts[tenth] as number) + 1;
  }
  const chiSquare = counts.reduce((sum, n) => sum + (n - 100) ** 2 / 100, 0);
  expect(chiSquare).toBeLessThan(27.9); // 9 degrees of freedom, 0.1 %
});

test('a triangular draw follows its distribution (Kolmogorov-Smirnov, fixed seed)', () => {
  const [low, mode, high] = [2, 3, 7];
  const stream = randomStreams(11).next().value;
  const values = Float64Array.from({ length: 20000 }, () => draw({ low, mode, high }, stream)).sort();
  const below = (x: number): number =>
    x < mode ? (x - low) ** 2 / ((high - low) * (mode - low)) : 1 - (high - x) ** 2 / ((high - low) * (high - mode));
  const furthest = values.reduce((most, x, i) => Math.max(most, Math.abs(below(x) - i / 20000)), 0);
  expect(furthest).toBeLessThan(1.95 / Math.sqrt(20000)); // 0.1 %
});

test('percentiles and deviation are Excel’s PERCENTILE.INC and STDEV.P', () => {
  const stream = randomStreams(5).next().value;
  for (const n of [100, 101, 999]) {
    const values = Float64Array.from({ length: n }, () => stream.next() * 100);
    const list = Array.from(values);
    expect(Math.abs(spreadOf(values).deviation - (formulajs.STDEVP(list) as number))).toBeLessThan(1e-10);
    values.sort();
    for (const percent of [5, 25, 50, 75, 95]) {
      const expected = formulajs.PERCENTILEINC(list, percent / 100) as number;
      expect(Math.abs(percentile(values, percent) - expected)).toBeLessThan(1e-10);
    }
  }
});
