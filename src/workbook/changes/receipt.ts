import type { Remembered } from '../fundBook/memory';
import type { Role } from '../fundBook/roles';

/** What was written, with all that is needed to take it back. Plain data: the workbook itself keeps the last one. */
export interface Receipt {
  /** Its own among all receipts; those of earlier versions have none. */
  readonly id?: string;
  /** What was done, in the pane's words, a sentence without its full stop: "Skolfam är beviljad". */
  readonly label: string;
  readonly parts: readonly ReceiptPart[];
}

/** Cells, row by row. */
export type Cells = readonly (readonly unknown[])[];

/**
 * `before` is what to write to have back what stood there: a text with the apostrophe that it needs. `formats` are the number
 * formats that the cells had. In both null is a cell that was not written.
 *
 * `after` is Range.formulas after the write, and what was to be written where the write was broken off before it could be
 * read; null is then a cell that Excel fills.
 */
export type ReceiptPart =
  | {
      readonly kind: 'added-rows';
      readonly tableId: string;
      readonly table: string;
      /** Counted from the first row under the headings, 0. */
      readonly first: number;
      /** As `after`. */
      readonly rows: Cells;
      /** True where the first of them filled the blank row of an empty table. */
      readonly filledBlank: boolean;
    }
  | {
      readonly kind: 'changed-row';
      readonly tableId: string;
      readonly table: string;
      readonly index: number;
      readonly before: readonly unknown[];
      readonly formats?: readonly unknown[];
      readonly after: readonly unknown[];
    }
  | {
      readonly kind: 'set-cells';
      readonly sheetId: string;
      readonly sheet: string;
      readonly cells: string;
      readonly before: Cells;
      readonly formats?: Cells;
      readonly after: Cells;
    }
  | { readonly kind: 'added-column'; readonly tableId: string; readonly table: string; readonly heading: string }
  | {
      readonly kind: 'remembered-table';
      readonly role: Role;
      readonly before: Remembered | undefined;
      /** Undefined where a mapping was removed. */
      readonly after: Remembered | undefined;
    }
  | {
      readonly kind: 'inserted-rows';
      readonly sheetId: string;
      readonly sheet: string;
      /** The cells that were written in the rows, where they stood then. */
      readonly cells: string;
      readonly after: Cells;
    }
  | {
      readonly kind: 'added-sheet';
      /** Undefined where the write was broken off before it was known. */
      readonly sheetId?: string;
      readonly sheet: string;
      /** What stood on it; undefined likewise, and then it is not removed. */
      readonly fingerprint?: string;
    };

export type PartOf<K extends ReceiptPart['kind']> = Extract<ReceiptPart, { readonly kind: K }>;

export type ChangesOutcome =
  | { readonly kind: 'written'; readonly receipt: Receipt }
  /** Something is not as it was when the changes were shown: nothing was written. `address` is where. */
  | { readonly kind: 'changed'; readonly address: string };

/** What taking back did. What someone has changed since is left as it is, and named. */
export interface ChangesTakenBack {
  /** Sheets that were removed. */
  readonly sheets: readonly string[];
  /** Rows and areas that are as they were. */
  readonly restored: number;
  /** Names of sheets and tables, or addresses, where something was left because it has been changed. */
  readonly kept: readonly string[];
}
