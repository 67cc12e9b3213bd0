import { catalogue } from '../../functions/catalogue';
import type { CatalogueEntry } from '../../functions/catalogue/types';
import { helpPath } from '../../functions/catalogue/helpPath';
import type { Language } from '../../i18n/language';
import { functionPage } from './functionPage';
import { indexPage } from './indexPage';

const LANGUAGES: readonly Language[] = ['sv', 'en'];

/** Every help page by its path below the add-in's address. */
export const helpFiles = (entries: readonly CatalogueEntry[] = catalogue): Readonly<Record<string, string>> =>
  Object.fromEntries(
    LANGUAGES.flatMap((language) => [
      [helpPath('index', language), indexPage(entries, language)],
      ...entries.map((entry) => [helpPath(entry.id, language), functionPage(entry, entries, language)]),
    ]),
  );
