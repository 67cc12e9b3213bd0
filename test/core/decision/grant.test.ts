import { grantOf } from '../../../src/core/decision/grant';
import type { Grant } from '../../../src/core/decision/grant';
import type { GrantTerms } from '../../../src/core/decision/terms';
import { effectsOf, year } from './effects';

const SOCIAL = 'Socialnämnden';
const EDUCATION = 'Utbildningsnämnden';

/** Skolfam: 3 900 tkr, three quarters on one committee, linear over five years from 2014. */
const skolfam: GrantTerms = {
  applied: 3900,
  granted: 3900,
  start: year(2012),
  regime: undefined,
  cutOff: year(2021),
  repayment: { kind: 'plan', profile: { kind: 'linear' }, firstYear: year(2014), years: 5, rate: 0 },
  committees: [
    { committee: SOCIAL, share: 0.75 },
    { committee: EDUCATION, share: 0.25 },
  ],
  effects: effectsOf(
    { committee: SOCIAL, number: 10, unitCost: 90, start: year(2013), duration: 3 },
    { committee: EDUCATION, number: 10, unitCost: 30, start: year(2014), duration: 2 },
  ),
  followUpTo: year(2018),
  decimals: 0,
};

const granted = (terms: Partial<GrantTerms> = {}): Grant => {
  const outcome = grantOf({ ...skolfam, ...terms });
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.problems));
  return outcome.grant;
};
const refused = (terms: Partial<GrantTerms>): readonly string[] => {
  const outcome = grantOf({ ...skolfam, ...terms });
  return outcome.kind === 'refused' ? outcome.problems.map(({ kind }) => kind) : [];
};

describe('a grant on two committees', () => {
  // 3 900 / 5 = 780 a year; three quarters are 585, a quarter 195.
  it('is repaid in equal parts, split by their shares', () => {
    const { plan, repays } = granted();
    expect(repays).toBe(true);
    expect(plan?.committees).toEqual([SOCIAL, EDUCATION]);
    expect(plan?.years).toEqual([2014, 2015, 2016, 2017, 2018]);
    expect(plan?.repayment.cells).toEqual([
      [585, 585, 585, 585, 585],
      [195, 195, 195, 195, 195],
    ]);
    expect([plan?.repayment.total, plan?.interest.total, plan?.unrepaid]).toEqual([3900, 0, 0]);
  });

  // 10 x 90 = 900 in 2013-2015; 10 x 30 = 300 in 2014-2015.
  it('is followed up from its start, estimate beside repayment', () => {
    const { followUp } = granted();
    expect(followUp.committees).toEqual([SOCIAL, EDUCATION]);
    expect(followUp.years).toEqual([2012, 2013, 2014, 2015, 2016, 2017, 2018]);
    expect(followUp.reduction.cells).toEqual([
      [0, 900, 900, 900, 0, 0, 0],
      [0, 0, 300, 300, 0, 0, 0],
    ]);
    expect(followUp.repayment).toEqual([
      [0, 0, 585, 585, 585, 585, 585],
      [0, 0, 195, 195, 195, 195, 195],
    ]);
  });

  // Half: 1 950 / 5 = 390 a year, 292.5 and 97.5 by share, which controlled rounding makes whole with 390 a year.
  it('in part: the plan is of the part, the estimate stays', () => {
    const { plan, followUp } = granted({ granted: 1950 });
    expect(plan?.frameReduction.columnTotals).toEqual([390, 390, 390, 390, 390]);
    expect(plan?.frameReduction.total).toBe(1950);
    expect(followUp.reduction.total).toBe(3300);
  });
});

describe('interest', () => {
  // 1 000 over two years at 5 %: 500 + 50, then 500 + 25. Two thirds of 550 and 525 are 366.67 and 350.
  it('is split so that every committee’s repayment and interest make its frame reduction', () => {
    const { plan } = granted({
      applied: 1000,
      granted: 1000,
      repayment: { kind: 'plan', profile: { kind: 'linear' }, firstYear: year(2014), years: 2, rate: 0.05 },
      committees: [
        { committee: SOCIAL, share: 2 / 3 },
        { committee: EDUCATION, share: 1 / 3 },
      ],
    });
    expect(plan?.frameReduction.cells).toEqual([
      [367, 350],
      [183, 175],
    ]);
    // 50 x 367/550 = 33.36 and 16.64; 25 x 350/525 = 16.67 and 8.33.
    expect(plan?.interest.cells).toEqual([
      [33, 17],
      [17, 8],
    ]);
    expect(plan?.repayment.cells).toEqual([
      [334, 333],
      [166, 167],
    ]);
  });

  // The first year only interest is paid: no one's repayment is below 0.
  it('is never more than the frame reduction, also where the weight of a year is 0', () => {
    const { plan } = granted({
      applied: 30,
      granted: 30,
      repayment: {
        kind: 'plan',
        profile: { kind: 'weights', weights: [0, 1] },
        firstYear: year(2014),
        years: 2,
        rate: 0.1,
      },
      committees: [SOCIAL, EDUCATION].map((committee) => ({ committee, share: 0.5 })),
    });
    expect(plan?.frameReduction.columnTotals).toEqual([3, 33]);
    expect(plan?.repayment.columnTotals).toEqual([0, 30]);
    expect(plan?.repayment.cells.map(([first]) => first)).toEqual([0, 0]);
  });
});

describe('repayment in step with the effect', () => {
  const inStep = (share: number, yearlyCap?: number): Partial<GrantTerms> => ({
    repayment: { kind: 'in-step', firstYear: year(2013), lastYear: year(2018), share, yearlyCap },
  });

  // Reductions 900, 1 200, 1 200, 0 ...; half of them: 450, 600, 600 = 1 650, split 3 to 1 when both save.
  it('follows each committee’s reduction, and says what is not repaid', () => {
    const { plan } = granted(inStep(0.5));
    expect(plan?.repayment.cells).toEqual([
      [450, 450, 450, 0, 0, 0],
      [0, 150, 150, 0, 0, 0],
    ]);
    expect(plan?.unrepaid).toBe(2250);
  });

  it('stops at the granted amount', () => {
    const { plan } = granted({ ...inStep(1), granted: 2000 });
    expect(plan?.repayment.columnTotals).toEqual([900, 1100, 0, 0, 0, 0]);
    expect(plan?.unrepaid).toBe(0);
  });

  it('is refused where nothing is saved in those years', () => {
    expect(
      refused({ effects: effectsOf({ committee: SOCIAL, start: year(2014), unitCost: 0 }), ...inStep(1) }),
    ).toEqual(['no-reduction']);
    expect(refused({ effects: effectsOf(), ...inStep(1) })).toEqual(['no-effects']);
  });
});

describe('the regime', () => {
  it('is by the start against the cut-off year, and asked for where they are the same', () => {
    expect(granted({ start: year(2013) }).repays).toBe(true);
    expect(refused({ start: year(2014), cutOff: year(2014) })).toEqual(['regime-unknown']);
    expect(granted({ start: year(2014), cutOff: year(2014), regime: 'repayment' }).repays).toBe(true);
  });

  it('without repayment gives no plan, and a follow-up all the same', () => {
    const { repays, plan, followUp } = granted({ cutOff: year(2011) });
    expect([repays, plan]).toEqual([false, undefined]);
    expect(followUp.reduction.total).toBe(3300);
    expect(followUp.repayment.flat().every((amount) => amount === 0)).toBe(true);
  });
});

describe('rounding', () => {
  // Whole mkr cannot hold 3.9: tenths can. 3.9 / 5 = 0.78: running totals 0.78, 1.56, 2.34, 3.12, 3.9 in tenths.
  it('takes the decimals that the amount needs, so that the plan sums to it', () => {
    const { plan, decimals } = granted({ applied: 3.9, granted: 3.9 });
    expect(decimals).toBe(1);
    expect(plan?.repayment.columnTotals).toEqual([0.8, 0.8, 0.7, 0.8, 0.8]);
    expect(plan?.repayment.total).toBe(3.9);
  });

  it('is of hundreds where asked for, if the amount is whole hundreds', () => {
    expect(
      granted({ decimals: -2 })
        .plan?.repayment.cells.flat()
        .every((x) => x % 100 === 0),
    ).toBe(true);
    expect(granted({ decimals: -2, granted: 3850 }).decimals).toBe(-1);
  });
});

describe('what cannot be granted', () => {
  it.each<[string, Partial<GrantTerms>]>([
    ['amount-not-positive', { granted: 0 }],
    ['more-than-applied', { granted: 3901 }],
    ['amount-too-fine', { granted: 0.1234567 }],
    ['no-committee', { committees: [] }],
    ['no-committee', { committees: [{ committee: ' ', share: 1 }] }],
    ['committee-twice', { committees: [SOCIAL, SOCIAL].map((committee) => ({ committee, share: 0.5 })) }],
    ['shares-not-whole', { committees: [{ committee: SOCIAL, share: 0.9 }] }],
    ['years-out-of-range', { followUpTo: year(2011) }],
    [
      'years-out-of-range',
      { repayment: { kind: 'plan', profile: { kind: 'linear' }, firstYear: year(2011), years: 5, rate: 0 } },
    ],
    [
      'weights-sum-zero',
      {
        repayment: {
          kind: 'plan',
          profile: { kind: 'weights', weights: [0, 0] },
          firstYear: year(2014),
          years: 2,
          rate: 0,
        },
      },
    ],
  ])('%s', (kind, terms) => {
    expect(refused(terms)).toEqual([kind]);
  });
});
