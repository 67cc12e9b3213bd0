import { fail, ok } from '../problem';
import type { NoAnswer, Result } from '../problem';
import { closely } from '../money';
import { presentValueClosely, presentValueExactly, yearly } from './discounting';
import { quickRatio } from './factorSums';
import type { Intervention } from './presentValue';

/** PV(reductions) / PV(costs), the first year undiscounted; no answer where PV(costs) is 0 or less. */
export const benefitCostRatio = ({ costs, reductions }: Intervention, rate: number): Result<number> =>
  ratio(reductions, costs, rate, { kind: 'cost-not-positive' });

/**
 * PV(costs) / PV(reductions): the part of the estimated effect that must come true to break even; no answer where
 * PV(reductions) is 0 or less.
 */
export const breakEven = ({ costs, reductions }: Intervention, rate: number): Result<number> =>
  ratio(costs, reductions, rate, { kind: 'reduction-not-positive' });

/** PV(above) / PV(below), which is 1 exactly when they are equal. */
function ratio(above: readonly number[], below: readonly number[], rate: number, none: NoAnswer): Result<number> {
  const quick = quickRatio(above, below, rate);
  return quick > 0 && quick !== 1 ? ok(quick) : carefulRatio(above, below, rate, none);
}

const carefulRatio = (
  above: readonly number[],
  below: readonly number[],
  rate: number,
  none: NoAnswer,
): Result<number> =>
  closely<Result<number>>(
    (w) => {
      const { units } = w.read([...above, ...below]);
      const part = Array.from(units);
      const over = presentValueExactly(w, part.slice(0, above.length), yearly(rate));
      const under = presentValueExactly(w, part.slice(above.length), yearly(rate));
      if (w.sign(under.numerator) <= 0) return fail(none);
      const numerator = w.mul(over.numerator, under.denominator);
      const denominator = w.mul(under.numerator, over.denominator);
      const value = w.quotient(numerator, denominator);
      return ok(value === 1 ? nearOne(w.compare(numerator, denominator)) : value);
    },
    () => {
      const [over, under] = [presentValueClosely(above, yearly(rate)), presentValueClosely(below, yearly(rate))];
      if (under.sign <= 0) return fail(none);
      const value = over.sign === 0 ? 0 : over.over(under);
      return ok(value === 1 ? nearOne(over.plus(under, -1).sign) : value);
    },
  );

/** 1 where there is no difference, else the double beside it: a reader must not take "almost" for "breaks even". */
const nearOne = (difference: number): number => (difference === 0 ? 1 : difference > 0 ? 1 + 2 ** -52 : 1 - 2 ** -53);
