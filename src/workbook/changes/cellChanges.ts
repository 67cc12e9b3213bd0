import { firstCell, offset, parseAddress, resized } from '../address';
import type { Change } from './change';
import { shownContents } from './change';
import { restorable, typed } from './contents';
import type { OpenArea } from './openTables';
import type { Queued, Queueing } from './queued';
import type { ReceiptPart } from './receipt';

/** Cells of a sheet. */
export function setCells(change: Change & { readonly kind: 'set-cells' }, { areas }: Queueing): Queued {
  const { range, sheet } = areas.get(change) as OpenArea;
  const { cells } = parseAddress(change.address);
  const expected: ReceiptPart = {
    kind: 'set-cells',
    sheetId: sheet.id,
    sheet: sheet.name,
    cells,
    before: (range.formulas as unknown[][]).map((row, r) =>
      row.map((formula, c) => restorable(formula, range.values[r]?.[c], range.numberFormat[r]?.[c])),
    ),
    formats: range.numberFormat as unknown[][],
    after: change.contents.map((row) => row.map(shownContents)),
  };
  return {
    expected,
    send: () => {
      range.formulas = change.contents.map((row) => row.map(typed)) as unknown[][];
      const after = sheet.getRange(cells).load('formulas');
      return () => ({ ...expected, after: after.formulas as unknown[][] });
    },
  };
}

/** Rows below one row, with its look and with the cells it had merged. */
export function insertRows(change: Change & { readonly kind: 'insert-rows' }, { areas }: Queueing): Queued {
  const { range, sheet } = areas.get(change) as OpenArea;
  const { cells } = parseAddress(change.address);
  const count = change.contents.length;
  const below = offset(firstCell(cells), 1, 0) ?? cells;
  const added = resized(below, count, change.was[0]?.length ?? 1) ?? below;
  const expected: ReceiptPart = {
    kind: 'inserted-rows',
    sheetId: sheet.id,
    sheet: sheet.name,
    cells: added,
    after: change.contents.map((row) => row.map(shownContents)),
  };
  return {
    expected,
    send: () => {
      range
        .getOffsetRange(1, 0)
        .getResizedRange(count - 1, 0)
        .getEntireRow()
        .insert('Down');
      const written = sheet.getRange(added);
      written.copyFrom(cells, 'Formats');
      written.formulas = change.contents.map((row) => row.map(typed)) as unknown[][];
      written.load('formulas');
      return () => ({ ...expected, after: written.formulas as unknown[][] });
    },
  };
}
