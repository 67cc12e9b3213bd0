import type { CellValue } from '../../core/problem';
import type { CellMatrix } from '../../functions/catalogue/types';
import type { NoNative } from '../../i18n/nativeTexts';

/** The cells that a reference stands for now. */
export interface NativeArea {
  /** "Fond!A19:G25"; of whole columns the part that is in use. */
  readonly address: string;
  /** As many rows and columns as the address. */
  readonly values: CellMatrix;
}

/** What is known of a cell with a formula of ours, read from the sheet beforehand. */
export interface NativeContext {
  /** Where the formula stands: "Fond!B4". */
  readonly anchor: string;
  /** What it shows, the whole spill; this is the shape that the plain formulas get. */
  readonly answer: CellMatrix;
  /** What a reference of the formula, written as `referencesIn` gives it, stands for; undefined where it cannot be read. */
  readonly area: (reference: string) => NativeArea | undefined;
}

/** A cell of the answer: a formula with "=", or a constant. */
export type NativeCell = string | number;

/** Plain formulas for each cell of the answer, in English with commas (as Range.formulas), labels and years as they are. */
export type Native =
  | {
      readonly kind: 'cells';
      readonly formulas: readonly (readonly NativeCell[])[];
      /** Whether the formula rounds, so that its figures must be the same to the last digit. */
      readonly isRounded: boolean;
    }
  | { readonly kind: 'none'; readonly reason: NoNative };

/** Stops a translation with the reason; `nativeFor` answers with it. */
export class NotNative extends Error {
  constructor(readonly reason: NoNative) {
    super(reason.kind);
  }
}

export function notNative(reason: NoNative): never {
  throw new NotNative(reason);
}

export type { CellMatrix, CellValue };
