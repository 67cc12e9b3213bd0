import type { AmountUnit } from '../../core/money';
import type { FetchedFrom } from '../changes/change';
import type { Look } from '../fundBook/looks';

/** Text, whatever it begins with, a figure, or a formula in Excel's English notation. */
export type ReportCell = string | number | ReportFormula;

export interface ReportFormula {
  /** With "=". */
  readonly formula: string;
}

/** A formula, given without its "=". */
export const calculated = (expression: string): ReportFormula => ({ formula: `=${expression}` });

/**
 * What a row of a report is. `setting` is a label and a cell that the reader may change; `rule` a label and a value that is
 * looked up; `entry` a row whose blank cells the reader fills in; `answer` a row that an answer from above fills; `section` a heading over the rows below; `check` figures that are 0 when all is well.
 */
export type RowKind =
  'note' | 'setting' | 'rule' | 'entry' | 'headings' | 'section' | 'line' | 'sum' | 'check' | 'blank' | 'answer';

/** What a cell holds; `words` is text in a column of figures, `day` a date without a time, `check` is an amount that is 0 when all is well, `check-count` a count that is. */
export type ReportLook = Look | 'words' | 'day' | 'check' | 'check-count';

export interface ReportRow {
  readonly kind: RowKind;
  readonly cells: readonly ReportCell[];
  /** What the cells hold, where it is not what the column holds. */
  readonly looks?: readonly ReportLook[];
}

export interface ReportColumn {
  readonly look: ReportLook;
  /** In characters. */
  readonly width: number;
}

/** A sheet of formulas, made from the fund book's tables and following them. */
export interface Report {
  readonly title: string;
  readonly lead: string;
  readonly unit: AmountUnit | undefined;
  readonly columns: readonly ReportColumn[];
  /** The rows below the title and the lead: the first is row 3 of the sheet. */
  readonly rows: readonly ReportRow[];
  /** The row that stays in view with all above it, as the sheet counts rows. */
  readonly headingRow: number;
  /** What rows of the user's own cells it fetches. */
  readonly fetches?: FetchedFrom | undefined;
}

/** The first row of a report below its title and lead, as the sheet counts rows. */
export const FIRST_ROW = 3;

/** Why a report cannot be made of the fund book as it is. */
export type ReportProblem =
  /** The table that the figures come from is not there, or cannot be read. */
  | { readonly kind: 'no-table'; readonly role: 'transactions' | 'investments' }
  | { readonly kind: 'nothing-to-repay' }
  /** Two tables that are added count in different units. */
  | { readonly kind: 'units-differ'; readonly tables: readonly [string, string] }
  | { readonly kind: 'years-out-of-range' };

export type ReportOutcome =
  { readonly kind: 'report'; readonly report: Report } | { readonly kind: 'refused'; readonly problem: ReportProblem };

export const refusedReport = (problem: ReportProblem): ReportOutcome => ({ kind: 'refused', problem });
