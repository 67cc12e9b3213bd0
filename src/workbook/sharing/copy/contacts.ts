import { fold } from '../../../functions/tables/fold';
import type { CellContent } from '../../../package/changes';
import { personalDataInNumber, withoutPersonalData } from '../review/personalData';

/** Headings of columns that hold contact data whatever their form. */
const HEADINGS = new Set(
  [
    'E-post',
    'Epost',
    'E-postadress',
    'Mejl',
    'Mail',
    'E-mail',
    'Email',
    'Telefon',
    'Telefonnummer',
    'Tel',
    'Mobil',
    'Mobilnummer',
    'Kontakt',
    'Kontaktperson',
    'Kontaktuppgifter',
    'Personnummer',
    'Adress',
    'Telephone',
    'Phone',
    'Contact',
    'Contact person',
  ].map(fold),
);

export const isContactHeading = (value: CellContent): boolean => typeof value === 'string' && HEADINGS.has(fold(value));

/** A cell's content without personal data that can be told by its form; the content itself where there is none. */
export function withoutContacts(value: CellContent, replacement: string): CellContent {
  if (typeof value === 'string') return withoutPersonalData(value, replacement);
  return typeof value === 'number' && personalDataInNumber(value).length > 0 ? replacement : value;
}
