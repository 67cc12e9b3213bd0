import { fail, ok } from '../problem';
import type { Result } from '../problem';
import type { Whole } from '../money';
import { closely } from '../money';
import type { Intervention } from './presentValue';
import { rateClosely } from './rateClosely';
import { largestRootBelowOne } from './roots';

/**
 * The rate at which the net present value is 0. Of several rates the smallest that is 0 or more, else the largest below 0. No
 * answer where the net flow never changes sign, or where no rate above -1 makes the net present value 0.
 *
 * With v = 1 / (1 + rate) the net present value is a polynomial in v: rates above 0 are its roots between 0 and 1. Read
 * backwards it is a polynomial in 1 + rate, whose roots between 0 and 1 are the rates below 0.
 */
export const internalRate = (intervention: Intervention): Result<number> =>
  closely(
    (w) => rateExactly(w, intervention),
    () => ok(rateClosely(intervention)),
  );

function rateExactly<T>(w: Whole<T>, { costs, reductions }: Intervention): Result<number> {
  const { units } = w.read([...costs, ...reductions]);
  const net = withoutZeros(
    w,
    costs.map((_, i) => w.sub(units[costs.length + i] as T, units[i] as T)),
  );
  if (!net.some((x) => w.sign(x) > 0) || !net.some((x) => w.sign(x) < 0)) return fail({ kind: 'no-sign-change' });
  if (w.sign(net.reduce(w.add, w.zero)) === 0) return ok(0);
  if (!isComparable(w, net)) return fail({ kind: 'outside-number-range' });
  const above = largestRootBelowOne(w, net, (low, one) => w.quotient(w.sub(one, low), low));
  if (above !== undefined) return ok(above);
  const below = largestRootBelowOne(w, [...net].reverse(), (low, one) => w.quotient(w.sub(low, one), one));
  return below === undefined ? fail({ kind: 'no-rate-found' }) : ok(below);
}

/** Amounts further apart than this are no money, and their rates no numbers that a cell can show. */
const FURTHEST = 1e-200;

function isComparable<T>(w: Whole<T>, values: readonly T[]): boolean {
  const sizes = values.map((x) => (w.sign(x) < 0 ? w.sub(w.zero, x) : x)).filter((x) => w.sign(x) > 0);
  const largest = sizes.reduce((a, b) => (w.compare(a, b) < 0 ? b : a));
  const smallest = sizes.reduce((a, b) => (w.compare(b, a) < 0 ? b : a));
  return w.quotient(smallest, largest) > FURTHEST;
}

/** Zeros at either end are no roots of interest. */
function withoutZeros<T>(w: Whole<T>, values: readonly T[]): readonly T[] {
  let [first, end] = [0, values.length];
  while (end > 0 && w.sign(values[end - 1] as T) === 0) end--;
  while (first < end && w.sign(values[first] as T) === 0) first++;
  return values.slice(first, end);
}
