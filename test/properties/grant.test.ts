/** Laws of a granted plan: it repays what was granted, and every cell adds up, whatever the terms. */
import fc from 'fast-check';
import { grantOf } from '../../src/core/decision/grant';
import type { RepaymentTerms } from '../../src/core/decision/terms';
import { difference, splitAmount, sumsOf } from '../../src/core/money';
import { answeredTable } from '../call';
import { effectsOf, year } from '../core/decision/effects';

const sum = (amounts: readonly number[]): number =>
  sumsOf(
    amounts,
    amounts.map(() => 0),
    1,
  )[0] ?? 0;

const weights = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 })
  .filter((list) => list.some((weight) => weight > 0));
const profile = fc.oneof(
  fc.constant({ kind: 'linear' as const }),
  fc.constant({ kind: 'annuity' as const }),
  weights.map((list) => ({ kind: 'weights' as const, weights: list })),
);
const repayment = fc.record({
  profile,
  years: fc.integer({ min: 1, max: 8 }),
  rate: fc.constantFrom(0, 0.02, 0.0375),
});
const amount = fc.integer({ min: 1, max: 1e7 }).map((n) => n / 100);
const committees = weights.map((list) =>
  splitAmount(1, list, 4).map((share, i) => ({ committee: `Nämnd ${i}`, share })),
);

const grant = (granted: number, repayment: RepaymentTerms, parts: readonly { committee: string; share: number }[]) => {
  const outcome = grantOf({
    applied: granted,
    granted,
    start: year(2012),
    regime: 'repayment',
    cutOff: undefined,
    repayment,
    committees: parts,
    effects: effectsOf(
      { committee: 'Nämnd 0', number: 7, unitCost: 13.37, start: year(2013), dropOff: 0.1 },
      { committee: 'Nämnd 1', number: 3, unitCost: 11, start: year(2014) },
    ),
    followUpTo: year(2020),
    decimals: 0,
  });
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.problems));
  const { plan } = outcome.grant;
  if (!plan) throw new Error('It repays.');
  return { ...outcome.grant, plan };
};

test('the repayment is what was granted, in every cell frame reduction = repayment + interest, and nothing is below 0', () => {
  fc.assert(
    fc.property(amount, repayment, committees, (granted, { profile, years, rate }, parts) => {
      const count = profile.kind === 'weights' ? profile.weights.length : years;
      const terms = { kind: 'plan', profile, rate, firstYear: year(2014), years: count } as const;
      const { plan } = grant(granted, terms, parts);
      expect(sum(plan.repayment.cells.flat())).toBe(granted);
      plan.frameReduction.cells.forEach((row, i) =>
        row.forEach((frame, t) => {
          const [repaid, interest] = [plan.repayment.cells[i]?.[t] ?? NaN, plan.interest.cells[i]?.[t] ?? NaN];
          expect(difference(frame, repaid)).toBe(interest);
          expect(Math.min(repaid, interest)).toBeGreaterThanOrEqual(0);
        }),
      );
    }),
  );
});

test('the frame reductions are those of ATERBETALNINGSBUDGET with the same rounding', () => {
  fc.assert(
    fc.property(amount, repayment, committees, (granted, { profile, years, rate }, parts) => {
      fc.pre(profile.kind !== 'weights');
      const terms = { kind: 'plan', profile, rate, firstYear: year(2014), years } as const;
      const { plan, decimals } = grant(granted, terms, parts);
      const head = ['Insats', 'Belopp', 'Första återbetalningsår', 'Antal år', 'Profil', 'Ränta', 'Nämnd', 'Andel'];
      const word = profile.kind === 'annuity' ? 'annuitet' : 'linjär';
      const rows = parts.map(({ committee, share }) => ['X', granted, 2014, years, word, rate, committee, share]);
      const budget = answeredTable(
        'ATERBETALNINGSBUDGET',
        [head, ...rows],
        2014,
        2014 + years - 1,
        'nämnd',
        null,
        decimals,
        false,
      );
      expect(plan.frameReduction.cells).toEqual(budget.slice(0, -1).map((row) => row.slice(1, -1)));
    }),
  );
});

test('in step with the effect no more than was granted is repaid, and the rest is told', () => {
  fc.assert(
    fc.property(amount, fc.constantFrom(0.2, 0.5, 1), fc.integer({ min: 2013, max: 2020 }), (granted, share, last) => {
      const terms = {
        kind: 'in-step',
        firstYear: year(2013),
        lastYear: year(last),
        share,
        yearlyCap: undefined,
      } as const;
      const { plan } = grant(granted, terms, [{ committee: 'Nämnd 0', share: 1 }]);
      expect(plan.unrepaid).toBeGreaterThanOrEqual(0);
      expect(difference(granted, sum(plan.repayment.cells.flat()))).toBe(plan.unrepaid);
    }),
  );
});
