import type { CatalogueEntry } from '../../functions/catalogue/types';

/** "Återbetalning" and "aterbetalning" are the same word to whoever searches. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();

const searchable = ({ id, texts: { sv, en } }: CatalogueEntry): string =>
  folded(['SIF.' + id, sv.title, en.title, sv.description, en.description].join(' '));

/** The entries that hold every word of the query in name, title or description, in either language. All, for an empty query. */
export function searchFunctions(catalogue: readonly CatalogueEntry[], query: string): readonly CatalogueEntry[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  return catalogue.filter((entry) => words.every((word) => searchable(entry).includes(word)));
}
