import type { Role } from '../fundBook/roles';
import { fieldOf } from './fields';
import { withoutUnit, yearIn } from './headingText';
import { readValue } from './readValue';

/** What a plan that is not told apart by interventions is called. */
export const ALL_INTERVENTIONS = 'Alla insatser';

/**
 * What may hold for all rows where a table has no column for it: the year in its title, the kind that a heading or a title
 * names. Always to be looked at by the user; undefined where there is nothing to go by.
 */
export function constantFor(
  role: Role,
  key: string,
  titles: readonly string[],
  headings: readonly string[],
): string | number | undefined {
  const field = fieldOf(role, key);
  if (!field) return undefined;
  if (field.type === 'year' || (role === 'transactions' && key === 'date')) {
    return [...titles]
      .reverse()
      .map(yearIn)
      .find((year) => year !== undefined);
  }
  if (role === 'transactions' && key === 'kind') {
    const words = [...headings, ...[...titles].reverse()].flatMap((text) => [
      withoutUnit(text),
      ...withoutUnit(text).split(/[\s,.:;/()-]+/),
    ]);
    const said = words
      .map((word) => (word === '' ? undefined : readValue(role, field, word)))
      .find((word) => typeof word === 'string');
    return typeof said === 'string' ? said : 'Upparbetat';
  }
  if (role === 'repaymentPlan' && key === 'intervention') return ALL_INTERVENTIONS;
  return undefined;
}
