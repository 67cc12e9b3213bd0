import { ok } from '../../core/problem';
import { VERSION_TEXT } from '../version';
import type { Calculate, CatalogueEntry } from './types';

export const parameters = [] as const;

export const calculate: Calculate<typeof parameters> = () => ok(VERSION_TEXT);

export const entry: CatalogueEntry = {
  id: 'VERSION',
  area: 'support',
  result: 'scalar',
  parameters,
  texts: {
    sv: {
      title: 'Tilläggets version',
      description: 'Tilläggets versionsnummer, att uppge vid frågor till supporten.',
      rounding: 'Svaret är en text.',
      parameters: [],
    },
    en: {
      title: 'Version of the add-in',
      description: 'The add-in’s version number, to quote when asking for support.',
      rounding: 'The answer is a text.',
      parameters: [],
    },
  },
  examples: [
    {
      args: [],
      answer: VERSION_TEXT,
      sv: 'Versionen som svarar i cellen.',
      en: 'The version that answers in the cell.',
    },
  ],
};
