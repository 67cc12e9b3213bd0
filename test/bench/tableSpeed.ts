/** The ledger and the cost table on 1 000 to 1 000 000 rows, and the simulation. */
import { simulate } from '../../src/core/appraisal/simulation';
import { firstDayOf } from '../../src/core/calendar/serial';
import type { Serial } from '../../src/core/calendar/serial';
import type { Year } from '../../src/core/calendar/year';
import type { Effects } from '../../src/core/cost-reduction/effect';
import { estimateTable } from '../../src/core/cost-reduction/estimate';
import { fundDevelopment } from '../../src/core/fund/development';
import { fundBalance } from '../../src/core/fund/position';
import { numbers, race } from './harness';
import * as plain from './plain';
import { inWords } from './report';
import type { Line } from './report';

const SIZES = [1000, 10000, 100000, 1000000] as const;
const INTERVENTIONS = 20;
const GROUPS = 8;
const YEARS = Array.from({ length: 10 }, (_, i) => (2014 + i) as Year);

function ledgerOf(length: number) {
  const random = numbers(length);
  return {
    length,
    dates: Float64Array.from(
      { length },
      () => firstDayOf(2014) + Math.floor(random() * 3650),
    ) as ArrayLike<number> as ArrayLike<Serial>,
    kinds: Uint8Array.from({ length }, () => Math.floor(random() * 6)),
    amounts: Float64Array.from({ length }, () => Math.floor(random() * 1e8) / 100),
    interventions: Int32Array.from({ length }, () => Math.floor(random() * INTERVENTIONS)),
    interventionCount: INTERVENTIONS,
    planned: new Array<boolean>(length).fill(false),
  };
}

export function effectsOf(length: number): Effects {
  const random = numbers(length);
  const all = <T>(value: T): T[] => new Array<T>(length).fill(value);
  const some = (make: () => number): number[] => Array.from({ length }, make);
  const number = some(() => 5 + Math.floor(random() * 100));
  return {
    length,
    committee: all('Nämnd'),
    intervention: all(''),
    outcome: all(''),
    number,
    effect: some(() => Math.round(random() * 100) / 100),
    unitCost: some(() => 1000 + Math.floor(random() * 100000)),
    deadweight: some(() => Math.floor(random() * 4) / 10),
    displacement: all(0),
    ownShare: all(1),
    realisableShare: all(1),
    start: some(() => 2014 + Math.floor(random() * 4)) as Year[],
    lag: all(0),
    duration: some(() => 2 + Math.floor(random() * 4)),
    rampUp: all(1),
    dropOff: all(0),
    indexation: all(0),
    numberLow: all(undefined),
    numberHigh: all(undefined),
    effectLow: all(undefined),
    effectHigh: all(undefined),
    unitCostLow: all(undefined),
    unitCostHigh: all(undefined),
    deadweightLow: all(undefined),
    deadweightHigh: all(undefined),
  };
}

interface Table {
  readonly what: string;
  readonly prepare: (rows: number) => { readonly ours: () => unknown; readonly other: () => unknown };
}

const tables: readonly Table[] = [
  {
    what: 'FONDSALDO disponibelt',
    prepare: (rows) => {
      const ledger = ledgerOf(rows);
      const until = firstDayOf(2024);
      return {
        ours: () => fundBalance(ledger, until, 'available'),
        other: () => plain.available(ledger, until),
      };
    },
  },
  {
    what: 'FONDUTVECKLING 10 år, kronor',
    prepare: (rows) => {
      const ledger = ledgerOf(rows);
      const firstDays = YEARS.map((year) => firstDayOf(year) as number);
      const terms = { from: 2014 as Year, to: 2023 as Year, decimals: 0, withPlan: false };
      return { ours: () => fundDevelopment(ledger, terms), other: () => plain.development(ledger, firstDays) };
    },
  },
  {
    what: 'KOSTNADSKALKYL 8 nämnder, 10 år',
    prepare: (rows) => {
      const effects = effectsOf(rows);
      const groups = Int32Array.from({ length: rows }, (_, i) => i % GROUPS);
      const columns = effects as Effects & { readonly duration: ArrayLike<number> };
      return {
        ours: () => estimateTable({ effects, groups, groupCount: GROUPS, years: YEARS }),
        other: () => plain.estimate(columns, groups, GROUPS, 2014, YEARS.length),
      };
    },
  },
];

/** Each table against plain float64 at every size; then nanoseconds a row at the most rows beside those at the fewest. */
export const tableLines = (): readonly Line[] =>
  tables.flatMap(({ what, prepare }) => {
    const perRow: number[] = [];
    const lines = SIZES.map((rows): Line => {
      const { ours, other } = prepare(rows);
      const [mine, theirs] = race(
        [
          { name: 'ours', run: ours },
          { name: 'plain', run: other },
        ],
        1,
        rows > 100000 ? 9 : 25,
      ).map((timing) => timing.nanoseconds / rows) as [number, number];
      perRow.push(mine);
      return {
        what: `${what}, ${rows} rader`,
        ours: `${mine.toFixed(1)} ns/rad`,
        other: `${theirs.toFixed(1)} ns/rad`,
        result: mine / theirs,
        target: '<= 1.5',
      };
    });
    const [least, most] = [perRow[0] as number, perRow[perRow.length - 1] as number];
    const growth = { ours: `${most.toFixed(1)} ns/rad`, other: `${least.toFixed(1)} ns/rad`, result: most / least };
    return [...lines, { what: `${what}, 1 000 000 / 1 000 rader`, ...growth, target: '<= 2' }];
  });

export function simulationLines(): readonly Line[] {
  const [draws, rows] = [200000, 3];
  const base = effectsOf(rows);
  const around = (values: ArrayLike<number>, by: number): number[] => Array.from(values, (x) => x * by);
  const effects: Effects = {
    ...base,
    deadweight: [0.2, 0.2, 0.2],
    effect: [0.5, 0.5, 0.5],
    numberLow: around(base.number, 0.5),
    numberHigh: around(base.number, 1.5),
    effectLow: [0.2, 0.2, 0.2],
    effectHigh: [0.7, 0.7, 0.7],
    unitCostLow: around(base.unitCost, 0.8),
    unitCostHigh: around(base.unitCost, 1.1),
    deadweightLow: [0.1, 0.1, 0.1],
    deadweightHigh: [0.4, 0.4, 0.4],
  };
  const appraisal = { effects, costs: [100000, 0, 0], rate: 0.03, from: 2014 as Year, to: 2023 as Year };
  let longest = 0;
  const ours = (): unknown => {
    const steps = simulate({ appraisal, committees: new Int32Array(rows), committeeCount: 1, draws, seed: 1 });
    for (;;) {
      const start = performance.now();
      const step = steps.next();
      longest = Math.max(longest, performance.now() - start);
      if (step.done) return step.value;
    }
  };
  const inlined = Array.from({ length: rows }, (_, i): plain.UncertainRow => {
    const bounds = (x: number, low: number, high: number) => [x * low, x, x * high] as const;
    return {
      bounds: [
        bounds(base.number[i] as number, 0.5, 1.5),
        [0.2, 0.5, 0.7],
        bounds(base.unitCost[i] as number, 0.8, 1.1),
        [0.6, 0.8, 0.9],
      ],
      worth: 3,
      years: 4,
    };
  });
  const [mine, theirs] = race(
    [
      { name: 'ours', run: ours },
      { name: 'inlined', run: () => plain.monteCarlo(draws, inlined) },
    ],
    1,
    9,
  ).map((timing) => timing.nanoseconds) as [number, number];
  longest = 0;
  const million = simulate({ appraisal, committees: new Int32Array(rows), committeeCount: 1, draws: 1000000, seed: 1 });
  for (let isDone = false; !isDone;) {
    const start = performance.now();
    isDone = million.next().done === true;
    longest = Math.max(longest, performance.now() - start);
  }
  return [
    {
      what: `SIMULERING ${draws} dragningar, 3 rader x 4`,
      ours: inWords(mine),
      other: inWords(theirs),
      result: mine / theirs,
      target: '<= 2.5',
    },
    {
      what: 'SIMULERING 1 000 000: längsta steg, sekunder',
      ours: inWords(longest * 1e6),
      other: '',
      result: longest / 1000,
      target: '< 0.9',
    },
  ];
}
