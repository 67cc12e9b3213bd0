/** KANSLIGHET against 120-digit decimals written from calculations.md, and against what a user gets by typing the moved values. */
import type Decimal from 'decimal.js';
import fc from 'fast-check';
import { appraisedValue } from '../../src/core/appraisal/appraisal';
import type { Appraisal } from '../../src/core/appraisal/appraisal';
import { MOVED, sensitivity } from '../../src/core/appraisal/sensitivity';
import type { Year } from '../../src/core/calendar/year';
import type { Effects } from '../../src/core/cost-reduction/effect';
import { D, shown, ulpsFrom } from './oracle';

const FROM = 2024 as Year;

const hundredths = (min: number, max: number) => fc.integer({ min: min * 100, max: max * 100 }).map((x) => x / 100);
const row = fc.record({
  number: fc.oneof(fc.integer({ min: 0, max: 500 }), hundredths(0, 100)),
  effect: fc.oneof(
    hundredths(0, 1),
    hundredths(-1, 1),
    fc.integer({ min: 1, max: 99 }).map((x) => x / 101),
  ),
  unitCost: fc.oneof(fc.integer({ min: 0, max: 1e6 }), hundredths(0, 1e4)),
  deadweight: fc.oneof(fc.constant(0), hundredths(0, 1)),
  displacement: fc.oneof(fc.constant(0), hundredths(0, 1)),
  ownShare: fc.oneof(fc.constant(1), hundredths(0, 1)),
  realisableShare: fc.oneof(fc.constant(1), hundredths(0, 1)),
  start: fc.integer({ min: 2024, max: 2029 }),
  lag: fc.integer({ min: 0, max: 2 }),
  duration: fc.option(fc.integer({ min: 0, max: 8 }), { nil: undefined }),
  rampUp: fc.integer({ min: 0, max: 4 }),
  dropOff: fc.oneof(fc.constant(0), hundredths(0, 1)),
  indexation: fc.oneof(fc.constant(0), hundredths(0, 0.1)),
});
type Row = typeof row extends fc.Arbitrary<infer R> ? R : never;

function effectsOf(rows: readonly Row[]): Effects {
  const column = <K extends keyof Row>(key: K): Row[K][] => rows.map((r) => r[key]);
  const nothing = rows.map(() => undefined);
  const text = rows.map(() => '');
  return {
    length: rows.length,
    committee: text,
    intervention: text,
    outcome: text,
    number: column('number'),
    effect: column('effect'),
    unitCost: column('unitCost'),
    deadweight: column('deadweight'),
    displacement: column('displacement'),
    ownShare: column('ownShare'),
    realisableShare: column('realisableShare'),
    start: column('start') as Year[],
    lag: column('lag'),
    duration: column('duration'),
    rampUp: column('rampUp'),
    dropOff: column('dropOff'),
    indexation: column('indexation'),
    numberLow: nothing,
    numberHigh: nothing,
    effectLow: nothing,
    effectHigh: nothing,
    unitCostLow: nothing,
    unitCostHigh: nothing,
    deadweightLow: nothing,
    deadweightHigh: nothing,
  };
}

/** The net present value as calculations.md has it, year by year. */
function expectedValue(rows: readonly Row[], costs: readonly number[], rate: number, to: number): Decimal {
  const rest = (share: number): Decimal => new D(1).minus(shown(share));
  let sum: Decimal = new D(0);
  for (let year = FROM as number; year <= to; year++) {
    let net: Decimal = shown(costs[year - FROM] ?? 0).neg();
    for (const r of rows) {
      const j = year - (r.start + r.lag) + 1;
      if (j < 1 || (r.duration !== undefined && j > r.duration)) continue;
      const m = Math.max(r.rampUp, 1);
      const full = shown(r.number)
        .times(shown(r.effect))
        .times(shown(r.unitCost))
        .times(rest(r.deadweight))
        .times(rest(r.displacement))
        .times(shown(r.ownShare))
        .times(r.effect < 0 ? 1 : shown(r.realisableShare));
      const left = j > m ? rest(r.dropOff).pow(j - m) : new D(1);
      const price = shown(r.indexation)
        .plus(1)
        .pow(year - r.start);
      net = net.plus(full.times(Math.min(j, m)).div(m).times(left).times(price));
    }
    sum = sum.plus(
      net.div(
        shown(rate)
          .plus(1)
          .pow(year - FROM),
      ),
    );
  }
  return sum;
}

const appraisals = fc.record({
  rows: fc.array(row, { minLength: 0, maxLength: 5 }),
  costs: fc.array(fc.oneof(fc.integer({ min: 0, max: 1e6 }), hundredths(0, 1e4)), { minLength: 1, maxLength: 10 }),
  rate: fc.oneof(hundredths(0, 0.1), hundredths(-0.5, 1)),
});
const appraisalOf = ({ rows, costs, rate }: { rows: Row[]; costs: number[]; rate: number }): Appraisal => ({
  effects: effectsOf(rows),
  costs,
  rate,
  from: FROM,
  to: (FROM + 9) as Year,
});

test('the net present value of a table of effects is within 4 units in the last place', () => {
  fc.assert(
    fc.property(appraisals, (a) => {
      const expected = expectedValue(a.rows, a.costs, a.rate, FROM + 9);
      expect(ulpsFrom(appraisedValue(appraisalOf(a)), expected)).toBeLessThanOrEqual(4);
    }),
    { numRuns: 5000 },
  );
}, 120000);

test('a moved assumption counts as if it had been typed', () => {
  /** What a cell with =A1*(1+by) holds, the product itself exact. */
  const moved = (x: number, by: number): number => shown(x).times(shown(by).plus(1)).toNumber();
  const typed: Record<
    (typeof MOVED)[number],
    (a: { rows: Row[]; costs: number[]; rate: number }, by: number) => typeof a
  > = {
    number: (a, by) => ({ ...a, rows: a.rows.map((r) => ({ ...r, number: moved(r.number, by) })) }),
    effect: (a, by) => ({ ...a, rows: a.rows.map((r) => ({ ...r, effect: Math.max(-1, moved(r.effect, by)) })) }),
    unitCost: (a, by) => ({ ...a, rows: a.rows.map((r) => ({ ...r, unitCost: moved(r.unitCost, by) })) }),
    deadweight: (a, by) => ({
      ...a,
      rows: a.rows.map((r) => ({ ...r, deadweight: Math.min(1, moved(r.deadweight, by)) })),
    }),
    duration: (a, by) => ({
      ...a,
      rows: a.rows.map((r) => ({
        ...r,
        duration: r.duration === undefined ? undefined : Math.round(moved(r.duration, by)),
      })),
    }),
    cost: (a, by) => ({ ...a, costs: a.costs.map((x) => moved(x, by)) }),
    rate: (a, by) => ({ ...a, rate: moved(a.rate, by) }),
  };
  fc.assert(
    fc.property(appraisals, fc.constantFrom(0, 0.1, 0.2, 0.25, 0.5, 1), (a, variation) => {
      if (a.rate * (1 + variation) <= -1) return;
      const rows = sensitivity(appraisalOf(a), variation);
      expect(rows.map((r) => r.moved).sort()).toEqual([...MOVED].sort());
      for (const r of rows) {
        expect(r.base).toBe(appraisedValue(appraisalOf(a)));
        expect(r.low).toBe(appraisedValue(appraisalOf(typed[r.moved](a, -variation))));
        expect(r.high).toBe(appraisedValue(appraisalOf(typed[r.moved](a, variation))));
      }
      const spans = rows.map((r) => r.span);
      expect(spans).toEqual([...spans].sort((x, y) => y - x));
    }),
    { numRuns: 500 },
  );
}, 120000);

test('the order of the effects changes nothing', () => {
  fc.assert(
    fc.property(appraisals, (a) => {
      const [forth, back] = [a, { ...a, rows: [...a.rows].reverse() }].map((x) => appraisedValue(appraisalOf(x)));
      expect(Math.abs((forth as number) - (back as number))).toBeLessThanOrEqual(Math.abs(forth as number) * 2 ** -51);
    }),
    { numRuns: 1000 },
  );
});
