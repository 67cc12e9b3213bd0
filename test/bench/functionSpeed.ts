/** Scalar functions, splits and plans against plain float64, @formulajs/formulajs and decimal.js. */
import * as formulajs from '@formulajs/formulajs';
import { internalRate } from '../../src/core/appraisal/internalRate';
import { paybackTime } from '../../src/core/appraisal/payback';
import { netPresentValue, presentValue } from '../../src/core/appraisal/presentValue';
import { benefitCostRatio } from '../../src/core/appraisal/ratio';
import type { Year } from '../../src/core/calendar/year';
import { costReduction } from '../../src/core/cost-reduction/costReduction';
import { splitAmount } from '../../src/core/money';
import { depreciationSchedule } from '../../src/core/repayment/depreciation';
import { repaymentSchedule } from '../../src/core/repayment/schedule';
import { numbers, race } from './harness';
import * as naive from './naive';
import * as plain from './plain';
import { inWords } from './report';
import type { Line } from './report';

const INPUTS = 256;
const START = 2024 as Year;
const YEARS = 10;
const random = numbers(1);
const list = <T>(make: (k: number) => T): readonly T[] => Array.from({ length: INPUTS }, (_, k) => make(k));

const amounts = list(() => Math.round(random() * 1e9) / 100);
const rates = list((k) => (1 + (k % 9)) / 200);
const weights = list(() => Array.from({ length: 8 }, () => 1 + Math.floor(random() * 40)));
const flows = (kronor: boolean) =>
  list(() =>
    Array.from({ length: YEARS }, () => (kronor ? Math.round(random() * 1e6) : Math.round(random() * 1e7) / 100)),
  );
const reductions = flows(true).map((flow) => flow.map((x, i) => (i === 0 ? 0 : x)));
const reductionsInOre = flows(false).map((flow) => flow.map((x, i) => (i === 0 ? 0 : x)));
const costs = reductions.map((flow) =>
  flow.map((_, i) => (i === 0 ? Math.round(flow.reduce((a, b) => a + b, 0) * 0.6) : 0)),
);
const net = reductions.map((flow, k) => flow.map((x, i) => x - ((costs[k] as number[])[i] as number)));
const assumptions = list((k) => ({
  number: k + 1,
  effect: 0.6,
  unitCost: 255555 + k,
  deadweight: 0.1,
  displacement: 0,
  ownShare: 0.8,
  realisableShare: 0.5,
}));
const at = <T>(values: readonly T[], k: number): T => values[k] as T;
const linear = { kind: 'linear' } as const;
const annuity = { kind: 'annuity' } as const;

interface Match {
  readonly what: string;
  readonly ours: (k: number) => unknown;
  readonly other: (k: number) => unknown;
}

const lines = (matches: readonly Match[], target: string, isOursBelow = false): readonly Line[] =>
  matches.map(({ what, ours, other }) => {
    const [mine, theirs] = race(
      [
        { name: 'ours', run: ours },
        { name: 'other', run: other },
      ],
      INPUTS,
    ).map((timing) => timing.nanoseconds) as [number, number];
    return {
      what,
      ours: inWords(mine),
      other: inWords(theirs),
      result: isOursBelow ? theirs / mine : mine / theirs,
      target,
    };
  });

const linearPlan = (k: number) =>
  repaymentSchedule({ amount: at(amounts, k), years: YEARS, profile: linear, rate: at(rates, k), decimals: 2 }, START);
const annuityPlan = (k: number) =>
  repaymentSchedule({ amount: at(amounts, k), years: YEARS, profile: annuity, rate: at(rates, k), decimals: 2 }, START);
const split = (k: number) => splitAmount(at(amounts, k), at(weights, k), 2);
const value = (k: number) => presentValue(at(reductions, k), { rates: at(rates, k), first: 1 });
const rate = (k: number) => internalRate({ costs: at(costs, k), reductions: at(reductions, k) });

export const againstPlain = (): readonly Line[] =>
  lines(
    [
      {
        what: 'ATERBETALNINGSPLAN linjär, 10 år, ören',
        ours: linearPlan,
        other: (k) => plain.linearPlan(at(amounts, k), YEARS, 2024, at(rates, k), 100),
      },
      {
        what: 'ATERBETALNINGSPLAN annuitet, 10 år, ören',
        ours: annuityPlan,
        other: (k) => plain.annuityPlan(at(amounts, k), YEARS, 2024, at(rates, k), 100),
      },
      {
        what: 'ATERBETALNINGSPLAN annuitet, ej avrundad',
        ours: (k) =>
          repaymentSchedule({ amount: at(amounts, k), years: YEARS, profile: annuity, rate: at(rates, k) }, START),
        other: (k) => plain.annuityPlan(at(amounts, k), YEARS, 2024, at(rates, k), 100),
      },
      {
        what: 'AVSKRIVNINGSPLAN, 10 år, kronor',
        ours: (k) => depreciationSchedule({ value: at(amounts, k), years: YEARS, residual: 0, decimals: 0 }, START),
        other: (k) => plain.linearPlan(at(amounts, k), YEARS, 2024, 0, 1),
      },
      { what: 'FORDELA på 8, ören', ours: split, other: (k) => plain.split(at(amounts, k), at(weights, k), 100) },
      { what: 'NUVARDE, 10 år', ours: value, other: (k) => plain.presentValue(at(reductions, k), at(rates, k)) },
      {
        what: 'NETTONUVARDE, 10 år, kronor',
        ours: (k) => netPresentValue({ costs: at(costs, k), reductions: at(reductions, k) }, at(rates, k)),
        other: (k) => plain.netPresentValue(at(costs, k), at(reductions, k), at(rates, k)),
      },
      {
        what: 'NETTONUVARDE, 10 år, ören',
        ours: (k) => netPresentValue({ costs: at(costs, k), reductions: at(reductionsInOre, k) }, at(rates, k)),
        other: (k) => plain.netPresentValue(at(costs, k), at(reductionsInOre, k), at(rates, k)),
      },
      {
        what: 'NYTTOKOSTNADSKVOT, 10 år',
        ours: (k) => benefitCostRatio({ costs: at(costs, k), reductions: at(reductions, k) }, at(rates, k)),
        other: (k) => plain.ratio(at(costs, k), at(reductions, k), at(rates, k)),
      },
      {
        what: 'PAYBACKTID, 10 år',
        ours: (k) => paybackTime({ costs: at(costs, k), reductions: at(reductions, k) }, at(rates, k)),
        other: (k) => plain.payback(at(costs, k), at(reductions, k), at(rates, k)),
      },
      {
        what: 'INTERNAVKASTNING, 10 år',
        ours: rate,
        other: (k) => plain.internalRate(at(costs, k), at(reductions, k)),
      },
      {
        what: 'KOSTNADSMINSKNING',
        ours: (k) => costReduction(at(assumptions, k)),
        other: (k) => {
          const a = at(assumptions, k);
          const caused = a.number * a.effect * a.unitCost * (1 - a.deadweight) * (1 - a.displacement) * a.ownShare;
          return caused * (a.effect < 0 ? 1 : a.realisableShare);
        },
      },
    ],
    '<= 3',
  );

export const againstFormulajs = (): readonly Line[] =>
  lines(
    [
      { what: 'NUVARDE / NPV', ours: value, other: (k) => formulajs.NPV(at(rates, k), ...at(reductions, k)) },
      { what: 'INTERNAVKASTNING / IRR', ours: rate, other: (k) => formulajs.IRR(at(net, k)) },
      {
        what: 'Annuitet 10 år / PMT, IPMT och PPMT',
        ours: annuityPlan,
        other: (k) => {
          const [r, amount] = [at(rates, k), at(amounts, k)];
          return Array.from({ length: YEARS }, (_, i) => [
            formulajs.PMT(r, YEARS, amount),
            formulajs.IPMT(r, i + 1, YEARS, amount),
            formulajs.PPMT(r, i + 1, YEARS, amount),
          ]);
        },
      },
      {
        what: 'AVSKRIVNINGSPLAN 10 år / SLN',
        ours: (k) => depreciationSchedule({ value: at(amounts, k), years: YEARS, residual: 0, decimals: 0 }, START),
        other: (k) =>
          Array.from({ length: YEARS }, () => formulajs.ROUND(formulajs.SLN(at(amounts, k), 0, YEARS) as number, 0)),
      },
    ],
    '< 1',
  );

export const againstNaive = (): readonly Line[] =>
  lines(
    [
      { what: 'NUVARDE, 10 år', ours: value, other: (k) => naive.presentValue(at(reductions, k), at(rates, k)) },
      { what: 'INTERNAVKASTNING, 10 år', ours: rate, other: (k) => naive.internalRate(at(net, k)) },
      {
        what: 'ATERBETALNINGSPLAN annuitet, 10 år, ören',
        ours: annuityPlan,
        other: (k) => naive.annuityPlan(at(amounts, k), YEARS, 2024, at(rates, k), 2),
      },
      { what: 'FORDELA på 8, ören', ours: split, other: (k) => naive.split(at(amounts, k), at(weights, k), 2) },
    ],
    '>= 50',
    true,
  );
