import { exactly, Ratio } from '../money';
import type { Whole } from '../money';

/** What an estimate of one cost reduction assumes, all else equal. Shares are 0 to 1. */
export interface Assumptions {
  /** Persons, places or cases, >= 0. */
  readonly number: number;
  /** Change per one of the number, >= -1: the share that is spared, or how many units each is spared; below 0 costs rise. */
  readonly effect: number;
  /** Cost of one unit a year, >= 0, in any one unit of money. */
  readonly unitCost: number;
  /** Share of the effect that would have come anyway. */
  readonly deadweight: number;
  /** Share of the effect that crowds out another. */
  readonly displacement: number;
  /** The own share of the effect. */
  readonly ownShare: number;
  /** Share of the reduction that a budget can really let go of; a cost increase is real in full. */
  readonly realisableShare: number;
}

export const ASSUMPTIONS = [
  'number',
  'effect',
  'unitCost',
  'deadweight',
  'displacement',
  'ownShare',
  'realisableShare',
] as const satisfies readonly (keyof Assumptions)[];

/** Assumptions column by column: one entry an estimate. */
export type AssumptionColumns = { readonly [K in keyof Assumptions]: ArrayLike<number> };

/** Cost reductions a year at full effect: each is gross x net over the product of the scales. */
export interface Reductions<T> {
  /** number x effect x unit cost */
  readonly gross: readonly T[];
  /** What of it counts. */
  readonly net: readonly T[];
  readonly scales: readonly T[];
}

/**
 * number x effect x unit cost x (1 - deadweight) x (1 - displacement) x own share x realisable share, exactly; without the
 * realisable share where the effect is negative.
 */
export function reductions<T>(w: Whole<T>, columns: AssumptionColumns): Reductions<T> {
  const read = (key: keyof Assumptions) => w.read(columns[key]);
  const [number, effect, unitCost] = [read('number'), read('effect'), read('unitCost')];
  const [deadweight, displacement] = [read('deadweight'), read('displacement')];
  const [ownShare, realisable] = [read('ownShare'), read('realisableShare')];
  const count = columns.number.length;
  const gross = new Array<T>(count);
  const net = new Array<T>(count);
  for (let i = 0; i < count; i++) {
    const change = effect.units[i] as T;
    gross[i] = w.mul(w.mul(number.units[i] as T, change), unitCost.units[i] as T);
    const caused = w.mul(
      w.sub(deadweight.one, deadweight.units[i] as T),
      w.sub(displacement.one, displacement.units[i] as T),
    );
    const real = w.sign(change) < 0 ? realisable.one : (realisable.units[i] as T);
    net[i] = w.mul(caused, w.mul(ownShare.units[i] as T, real));
  }
  const scales = [number, effect, unitCost, deadweight, displacement, ownShare, realisable];
  return { gross, net, scales: scales.map((scale) => scale.one) };
}

/** A single estimate's cost reduction as a ratio. */
export function reduction<T>(w: Whole<T>, a: Assumptions): Ratio<T> {
  const number = w.readOne(a.number);
  const effect = w.readOne(a.effect);
  const unitCost = w.readOne(a.unitCost);
  const deadweight = w.readOne(a.deadweight);
  const displacement = w.readOne(a.displacement);
  const ownShare = w.readOne(a.ownShare);
  const realisable = w.readOne(a.realisableShare);
  const gross = w.mul(w.mul(number.numerator, effect.numerator), unitCost.numerator);
  const caused = w.mul(
    w.sub(deadweight.denominator, deadweight.numerator),
    w.sub(displacement.denominator, displacement.numerator),
  );
  const real = w.sign(effect.numerator) < 0 ? realisable.denominator : realisable.numerator;
  const net = w.mul(caused, w.mul(ownShare.numerator, real));
  const grossScale = w.mul(w.mul(number.denominator, effect.denominator), unitCost.denominator);
  const causedScale = w.mul(deadweight.denominator, displacement.denominator);
  const netScale = w.mul(causedScale, w.mul(ownShare.denominator, realisable.denominator));
  return new Ratio(w.mul(gross, net), w.mul(grossScale, netScale));
}

/** The cost reduction a year at full effect, in the unit of the unit cost; negative where costs rise. */
export const costReduction = (assumptions: Assumptions): number =>
  exactly((w) => {
    const { numerator, denominator } = reduction(w, assumptions);
    return w.quotient(numerator, denominator);
  });
