import type { Package } from '../../package/openPackage';
import { relationshipsOf } from '../../package/parts/relationships';
import { readCells, sharedStrings } from '../../package/sheet/readCells';
import { numberFormats } from '../../package/styles/numberFormats';
import { displayFormula } from '../../package/formula/displayFormula';
import { placeOf } from './sheetCells';
import type { SheetCell, SheetCells, Size } from './sheetCells';

/** The cells of a file, as sharing needs them. */
export function packageSheets(file: Package): readonly SheetCells[] {
  const strings = sharedStrings(partText(file, '/sharedStrings'));
  const formats = numberFormats(partText(file, '/styles'));
  return file.sheets
    .filter(({ hasCells }) => hasCells)
    .map(({ name, path }) => {
      const cells = new Map<string, SheetCell>();
      const spills = new Map<string, Size>();
      for (const { row, column, formula, value, style, spill } of readCells(file.parts.text(path) ?? '', strings)) {
        const format = formats[style] ?? 'General';
        if (value === '' && formula === undefined && format === 'General') continue;
        cells.set(placeOf(row, column), { value, format, ...(formula !== undefined && { formula: `=${formula}` }) });
        if (spill) spills.set(placeOf(row, column), { rows: spill.rows, columns: spill.columns });
      }
      return { id: '', name, cells, spills };
    });
}

/** The formulas of the names, with "=", by name. */
export const packageNames = (file: Package): ReadonlyMap<string, string> =>
  new Map(file.names.map(({ name, formula }) => [name, `=${displayFormula(formula)}`]));

/** A part of the workbook by the kind of its relationship. */
function partText(file: Package, type: string): string {
  const target = relationshipsOf(file.parts, file.path).find((relation) => relation.type.endsWith(type));
  return (target && file.parts.text(target.path)) ?? '';
}
