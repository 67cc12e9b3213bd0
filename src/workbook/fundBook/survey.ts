import { normalAddress, parseAddress } from '../address';
import { begunFrom, begunSetting } from '../changes/begun';
import type { Begun } from '../changes/begun';
import { findTables, fits } from './findTables';
import type { FoundTable } from './findTables';
import { askedMappings, queueCells, readCellsInParts } from './mappedCells';
import type { AskedMapping, MappedCells } from './mappedCells';
import { mappedTablesOf } from './mappedTables';
import type { MappedTables } from './mappedTables';
import { MEMORY_KEY, memoryFrom } from './memory';
import type { FundMemory } from './memory';
import { isTooLarge } from '../run';
import { heldIn, settingOf } from '../setting';
import { ROLES } from './roles';
import type { Role } from './roles';

export interface SurveyedTable extends FoundTable {
  readonly sheet: string;
  /** "Transaktioner!A4:H4" */
  readonly headingRow: string;
  readonly table: Excel.Table;
}

/** What the workbook holds, as far as the fund book goes. */
export interface Survey extends Pick<MappedTables, 'mapped'> {
  readonly sheets: readonly string[];
  /** In the order of `sheets`. */
  readonly sheetIds: readonly string[];
  /** Names of tables and of cells, which share one list in Excel. */
  readonly names: readonly string[];
  readonly memory: FundMemory;
  readonly tables: readonly SurveyedTable[];
  readonly found: ReadonlyMap<Role, SurveyedTable>;
  /** Remembered, and no longer there. */
  readonly lost: readonly Role[];
  /** Mapped, and no longer there. */
  readonly lostMappings: MappedTables['lost'];
  /** The names of the sheets that are protected. */
  readonly protectedSheets: readonly string[];
  /** True where sheets may neither be added nor removed. */
  readonly isStructureProtected: boolean;
  /** What was begun and not done. */
  readonly begun: Begun | undefined;
  /** Tables that are none of the others and have the headings that this one must have. */
  readonly candidatesFor: (role: Role) => readonly FoundTable[];
}

/** Costs two syncs, and reads no sheet but those that hold mapped cells; a large one of these costs some more. */
export async function survey(context: Excel.RequestContext): Promise<Survey> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/id,items/name,items/protection/protected');
  const structure = workbook.protection.load('protected');
  const tables = workbook.tables.load('items/id,items/name');
  const names = workbook.names.load('items/name');
  const setting = settingOf(context, MEMORY_KEY);
  const begun = begunSetting(context);
  await context.sync();

  const memory = memoryFrom(heldIn(setting));
  const asked = askedMappings(memory, { sheets: sheets.items, tables: tables.items });
  const { headings, cells } = await readHeadings(context, tables.items, asked);
  const { mapped, lost: lostMappings } = mappedTablesOf(asked, cells);
  const surveyed = headings.map(({ table, row }): SurveyedTable => {
    const headingRow = normalAddress(row.address);
    return {
      id: table.id,
      name: table.name,
      headings: (row.values[0] ?? []).map(String),
      sheet: parseAddress(headingRow).sheet,
      headingRow,
      table,
    };
  });
  // What is mapped is read through its mapping, and by no other table; its own table is no other's.
  const isMapped = (role: Role): boolean => memory[role]?.mapping !== undefined;
  const mappedTables = new Set([...mapped.values()].map(({ table }) => table?.id));
  const others = surveyed.filter(({ id }) => !mappedTables.has(id));
  const found = findTables(
    others,
    memory,
    ROLES.filter((role) => !isMapped(role)),
  );
  return {
    sheets: sheets.items.map((sheet) => sheet.name),
    sheetIds: sheets.items.map((sheet) => sheet.id),
    names: [...tables.items, ...names.items].map((item) => item.name),
    memory,
    tables: surveyed,
    found,
    mapped,
    lost: ROLES.filter((role) => memory[role] && !isMapped(role) && !found.has(role)),
    lostMappings,
    protectedSheets: sheets.items.flatMap(({ name, protection }) => (protection.protected ? [name] : [])),
    isStructureProtected: structure.protected,
    begun: begunFrom(begun),
    candidatesFor: (role) => others.filter((table) => ![...found.values()].includes(table) && fits(table, role)),
  };
}

interface Headings {
  readonly headings: readonly { readonly table: Excel.Table; readonly row: Excel.Range }[];
  readonly cells: readonly (MappedCells | undefined)[];
}

/** The headings of every table and the cells of every mapping: at once, and the cells in parts where that is too much. */
async function readHeadings(
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
  asked: readonly AskedMapping[],
): Promise<Headings> {
  const queueHeadings = (): Headings['headings'] =>
    tables.map((table) => ({ table, row: table.getHeaderRowRange().load('address,values') }));
  const headings = queueHeadings();
  const cells = queueCells(asked);
  try {
    if (headings.length > 0 || asked.length > 0) await context.sync();
    return { headings, cells: cells() };
  } catch (error) {
    if (!isTooLarge(error) || asked.length === 0) throw error;
    const again = queueHeadings();
    return { headings: again, cells: await readCellsInParts(context, asked) };
  }
}
