import { exactly } from '../money';
import { appraisedValue } from './appraisal';
import type { Appraisal } from './appraisal';

/** What is moved, in the order that equal spans keep. */
export const MOVED = ['number', 'effect', 'unitCost', 'deadweight', 'duration', 'cost', 'rate'] as const;
export type Moved = (typeof MOVED)[number];

/** Net present values with one assumption moved down and up on all rows at once; span = |high - low|. */
export interface SensitivityRow {
  readonly moved: Moved;
  readonly low: number;
  readonly base: number;
  readonly high: number;
  readonly span: number;
}

/**
 * How much the net present value moves with each assumption, widest span first. A moved assumption counts as if it had been
 * typed: with the 15 digits that Excel shows. Shares stay within 0 to 1, an effect at -1 or above, durations are rounded to
 * whole years, half up; an effect made longer still ends with the last year. `variation` is 0 to 1; the moved rate must be
 * above -1.
 */
export function sensitivity(appraisal: Appraisal, variation: number): readonly SensitivityRow[] {
  const base = appraisedValue(appraisal);
  const valueWith = (moved: Moved, by: number): number => {
    const other = withMoved(appraisal, moved, by);
    return isFinite(other) ? appraisedValue(other) : Infinity;
  };
  const rows = MOVED.map((moved) => {
    const low = valueWith(moved, -variation);
    const high = valueWith(moved, variation);
    return { moved, low, base, high, span: difference(low, high) };
  });
  return rows.sort((a, b) => b.span - a.span || MOVED.indexOf(a.moved) - MOVED.indexOf(b.moved));
}

/** rate x (1 + by) */
export const movedRate = (rate: number, by: number): number => movedBy([rate], by)[0] as number;

function withMoved(appraisal: Appraisal, what: Moved, by: number): Appraisal {
  const { effects, costs, rate } = appraisal;
  switch (what) {
    case 'cost':
      return { ...appraisal, costs: movedBy(costs, by) };
    case 'rate':
      return { ...appraisal, rate: movedRate(rate, by) };
    case 'duration':
      return { ...appraisal, effects: { ...effects, duration: movedYears(effects.duration, by) } };
    case 'deadweight':
      return { ...appraisal, effects: { ...effects, deadweight: movedBy(effects.deadweight, by).map(atMostOne) } };
    case 'effect':
      return { ...appraisal, effects: { ...effects, effect: movedBy(effects.effect, by).map(atLeastMinusOne) } };
    default:
      return { ...appraisal, effects: { ...effects, [what]: movedBy(effects[what], by) } };
  }
}

/** False where a moved amount is larger than a number can be: then the value is too. */
const isFinite = ({ costs, effects: { number, effect, unitCost } }: Appraisal): boolean =>
  [costs, number, effect, unitCost].every((values) => Array.from(values).every(Number.isFinite));

const atMostOne = (share: number): number => Math.min(share, 1);
const atLeastMinusOne = (effect: number): number => Math.max(effect, -1);

/** Each value x (1 + by), as the nearest double. */
const movedBy = (values: ArrayLike<number>, by: number): number[] =>
  exactly((w) => {
    const { units, one } = w.read(values);
    const change = w.read([by]);
    const factor = w.add(change.one, change.units[0] ?? w.zero);
    const denominator = w.mul(one, change.one);
    return Array.from(units as ArrayLike<typeof one>, (x) => w.quotient(w.mul(x, factor), denominator));
  });

/** Years x (1 + by), rounded to whole years; those that last as long as anyone asks are not moved. */
const movedYears = (years: ArrayLike<number | undefined>, by: number): (number | undefined)[] =>
  exactly((w) => {
    const change = w.read([by]);
    const factor = w.add(change.one, change.units[0] ?? w.zero);
    return Array.from(years, (n) =>
      n === undefined ? undefined : w.quotient(w.roundDiv(w.mul(w.of(n), factor), change.one), w.one),
    );
  });

const difference = (low: number, high: number): number =>
  !Number.isFinite(low - high)
    ? Infinity
    : exactly((w) => {
        const { units, one } = w.read([low, high]);
        const span = w.sub(units[1] ?? w.zero, units[0] ?? w.zero);
        return Math.abs(w.quotient(span, one));
      });
