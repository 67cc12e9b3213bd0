import type { Serial } from '../../core/calendar/serial';
import { valueInForce } from '../../functions/tables/datedValues';
import type { FundBook } from '../fundBook/book';
import type { RateSource } from './calculation';
import { RATE_NAME } from './calculation';

/** What is assumed where neither the application nor the fund's rule values give a rate of discount. */
export const ASSUMED_RATE = 0.03;

/** Where an application's rate of discount comes from, and what it is. */
export interface RateInForce {
  readonly source: RateSource;
  readonly rate: number;
}

/** The application's own rate, else the fund's rule value on the day it starts, else an assumption. */
export function rateFor(own: number | undefined, start: Serial | undefined, book: FundBook | undefined): RateInForce {
  if (own !== undefined) return { source: { kind: 'value', rate: own, assumed: false }, rate: own };
  const parameters = book?.parameters;
  const inForce =
    parameters && start !== undefined ? valueInForce(parameters.rows, parameters.name, RATE_NAME, start) : undefined;
  if (parameters && inForce?.ok) {
    const rate = inForce.value;
    // No formula can name the user's own cells as if they were a table of ours.
    if (parameters.mapped) return { source: { kind: 'value', rate, assumed: false }, rate };
    return { source: { kind: 'rule', table: parameters.name }, rate };
  }
  return { source: { kind: 'value', rate: ASSUMED_RATE, assumed: true }, rate: ASSUMED_RATE };
}
