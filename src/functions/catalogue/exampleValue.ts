import type { CatalogueEntry, RawArgument } from './types';

/** What the parameter at a place is given in the first example that uses it; undefined where none does. */
export const exampleValue = ({ examples }: Pick<CatalogueEntry, 'examples'>, place: number): RawArgument | undefined =>
  examples.map(({ args }) => args[place]).find((value) => value !== null && value !== undefined);
