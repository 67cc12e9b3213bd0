import type { AmountUnit } from '../../core/money';
import { hasExcelApi } from '../run';
import { COLORS } from './looks';
import type { Look } from './looks';

/** What all our sheets have in common: title and lead, headings, number formats, widths and print. Only queues. */

const FORMATS: Readonly<Record<Exclude<Look, 'amount'>, string>> = {
  text: 'General',
  year: '0',
  date: 'General',
  count: '0',
  share: '0.0%',
  number: 'General',
};
const AMOUNT: Readonly<Record<AmountUnit, string>> = { kr: '#,##0', tkr: '#,##0', mkr: '#,##0.0' };

/** The number format of a look; amounts of no known unit as they are. */
export const formatOf = (look: Look, unit: AmountUnit | undefined): string =>
  look === 'amount' ? (unit === undefined ? 'General' : AMOUNT[unit]) : FORMATS[look];

/** Points a character takes, and the room on its sides. */
const CHARACTER = 5.4;
const MARGIN = 6;

/** The width of a column of so many characters, in points. */
export const columnPoints = (characters: number): number => characters * CHARACTER + MARGIN;

/** The sheet's title in A1 and what belongs there in A2. */
export function writeTitle(sheet: Excel.Worksheet, title: string, lead: string): void {
  const first = sheet.getRange('A1');
  first.values = [[title]];
  Object.assign(first.format.font, { bold: true, size: 16, color: COLORS.title });
  const second = sheet.getRange('A2');
  second.values = [[lead]];
  second.format.font.color = COLORS.lead;
}

/** The look of a heading row. */
export function asHeadings({ format }: Excel.Range): void {
  Object.assign(format, { wrapText: true, verticalAlignment: 'Top' });
  format.font.bold = true;
  format.fill.color = COLORS.heading;
  const line = format.borders.getItem('EdgeBottom');
  line.style = 'Continuous';
  line.color = COLORS.headingLine;
}

/**
 * The first rows stay in view and on every page; A4 landscape, fitted to the width, the sheet's name, the date and the page
 * above and below.
 */
export function keepHeadings(sheet: Excel.Worksheet, rows: number): void {
  sheet.freezePanes.freezeRows(rows);
  if (!hasExcelApi('1.9')) return;
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintTitleRows(`$1:$${rows}`);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftHeader = '&A';
  defaultForAllPages.rightHeader = '&D';
  defaultForAllPages.centerFooter = '&P (&N)';
}
