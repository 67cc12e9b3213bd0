/**
 * Discounting against 60-digit decimals (oracle.ts): within 4 units in the last place, decisions always the same; laws; and
 * @formulajs/formulajs as an independent witness.
 */
import * as formulajs from '@formulajs/formulajs';
import fc from 'fast-check';
import { benefitCostRatio, breakEven } from '../../src/core/appraisal/ratio';
import { internalRate } from '../../src/core/appraisal/internalRate';
import { paybackTime } from '../../src/core/appraisal/payback';
import { netPresentValue, presentValue } from '../../src/core/appraisal/presentValue';
import type { Intervention } from '../../src/core/appraisal/presentValue';
import * as oracle from './oracle';

/** Of these `npm run bench` makes 100 000 more, outside the sandbox of a test where they take a tenth of the time. */
const RUNS = 5000;
const ULPS = 4;

/** Amounts as sheets hold them: kronor, öre, tkr with decimals, results of formulas, and now and then anything. */
const amount = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: -1e7, max: 1e7 }) },
  { weight: 4, arbitrary: fc.integer({ min: -1e9, max: 1e9 }).map((x) => x / 100) },
  { weight: 2, arbitrary: fc.integer({ min: -1e9, max: 1e9 }).map((x) => x / 7) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: -18, max: 6 }))
      .map(([x, e]) => x * 10 ** e),
  },
);
const rate = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 1000 }).map((x) => x / 10000) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 1e9 }).map((x) => x / 1e9) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 1e9 }).map((x) => (-0.99 * x) / 1e9) },
);
const amounts = fc.array(amount, { minLength: 1, maxLength: 20 });

/** Costs first, reductions later, both above 0, as most are; and anything. */
const intervention: fc.Arbitrary<Intervention> = fc.oneof(
  fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 15 }).map((years) => ({
    costs: years.map(([cost]) => cost),
    reductions: years.map(([, reduction]) => reduction),
  })),
  fc.array(amount, { minLength: 2, maxLength: 15 }).map((years) => ({
    costs: years.map((x, i) => (i < 2 ? Math.abs(x) : 0)),
    reductions: years.map((x, i) => (i < 1 ? 0 : Math.abs(x) / 2)),
  })),
);

const runs = { numRuns: RUNS };
const near = (x: number, exact: Parameters<typeof oracle.ulpsFrom>[1]): void => {
  const ulps = oracle.ulpsFrom(x, exact);
  if (!(ulps <= ULPS)) throw new Error(`${x} is ${ulps} units in the last place from ${exact.toString()}`);
};

test('a present value is within 4 units in the last place, with one rate or one a year', () => {
  fc.assert(
    fc.property(
      amounts,
      rate,
      fc.constantFrom(0 as const, 1 as const),
      fc.array(rate, { minLength: 20, maxLength: 20 }),
      (flows, r, first, several) => {
        near(presentValue(flows, { rates: r, first }), oracle.presentValue(flows, r, first));
        const rates = several.slice(0, flows.length);
        near(presentValue(flows, { rates, first }), oracle.presentValue(flows, rates, first));
      },
    ),
    runs,
  );
}, 120000);

test('net present value and both ratios are within 4 units, and refuse exactly where they must', () => {
  fc.assert(
    fc.property(intervention, rate, (i, r) => {
      const [costs, reductions] = [oracle.presentValue(i.costs, r, 0), oracle.presentValue(i.reductions, r, 0)];
      near(netPresentValue(i, r), reductions.minus(costs));
      const ratio = benefitCostRatio(i, r);
      expect(ratio.ok).toBe(costs.gt('1e-70'));
      if (ratio.ok) near(ratio.value, reductions.div(costs));
      const part = breakEven(i, r);
      expect(part.ok).toBe(reductions.gt('1e-70'));
      if (part.ok) near(part.value, costs.div(reductions));
    }),
    runs,
  );
}, 120000);

test('payback falls in the right year, and to the right day', () => {
  fc.assert(
    fc.property(intervention, rate, (i, r) => {
      const expected = oracle.payback(i.costs, i.reductions, r);
      const time = paybackTime(i, r);
      expect(time.ok).toBe(expected !== undefined);
      if (time.ok && expected) near(time.value, expected);
    }),
    runs,
  );
}, 120000);

test('NNV is 0 at INTERNAVKASTNING: it changes sign within 4 units in the last place, or touches 0', () => {
  fc.assert(
    fc.property(intervention, (i) => {
      const found = internalRate(i);
      if (!found.ok) return;
      const step = Math.abs(found.value) * 2 ** -52 * ULPS;
      // A rate is above -100 %: the lower neighbour of one that lies next to it is kept there.
      const at = (by: number) =>
        oracle.futureValueAt(
          i.costs,
          i.reductions,
          oracle.D.max(new oracle.D(found.value).plus(by), '-0.' + '9'.repeat(40)),
        );
      const [below, here, above] = [at(-step), at(0), at(step)];
      const crosses = below.isNegative() !== above.isNegative() || below.isZero() || above.isZero() || here.isZero();
      if (!crosses) throw new Error(`no root near ${found.value}: ${below.toString()} ${above.toString()}`);
    }),
    // Next to -100 %, where a double has few steps left.
    { ...runs, examples: [[{ costs: [0, 0.01, 0, 0], reductions: [0, 0.005, 1e-18, 0] }]] },
  );
}, 120000);

test('where no rate is found the net present value keeps its sign at every rate tried', () => {
  const twice = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 8 });
  fc.assert(
    fc.property(
      twice,
      fc.array(fc.double({ min: -0.95, max: 5, noNaN: true }), { minLength: 20, maxLength: 20 }),
      (flow, rates) => {
        const i = { costs: flow.map(() => 0), reductions: flow };
        const found = internalRate(i);
        if (found.ok || found.problem.kind !== 'no-rate-found') return;
        const signs = rates.map((r) => oracle.futureValueAt(i.costs, i.reductions, new oracle.D(r)).comparedTo(0));
        expect(new Set(signs).size).toBe(1);
      },
    ),
    { numRuns: 5000 },
  );
}, 120000);

test('the rate below which no other is: no smaller rate of 0 or more makes NNV change sign', () => {
  fc.assert(
    fc.property(
      intervention,
      fc.integer({ min: 0, max: 1e9 }).map((x) => x / 1e9),
      (i, part) => {
        const found = internalRate(i);
        if (!found.ok || found.value <= 0) return;
        const sum = oracle.futureValueAt(i.costs, i.reductions, new oracle.D(0));
        const inside = oracle.futureValueAt(i.costs, i.reductions, new oracle.D(found.value * part * (1 - 1e-12)));
        if (!sum.isZero() && !inside.isZero()) expect(inside.isNegative()).toBe(sum.isNegative());
      },
    ),
    { numRuns: 5000 },
  );
}, 120000);

test('BRYTPUNKT and NYTTOKOSTNADSKVOT are 1 exactly when NNV is 0', () => {
  const balanced = fc
    .tuple(
      fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 0, max: 30 }),
      fc.constantFrom(0, 0, 1, -1),
    )
    .map(([flows, percent, off]) => {
      // What was lent for i years comes back with interest in one sum; all amounts have finite decimals.
      const n = flows.length;
      const grown = flows.reduce(
        (sum, flow, i) => sum + BigInt(flow) * BigInt(100 + percent) ** BigInt(n - i) * 100n ** BigInt(i),
        0n,
      );
      const back = Number(grown) / 100 ** n;
      return { costs: [...flows, 0], reductions: [...flows.map(() => 0), back + off * 2 ** -30], rate: percent / 100 };
    });
  fc.assert(
    fc.property(balanced, ({ costs, reductions, rate: r }) => {
      const value = netPresentValue({ costs, reductions }, r);
      const [part, ratio] = [breakEven({ costs, reductions }, r), benefitCostRatio({ costs, reductions }, r)];
      expect(part.ok && part.value === 1).toBe(value === 0);
      expect(ratio.ok && ratio.value === 1).toBe(value === 0);
      expect(part.ok && Math.sign(part.value - 1)).toBe(-Math.sign(value) + 0);
      expect(Math.sign(value)).toBe(oracle.isZero(oracle.netPresentValue(costs, reductions, r)) ? 0 : Math.sign(value));
    }),
    { numRuns: 5000 },
  );
});

test('amounts in kronor, tkr or mkr: scaling scales values and leaves ratios, rates and times alone', () => {
  const whole = fc.array(fc.tuple(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 1e6 })), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(whole, rate, fc.constantFrom(10, 1000, 1000000), (years, r, scale) => {
      const base = { costs: years.map(([c]) => c), reductions: years.map(([, m]) => m) };
      const scaled = { costs: base.costs.map((x) => x * scale), reductions: base.reductions.map((x) => x * scale) };
      const [a, b] = [netPresentValue(base, r) * scale, netPresentValue(scaled, r)];
      expect(Math.abs(a - b)).toBeLessThanOrEqual(Math.abs(b) * 2 ** -50);
      const pairs = [
        [benefitCostRatio(base, r), benefitCostRatio(scaled, r)],
        [paybackTime(base, r), paybackTime(scaled, r)],
        [internalRate(base), internalRate(scaled)],
      ] as const;
      for (const [x, y] of pairs) {
        expect(x.ok).toBe(y.ok);
        if (x.ok && y.ok) expect(Math.abs(x.value - y.value)).toBeLessThanOrEqual(Math.abs(y.value) * 2 ** -50);
      }
    }),
    { numRuns: 3000 },
  );
});

test('@formulajs/formulajs agrees on NPV, and on IRR where it converges on the one root', () => {
  const years = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 3, maxLength: 12 });
  fc.assert(
    fc.property(years, fc.integer({ min: 1, max: 500 }), (flows, permille) => {
      const r = permille / 1000;
      const npv = formulajs.NPV(r, ...flows) as number;
      expect(Math.abs(presentValue(flows, { rates: r, first: 1 }) - npv)).toBeLessThanOrEqual(npv * 1e-9);
      const cost = flows.reduce((sum, x) => sum + x, 0) * 0.7;
      const net = [-cost, ...flows];
      const irr = formulajs.IRR(net) as number | Error;
      const ours = internalRate({ costs: [cost, ...flows.map(() => 0)], reductions: [0, ...flows] });
      if (typeof irr !== 'number' || !ours.ok) throw new Error('no rate');
      // formulajs stops its iteration at 1e-10.
      expect(Math.abs(ours.value - irr)).toBeLessThanOrEqual(Math.abs(irr) * 1e-9 + 1e-10);
    }),
    { numRuns: 3000 },
  );
});
