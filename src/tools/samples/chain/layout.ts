/** What the sheets of the chain share: years, example committees, headings and how tables look. */
import data from '../norrkoping.json';
import { a1 } from '../sheet';
import type { Sheet, Value } from '../sheet';
import type { LookName } from '../styles';

export const FIRST = 2013;
export const LAST = 2022;
export const YEARS = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i);
/** Year columns B to K, Summa in L. */
export const yearColumn = (i: number): string => a1(0, 1 + i).replace('1', '');
export const FIRST_YEAR_COLUMN = yearColumn(0);
export const LAST_YEAR_COLUMN = yearColumn(YEARS.length - 1);
export const SUM_COLUMN = yearColumn(YEARS.length);

export const EDUCATION = 'Utbildningsnämnden (exempel)';
export const SOCIAL = 'Socialnämnden (exempel)';
export const LABOUR = 'Arbetsmarknadsnämnden (exempel)';
export const [SKOLFAM, SCHOOL, CENTRE, TRAINEE] = data.investments.map(({ name }) => name) as [
  string,
  string,
  string,
  string,
];

export const number = (value: Value | undefined): number => (typeof value === 'number' ? value : 0);

export function heading(sheet: Sheet, title: string, lead: string): Sheet {
  sheet.frozenRows = 2;
  return sheet.put('A1', title, 'title').put('A2', lead, 'lead');
}

export const tableLook =
  (lastRow: number) =>
  (row: number, column: number): LookName => {
    if (row === 0) return column === 0 ? 'head' : 'headNumber';
    if (row === lastRow) return column === 0 ? 'total' : 'tkrTotal';
    return column === 0 ? 'text' : column > YEARS.length ? 'tkrStrong' : 'tkr';
  };
