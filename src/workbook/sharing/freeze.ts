import { refuseProtected } from '../protectedSheets';
import type { WorkbookResult } from '../result';
import { Refusal, run } from '../run';
import { parseAddress } from '../address';
import { blockOf } from '../../package/address';
import type { Block } from '../../package/address';
import type { CellContent } from '../../package/changes';
import { inTurn } from '../inTurn';
import { withoutMarks } from './keptFormulas';
import { readKeptPart } from './keptPart';
import { addinFormulas, planFreeze } from './planFreeze';
import type { AddinFormula, Instead } from './planFreeze';
import { readSheets } from './readSheets';
import type { ReadSheets } from './readSheets';
import { cellIn, placeText } from './sheetCells';
import { spillReaders } from './spillReaders';
import { writeContents } from './writeKept';

/** Which formulas: those that fill a selected cell, those of a sheet, or all. */
export type FreezeScope =
  { readonly kind: 'selection' } | { readonly kind: 'sheet'; readonly sheet: string } | { readonly kind: 'all' };

export interface Frozen {
  /** The cells of each formula: "Fond!A1:C9". */
  readonly addresses: readonly string[];
}

/**
 * Replaces formulas that the add-in answers with their values and keeps them in the workbook. `date` is ISO.
 *
 * What is kept is written first, marked as begun; then the cells, each formula's all at once; then the mark is taken away.
 * So wherever it breaks off each formula stands in its cell or is kept, and what was begun can be told (finishBegun).
 */
export function freeze(scope: FreezeScope, date: string): Promise<WorkbookResult<Frozen>> {
  return inTurn(() => freezeNow(scope, date));
}

function freezeNow(scope: FreezeScope, date: string): Promise<WorkbookResult<Frozen>> {
  return run('', async (context) => {
    const { chosen, readers, sheets } = await readChosen(context, scope);
    if (chosen.length === 0) return { addresses: [] };
    const part = await readKeptPart(context);
    const { kept, fresh } = planFreeze(
      sheets,
      [...chosen, ...readers.keys()],
      part.kept,
      date,
      (formula) => readers.get(formula) ?? {},
    );
    await part.write(kept);
    for (const { formula, sheet } of fresh) writeContents(context, sheet.name, formula);
    await context.sync();
    await part.write(withoutMarks(kept));
    return { addresses: chosen.map(placeOfFormula) };
  });
}

export const placeOfFormula = (formula: AddinFormula): string =>
  placeText(formula.sheet.name, formula.row, formula.column, formula);

export interface Chosen extends ReadSheets {
  readonly chosen: readonly AddinFormula[];
  /** See spillReaders.ts. */
  readonly readers: ReadonlyMap<AddinFormula, Instead>;
}

/** The workbook's cells and which of its formulas are to be replaced; refuses where that cannot be done now. */
export async function readChosen(context: Excel.RequestContext, scope: FreezeScope): Promise<Chosen> {
  const chosenArea = scope.kind === 'selection' ? context.workbook.getSelectedRange().load('address') : undefined;
  const read = await readSheets(context);
  const chosen = addinFormulas(read.sheets, read.names).filter(inScope(scope, chosenArea?.address));
  const readers = spillReaders(read.sheets, chosen);
  refuseProtected(
    [...chosen, ...readers.keys()].map(({ sheet }) => sheet.name),
    read.protectedSheets,
  );
  if (chosen.some(isBusy)) throw new Refusal({ kind: 'calculating' });
  return { ...read, chosen, readers };
}

export function inScope(scope: FreezeScope, selection: string | undefined): (formula: AddinFormula) => boolean {
  if (scope.kind === 'all') return () => true;
  if (scope.kind === 'sheet') return ({ sheet }) => sheet.name === scope.sheet;
  const { sheet: name, cells } = parseAddress(selection ?? '');
  const area = areaOf(cells);
  return (formula) => area !== undefined && formula.sheet.name === name && overlaps(formula, area);
}

const LAST: Pick<Block, 'rows' | 'columns'> = { rows: 1_048_576, columns: 16_384 };

/** "A1:C9"; "A:C" and "3:5" are whole columns and rows. */
function areaOf(cells: string): Block | undefined {
  const [from = '', to = from] = cells.split(':');
  if (/^[A-Z]+$/i.test(from)) {
    const block = blockOf(`${from}1:${to}1`);
    return block && { ...block, rows: LAST.rows };
  }
  if (/^\d+$/.test(from)) {
    const block = blockOf(`A${from}:A${to}`);
    return block && { ...block, columns: LAST.columns };
  }
  return blockOf(cells);
}

const overlaps = (a: Block, b: Block): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

const isBusy = ({ sheet, row, column }: AddinFormula): boolean => isAwaited(cellIn(sheet, row, column).value);

/** What a cell shows while its function has not answered. */
export const isAwaited = (value: CellContent): boolean =>
  typeof value === 'object' && /^#(BUSY|GETTING_DATA)/.test(value.error);
