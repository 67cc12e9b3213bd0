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
      formula: ['Svaret är numret på den version av tillägget som räknar cellen.'],
      rounding: 'Svaret är en text.',
      source: 'Tillägget självt.',
      parameters: [],
    },
    en: {
      title: 'Version of the add-in',
      description: 'The add-in’s version number, to quote when asking for support.',
      formula: ['The answer is the number of the version of the add-in that calculates the cell.'],
      rounding: 'The answer is a text.',
      source: 'The add-in itself.',
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
  failures: [],
};
