import { parameters } from '../../functions/catalogue/fondsaldo';
import { happenedUntil, isUntil } from './days';
import { BOOKED, ledgerOf } from './ledger';
import { tidied } from './tidied';
import type { Translate } from './translation';

/** FONDSALDO: booked, committed, or booked less committed. */
export const fundBalance: Translate = (call) => {
  const measure = call.read(parameters[2]);
  const ledger = ledgerOf(call, false);
  const until = call.arg('per').isOmitted ? undefined : happenedUntil(call, 'per');
  const booked = ledger.sum(BOOKED, until && ((dates) => isUntil(dates, until)));
  const formulas = {
    booked: () => booked,
    committed: () => ledger.committed(until),
    available: () => `${booked}-${ledger.committed(until)}`,
  };
  return [[`=${tidied(formulas[measure](), ledger.amounts)}`]];
};
