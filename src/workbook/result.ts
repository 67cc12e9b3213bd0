import type { PackageProblem } from '../package/problem';
import type { Role } from './fundBook/roles';

/** Why the pane does not write in cells of the user's own. */
export type MappedRefusal =
  /** They are plain cells and no Excel table, or their rows are not rows of the fund's. */
  | { readonly why: 'cells' }
  /** The mapping says one thing of all rows, and the row another. */
  | { readonly why: 'constant'; readonly heading: string }
  /** The column cannot hold the value so that it is read back as the same. */
  | { readonly why: 'value'; readonly heading: string }
  /** The column holds formulas, or figures stored as text. */
  | { readonly why: 'formulas' | 'text'; readonly heading: string }
  /** The table's last row sums the others. */
  | { readonly why: 'total' }
  /** A column would have to be added. */
  | { readonly why: 'column'; readonly heading: string };

/** What can go wrong between us and the workbook, as tagged values; the pane words them (i18n). */
export type WorkbookProblem =
  /** The page does not run in Excel. */
  | { readonly kind: 'unavailable' }
  /** The sheet or the cell is protected. */
  | { readonly kind: 'protected' }
  /** These sheets are protected; nothing has been written. */
  | { readonly kind: 'protected-sheets'; readonly sheets: readonly string[] }
  /** Sheets may neither be added nor removed in this workbook; nothing has been written. */
  | { readonly kind: 'protected-structure' }
  /** Excel refused half-way. What had been written is taken back, but for what is named in `kept`. */
  | { readonly kind: 'broken-off'; readonly why: WorkbookProblem; readonly kept: readonly string[] }
  /** Excel refused half-way, and some of it is done: it is brought to an end the next time that the pane looks. */
  | { readonly kind: 'half-written'; readonly why: WorkbookProblem }
  /** Figures are still being calculated. */
  | { readonly kind: 'calculating' }
  /** Formulas are kept in the workbook in a way that only a newer version of the add-in knows. */
  | { readonly kind: 'newer-version' }
  /** The workbook is read-only or the user has no right to change it. */
  | { readonly kind: 'no-access' }
  /** The user is typing in a cell; Excel answers when that is done. */
  | { readonly kind: 'editing' }
  /** Several areas are selected at once, or no cells at all but a picture or a chart. */
  | { readonly kind: 'several-areas' }
  /** More than Excel gives in one answer; `address` is what the sheet holds, where that is beyond reading in parts too. */
  | { readonly kind: 'too-large'; readonly address?: string }
  /** The sheet or the cells no longer exist. */
  | { readonly kind: 'gone'; readonly address: string }
  /** The answer would reach outside the sheet. */
  | { readonly kind: 'no-room'; readonly address: string }
  /** The cell shows part of another formula's answer and cannot be written on its own. */
  | { readonly kind: 'spilled-from'; readonly address: string; readonly parent: string }
  /** The cell was changed after what is to be taken back. */
  | { readonly kind: 'changed-since'; readonly address: string }
  /** The fund book's table that is to be written in is not there. */
  | { readonly kind: 'no-table'; readonly role: Role }
  /** The table that is to be written in is the user's own, mapped, and cannot hold what is meant: nothing is written. */
  | ({ readonly kind: 'mapped'; readonly role: Role; readonly name: string } & MappedRefusal)
  /** The workbook's own file is refused: it is reviewed and copied as a file. */
  | { readonly kind: 'file'; readonly problem: PackageProblem }
  /** A part of the add-in that is fetched when it is needed is not there. */
  | { readonly kind: 'not-fetched' }
  /** Anything else; `detail` is Excel's own message, for whoever helps the user. */
  | { readonly kind: 'unexpected'; readonly detail: string };

export type WorkbookResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: WorkbookProblem };

export const done = <T>(value: T): WorkbookResult<T> => ({ ok: true, value });
export const refuse = (problem: WorkbookProblem): WorkbookResult<never> => ({ ok: false, problem });
