import type { Year } from '../../../src/core/calendar/year';
import { costReduction } from '../../../src/core/cost-reduction/costReduction';
import { courseFactor } from '../../../src/core/cost-reduction/course';
import { boundsOf, effectAt, reductionInYear } from '../../../src/core/cost-reduction/effect';
import type { Effect } from '../../../src/core/cost-reduction/effect';
import { effectTable } from '../../../src/functions/effects';

const read = (...rows: (string | number | null)[][]) => {
  const result = effectTable.read(rows, 'effekter');
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};
const year = (x: number) => x as Year;
const HEAD = ['Nämnd', 'Antal', 'Effekt', 'Enhetskostnad', 'Startår'];
const oneEffect = (extra: Record<string, number> = {}): Effect =>
  effectAt(
    read([...HEAD, ...Object.keys(extra)], ['Socialnämnden', 10, 0.3, 100000, 2014, ...Object.values(extra)]).effects,
    0,
  );

test('a row without optional columns is in full effect from its start, to the end', () => {
  const effect = oneEffect();
  expect(effect).toEqual({
    committee: 'Socialnämnden',
    intervention: '',
    outcome: '',
    number: 10,
    effect: 0.3,
    unitCost: 100000,
    start: 2014,
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
  });
  expect([2013, 2014, 2015, 2200].map((t) => reductionInYear(effect, year(t)))).toEqual([0, 300000, 300000, 300000]);
});

test('columns are found in English, in any order and spelling', () => {
  const { effects, rows } = read(
    ['start-year', 'UNIT COST', 'effect', 'number', 'Realisable share', 'committee', 'Unit cost high'],
    [null, null, null, null, null, null, null],
    [2014, 5, 0.5, 4, 0.25, 'A', 7],
  );
  expect(rows).toEqual([3]);
  expect(effectAt(effects, 0)).toMatchObject({ unitCost: 5, number: 4, realisableShare: 0.25, unitCostHigh: 7 });
  expect(boundsOf(effectAt(effects, 0), 'unitCost')).toEqual({ low: 5, mode: 5, high: 7 });
});

test('lag, ramp-up, drop-off, duration and indexation shape the years', () => {
  const effect = oneEffect({ Fördröjning: 1, Infasning: 2, Avklingning: 0.5, Varaktighet: 4, Indexering: 0.1 });
  const factors = [2014, 2015, 2016, 2017, 2018, 2019].map((t) => courseFactor(effect, year(t)));
  // 1/2 x 1.1; 1 x 1.21; 0.5 x 1.331; 0.25 x 1.4641; then the duration is over.
  expect(factors).toEqual([0, 0.55, 1.21, 0.6655, 0.366025, 0]);
  expect(reductionInYear(effect, year(2016))).toBe(363000);
});

test('a cost increase is real in full', () => {
  const assumptions = { ...oneEffect(), realisableShare: 0.5 };
  expect(costReduction(assumptions)).toBe(150000);
  expect(costReduction({ ...assumptions, effect: -0.3 })).toBe(-300000);
});

test('three hundred years of long decimals are still exact', () => {
  const effect = {
    ...oneEffect({ Indexering: 0.0123456789012345, Avklingning: 0.0123456789012345 }),
    start: year(1900),
  };
  const [kept, price] = [10n ** 16n - 123456789012345n, 10n ** 16n + 123456789012345n];
  const exact = (kept ** 300n * price ** 300n * 10n ** 40n * 300000n) / 10n ** (16n * 600n);
  expect(reductionInYear(effect, year(2200))).toBe(Number(exact) / 1e40);
});

test('a range that does not lie around its assumption is refused where it stands', () => {
  const table = (low: number | null, high: number | null) => [
    [...HEAD, 'Antal låg', 'Antal hög'],
    ['A', 10, 0.3, 1, 2014, low, high],
  ];
  expect(effectTable.read(table(10, 10), 'effekter').ok).toBe(true);
  expect(effectTable.read(table(11, null), 'effekter')).toEqual({
    ok: false,
    problem: {
      kind: 'above-other',
      at: { argument: 'effekter', row: 2, column: 'Antal låg' },
      got: 11,
      limit: 10,
      other: 'Antal',
    },
  });
  expect(effectTable.read(table(null, 9), 'effekter')).toMatchObject({
    ok: false,
    problem: { kind: 'above-other', at: { column: 'Antal' }, got: 10, other: 'Antal hög', limit: 9 },
  });
});
