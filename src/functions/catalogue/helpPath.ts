import type { Language } from '../../i18n/language';

/** Where a function's help page lies below the add-in's address: "help/fordela.html", "help/en/fordela.html". */
export const helpPath = (id: string, language: Language): string =>
  `help/${language === 'sv' ? '' : 'en/'}${id.toLowerCase()}.html`;
