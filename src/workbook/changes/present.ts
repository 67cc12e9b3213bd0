import { firstCell, offset, parseAddress, placeOf, resized } from '../address';
import { formulaSetting } from '../checks/formulaMemory';
import { MEMORY_KEY, memoryFrom } from '../fundBook/memory';
import type { Remembered } from '../fundBook/memory';
import type { Role } from '../fundBook/roles';
import { heldIn, settingOf } from '../setting';
import { begunFrom, begunSetting } from './begun';
import type { Begun } from './begun';
import { holdsFormula } from './contents';
import { lastWriteSetting, receiptIn } from './lastWrite';
import type { PartOf, Receipt, ReceiptPart } from './receipt';
import { sheetPrints } from './sheetContents';

export type PartOfCells = PartOf<'set-cells' | 'inserted-rows'>;

export interface PresentTable {
  readonly table: Excel.Table;
  readonly name: string;
  readonly sheet: string;
  readonly headings: readonly string[];
  /** By column: true where cells hold formulas. */
  readonly calculated: readonly boolean[];
  /** As Range.formulas; kept in step with what is taken back. */
  readonly rows: (readonly unknown[])[];
}

export interface PresentArea {
  readonly sheet: Excel.Worksheet;
  readonly cells: string;
  readonly range: Excel.Range;
}

export interface PresentSheet {
  readonly sheet: Excel.Worksheet;
  readonly fingerprint: string | undefined;
  /** The ids of the tables on it. */
  readonly tables: readonly string[];
}

/** What stands by now where something was written. */
export interface Present {
  readonly begun: Begun | undefined;
  /** What was written last. */
  readonly last: Receipt | undefined;
  readonly parts: readonly ReceiptPart[];
  readonly tables: ReadonlyMap<string, PresentTable>;
  readonly areas: ReadonlyMap<PartOfCells, PresentArea>;
  readonly added: ReadonlyMap<PartOf<'added-sheet'>, PresentSheet>;
  readonly memory: ReadonlyMap<Role, Remembered>;
  readonly memorySetting: Excel.Setting;
  readonly formulas: Excel.Setting;
  readonly protectedSheets: readonly string[];
  readonly isStructureProtected: boolean;
}

/** Costs at most three syncs, however much was written. What is begun and not done decides which parts are looked for. */
export async function readPresent(
  context: Excel.RequestContext,
  partsOf: (begun: Begun | undefined) => readonly ReceiptPart[],
): Promise<Present> {
  const { workbook } = context;
  const worksheets = workbook.worksheets.load('items/id,items/name,items/protection/protected');
  const structure = workbook.protection.load('protected');
  const all = workbook.tables.load('items/id,items/name,items/worksheet/id,items/worksheet/name');
  const memorySetting = settingOf(context, MEMORY_KEY);
  const formulas = formulaSetting(context);
  const [setting, last] = [begunSetting(context), lastWriteSetting(context)];
  await context.sync();

  const begun = begunFrom(setting);
  const parts = partsOf(begun);
  const ids = new Set(parts.flatMap((part) => ('tableId' in part ? [part.tableId] : [])));
  const tables = all.items
    .filter(({ id }) => ids.has(id))
    .map((table) => ({
      table,
      head: table.getHeaderRowRange().load('values'),
      body: table.getDataBodyRange().load('formulas,values'),
    }));
  const areas = parts.filter(isOfCells).flatMap((part) => {
    const sheet = worksheets.items.find(({ id }) => id === part.sheetId);
    return sheet ? [{ part, sheet, tried: queueTries(sheet, part, parts) }] : [];
  });
  const added = parts.flatMap((part) => {
    if (part.kind !== 'added-sheet') return [];
    const { sheetId, sheet: name } = part;
    const sheet = worksheets.items.find((one) => (sheetId === undefined ? one.name === name : one.id === sheetId));
    return sheet ? [{ part, sheet }] : [];
  });
  const prints = await sheetPrints(
    context,
    added.map(({ sheet }) => sheet),
  );
  const stands = (of: PartOf<'inserted-rows'>, made: number): boolean =>
    JSON.stringify(areas.find(({ part }) => part === of)?.tried[made]?.range.formulas) === JSON.stringify(of.after);
  return {
    begun,
    last: receiptIn(last),
    parts,
    tables: new Map(
      tables.map(({ table, head, body }) => [
        table.id,
        {
          table,
          name: table.name,
          sheet: table.worksheet.name,
          headings: (head.values[0] ?? []).map(String),
          rows: [...(body.formulas as unknown[][])],
          calculated: (head.values[0] ?? []).map((_, c) =>
            (body.formulas as unknown[][]).some((row, r) => holdsFormula(row[c], body.values[r]?.[c])),
          ),
        },
      ]),
    ),
    areas: new Map(
      areas.flatMap(({ part, sheet, tried }) => {
        const insertions = insertionsOn(part.sheetId, parts);
        const at = tried[begun ? insertionsMade(insertions, stands) : insertions.length];
        return at ? [[part, { sheet, ...at }] as const] : [];
      }),
    ),
    added: new Map(
      added.map(({ part, sheet }, i) => [
        part,
        {
          sheet,
          fingerprint: prints[i]?.fingerprint,
          tables: all.items.flatMap(({ id, worksheet }) => (worksheet.id === sheet.id ? [id] : [])),
        },
      ]),
    ),
    memory: new Map(Object.entries(memoryFrom(heldIn(memorySetting))) as [Role, Remembered][]),
    memorySetting,
    formulas,
    protectedSheets: worksheets.items.flatMap(({ name, protection }) => (protection.protected ? [name] : [])),
    isStructureProtected: structure.protected,
  };
}

const isOfCells = (part: ReceiptPart): part is PartOfCells =>
  part.kind === 'set-cells' || part.kind === 'inserted-rows';

const insertionsOn = (sheetId: string, parts: readonly ReceiptPart[]): readonly PartOf<'inserted-rows'>[] =>
  parts.filter((part): part is PartOf<'inserted-rows'> => part.kind === 'inserted-rows' && part.sheetId === sheetId);

/** The cells where they stand with none of the sheet's insertions made, with the first, with the first two ... Only queues. */
const queueTries = (
  sheet: Excel.Worksheet,
  part: PartOfCells,
  parts: readonly ReceiptPart[],
): readonly Omit<PresentArea, 'sheet'>[] => {
  const insertions = insertionsOn(part.sheetId, parts);
  return Array.from({ length: insertions.length + 1 }, (_, made) => {
    // Rows are put in when all cells have been set.
    const cells = movedBy(part, insertions.slice(part.kind === 'set-cells' ? 0 : insertions.indexOf(part) + 1, made));
    return { cells, range: sheet.getRange(cells).load('formulas,numberFormat,format/protection/locked') };
  });
};

/** Where cells are that rows have been put in above since they were written. */
export function movedBy({ cells, after }: PartOfCells, later: readonly PartOf<'inserted-rows'>[]): string {
  const { row } = placeOf(cells);
  const now = later.reduce((at, one) => (placeOf(one.cells).row <= at ? at + one.after.length : at), row);
  const first = offset(parseAddress(firstCell(cells)).cells, now - row, 0) ?? cells;
  return resized(first, after.length, after[0]?.length ?? 1) ?? first;
}

/** How many of a sheet's insertions are made: they are made in order and undone in reverse, so it is the first so many. */
const insertionsMade = (
  insertions: readonly PartOf<'inserted-rows'>[],
  stands: (insertion: PartOf<'inserted-rows'>, made: number) => boolean,
): number =>
  insertions
    .map((_, i) => i + 1)
    .filter((made) => insertions.slice(0, made).every((one) => stands(one, made)))
    .at(-1) ?? 0;
