import { letters } from '../../package/address';
import { columnName } from '../columnName';
import type { ReadTable } from '../fundBook/book';
import { calculated } from './report';
import type { ReportFormula } from './report';

/** Where a report has fetched the rows of a table to: formulas then name its own cells. */
export interface Fetched {
  /** As the sheet counts rows; the data follows. */
  readonly headingRow: number;
  /** By their columns, from A. */
  readonly headings: readonly string[];
}

/** Headings are without the spaces around them; the first row of cells has them as they are. */
type Named = Pick<ReadTable<unknown>, 'name' | 'headings' | 'cells'> & { readonly fetched?: Fetched };

/** A column's data cells, by the real names of the table and the column: "Huvudbok[Belopp]". */
export function columnOf({ name, headings, cells, fetched }: Named, heading: string): string {
  if (fetched) {
    const column = fetched.headings.indexOf(heading);
    if (column < 0) throw new Error(`${name} has no column ${heading}`);
    return areaIn(fetched, column, 1, 1, cells.length - 1);
  }
  const place = headings.indexOf(heading);
  return `${name}[${columnName(place < 0 ? heading : String(cells[0]?.[place] ?? heading))}]`;
}

/** The table with its headings, as the SIF functions take it. */
export const withHeadings = ({ name, cells, fetched }: Named): string =>
  fetched ? areaIn(fetched, 0, fetched.headings.length, 0, cells.length - 1) : `${name}[[#Headers],[#Data]]`;

/** Cells of a fetched table, columns counted from A and rows from its headings. */
export function areaIn({ headingRow }: Fetched, column: number, width: number, from: number, to: number): string {
  return `$${letters(column)}$${headingRow + from}:$${letters(column + width - 1)}$${headingRow + to}`;
}

/** The number that a name of digits may be in a table, as a formula holds it; undefined for other names. */
export const asNumber = (name: string): string | undefined => (/^[1-9]\d{0,14}$/.test(name) ? name : undefined);

/** Text as a formula holds it. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * A sum or difference of amounts in a cell. Excel adds binary fractions: rounded to eight decimals, an öre in mkr, the cell
 * holds the decimal that is meant.
 */
export const exactSum = (expression: string): ReportFormula => calculated(`ROUND(${expression},8)`);
