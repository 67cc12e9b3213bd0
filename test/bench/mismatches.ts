/** How many of many random answers are further from the exact one than they may be. */
import type Decimal from 'decimal.js';
import { internalRate } from '../../src/core/appraisal/internalRate';
import { paybackTime } from '../../src/core/appraisal/payback';
import { netPresentValue, presentValue } from '../../src/core/appraisal/presentValue';
import { benefitCostRatio } from '../../src/core/appraisal/ratio';
import * as oracle from '../properties/oracle';
import { numbers } from './harness';
import type { Line } from './report';

const ULPS = 4;

export function mismatches(cases: number): readonly Line[] {
  const random = numbers(2026);
  const wrong = { value: 0, net: 0, ratio: 0, payback: 0, rate: 0 };
  const far = (x: number, exact: Decimal): number => (oracle.ulpsFrom(x, exact) <= ULPS ? 0 : 1);
  const amount = (): number => {
    const kind = random();
    const size = random() < 0.3 ? -1 : 1;
    return kind < 0.2
      ? 0
      : kind < 0.5
        ? size * Math.floor(random() * 1e6)
        : kind < 0.8
          ? (size * Math.round(random() * 1e8)) / 100
          : (size * random() * 1e5) / 3;
  };
  for (let k = 0; k < cases; k++) {
    const n = 1 + Math.floor(random() * 12);
    const rate = random() < 0.8 ? Math.round(random() * 1000) / 10000 : random() * 1.5 - 0.5;
    const flow = Array.from({ length: n }, amount);
    const costs = flow.map((_, i) => (i < 2 ? Math.abs(amount()) : 0));
    wrong.value += far(presentValue(flow, { rates: rate, first: 1 }), oracle.presentValue(flow, rate, 1));
    const net = oracle.netPresentValue(costs, flow, rate);
    wrong.net += far(netPresentValue({ costs, reductions: flow }, rate), net);
    const cost = oracle.presentValue(costs, rate, 0);
    const ratio = benefitCostRatio({ costs, reductions: flow }, rate);
    wrong.ratio += ratio.ok === cost.gt(0) ? (ratio.ok ? far(ratio.value, net.plus(cost).div(cost)) : 0) : 1;
    const time = paybackTime({ costs, reductions: flow }, rate);
    const expected = oracle.payback(costs, flow, rate);
    wrong.payback += time.ok === (expected !== undefined) ? (time.ok && expected ? far(time.value, expected) : 0) : 1;
    const root = internalRate({ costs, reductions: flow });
    if (!root.ok || root.value === 0) continue;
    const step = Math.abs(root.value) * 2 ** -52 * ULPS;
    const [low, high] = [-step, step].map((by) => oracle.futureValueAt(costs, flow, new oracle.D(root.value).plus(by)));
    wrong.rate += low && high && low.isNegative() === high.isNegative() && !low.isZero() && !high.isZero() ? 1 : 0;
  }
  const line = (what: string, count: number): Line => ({
    what: `${what}, ${cases} fall`,
    ours: '',
    other: '',
    result: count,
    target: '<= 0',
  });
  return [
    line('NUVARDE', wrong.value),
    line('NETTONUVARDE', wrong.net),
    line('NYTTOKOSTNADSKVOT', wrong.ratio),
    line('PAYBACKTID', wrong.payback),
    line('INTERNAVKASTNING', wrong.rate),
  ];
}
