import { rangeAt } from './range';
import type { WorkbookResult } from './result';
import { run } from './run';

/** Shows the sheet and selects the cells, as if the user had clicked there. */
export function selectRange(address: string): Promise<WorkbookResult<void>> {
  return run(address, async (context) => {
    const range = await rangeAt(context, address);
    range.worksheet.activate();
    range.select();
    await context.sync();
  });
}
