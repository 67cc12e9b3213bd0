import type { DecisionField, List, Point, Single } from '../../core/application';
import type { AmountUnit } from '../../core/money';
import type { CellValue } from '../../core/problem';

/** A sheet's cells from its first row and column on; formulas are there for the cells that have one. */
export interface SheetCells {
  readonly values: readonly (readonly CellValue[])[];
  /** As Excel gives them: a formula, or the constant itself. */
  readonly formulas: readonly (readonly unknown[])[];
}

/** A cell by its place in SheetCells, counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Where a list stands: the column of each field, and the rows that its entries have or may take. */
export interface ListPlace {
  readonly headingRow: number;
  readonly columns: Readonly<Record<string, number>>;
  /** Rows from..to, to not counted. */
  readonly from: number;
  readonly to: number;
}

/** A form as it was recognised on a sheet: which cell each field's value stands in, or is to stand in. */
export interface Form {
  /** Undefined where the sheet does not say what its amounts are in. */
  readonly unit: AmountUnit | undefined;
  readonly single: Partial<Readonly<Record<Single, CellPlace>>>;
  readonly points: Partial<Readonly<Record<Point, CellPlace>>>;
  readonly lists: Partial<Readonly<Record<List, ListPlace>>>;
  readonly decision: Partial<Readonly<Record<DecisionField, CellPlace>>>;
}

export const valueAt = ({ values }: SheetCells, { row, column }: CellPlace): CellValue => values[row]?.[column] ?? null;

export const isFormulaAt = ({ formulas }: SheetCells, { row, column }: CellPlace): boolean => {
  const formula = formulas[row]?.[column];
  return typeof formula === 'string' && formula.startsWith('=');
};
