import type { Serial } from '../calendar/serial';

/**
 * What can happen to the fund's money. `earmarked`: set aside within equity; `granted`: decided for an intervention;
 * `spent`: cost worked up; `released`: the unspent part of a grant let go; `repaid`: returned by a frame reduction.
 */
export const TRANSACTION_KINDS = ['earmarked', 'granted', 'spent', 'released', 'repaid', 'adjusted'] as const;
export type TransactionKind = (typeof TRANSACTION_KINDS)[number];

const PLACES = new Map(TRANSACTION_KINDS.map((kind, place) => [kind, place]));

/** Where a kind stands in TRANSACTION_KINDS. */
export const placeOf = (kind: TransactionKind): number => PLACES.get(kind) as number;

/** The fund's transactions in columns, one entry a transaction; amounts in one unit, positive except adjustments as they come. */
export interface Ledger {
  readonly length: number;
  /** The day; a transaction dated by year alone falls on its 31 December. */
  readonly dates: ArrayLike<Serial>;
  /** The kind, by its place in TRANSACTION_KINDS. */
  readonly kinds: ArrayLike<number>;
  readonly amounts: ArrayLike<number>;
  /** Number of the intervention, from 0; transactions without one share a number of their own. */
  readonly interventions: ArrayLike<number>;
  readonly interventionCount: number;
  /** True for a planned transaction, which only a forecast counts. */
  readonly planned: ArrayLike<boolean>;
}
