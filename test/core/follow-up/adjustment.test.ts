/** Hand-calculated cases with the arithmetic beside them, and the laws of an adjusted repayment. */
import fc from 'fast-check';
import { repaymentAdjustment } from '../../../src/core/follow-up/adjustment';
import type { AdjustmentTerms, CommitteeFollowUp } from '../../../src/core/follow-up/adjustment';

const one = (
  repayment: readonly number[],
  reduction: readonly number[],
  [verified, planned]: readonly [number, number],
): CommitteeFollowUp => ({ repayment, reduction, planned, verified });
const base = { locked: 1, granted: 3900, method: 'in-proportion', rest: 'not-repaid' } as const;

describe('Skolfam, 3 900 tkr in five years of 780, the first followed up at 80 %', () => {
  const plan = [780, 780, 780, 780, 780];

  test('in proportion: 780 x 0.8 = 624 in each of four years; 4 x 156 = 624 is not repaid', () => {
    const committees = [one(plan, [1000, 1000, 1000, 1000, 1000], [800, 1000])];
    expect(repaymentAdjustment({ ...base, committees })).toEqual({
      repayment: [[780, 624, 624, 624, 624]],
      notRepaid: 624,
    });
  });

  test('as the reduction allows: 0.8 x 1 000 = 800 is enough for 780, so nothing is changed', () => {
    const committees = [one(plan, [1000, 1000, 1000, 1000, 1000], [800, 1000])];
    expect(repaymentAdjustment({ ...base, committees, method: 'as-reduction-allows' })).toEqual({
      repayment: [plan],
      notRepaid: 0,
    });
  });

  test('as the reduction allows, with 0.8 x 900 = 720: 60 a year is not repaid, 240 in all', () => {
    const committees = [one(plan, [900, 900, 900, 900, 900], [720, 900])];
    expect(repaymentAdjustment({ ...base, committees, method: 'as-reduction-allows' })).toEqual({
      repayment: [[780, 720, 720, 720, 720]],
      notRepaid: 240,
    });
  });

  test('postponed: the 4 x 156 = 624 come after the plan, at most 0.8 x 500 = 400 and then 0.8 x 200 = 160; 64 remains', () => {
    const committees = [one([...plan, 0, 0], [1000, 1000, 1000, 1000, 1000, 500, 200], [800, 1000])];
    expect(repaymentAdjustment({ ...base, committees, rest: 'postponed' })).toEqual({
      repayment: [[780, 624, 624, 624, 624, 400, 160]],
      notRepaid: 64,
    });
  });

  test('a committee whose costs rose repays nothing more', () => {
    const committees = [one(plan, [1000, 1000, 1000, 1000, 1000], [-50, 1000])];
    expect(repaymentAdjustment({ ...base, committees }).repayment).toEqual([[780, 0, 0, 0, 0]]);
  });

  test('120 % raises nothing', () => {
    const committees = [one(plan, [1000, 1000, 1000, 1000, 1000], [1200, 1000])];
    expect(repaymentAdjustment({ ...base, committees })).toEqual({ repayment: [plan], notRepaid: 0 });
  });
});

test('each committee goes by its own rate: 0.5 x 100 = 50 beside 1 x 300', () => {
  const committees = [one([100, 100], [200, 200], [100, 200]), one([300, 300], [400, 400], [400, 400])];
  expect(repaymentAdjustment({ ...base, committees, granted: 800 }).repayment).toEqual([
    [100, 50],
    [300, 300],
  ]);
});

test('a third of 100 in three committees, in whole units: the year is 200 rounded, 67 + 67 + 66', () => {
  const committees = [0, 1, 2].map(() => one([100, 100], [300, 300], [200, 300]));
  const { repayment, notRepaid } = repaymentAdjustment({ ...base, committees, granted: 600, decimals: 0 });
  expect(repayment.map((row) => row[1])).toEqual([67, 67, 66]);
  expect(notRepaid).toBe(100);
});

test('where the plan is above the grant, the year that reaches it is split alike and the years after repay nothing', () => {
  const committees = [one([0, 100, 100], [0, 0, 0], [0, 0]), one([0, 300, 300], [0, 0, 0], [0, 0])];
  // 400 in the first year, 200 left in the second: half of 100 and half of 300.
  expect(repaymentAdjustment({ ...base, committees, granted: 600 }).repayment).toEqual([
    [0, 100, 50],
    [0, 300, 150],
  ]);
});

test('a grant of 1 000.7 in whole units is 1 000, never 1 001', () => {
  const committees = [one([0, 1000.7], [0, 0], [1, 1]), one([0, 10], [0, 0], [1, 1])];
  const { repayment } = repaymentAdjustment({ ...base, committees, granted: 1000.7, decimals: 0 });
  expect(repayment.reduce((sum, row) => sum + (row[1] as number), 0)).toBe(1000);
});

describe('the laws', () => {
  const amount = fc.integer({ min: 0, max: 100_000 });
  const terms = fc
    .record({
      years: fc.integer({ min: 1, max: 7 }),
      count: fc.integer({ min: 1, max: 4 }),
      locked: fc.nat(7),
      after: fc.nat(3),
      cells: fc.array(amount, { minLength: 80, maxLength: 80 }),
      rates: fc.array(fc.tuple(amount, amount), { minLength: 4, maxLength: 4 }),
      method: fc.constantFrom('in-proportion', 'as-reduction-allows'),
      rest: fc.constantFrom('postponed', 'not-repaid'),
      decimals: fc.option(fc.integer({ min: -2, max: 2 }), { nil: undefined }),
    })
    .map(({ years, count, locked, after, cells, rates, method, rest, decimals }): AdjustmentTerms => {
      const all = years + after;
      const committees = Array.from({ length: count }, (_, c): CommitteeFollowUp => {
        const own = cells.slice(c * 20, c * 20 + 20);
        return {
          repayment: Array.from({ length: all }, (_, t) => (t < years ? (own[t] as number) : 0)),
          reduction: Array.from({ length: all }, (_, t) => own[10 + t] as number),
          verified: rates[c]?.[0] as number,
          planned: rates[c]?.[1] as number,
        };
      });
      const granted = committees.flatMap((c) => c.repayment).reduce((sum, x) => sum + x, 0);
      return {
        committees,
        locked: Math.min(locked, years),
        granted,
        method,
        rest,
        ...(decimals !== undefined && { decimals }),
      };
    });
  const total = (rows: readonly (readonly number[])[]): number =>
    Math.round(rows.flat().reduce((sum, x) => sum + Math.round(x * 1e6), 0)) / 1e6;

  test('never repays more than granted, whatever the grant', () => {
    fc.assert(
      fc.property(terms, fc.integer({ min: 0, max: 300_000 }), (given, granted) => {
        const lockedSum = total(given.committees.map((c) => c.repayment.slice(0, given.locked)));
        const { repayment } = repaymentAdjustment({ ...given, granted });
        const openSum = total(repayment.map((row) => row.slice(given.locked)));
        expect(openSum).toBeLessThanOrEqual(Math.max(0, granted - lockedSum) + 1e-6);
        expect(repayment.flat().every((x) => x >= 0)).toBe(true);
      }),
    );
  });

  test('a realisation of 100 % changes nothing, whatever the rounding', () => {
    fc.assert(
      fc.property(terms, (given) => {
        const full = given.committees.map((c) => ({ ...c, verified: c.planned }));
        const { repayment, notRepaid } = repaymentAdjustment({ ...given, committees: full });
        expect(repayment).toEqual(full.map((c) => c.repayment));
        expect(notRepaid).toBe(0);
      }),
    );
  });

  test('locked years stay, and what is repaid and what is not make the plan', () => {
    fc.assert(
      fc.property(terms, (given) => {
        const { repayment, notRepaid } = repaymentAdjustment(given);
        repayment.forEach((row, c) =>
          expect(row.slice(0, given.locked)).toEqual(given.committees[c]?.repayment.slice(0, given.locked)),
        );
        expect(Math.abs(total(repayment) + notRepaid - total(given.committees.map((c) => c.repayment)))).toBeLessThan(
          1e-5,
        );
      }),
    );
  });

  test('postponing never repays less than not postponing, and as the reduction allows never less than in proportion', () => {
    fc.assert(
      fc.property(terms, ({ decimals: _, ...given }) => {
        const repaid = (more: Partial<AdjustmentTerms>) => total(repaymentAdjustment({ ...given, ...more }).repayment);
        expect(repaid({ rest: 'postponed' })).toBeGreaterThanOrEqual(repaid({ rest: 'not-repaid' }) - 1e-5);
        const [allowed, proportional] = (['as-reduction-allows', 'in-proportion'] as const).map((method) =>
          repaid({ method, rest: 'not-repaid' }),
        );
        expect(allowed).toBeGreaterThanOrEqual((proportional as number) - 1e-5);
      }),
    );
  });
});
