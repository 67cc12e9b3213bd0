import type { CellValue } from '../../core/problem';
import type { Role } from '../fundBook/roles';
import type { Mapping } from '../mapping/mapping';
import type { SheetCells } from '../mapping/sheetCells';

/**
 * Cells of one row in a table of the fund book, by the fund book's own Swedish headings; a missing one is left as it is.
 * Amounts in the book's unit, days as serials, "" for a cell to empty.
 */
export type RowCells = Readonly<Record<string, CellValue>>;

/** What is to stand in a cell: a text is a text, whatever it begins with; only a formula is said to be one. */
export type CellContents = CellValue | { readonly formula: string };

/** What a cell is to hold, as Range.formulas tells it. */
export const shownContents = (contents: CellContents): CellValue =>
  typeof contents === 'object' && contents !== null ? contents.formula : contents;

/** One thing to do in the workbook. What the pane writes is a list of these, shown before and taken back as a whole. */
export type Change =
  /** Rows last in the table. */
  | { readonly kind: 'add-rows'; readonly role: Role; readonly rows: readonly RowCells[] }
  /**
   * Cells of a row, counted from the heading row, 1. `was` is the whole row as it was read (ReadTable.cells): nothing is
   * written where it holds anything else by now.
   */
  | {
      readonly kind: 'change-row';
      readonly role: Role;
      readonly row: number;
      readonly was: readonly CellValue[];
      readonly values: RowCells;
    }
  /** Cells of a sheet; `was` what they held when the change was shown, as Range.formulas. */
  | {
      readonly kind: 'set-cells';
      readonly address: string;
      readonly was: readonly (readonly unknown[])[];
      readonly contents: readonly (readonly CellContents[])[];
    }
  /** A column last in the table, blank; rows written with it may fill it. */
  | { readonly kind: 'add-column'; readonly role: Role; readonly heading: string }
  /** From now on that table is the one, whatever it is called. */
  | {
      readonly kind: 'remember-table';
      readonly role: Role;
      readonly table: { readonly id: string; readonly name: string };
    }
  /** From now on the role is read from the user's own cells; without a mapping, no longer. The cells stay as they are. */
  | { readonly kind: 'map-role'; readonly role: Role; readonly mapping: Mapping | undefined }
  /**
   * Whole rows put in below the cells of `address`, which are one row, and which look as it does; `was` what that row held.
   * Such changes come last in a list, from the bottom of a sheet upwards: what they move, no other change may mean.
   */
  | {
      readonly kind: 'insert-rows';
      readonly address: string;
      readonly was: readonly (readonly unknown[])[];
      readonly contents: readonly (readonly CellContents[])[];
    }
  /**
   * A sheet of its own, last in the workbook, by that name or the first free one. Only queues: `draw` may not sync. Nothing is
   * written where the user's cells that it fetches are others by now.
   */
  | {
      readonly kind: 'add-sheet';
      readonly name: string;
      readonly draw: (sheet: Excel.Worksheet) => void;
      readonly fetches?: FetchedFrom;
    };

/** The user's own cells that a sheet fetches, as they were read, and the first row that it fetches them to. */
export interface FetchedFrom {
  readonly tables: readonly { readonly role: Role; readonly own: SheetCells; readonly address: string }[];
  /** As the sheet counts rows. */
  readonly firstRow: number;
}
