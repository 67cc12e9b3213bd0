/**
 * `npm run bench`: how fast, as ratios in one run with medians, against named peers. Prints what was reached beside the
 * target; writes nothing. Times of a busy machine move, ratios hardly.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import * as formulajs from '@formulajs/formulajs';
import { internalRate } from '../../src/core/appraisal/internalRate';
import { netPresentValue } from '../../src/core/appraisal/presentValue';
import { simulate } from '../../src/core/appraisal/simulation';
import type { Serial } from '../../src/core/calendar/serial';
import type { Year } from '../../src/core/calendar/year';
import { costReduction } from '../../src/core/cost-reduction/costReduction';
import { estimateTable } from '../../src/core/cost-reduction/estimate';
import type { Effects } from '../../src/core/cost-reduction/effect';
import { placeOf, TRANSACTION_KINDS } from '../../src/core/fund/ledger';
import type { Ledger, TransactionKind } from '../../src/core/fund/ledger';
import { fundBalance } from '../../src/core/fund/position';
import { splitAmount } from '../../src/core/money';
import { frameReductionInYear, repaymentSchedule } from '../../src/core/repayment/schedule';
import { race } from './harness';
import * as naive from './naive';
import * as plain from './plain';
import { runtimeCosts } from './runtime';

const INPUTS = 256;
const year = (y: number): Year => y as Year;
const inputs = <T>(make: (k: number) => T): readonly T[] => Array.from({ length: INPUTS }, (_, k) => make(k));
const at = <T>(list: readonly T[], k: number): T => list[k] as T;

interface Line {
  readonly what: string;
  readonly reached: number;
  readonly target: string;
  readonly holds: boolean;
}
const lines: Line[] = [];
const atMost = (what: string, reached: number, most: number): void =>
  void lines.push({ what, reached, target: `<= ${most}`, holds: reached <= most });
const atLeast = (what: string, reached: number, least: number): void =>
  void lines.push({ what, reached, target: `>= ${least}`, holds: reached >= least });

/** Ours against each peer: how many times their time ours is. */
function against(ours: (k: number) => unknown, peers: Readonly<Record<string, (k: number) => unknown>>) {
  const names = Object.keys(peers);
  const [own, ...others] = race(
    [{ name: 'ours', run: ours }, ...names.map((name) => ({ name, run: peers[name] as (k: number) => unknown }))],
    INPUTS,
  );
  return Object.fromEntries(
    names.map((name, i) => [name, (own?.nanoseconds ?? NaN) / (others[i]?.nanoseconds ?? NaN)]),
  );
}

function functions(): void {
  const amounts = inputs((k) => 1e6 + k * 12345);
  const rates = inputs((k) => ((k % 7) + 1) / 200);
  const weights = inputs((k) => Array.from({ length: 8 }, (_, i) => 1 + ((k * 7 + i * 13) % 29)));
  const costs = inputs((k) => Array.from({ length: 10 }, (_, i) => (i < 2 ? 100000 + k * 7 : 0)));
  const savings = inputs((k) => Array.from({ length: 10 }, (_, i) => (i < 1 ? 0 : 30000 + ((k * i * 31) % 9000))));
  const terms = (k: number, kind: 'linear' | 'annuity') =>
    ({ amount: at(amounts, k), years: 10, profile: { kind }, rate: at(rates, k), decimals: 0 }) as const;

  const plan = against((k) => repaymentSchedule(terms(k, 'linear'), year(2024)), {
    plain: (k) => plain.linearPlan(at(amounts, k), 10, 2024, at(rates, k), 1),
    naive: (k) => naive.linearPlan(at(amounts, k), 10, at(rates, k), 0),
  });
  atMost('ATERBETALNINGSPLAN linear / plain float', plan['plain'] ?? NaN, 3);
  atLeast('  naive decimal.js / ours', 1 / (plan['naive'] ?? NaN), 50);

  const annuity = against((k) => repaymentSchedule(terms(k, 'annuity'), year(2024)), {
    plain: (k) => plain.annuityPlan(at(amounts, k), 10, 2024, at(rates, k), 1),
    formulajs: (k) => Array.from({ length: 10 }, (_, i) => formulajs.PPMT(at(rates, k), i + 1, 10, -at(amounts, k))),
  });
  atMost('ATERBETALNINGSPLAN annuity / plain float', annuity['plain'] ?? NaN, 3);
  atMost('  ours / formulajs PPMT', annuity['formulajs'] ?? NaN, 1);

  const one = against((k) => frameReductionInYear(terms(k, 'linear'), year(2024), year(2026)), {
    plain: (k) => plain.linearPlan(at(amounts, k), 10, 2024, at(rates, k), 1)[2],
  });
  atMost('ATERBETALNING / plain float', one['plain'] ?? NaN, 3);

  const split = against((k) => splitAmount(at(amounts, k), at(weights, k), 0), {
    plain: (k) => plain.split(at(amounts, k), at(weights, k), 1),
    naive: (k) => naive.split(at(amounts, k), at(weights, k), 0),
  });
  atMost('FORDELA / plain float', split['plain'] ?? NaN, 3);
  atLeast('  naive decimal.js / ours', 1 / (split['naive'] ?? NaN), 50);

  const value = against((k) => netPresentValue({ costs: at(costs, k), reductions: at(savings, k) }, at(rates, k)), {
    plain: (k) => plain.netPresentValue(at(costs, k), at(savings, k), at(rates, k)),
    naive: (k) => naive.netPresentValue(at(costs, k), at(savings, k), at(rates, k)),
    formulajs: (k) => formulajs.NPV(at(rates, k), ...at(savings, k)),
  });
  atMost('NETTONUVARDE / plain float', value['plain'] ?? NaN, 3);
  atMost('  ours / formulajs NPV', value['formulajs'] ?? NaN, 1);
  atLeast('  naive decimal.js / ours', 1 / (value['naive'] ?? NaN), 50);

  const irr = against((k) => internalRate({ costs: at(costs, k), reductions: at(savings, k) }), {
    plain: (k) => plain.internalRate(at(costs, k), at(savings, k)),
    formulajs: (k) => formulajs.IRR(at(savings, k).map((x, i) => x - (at(costs, k)[i] as number))),
  });
  atMost('INTERNAVKASTNING / plain float', irr['plain'] ?? NaN, 3);
  atMost('  ours / formulajs IRR', irr['formulajs'] ?? NaN, 1);

  const reduction = inputs((k) => ({
    number: k + 1,
    effect: 0.6,
    unitCost: 255555 + k,
    deadweight: 0.1,
    displacement: 0,
    ownShare: 0.8,
    realisableShare: 0.5,
  }));
  const spared = against((k) => costReduction(at(reduction, k)), {
    plain: (k) => {
      const a = at(reduction, k);
      return (
        a.number * a.effect * a.unitCost * (1 - a.deadweight) * (1 - a.displacement) * a.ownShare * a.realisableShare
      );
    },
  });
  atMost('KOSTNADSMINSKNING / plain float', spared['plain'] ?? NaN, 3);
}

const KINDS: readonly TransactionKind[] = ['earmarked', 'granted', 'spent', 'repaid'];

function ledger(rows: number): Ledger {
  return {
    length: rows,
    dates: Float64Array.from({ length: rows }, (_, i) => 40000 + (i % 5000)) as unknown as ArrayLike<Serial>,
    kinds: Array.from({ length: rows }, (_, i) => placeOf(KINDS[i % 4] as TransactionKind)),
    amounts: Float64Array.from({ length: rows }, (_, i) => ((i * 7919) % 100000) / 100),
    interventions: Int32Array.from({ length: rows }, (_, i) => i % 12),
    interventionCount: 12,
    planned: new Array<boolean>(rows).fill(false),
  };
}

/** The booked balance and what is left of each grant, as plain sums. */
function plainBalance({ length, kinds, amounts, interventions, dates, planned }: Ledger, until: number): number {
  const left = new Float64Array(12);
  let booked = 0;
  for (let i = 0; i < length; i++) {
    if (planned[i] || (dates[i] as number) > until) continue;
    const amount = amounts[i] as number;
    const kind = TRANSACTION_KINDS[kinds[i] as number];
    const of = interventions[i] as number;
    if (kind === 'earmarked' || kind === 'repaid') booked += amount;
    if (kind === 'spent') booked -= amount;
    if (kind === 'granted') left[of] = (left[of] as number) + amount;
    if (kind === 'spent') left[of] = (left[of] as number) - amount;
  }
  return booked - left.reduce((sum, x) => sum + Math.max(x, 0), 0);
}

function ledgers(): void {
  const perRow: number[] = [];
  for (const rows of [1000, 100000, 1000000]) {
    const book = ledger(rows);
    const until = 50000 as Serial;
    const [own, peer] = race(
      [
        { name: 'ours', run: () => fundBalance(book, until, 'available') },
        { name: 'plain', run: () => plainBalance(book, until) },
      ],
      1,
      rows > 100000 ? 7 : 15,
    );
    perRow.push((own?.nanoseconds ?? NaN) / rows);
    atMost(`FONDSALDO of ${rows} rows / plain float`, (own?.nanoseconds ?? NaN) / (peer?.nanoseconds ?? NaN), 1.5);
  }
  atMost('  a row of 1 000 000 / a row of 1 000', (perRow[2] ?? NaN) / (perRow[0] ?? NaN), 2);
}

function effects(rows: number): Effects {
  const column = (make: (i: number) => number): number[] => Array.from({ length: rows }, (_, i) => make(i));
  const none = new Array<undefined>(rows).fill(undefined);
  const text = new Array<string>(rows).fill('');
  return {
    length: rows,
    committee: text,
    intervention: text,
    outcome: text,
    number: column((i) => 1 + (i % 40)),
    effect: column((i) => (1 + (i % 9)) / 10),
    unitCost: column((i) => 100 + (i % 300)),
    deadweight: column(() => 0.2),
    displacement: column(() => 0),
    ownShare: column(() => 1),
    realisableShare: column(() => 0.7),
    start: column((i) => 2013 + (i % 4)) as unknown as Year[],
    lag: column(() => 0),
    duration: column((i) => 3 + (i % 5)),
    rampUp: column(() => 2),
    dropOff: column(() => 0),
    indexation: column(() => 0),
    numberLow: none,
    numberHigh: none,
    effectLow: column((i) => (1 + (i % 9)) / 20),
    effectHigh: none,
    unitCostLow: none,
    unitCostHigh: none,
    deadweightLow: none,
    deadweightHigh: none,
  };
}

function plainEstimate(e: Effects, groups: ArrayLike<number>, from: number, years: number): number[][] {
  const table = Array.from({ length: 5 }, () => new Array<number>(years).fill(0));
  for (let i = 0; i < e.length; i++) {
    const full =
      (e.number[i] as number) *
      (e.effect[i] as number) *
      (e.unitCost[i] as number) *
      (1 - (e.deadweight[i] as number)) *
      (1 - (e.displacement[i] as number)) *
      (e.ownShare[i] as number) *
      (e.realisableShare[i] as number);
    const row = table[groups[i] as number] as number[];
    for (let t = 0; t < years; t++) {
      const j = from + t - (e.start[i] as number) + 1;
      if (j < 1 || j > (e.duration[i] as number)) continue;
      row[t] = (row[t] as number) + full * Math.min(1, j / (e.rampUp[i] as number));
    }
  }
  return table;
}

function estimates(): void {
  const years = Array.from({ length: 10 }, (_, i) => year(2013 + i));
  for (const rows of [1000, 100000]) {
    const table = effects(rows);
    const groups = Int32Array.from({ length: rows }, (_, i) => i % 5);
    const [own, peer] = race(
      [
        { name: 'ours', run: () => estimateTable({ effects: table, groups, groupCount: 5, years }) },
        { name: 'plain', run: () => plainEstimate(table, groups, 2013, 10) },
      ],
      1,
      9,
    );
    atMost(`KOSTNADSKALKYL of ${rows} rows / plain float`, (own?.nanoseconds ?? NaN) / (peer?.nanoseconds ?? NaN), 1.5);
  }
}

/** The triangular draw and the sum, inlined over typed arrays: what a simulation of the same size cannot go below. */
function plainSimulation(draws: number, rows: number): number {
  const values = new Float64Array(draws);
  let state = 1;
  for (let r = 0; r < rows; r++) {
    for (let d = 0; d < draws; d++) {
      state = (Math.imul(state, 1664525) + 1013904223) | 0;
      const u = (state >>> 0) / 2 ** 32;
      const effect = u < 1 ? 0.1 + Math.sqrt(u * 0.06) : 0.4;
      values[d] = (values[d] as number) + effect * 1234;
    }
  }
  values.sort();
  return values[draws >> 1] as number;
}

function simulations(): void {
  const [draws, rows] = [100000, 6];
  const table = effects(rows);
  const appraisal = { effects: table, costs: [1000, 0], rate: 0.03, from: year(2013), to: year(2022) };
  const committees = new Int32Array(rows);
  const run = (): unknown => {
    const steps = simulate({ appraisal, committees, committeeCount: 1, draws, seed: 1 });
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  };
  const [own, peer] = race(
    [
      { name: 'ours', run },
      { name: 'inlined', run: () => plainSimulation(draws, rows) },
    ],
    1,
    9,
  );
  atMost('SIMULERING / inlined typed-array loop', (own?.nanoseconds ?? NaN) / (peer?.nanoseconds ?? NaN), 2.5);
}

function sizes(): void {
  const dist = path.join(__dirname, '../../dist');
  if (!existsSync(path.join(dist, 'functions.js'))) return console.log('dist/ is not built: no sizes.');
  const kilobytes = (file: string): number => gzipSync(readFileSync(path.join(dist, file))).length / 1000;
  atMost('functions.js, kB gzipped', kilobytes('functions.js'), 25);
}

async function runtime(): Promise<void> {
  const [nothing, ...ours] = await runtimeCosts();
  for (const { name, microseconds } of ours) {
    atMost(
      `${name} through the real runtime / a function that does nothing`,
      microseconds / (nothing?.microseconds ?? NaN),
      1.5,
    );
  }
}

async function main(): Promise<void> {
  functions();
  ledgers();
  estimates();
  simulations();
  sizes();
  await runtime();
  const width = Math.max(...lines.map(({ what }) => what.length));
  for (const { what, reached, target, holds } of lines) {
    console.log(
      `${what.padEnd(width)}  ${reached.toFixed(2).padStart(8)}  ${target.padEnd(7)}  ${holds ? 'reached' : 'not reached'}`,
    );
  }
  process.exit(0);
}

void main();
