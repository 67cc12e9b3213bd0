import type { CellContent } from '../../package/changes';
import { normalAddress } from '../address';
import { areaOf } from '../mapping/areaOf';
import type { Block } from '../mapping/sheetCells';
import { refuseTooManyOf } from '../readCells';
import { hasExcelApi } from '../run';
import { addinFormulas } from './planFreeze';
import { readBlocks } from './readBlocks';
import type { SheetBlock } from './readBlocks';
import { coordinates, placeOf } from './sheetCells';
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

/** Costs four syncs, and more where the cells are too many for one answer; refuses those that are too many to be held. */
export async function readSheets(context: Excel.RequestContext): Promise<ReadSheets> {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/id,items/name,items/protection/protected');
  names.load('items/name,items/formula');
  const separators = hasExcelApi('1.11') ? context.workbook.application.load('decimalSeparator') : undefined;
  await context.sync();

  const { cells, blocks } = await readAllCells(context, worksheets.items);
  const plain = worksheets.items.map(({ id, name }) => ({ id, name, cells: cellsIn(cells, name), spills: NO_SPILLS }));
  const named = new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
  const { spills, locals } = await readFormulas(context, addinFormulas(plain, named));
  await readBlocks(context, beyond(spills, blocks), ({ name }, part) => addCells(cellsIn(cells, name), part));
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

/**
 * Empty cells that have only a format count up to here: what stands in for a formula is given its format back. Beyond, as where
 * whole columns are formatted, only cells that hold something are read.
 */
const MOST_FORMATTED = 100_000;

type Cells = Map<string, SheetCell>;

/** By the sheet's name. */
const cellsIn = (all: Map<string, Cells>, name: string): Cells => {
  const cells = all.get(name) ?? new Map<string, SheetCell>();
  all.set(name, cells);
  return cells;
};

interface AllCells {
  /** By the sheet's name. */
  readonly cells: Map<string, Cells>;
  /** What has been read. */
  readonly blocks: readonly SheetBlock[];
}

/** The addresses come first: cells that are too many are refused and never asked for. */
async function readAllCells(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<AllCells> {
  const asked = sheets.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(false).load('address'),
    filled: sheet.getUsedRangeOrNullObject(true).load('address'),
  }));
  await context.sync();
  const blocks = asked.flatMap(({ sheet, ...ranges }) => {
    const [used, filled] = [usedBlock(ranges.used), usedBlock(ranges.filled)];
    const read = used && used.rows * used.columns <= MOST_FORMATTED ? used : filled;
    return read ? [{ sheet, ...read }] : [];
  });
  refuseTooManyOf(blocks);
  const cells = new Map<string, Cells>();
  await readBlocks(context, blocks, ({ name }, part) => addCells(cellsIn(cells, name), part));
  return { cells, blocks };
}

/** Undefined on an empty sheet. */
const usedBlock = (range: Excel.Range): (Block & { readonly address: string }) | undefined =>
  range.isNullObject ? undefined : { ...areaOf(range.address), address: normalAddress(range.address) };

/** Answers that end in empty cells, which do not count as filled: they have formats all the same. */
const beyond = (spills: OfFormulas['spills'], blocks: readonly SheetBlock[]): readonly SheetBlock[] =>
  blocks.flatMap((block) =>
    [...(spills.get(block.sheet.name) ?? [])].flatMap(([place, size]) => {
      const { row, column } = coordinates(place);
      const isWithin =
        row + size.rows <= block.row + block.rows && column + size.columns <= block.column + block.columns;
      return isWithin ? [] : [{ sheet: block.sheet, row, column, ...size }];
    }),
  );

const NO_SPILLS: ReadonlyMap<string, Size> = new Map();

function addCells(cells: Cells, part: Excel.Range): void {
  part.values.forEach((line, r) =>
    line.forEach((value: unknown, c) => {
      const code: unknown = part.formulas[r]?.[c];
      const format = String(part.numberFormat[r]?.[c] ?? 'General');
      const hasFormula = typeof code === 'string' && code.startsWith('=') && code !== value;
      if (value === '' && !hasFormula && format === 'General') return;
      cells.set(placeOf(part.rowIndex + r, part.columnIndex + c), {
        value: contentFrom(value, part.valueTypes[r]?.[c]),
        ...(hasFormula && { formula: code }),
        format,
      });
    }),
  );
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
