/** What can go wrong between us and the workbook, as tagged values; the pane words them (i18n). */
export type WorkbookProblem =
  /** The page does not run in Excel. */
  | { readonly kind: 'unavailable' }
  /** The sheet or the cell is protected. */
  | { readonly kind: 'protected' }
  /** The workbook is read-only or the user has no right to change it. */
  | { readonly kind: 'no-access' }
  /** The user is typing in a cell; Excel answers when that is done. */
  | { readonly kind: 'editing' }
  /** The sheet or the cells no longer exist. */
  | { readonly kind: 'gone'; readonly address: string }
  /** The answer would reach outside the sheet. */
  | { readonly kind: 'no-room'; readonly address: string }
  /** The cell shows part of another formula's answer and cannot be written on its own. */
  | { readonly kind: 'spilled-from'; readonly address: string; readonly parent: string }
  /** The cell was changed after what is to be taken back. */
  | { readonly kind: 'changed-since'; readonly address: string }
  /** Anything else; `detail` is Excel's own message, for whoever helps the user. */
  | { readonly kind: 'unexpected'; readonly detail: string };

export type WorkbookResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: WorkbookProblem };

export const done = <T>(value: T): WorkbookResult<T> => ({ ok: true, value });
export const refuse = (problem: WorkbookProblem): WorkbookResult<never> => ({ ok: false, problem });
