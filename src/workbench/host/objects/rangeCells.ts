import type { Area, CellState, CellValue } from '../../engine';
import type { Book } from '../book';
import { toContent, toMatrix } from '../contents';
import { fromLocalFormat, fromLocalFormula, fromLocalText, toLocalFormat, toLocalFormula } from '../formulaLocale';

export function readCells<T>(book: Book, area: Area, pick: (cell: CellState) => T): T[][] {
  return book.engine.read(area).map((row) => row.map(pick));
}

/** Excel.RangeValueType of a cell. */
export function valueType(cell: CellState): string {
  if (cell.isError) return 'Error';
  if (cell.value === '') return 'Empty';
  if (typeof cell.value === 'number') return 'Double';
  return typeof cell.value === 'boolean' ? 'Boolean' : 'String';
}

export function writeContents(book: Book, area: Area, written: unknown): void {
  const matrix = toMatrix(written, area.rows, area.columns);
  const needsFormats = matrix.some((row) => row.some((value) => typeof value === 'string' && value !== ''));
  const formats = needsFormats ? readCells(book, area, (cell) => cell.numberFormat) : [];
  const contents = matrix.map((row, r) => row.map((value, c) => toContent(value, formats[r]?.[c] ?? 'General')));
  if (contents.some((row) => row.some((content) => content.format !== undefined))) {
    book.engine.setNumberFormat(
      area,
      contents.map((row) => row.map((content) => content.format ?? null)),
    );
  }
  book.engine.write(
    area,
    contents.map((row): (CellValue | null)[] => row.map((content) => content.value)),
  );
}

export function writeFormats(book: Book, area: Area, written: unknown): void {
  const target = book.clip(area);
  // One row or one cell given for a whole column means every cell of it.
  const single = Array.isArray(written) && written.length === 1 && Array.isArray(written[0]) && written[0].length === 1;
  const matrix = toMatrix(single ? (written as unknown[][])[0]?.[0] : written, target.rows, target.columns);
  book.engine.setNumberFormat(
    target,
    matrix.map((row) => row.map((code) => (code === null || code === undefined ? null : String(code)))),
  );
}

type Change = (text: string, locale: string) => string;

const mapTexts = (written: unknown, locale: string, change: Change): unknown =>
  Array.isArray(written)
    ? written.map((item) => mapTexts(item, locale, change))
    : typeof written === 'string'
      ? change(written, locale)
      : written;

/** Range.formulasLocal. */
export const localFormulas = {
  read: (cell: CellState, locale: string): CellValue =>
    cell.formula === undefined ? cell.value : toLocalFormula(cell.formula, locale),
  write: (written: unknown, locale: string): unknown =>
    mapTexts(written, locale, (text) =>
      text.startsWith('=') ? fromLocalFormula(text, locale) : fromLocalText(text, locale),
    ),
};

/** Range.numberFormatLocal. */
export const localFormats = {
  read: (cell: CellState, locale: string): string => toLocalFormat(cell.numberFormat, locale),
  write: (written: unknown, locale: string): unknown => mapTexts(written, locale, fromLocalFormat),
};
