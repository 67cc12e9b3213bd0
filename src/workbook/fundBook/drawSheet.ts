import type { AmountUnit } from '../../core/money';
import { inUnit } from '../../core/money';
import { resized } from '../address';
import { hasExcelApi } from '../run';
import { amountsIn } from './design';
import type { DesignedRow, SheetDesign } from './design';
import { COLORS } from './looks';
import type { Look } from './looks';

/** Row of the headings, counted from 0: under the title, the lead and a blank row. */
export const HEADING_ROW = 3;

const FORMATS: Readonly<Record<Exclude<Look, 'amount'>, string>> = {
  text: 'General',
  year: '0',
  date: 'General',
  count: '0',
  share: '0.0%',
  number: 'General',
};
const AMOUNT: Readonly<Record<AmountUnit, string>> = { kr: '#,##0', tkr: '#,##0', mkr: '#,##0.0' };

/** Points a character takes, and the room on its sides. */
const CHARACTER = 5.4;
const MARGIN = 6;

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

  at(0, 0).values = [[title]];
  Object.assign(at(0, 0).format.font, { bold: true, size: 16, color: COLORS.title });
  at(1, 0).values = [[lead(amountsIn(unit))]];
  at(1, 0).format.font.color = COLORS.lead;

  columns.forEach(({ look, width }, c) => {
    const column = at(HEADING_ROW, c, count + 1);
    column.format.columnWidth = width * CHARACTER + MARGIN;
    column.format.horizontalAlignment = look === 'text' || look === 'date' ? 'Left' : 'Right';
    at(HEADING_ROW + 1, c, count).numberFormat = Array.from({ length: count }, () => [
      look === 'amount' ? AMOUNT[unit] : FORMATS[look],
    ]);
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
  const head = at(HEADING_ROW, 0, 1, columns.length).format;
  Object.assign(head, { wrapText: true, verticalAlignment: 'Top' });
  head.font.bold = true;
  head.fill.color = COLORS.heading;
  const line = head.borders.getItem('EdgeBottom');
  line.style = 'Continuous';
  line.color = COLORS.headingLine;
  sheet.freezePanes.freezeRows(HEADING_ROW + 1);
  if (hasExcelApi('1.9')) preparePrint(sheet);
  return table;
}

/** A4 landscape, fitted to the width, the headings on every page, the sheet's name, the date and the page above and below. */
function preparePrint(sheet: Excel.Worksheet): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintTitleRows(`$1:$${HEADING_ROW + 1}`);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftHeader = '&A';
  defaultForAllPages.rightHeader = '&D';
  defaultForAllPages.centerFooter = '&P (&N)';
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
