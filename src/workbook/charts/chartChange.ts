import { formatAddress, resized } from '../address';
import type { Change } from '../changes/change';
import { asText } from '../formula';
import { amountsIn } from '../fundBook/design';
import { asHeadings, columnPoints, formatOf, writeTitle } from '../fundBook/sheetParts';
import { hasExcelApi } from '../run';
import type { ChartTable } from './chartTables';

/** The row of the headings, counted from 0. */
const HEADING_ROW = 3;
/** In characters. */
const NAME_WIDTH = 30;
const AMOUNT_WIDTH = 18;
/** Rows and columns that the chart covers. */
const HEIGHT = 18;
const WIDTH = 6;

/** A sheet of its own with the figures of a picture and, below them, Excel's own chart of them. */
export const chartChange = (table: ChartTable): Change => ({
  kind: 'add-sheet',
  name: `Diagram ${table.title}`,
  draw: (sheet) => draw(sheet, table),
});

function draw(sheet: Excel.Worksheet, { title, unit, type, headings, rows }: ChartTable): void {
  const amounts = unit === undefined ? 'Belopp som i tabellerna' : amountsIn(unit);
  writeTitle(sheet, title, `${amounts} · siffrorna som de var när bladet gjordes: gör ett nytt när de har ändrats`);
  const area = (row: number, column: number, height: number, width: number): Excel.Range =>
    sheet.getRangeByIndexes(row, column, height, width);
  area(HEADING_ROW, 0, 1, 1).format.columnWidth = columnPoints(NAME_WIDTH);
  area(HEADING_ROW, 1, 1, headings.length - 1).format.columnWidth = columnPoints(AMOUNT_WIDTH);
  const figures = area(HEADING_ROW + 1, 1, rows.length, headings.length - 1);
  figures.numberFormat = rows.map(() => headings.slice(1).map(() => formatOf('amount', unit)));
  asHeadings(area(HEADING_ROW, 0, 1, headings.length));
  const cells = area(HEADING_ROW, 0, rows.length + 1, headings.length);
  cells.values = [
    headings.map((heading) => (heading === '' ? '' : asText(heading))),
    ...rows.map((row) => row.map((cell) => (typeof cell === 'string' && cell !== '' ? asText(cell) : cell))),
  ];

  const chart = sheet.charts.add(type, cells, 'Columns');
  chart.name = title;
  chart.title.text = unit === undefined ? title : `${title}, ${unit}`;
  chart.legend.position = 'Bottom';
  if (hasExcelApi('1.8')) chart.axes.valueAxis.numberFormat = '#,##0';
  const corner = formatAddress({ sheet: '', cells: `A${HEADING_ROW + rows.length + 3}` });
  const place = resized(corner, HEIGHT, Math.min(WIDTH, headings.length + 1))?.split(':') ?? [corner];
  chart.setPosition(place[0] as string, place[1]);
}
