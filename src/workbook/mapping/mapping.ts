import type { AmountUnit } from '../../core/money';
import type { Role } from '../fundBook/roles';

/** How the cells of a column are read, where they do not speak for themselves. */
export interface ReadsAs {
  /** 80 is 80 %. */
  readonly percent?: true;
  /** The signs are turned: what is written negative counts as positive. */
  readonly negate?: true;
  /** An empty cell means what the cell above it says, as where cells are merged downwards. */
  readonly fill?: true;
  /** The mark before the decimals in figures stored as text, where the figure alone does not tell. */
  readonly decimals?: 'comma' | 'point';
  /** Words that the user has said the meaning of, folded: "uparbetat" is "Upparbetat". */
  readonly words?: Readonly<Record<string, string>>;
  /** The unit of this column, where it is another than the table's. */
  readonly unit?: AmountUnit;
}

/** A column of the user's, known again by its heading. */
export interface MappedColumn extends ReadsAs {
  readonly heading: string;
  /** Counted from 0 where it stood: of two columns with one heading, the nearest is meant. */
  readonly column: number;
}

/** Columns that are read as rows: one for each year, or one for each kind. */
export interface Spread {
  /** The field that the headings tell: "year". */
  readonly over: string;
  /** The field that the cells hold: "frameReduction". */
  readonly into: string;
  readonly columns: readonly (MappedColumn & { readonly value: string | number })[];
}

/** What the user's own cells are to the fund, as the workbook keeps it. */
export interface Mapping {
  readonly role: Role;
  /** The sheet is followed by its id, and by its name in a copy of the workbook. */
  readonly sheetId: string;
  readonly sheet: string;
  /** The Excel table that the cells belong to, where there is one: it says how far they reach. */
  readonly table?: { readonly id: string; readonly name: string };
  /** The sheet's first heading row, counted from 0, and how many there are. */
  readonly headingRow: number;
  readonly headingRows: number;
  /** How many other rows above hold the same headings, as where tables of one kind stand below each other; 0 where none. */
  readonly headingsAbove?: number;
  readonly columns: Readonly<Record<string, MappedColumn>>;
  /** What holds for every row, for fields that have no column. */
  readonly constants: Readonly<Record<string, string | number>>;
  readonly spread?: Spread;
  /** Rows with a single text say what the rows below are about: the field that they tell. */
  readonly group?: string;
  readonly unit?: AmountUnit;
  /** The workbook counts its days from 1904. */
  readonly from1904?: true;
  /** As many empty rows in a row stand among the table's own; after one more it has ended. */
  readonly gap: number;
}
