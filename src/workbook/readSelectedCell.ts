import { normalAddress, parseAddress } from './address';
import { calledFunctions } from './formula';
import type { WorkbookResult } from './result';
import { hasExcelApi, run } from './run';

export interface SelectedCell {
  /** "Fond!B4" */
  readonly address: string;
  readonly sheet: string;
  /** The calculated value; errors as text ("#VALUE!"). */
  readonly value: number | string | boolean;
  /** As displayed. */
  readonly text: string;
  readonly isEmpty: boolean;
  /** The formula that fills the cell, its own or the one it spills from; absent where a person typed the content. */
  readonly formula?: CellFormula;
}

export interface CellFormula {
  /** The cell that holds the formula; another than the selected one where that is filled by a spill. */
  readonly address: string;
  /** As the user's Excel writes it, with its own separators. */
  readonly local: string;
  /** Ids of our functions that the formula calls, in order; empty where it calls none. */
  readonly functions: readonly string[];
}

/** The active cell: what it shows and which formula fills it. */
export function readSelectedCell(): Promise<WorkbookResult<SelectedCell>> {
  return run('', async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('address,formulas,formulasLocal,values,valueTypes,text');
    const parent = hasExcelApi('1.12') ? cell.getSpillParentOrNullObject() : undefined;
    parent?.load('address,formulas,formulasLocal');
    await context.sync();

    const source = parent && !parent.isNullObject ? parent : cell;
    const code: unknown = source.formulas[0]?.[0];
    const local: unknown = source.formulasLocal[0]?.[0];
    const isFormula = typeof code === 'string' && code.startsWith('=');
    const address = normalAddress(cell.address);
    const value = cell.values[0]?.[0] as SelectedCell['value'] | undefined;
    return {
      address,
      sheet: parseAddress(address).sheet,
      value: value ?? '',
      text: cell.text[0]?.[0] ?? '',
      isEmpty: !isFormula && cell.valueTypes[0]?.[0] === 'Empty',
      ...(isFormula && {
        formula: { address: normalAddress(source.address), local: String(local), functions: calledFunctions(code) },
      }),
    };
  });
}
