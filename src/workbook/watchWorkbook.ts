import { hasExcelApi, run } from './run';
import type { WorkbookResult } from './result';

/**
 * What the user did: selected another cell or sheet, edited cells, or moved cells by inserting or deleting rows, columns or
 * cells (after which an address means another cell than before).
 */
export type WorkbookChange = 'selected' | 'edited' | 'moved';

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
        workbook.worksheets.onChanged.add(async ({ changeType }) =>
          listener(changeType === 'RangeEdited' ? 'edited' : 'moved'),
        ),
      );
    } else {
      handlers.push(workbook.onSelectionChanged.add(tell('selected')));
    }
    await context.sync();
    return async () => {
      await Excel.run(context, async () => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      });
    };
  });
}
