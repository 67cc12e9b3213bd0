import type { AmountUnit } from '../../core/money';
import { inUnit } from '../../core/money';
import { resized } from '../address';
import { amountsIn } from './design';
import type { DesignedRow, SheetDesign } from './design';
import { COLORS } from './looks';
import { asHeadings, columnPoints, formatOf, keepHeadings, writeTitle } from './sheetParts';

/** Row of the headings, counted from 0: under the title, the lead and a blank row. */
export const HEADING_ROW = 3;

/** Draws a sheet of the fund book on a new, empty sheet. Only queues: the caller syncs. */
export function drawSheet(
  sheet: Excel.Worksheet,
  design: SheetDesign,
  tableName: string,
  rows: readonly DesignedRow[],
  unit: AmountUnit,
): Excel.Table {
  const { columns, title, lead } = design;
  const count = Math.max(rows.length, 1);
  const at = (row: number, column: number, height = 1, width = 1): Excel.Range =>
    sheet.getRangeByIndexes(row, column, height, width);

  writeTitle(sheet, title, lead(amountsIn(unit)));

  columns.forEach(({ look, width }, c) => {
    const column = at(HEADING_ROW, c, count + 1);
    column.format.columnWidth = columnPoints(width);
    column.format.horizontalAlignment = look === 'text' || look === 'date' ? 'Left' : 'Right';
    at(HEADING_ROW + 1, c, count).numberFormat = Array.from({ length: count }, () => [formatOf(look, unit)]);
  });
  const body = at(HEADING_ROW + 1, 0, count, columns.length);
  body.format.fill.color = COLORS.input;
  body.format.font.color = COLORS.inputText;

  at(HEADING_ROW, 0, count + 1, columns.length).values = [
    columns.map(({ heading }) => heading),
    ...Array.from({ length: count }, (_, r) => columns.map(({ heading }) => rows[r]?.cells[heading] ?? '')),
  ];
  rows.forEach((row, r) =>
    columns.forEach(({ heading }, c) => {
      if (row.assumed?.includes(heading)) at(HEADING_ROW + 1 + r, c).format.fill.color = COLORS.assumption;
    }),
  );

  const area = resized('A4', count + 1, columns.length) ?? 'A4';
  const table = sheet.tables.add(area, true);
  table.name = tableName;
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
  asHeadings(at(HEADING_ROW, 0, 1, columns.length));
  keepHeadings(sheet, HEADING_ROW + 1);
  return table;
}

/** Rows whose amounts are given in one unit, in another. */
export const rowsInUnit = (
  rows: readonly DesignedRow[],
  design: SheetDesign,
  from: AmountUnit,
  to: AmountUnit,
): readonly DesignedRow[] => {
  const amounts = new Set(design.columns.filter(({ look }) => look === 'amount').map(({ heading }) => heading));
  return rows.map((row) => ({
    ...row,
    cells: Object.fromEntries(
      Object.entries(row.cells).map(([heading, value]) => [
        heading,
        typeof value === 'number' && amounts.has(heading) ? inUnit(value, from, to) : value,
      ]),
    ),
  }));
};
