import type { CellContent } from '../../package/changes';
import { hasExcelApi } from '../run';
import { addinFormulas } from './planFreeze';
import { placeOf } from './sheetCells';
import type { SheetCell, SheetCells, Size } from './sheetCells';

/** All cells of the workbook, as sharing needs them. */
export interface ReadSheets {
  readonly sheets: readonly SheetCells[];
  /** Formulas of names, with "=", by name. */
  readonly names: ReadonlyMap<string, string>;
  /** The names of the sheets that are protected. */
  readonly protectedSheets: readonly string[];
  /** The mark before the decimals in the user's Excel. */
  readonly decimal: string;
}

/** What a cell holds by Range.values and Range.valueTypes. */
export const contentFrom = (value: unknown, type: unknown): CellContent =>
  type === 'Error' ? { error: String(value) } : (value as CellContent);

/** Costs three syncs. */
export async function readSheets(context: Excel.RequestContext): Promise<ReadSheets> {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/id,items/name,items/protection/protected');
  names.load('items/name,items/formula');
  const separators = hasExcelApi('1.11') ? context.workbook.application.load('decimalSeparator') : undefined;
  await context.sync();

  const read = worksheets.items.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(false).load('rowIndex,columnIndex,formulas,values,valueTypes,numberFormat'),
  }));
  await context.sync();

  const plain = read.map(({ sheet, used }) => ({
    id: sheet.id,
    name: sheet.name,
    cells: cellsOf(used),
    spills: NO_SPILLS,
  }));
  const named = new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
  const { spills, locals } = await readFormulas(context, addinFormulas(plain, named));
  return {
    sheets: plain.map((sheet) => ({
      ...sheet,
      cells: withLocals(sheet.cells, locals.get(sheet.name)),
      spills: spills.get(sheet.name) ?? NO_SPILLS,
    })),
    names: named,
    protectedSheets: worksheets.items.flatMap(({ name, protection }) => (protection.protected ? [name] : [])),
    decimal: separators?.decimalSeparator ?? '.',
  };
}

const NO_SPILLS: ReadonlyMap<string, Size> = new Map();

function cellsOf(used: Excel.Range): ReadonlyMap<string, SheetCell> {
  const cells = new Map<string, SheetCell>();
  if (used.isNullObject) return cells;
  used.values.forEach((line, r) =>
    line.forEach((value: unknown, c) => {
      const code: unknown = used.formulas[r]?.[c];
      const format = String(used.numberFormat[r]?.[c] ?? 'General');
      const hasFormula = typeof code === 'string' && code.startsWith('=') && code !== value;
      if (value === '' && !hasFormula && format === 'General') return;
      cells.set(placeOf(used.rowIndex + r, used.columnIndex + c), {
        value: contentFrom(value, used.valueTypes[r]?.[c]),
        ...(hasFormula && { formula: code }),
        format,
      });
    }),
  );
  return cells;
}

function withLocals(
  cells: ReadonlyMap<string, SheetCell>,
  locals: ReadonlyMap<string, string> | undefined,
): ReadonlyMap<string, SheetCell> {
  if (!locals) return cells;
  const all = new Map(cells);
  for (const [place, local] of locals) {
    const cell = cells.get(place);
    if (cell) all.set(place, { ...cell, local });
  }
  return all;
}

interface OfFormulas {
  /** By the sheet's name and the place. */
  readonly spills: ReadonlyMap<string, ReadonlyMap<string, Size>>;
  readonly locals: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** How many cells each formula fills, and how the user's Excel writes it. */
async function readFormulas(
  context: Excel.RequestContext,
  formulas: ReturnType<typeof addinFormulas>,
): Promise<OfFormulas> {
  const spills = new Map<string, Map<string, Size>>();
  const locals = new Map<string, Map<string, string>>();
  if (formulas.length === 0) return { spills, locals };
  const canSpill = hasExcelApi('1.12');
  const asked = formulas.map(({ sheet, row, column }) => {
    const cell = context.workbook.worksheets.getItem(sheet.name).getCell(row, column).load('formulasLocal');
    const range = canSpill ? cell.getSpillingToRangeOrNullObject().load('rowCount,columnCount') : undefined;
    return { name: sheet.name, place: placeOf(row, column), cell, range };
  });
  await context.sync();
  for (const { name, place, cell, range } of asked) {
    put(locals, name, place, String(cell.formulasLocal[0]?.[0]));
    if (range && !range.isNullObject) put(spills, name, place, { rows: range.rowCount, columns: range.columnCount });
  }
  return { spills, locals };
}

function put<T>(all: Map<string, Map<string, T>>, name: string, place: string, value: T): void {
  const own = all.get(name) ?? new Map<string, T>();
  own.set(place, value);
  all.set(name, own);
}
