import { rangeAt } from './range';
import { readTarget } from './readTarget';
import type { FilledCell } from './readTarget';
import type { WorkbookResult } from './result';
import { Refusal, run } from './run';

/** A formula on its way into the sheet. */
export interface FormulaToWrite {
  /** The cell it is to stand in: "Fond!G2". */
  readonly address: string;
  /** In Excel's English notation: "=SIF.FORDELA(100,{1,2,3})". */
  readonly formula: string;
  /** The size of its answer, 1 and 1 for a single value. */
  readonly rows: number;
  readonly columns: number;
}

export type WriteOutcome =
  /** Nothing was written: these cells are filled, and the caller must ask first. */
  | {
      readonly kind: 'occupied';
      readonly area: string;
      readonly filled: readonly Pick<FilledCell, 'address' | 'text'>[];
    }
  | { readonly kind: 'written'; readonly before: WrittenBefore };

/** All that is needed to take a write back. */
export interface WrittenBefore {
  readonly address: string;
  readonly area: string;
  /** The formula as Excel has it after the write. */
  readonly formula: string;
  readonly filled: readonly FilledCell[];
  readonly numberFormat: string;
}

/** Writes a formula into a cell. Filled cells in its way are left alone, and told of, unless `overwrite` is true. */
export function writeFormula(
  { address, formula, rows, columns }: FormulaToWrite,
  overwrite: boolean,
): Promise<WorkbookResult<WriteOutcome>> {
  return run(address, async (context) => {
    const target = await readTarget(context, address, rows, columns);
    const { area, filled, numberFormat } = target;
    if (filled.length > 0 && !overwrite) return { kind: 'occupied', area: target.address, filled };

    const cell = area.getCell(0, 0);
    if (filled.length > 0) area.clear('Contents');
    // In a cell formatted as text a formula would stay a text.
    if (numberFormat === '@') cell.numberFormat = [['General']];
    cell.formulas = [[formula]];
    cell.load('formulas');
    await context.sync();
    const written = String(cell.formulas[0]?.[0]);
    return { kind: 'written', before: { address, area: target.address, formula: written, filled, numberFormat } };
  });
}

/** Takes a write back: the cells hold what they held before. Refused where the formula has been changed since. */
export function restore(before: WrittenBefore): Promise<WorkbookResult<void>> {
  const { address } = before;
  return run(address, async (context) => {
    const cell = await rangeAt(context, address);
    cell.load('formulas');
    await context.sync();
    if (cell.formulas[0]?.[0] !== before.formula) throw new Refusal({ kind: 'changed-since', address });

    cell.clear('Contents');
    if (before.numberFormat === '@') cell.numberFormat = [['@']];
    const area = await rangeAt(context, before.area);
    for (const { row, column, content } of before.filled) {
      if (content !== undefined) area.getCell(row, column).formulas = [[content]];
    }
    await context.sync();
  });
}
