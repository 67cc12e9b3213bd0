import type { CellValue } from '../../core/problem';
import { normalAddress } from '../address';
import { rangeAt } from '../range';
import { readCells, refuseTooMany } from '../readCells';
import type { WorkbookResult } from '../result';
import { run } from '../run';
import { areaOf, common } from './areaOf';
import { blockAt } from './blockAt';
import { dates1904 } from './dates1904';
import { trimmedBlock, wholeOf } from './sheetCells';
import type { Block, SheetCells } from './sheetCells';

/** Cells that the user has pointed at, with the sheet around them. */
export interface Place {
  readonly sheetId: string;
  readonly sheet: string;
  /** The Excel table that they are, where they are one. */
  readonly table: { readonly id: string; readonly name: string } | undefined;
  /** Every cell of the sheet that holds anything. */
  readonly cells: SheetCells;
  readonly block: Block;
  /** Some of the block's rows or columns are hidden, by hand, by a filter or in a group. They are read like the others. */
  readonly isPartlyHidden: boolean;
}

/** So many of a block's rows tell how the workbook counts its days. */
const MOST_DAYS = 60;

/**
 * The table or the block of cells at an address, or at what is selected: one cell stands for the block around it. Undefined
 * where the sheet is empty. Three syncs, one more to find an address, and one for each further part of a large sheet.
 */
export function readPlace(address?: string): Promise<WorkbookResult<Place | undefined>> {
  return run(address ?? '', async (context) => {
    const range =
      address === undefined ? context.workbook.getSelectedRange() : await rangeAt(context, normalAddress(address));
    range.load('address');
    const worksheet = range.worksheet.load('id,name');
    const used = worksheet.getUsedRangeOrNullObject(true).load('address');
    const tables = worksheet.tables.load('items/id,items/name,items/showTotals,items/showHeaders');
    await context.sync();
    if (used.isNullObject) return undefined;
    const area = areaOf(used.address);
    refuseTooMany(area, normalAddress(used.address));
    const areas = tables.items.map((table) => ({ table, range: table.getRange().load('address') }));
    if (areas.length > 0) await context.sync();
    const values = await readCells(context, worksheet, area);

    const asked = areaOf(range.address);
    const own = areas.find(({ table, range: one }) => table.showHeaders && common(areaOf(one.address), asked));
    const block = own
      ? withoutTotals(areaOf(own.range.address), own.table)
      : blockIn({ row: area.row, column: area.column, values }, asked);
    if (!block) return undefined;
    const whole = rangeOf(worksheet, block).load('rowHidden,columnHidden');
    const shown = rangeOf(worksheet, { ...block, rows: Math.min(block.rows, MOST_DAYS) }).load('values,text');
    await context.sync();
    return {
      sheetId: worksheet.id,
      sheet: worksheet.name,
      cells: {
        row: area.row,
        column: area.column,
        values,
        from1904: dates1904(shown.values as CellValue[][], shown.text),
      },
      table: own && { id: own.table.id, name: own.table.name },
      block,
      isPartlyHidden: whole.rowHidden !== false || whole.columnHidden !== false,
    };
  });
}

const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: Block): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);

const withoutTotals = (block: Block, { showTotals }: Excel.Table): Block =>
  showTotals ? { ...block, rows: block.rows - 1 } : block;

/** What the user has marked, without empty edges; the block that a single cell stands in. */
function blockIn(cells: SheetCells, asked: Block): Block | undefined {
  const isOneCell = asked.rows === 1 && asked.columns === 1;
  const inside = isOneCell ? undefined : common(asked, wholeOf(cells));
  return (inside && trimmedBlock(cells, inside)) ?? blockAt(cells, asked.row, asked.column);
}
