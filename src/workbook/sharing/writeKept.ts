import { retyped } from '../formula';
import { formatAt, isFormula, sizeOf } from './keptFormulas';
import type { KeptContent, KeptFormula } from './keptFormulas';

interface Place {
  readonly row: number;
  readonly column: number;
}

const rangeOf = (
  context: Excel.RequestContext,
  sheet: string,
  { row, column }: Place,
  kept: KeptFormula,
): Excel.Range => {
  const { rows, columns } = sizeOf(kept);
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
};

/** Writes what stands in for a formula, all its cells at once. Asks for no sync. */
export function writeContents(context: Excel.RequestContext, sheet: string, kept: KeptFormula): void {
  const range = rangeOf(context, sheet, kept, kept);
  kept.contents.forEach((line, r) =>
    line.forEach((content, c) => {
      if (formatAt(kept, r, c) !== '@') return;
      // In a cell formatted as text a figure would become a text; in one that no longer is, a text may become a figure.
      range.getCell(r, c).numberFormat = [[typeof content === 'string' ? '@' : 'General']];
    }),
  );
  range.formulas = kept.contents.map((line, r) => line.map((content, c) => typed(content, formatAt(kept, r, c))));
  if (!kept.contents.some((line) => line.some(isFormula))) return;
  // Excel may have given a plain formula the format of what it reads.
  range.numberFormat = kept.contents.map((line, r) =>
    line.map((content, c) => {
      const format = formatAt(kept, r, c);
      return format === '@' && typeof content !== 'string' ? 'General' : format;
    }),
  );
}

function typed(content: KeptContent, format: string): unknown {
  if (typeof content === 'object') return isFormula(content) ? content.formula : content.error;
  return retyped(content, content, format);
}

/** Puts a formula back and empties the cells that it is to fill, all at once. Asks for no sync. */
export function writeFormula(
  context: Excel.RequestContext,
  sheet: string,
  place: Place,
  kept: KeptFormula,
  formula: string,
): void {
  const range = rangeOf(context, sheet, place, kept);
  if (formatAt(kept, 0, 0) === '@') range.getCell(0, 0).numberFormat = [['General']];
  range.formulas = kept.contents.map((line, r) => line.map((_, c) => (r + c === 0 ? formula : '')));
}

/** The number formats of the cells as they were: Excel may have given a new formula one of its own. Asks for no sync. */
export function writeFormats(context: Excel.RequestContext, sheet: string, place: Place, kept: KeptFormula): void {
  const range = rangeOf(context, sheet, place, kept);
  range.numberFormat = kept.contents.map((line, r) => line.map((_, c) => formatAt(kept, r, c)));
}
