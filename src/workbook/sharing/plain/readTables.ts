import { blockOf } from '../../../package/address';
import { parseAddress } from '../../address';
import type { PlacedTable } from './areas';

/** The workbook's Excel tables that show their headings. Costs two syncs where there are any, else one. */
export async function readTables(context: Excel.RequestContext): Promise<readonly PlacedTable[]> {
  const tables = context.workbook.tables.load('items/name,items/showHeaders,items/showTotals');
  await context.sync();
  if (tables.items.length === 0) return [];
  const placed = tables.items.map((table) => ({ table, range: table.getRange().load('address') }));
  await context.sync();
  return placed.flatMap(({ table: { name, showHeaders, showTotals }, range }) => {
    const { sheet, cells } = parseAddress(range.address);
    const block = blockOf(cells);
    return block && showHeaders ? [{ name, sheet, block, showTotals }] : [];
  });
}
