import { isSingleCell, parseAddress } from './address';
import type { WorkbookResult } from './result';
import { run } from './run';

/** Those of the given addresses that are single, empty cells. Areas, and places that no longer exist, are passed over. */
export function findEmptyCells(addresses: readonly string[]): Promise<WorkbookResult<readonly string[]>> {
  return run('', async (context) => {
    const places = addresses.filter(isSingleCell).map((address) => ({ address, ...parseAddress(address) }));
    const sheets = new Map<string, Excel.Worksheet>();
    for (const { sheet } of places) {
      if (!sheets.has(sheet)) sheets.set(sheet, context.workbook.worksheets.getItemOrNullObject(sheet).load('name'));
    }
    await context.sync();

    const cells = places.flatMap(({ address, sheet, cells: place }) => {
      const worksheet = sheets.get(sheet);
      if (!worksheet || worksheet.isNullObject) return [];
      return [{ address, range: worksheet.getRange(place).load('valueTypes') }];
    });
    await context.sync();
    return cells.filter(({ range }) => range.valueTypes[0]?.[0] === 'Empty').map(({ address }) => address);
  });
}
