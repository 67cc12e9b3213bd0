import { columnName } from '../columnName';
import type { ReadTable } from '../fundBook/book';
import { calculated } from './report';
import type { ReportFormula } from './report';

type Named = Pick<ReadTable<unknown>, 'name'>;
/** Headings without the spaces around them; the first row of cells has them as they are. */
type Headed = Pick<ReadTable<unknown>, 'headings' | 'cells'>;

/** A column's data cells, by the real names of the table and the column: "Huvudbok[Belopp]". */
export const columnOf = ({ name, headings, cells }: Named & Headed, heading: string): string => {
  const place = headings.indexOf(heading);
  return `${name}[${columnName(place < 0 ? heading : String(cells[0]?.[place] ?? heading))}]`;
};

/** The table with its headings, as the SIF functions take it. */
export const withHeadings = ({ name }: Named): string => `${name}[[#Headers],[#Data]]`;

/** The number that a name of digits may be in a table, as a formula holds it; undefined for other names. */
export const asNumber = (name: string): string | undefined => (/^[1-9]\d{0,14}$/.test(name) ? name : undefined);

/** Text as a formula holds it. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** 0 is A, 26 is AA. */
export const letterOf = (column: number): string =>
  column < 0 ? '' : letterOf(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));

/**
 * A sum or difference of amounts in a cell. Excel adds binary fractions: rounded to eight decimals, an öre in mkr, the cell
 * holds the decimal that is meant.
 */
export const exactSum = (expression: string): ReportFormula => calculated(`ROUND(${expression},8)`);
