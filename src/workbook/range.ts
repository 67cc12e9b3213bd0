import { parseAddress } from './address';
import { Refusal } from './run';

/** The range with that address, on a sheet that may have been renamed or removed since. Costs a sync. */
export async function rangeAt(context: Excel.RequestContext, address: string): Promise<Excel.Range> {
  const { sheet, cells } = parseAddress(address);
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load('name');
  await context.sync();
  if (worksheet.isNullObject) throw new Refusal({ kind: 'gone', address });
  return worksheet.getRange(cells);
}
