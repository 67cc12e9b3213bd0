import { rangeAt } from './range';
import type { WorkbookResult } from './result';
import { run } from './run';

/** Has the cell calculated anew, by giving it the formula it already has. */
export function recalculateCell(address: string): Promise<WorkbookResult<void>> {
  return run(address, async (context) => {
    const cell = await rangeAt(context, address);
    cell.load('formulas');
    await context.sync();
    const formula: unknown = cell.formulas[0]?.[0];
    if (typeof formula !== 'string' || !formula.startsWith('=')) return;
    cell.formulas = [[formula]];
    // For a spreadsheet that holds an unchanged formula's answer to be good still.
    cell.calculate();
    await context.sync();
  });
}
