import { hasExcelApi } from '../run';
import { asText } from '../formula';
import type { CellLook, SheetPicture } from './picture';

/** Draws a picture on a new, empty sheet, for A4 on its height. Only queues: the caller syncs. */
export function drawPicture(sheet: Excel.Worksheet, picture: SheetPicture): void {
  const { cells, runs, merges, widths, heights, printed } = picture;
  const at = (row: number, column: number, height = 1, width = 1): Excel.Range =>
    sheet.getRangeByIndexes(row, column, height, width);
  widths.forEach((width, column) => {
    at(0, column).format.columnWidth = width;
  });
  const page = at(0, 0, cells.length, printed.columns);
  page.format.verticalAlignment = 'Top';
  // Number formats first: a date or a share is then shown as one from the start.
  for (const { row, column, width, height, look } of runs) {
    dress(at(row, column, height, width), look, width, height);
  }
  page.formulas = cells.map((line) => line.slice(0, printed.columns).map(asWritten));
  cells.forEach((line, row) => {
    const beside = line.slice(printed.columns);
    if (beside.some((cell) => cell !== ''))
      at(row, printed.columns, 1, beside.length).formulas = [beside.map(asWritten)];
  });
  for (const { row, column, width, height } of merges) at(row, column, height, width).merge(true);
  for (const { row, rows, height } of heights) at(row, 0, rows).format.rowHeight = height;
  if (hasExcelApi('1.9')) preparePrint(sheet, at(0, 0, printed.rows, printed.columns));
}

/** Text that Excel would take for a figure, a date or a formula keeps being text; formulas and numbers are what they are. */
export const asWritten = (content: string | number): unknown =>
  typeof content === 'string' && content !== '' && !content.startsWith('=') ? asText(content) : content;

function dress(range: Excel.Range, look: CellLook, width: number, height: number): void {
  const { format } = range;
  if (look.format !== undefined) {
    range.numberFormat = Array.from({ length: height }, () => Array.from({ length: width }, () => look.format));
  }
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.bold) format.font.bold = true;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.wrap) format.wrapText = true;
  if (look.align !== undefined) format.horizontalAlignment = look.align;
  if (look.line !== undefined) {
    const line = format.borders.getItem('EdgeBottom');
    line.style = 'Continuous';
    line.color = look.line;
  }
}

/** A4 on its height, fitted to the width, the sheet's name, the date and the page above and below. */
function preparePrint({ pageLayout }: Excel.Worksheet, printed: Excel.Range): void {
  pageLayout.orientation = 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintArea(printed);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftHeader = '&A';
  defaultForAllPages.rightHeader = '&D';
  defaultForAllPages.centerFooter = '&P (&N)';
}
