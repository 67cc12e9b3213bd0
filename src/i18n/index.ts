import { en } from './en';
import type { Language } from './language';
import { sv } from './sv';
import type { Texts } from './texts';

const all: { readonly [language in Language]: Texts } = { sv, en };

/** The pane's words in that language. */
export const texts = (language: Language): Texts => all[language];
