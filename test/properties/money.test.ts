/** Laws of core/money: parts sum to the whole, tables add up both ways, and both arithmetics give one answer. */
import fc from 'fast-check';
import { allocate, controlledRounding, exactly, roundTable, splitAmount } from '../../src/core/money';
import { decimals } from '../../src/core/money/decimals';
import { doubles } from '../../src/core/money/doubles';
import { DoesNotFit } from '../../src/core/money/whole';
import type { Whole } from '../../src/core/money';

/** Amounts as cells hold them: öre, kronor, tkr, and now and then something huge or long. */
const amounts = fc.oneof(
  fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 100),
  fc.integer({ min: -1e6, max: 1e6 }),
  fc.double({ min: -1e12, max: 1e12, noNaN: true }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e60, max: 1e60 }),
);
const weights = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 100 }),
      fc.double({ min: 0, max: 1, noNaN: true }).map((x) => (x < 1e-300 ? 0 : x)),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .filter((list) => list.some((x) => x > 0));

test('a split sums to the rounded amount, and each part is within a unit of its exact share', () => {
  fc.assert(
    fc.property(amounts, weights, fc.integer({ min: -6, max: 6 }), (amount, list, places) => {
      const sum = exactly((w) =>
        w.quotient(sumOf(w, splitAmount(amount, list, places)), w.read(splitAmount(amount, list, places)).one),
      );
      const [whole] = splitAmount(amount, [1], places);
      if (Math.abs(amount) < 1e9) expect(sum).toBe(whole);
      const exact = splitAmount(whole as number, list);
      splitAmount(amount, list, places).forEach((part, i) => {
        expect(Math.abs(part - (exact[i] as number))).toBeLessThanOrEqual(10 ** -places + Math.abs(part) * 1e-12);
      });
    }),
    { numRuns: 500 },
  );
});

const sumOf = <T>(w: Whole<T>, parts: readonly number[]): T => Array.from(w.read(parts).units).reduce(w.add, w.zero);

test('in whole units parts always sum to the whole, negative wholes too', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.array(fc.nat(1000), { minLength: 1 }), (whole, list) => {
      fc.pre(list.some((x) => x > 0));
      const parts = allocate(decimals, decimals.of(whole), list.map(decimals.of));
      expect(parts.reduce(decimals.add, decimals.zero).toNumber()).toBe(whole);
      const mirrored = allocate(decimals, decimals.of(-whole), list.map(decimals.of)).map(
        (part) => -part.toNumber() + 0,
      );
      expect(mirrored).toEqual(parts.map((part) => part.toNumber() + 0));
    }),
  );
});

test('a rounded table: every cell within one unit, rows and columns within one unit of their exact sums, the total rounded', () => {
  const table = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })).chain(([r, c]) =>
    fc.array(fc.array(fc.integer({ min: -100000, max: 100000 }), { minLength: c, maxLength: c }), {
      minLength: r,
      maxLength: r,
    }),
  );
  fc.assert(
    fc.property(table, (hundredths) => {
      const cells = hundredths.map((row) => row.map((n) => n / 100));
      const rounded = roundTable(cells, 0);
      const near = (units: number, hundred: number) => expect(Math.abs(units * 100 - hundred)).toBeLessThan(100);
      const add = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
      rounded.forEach((row, i) => {
        row.forEach((cell, j) => near(cell, (hundredths[i] as number[])[j] as number));
        near(add(row), add(hundredths[i] as number[]));
      });
      rounded[0]?.forEach((_, j) =>
        near(add(rounded.map((row) => row[j] as number)), add(hundredths.map((row) => row[j] as number))),
      );
      const total = add(hundredths.map(add));
      expect(add(rounded.map(add))).toBe(Math.sign(total) * Math.floor((Math.abs(total) * 2 + 100) / 200) + 0);
    }),
  );
});

test('doubles and decimal.js give the same whole numbers, or doubles refuse', () => {
  const whole = fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.integer({ min: -1000, max: 1000 }));
  const inBoth = (rule: <T>(w: Whole<T>) => T) => {
    const big = decimals.quotient(rule(decimals), decimals.one);
    try {
      expect(doubles.quotient(rule(doubles), 1)).toBe(big);
    } catch (error) {
      if (!(error instanceof DoesNotFit)) throw error;
    }
  };
  fc.assert(
    fc.property(whole, whole, (a, b) => {
      inBoth((w) => w.add(w.of(a), w.of(b)));
      inBoth((w) => w.mul(w.of(a), w.of(b)));
      if (b > 0) {
        inBoth((w) => w.floorDiv(w.of(a), w.of(b)));
        inBoth((w) => w.roundDiv(w.of(a), w.of(b)));
      }
    }),
    { numRuns: 3000 },
  );
});

test('a cell’s number enters as the 15 digits that Excel shows, and leaves unchanged', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
      const shown = Number(x.toPrecision(15)) + 0;
      const through = exactly((w) => {
        const { units, one } = w.read([x]);
        return w.quotient(units[0] as typeof one, one);
      });
      expect(through).toBe(shown);
    }),
    { numRuns: 2000 },
  );
});

test('ties round half away from zero, as decimals and not as binary numbers', () => {
  const [up] = splitAmount(1.005, [1], 2);
  const [down] = splitAmount(-2.5, [1], 0);
  expect([up, down]).toEqual([1.01, -3]);
});

test('controlled rounding of a large table is done in one go', () => {
  const cells = Array.from({ length: 500 }, (_, i) =>
    Array.from({ length: 20 }, (_, j) => ((i * 37 + j * 61) % 100) / 100),
  );
  const rounded = roundTable(cells, 0);
  expect(rounded).toHaveLength(500);
  expect(controlledRounding(doubles, [[5]], 10)).toEqual([[1]]);
});
