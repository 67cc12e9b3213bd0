/** Annuities in doubles against decimals: every figure, on both sides of where doubles give up. */
import Decimal from 'decimal.js';
import fc from 'fast-check';
import type { Year } from '../../src/core/calendar/year';
import { frameReductionInYear, repaymentSchedule } from '../../src/core/repayment/schedule';
import { D, shown, ulpsFrom } from './oracle';

const START = 2014 as Year;
const terms = fc.record({
  amount: fc.oneof(
    fc.integer({ min: 0, max: 1e8 }),
    fc.integer({ min: 0, max: 1e9 }).map((x) => x / 100),
    fc.integer({ min: 0, max: 1e9 }).map((x) => x / 7),
    fc.integer({ min: 1, max: 1e9 }).map((x) => x * 1e9),
  ),
  rate: fc.oneof(
    fc.integer({ min: 1, max: 1000 }).map((x) => x / 10000),
    fc.integer({ min: 1, max: 1e6 }).map((x) => x / 1e6),
    fc.constantFrom(1e-9, 1e-6, 1 / 3, 1),
  ),
  years: fc.integer({ min: 1, max: 60 }),
});
const annuity = { kind: 'annuity' } as const;

test('an annuity without rounding is within 4 units in the last place, and its last closing balance is 0', () => {
  fc.assert(
    fc.property(terms, ({ amount, rate, years }) => {
      const schedule = repaymentSchedule({ amount, rate, years, profile: annuity }, START);
      const r = shown(rate);
      const growth = r.plus(1).pow(years);
      const instalment = shown(amount).times(r).times(growth).div(growth.minus(1));
      let balance = shown(amount);
      expect(schedule).toHaveLength(years);
      schedule.forEach((row, i) => {
        const interest = balance.times(r);
        const principal = instalment.minus(interest);
        const closing = i === years - 1 ? new D(0) : balance.minus(principal);
        const figures = [
          [row.opening, balance],
          [row.interest, interest],
          [row.repayment, principal],
          [row.frameReduction, instalment],
          [row.closing, closing],
        ] as const;
        for (const [got, exact] of figures) expect(ulpsFrom(got, exact)).toBeLessThanOrEqual(4);
        expect(frameReductionInYear({ amount, rate, years, profile: annuity }, START, row.year)).toBe(
          row.frameReduction,
        );
        balance = closing;
      });
    }),
    { numRuns: 400 },
  );
}, 120000);

test('a rounded annuity has the instalment, interest and rest that decimals give', () => {
  fc.assert(
    fc.property(terms, fc.integer({ min: -6, max: 6 }), ({ amount, rate, years }, places) => {
      const unit = new D(10).pow(-places);
      const rounded = (x: Decimal): Decimal => x.div(unit).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).times(unit);
      const r = shown(rate);
      const growth = r.plus(1).pow(years);
      let opening = rounded(shown(amount));
      const instalment = rounded(opening.times(r).times(growth).div(growth.minus(1)));
      const schedule = repaymentSchedule({ amount, rate, years, profile: annuity, decimals: places }, START);
      schedule.forEach((row, i) => {
        const interest = rounded(opening.times(r));
        const due = opening.plus(interest);
        const paid = i === years - 1 || instalment.gt(due) ? due : instalment;
        const closing = due.minus(paid);
        expect(row).toEqual({
          year: START + i,
          opening: opening.toNumber(),
          interest: interest.toNumber(),
          repayment: paid.minus(interest).toNumber() + 0,
          frameReduction: paid.toNumber(),
          closing: closing.toNumber(),
        });
        opening = closing;
      });
    }),
    { numRuns: 1500 },
  );
}, 120000);

test('an instalment that falls on a half is rounded away from zero', () => {
  // 1.5 % over one year on 100 is 101.5.
  const [row] = repaymentSchedule({ amount: 100, rate: 0.015, years: 1, profile: annuity, decimals: 0 }, START);
  expect(row?.frameReduction).toBe(102);
});
