/** The two languages of the add-in. Swedish is the default. */
export type Language = 'sv' | 'en';

/** The language for an Office or browser locale such as "sv-SE" or "en-GB". */
export const languageOf = (locale: string | undefined): Language =>
  locale?.toLowerCase().startsWith('en') ? 'en' : 'sv';
