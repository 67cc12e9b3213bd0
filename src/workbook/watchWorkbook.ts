import { hasExcelApi, run } from './run';
import type { WorkbookResult } from './result';

/**
 * What the user did: selected another cell or sheet, edited cells, or moved cells by inserting or deleting rows, columns or
 * cells (after which an address means another cell than before). And what Excel did: calculated, after which an answer may
 * fill cells that were empty.
 */
export type WorkbookChange = 'selected' | 'edited' | 'moved' | 'calculated';

const listeners = new Set<(change: WorkbookChange) => void>();

/** Tells of what Excel has no event for: what the workbook itself remembers has been changed by us. */
export const tellRemembered = (): void => listeners.forEach((listener) => listener('edited'));

/** Told of every change until the returned function is called. */
export async function watchWorkbook(
  listener: (change: WorkbookChange) => void,
): Promise<WorkbookResult<() => Promise<void>>> {
  return run('', async (context) => {
    const tell = (change: WorkbookChange) => () => Promise.resolve(listener(change));
    const { workbook } = context;
    const handlers: OfficeExtension.EventHandlerResult<unknown>[] = [];
    if (hasExcelApi('1.9')) {
      handlers.push(
        workbook.worksheets.onSelectionChanged.add(tell('selected')),
        workbook.worksheets.onActivated.add(tell('selected')),
        workbook.worksheets.onCalculated.add(tell('calculated')),
        workbook.worksheets.onChanged.add(async ({ changeType }) =>
          listener(changeType === 'RangeEdited' ? 'edited' : 'moved'),
        ),
      );
    } else {
      handlers.push(workbook.onSelectionChanged.add(tell('selected')));
    }
    await context.sync();
    listeners.add(listener);
    return async () => {
      listeners.delete(listener);
      await Excel.run(context, async () => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      });
    };
  });
}
