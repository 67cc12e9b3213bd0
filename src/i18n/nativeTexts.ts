/** The words for plain Excel formulas in place of the add-in's: why one cannot be had, and what holds for those that can. */

/** Why there is no plain Excel formula with the same answer. */
export type NoNative =
  /** The formula cannot be taken apart, or calls a function that the add-in has not. */
  | { readonly kind: 'unreadable-formula' }
  | { readonly kind: 'unknown-function'; readonly id: string }
  /** The cell shows an error, or a figure that does not belong to its inputs as they are now. */
  | { readonly kind: 'error-shown'; readonly error: string }
  | { readonly kind: 'not-up-to-date' }
  /** A table's answer within a larger formula has no cells of its own to stand in. */
  | { readonly kind: 'table-inside-formula'; readonly id: string }
  /** The argument is calculated within the formula; a plain formula needs it in cells of its own. */
  | { readonly kind: 'argument-not-in-cells'; readonly argument: string }
  | { readonly kind: 'argument-not-known'; readonly argument: string }
  | { readonly kind: 'empty-table'; readonly argument: string }
  /** Drawn numbers, searched roots, sorted tables, rounding that weighs a whole table, and the add-in's own version. */
  | { readonly kind: 'drawn' | 'searched' | 'sorted' | 'rounded-table' | 'rounded-annuity' | 'version' }
  /** Names that Excel would read as conditions, or that differ by spaces alone. */
  | { readonly kind: 'names-as-conditions'; readonly name: string }
  | { readonly kind: 'too-long' };

/** Why the cells of a formula got their values when the workbook's formulas were made plain. */
export type WhyValue =
  | NoNative
  /** The plain formulas were written, and this cell showed something else. */
  | { readonly kind: 'differs'; readonly address: string; readonly was: string; readonly now: string }
  /** What the formula reads is not in the copy, or not as a whole. */
  | { readonly kind: 'inputs-left-out' }
  /** Present values that nearly take each other out, where there is no Excel to compare in. */
  | { readonly kind: 'cancels' };

export interface NativeTexts {
  readonly reason: (reason: WhyValue) => string;
  /** What holds for every plain formula; for the sheet of the grounds. */
  readonly note: string;
}
