import { normalAddress, parseAddress } from '../address';
import { findTables } from './findTables';
import type { FoundTable } from './findTables';
import { MEMORY_KEY, memoryFrom } from './memory';
import type { FundMemory } from './memory';
import { ROLES } from './roles';
import type { Role } from './roles';

export interface SurveyedTable extends FoundTable {
  readonly sheet: string;
  /** "Transaktioner!A4:H4" */
  readonly headingRow: string;
  readonly table: Excel.Table;
}

/** What the workbook holds, as far as the fund book goes. */
export interface Survey {
  readonly sheets: readonly string[];
  /** Names of tables and of cells, which share one list in Excel. */
  readonly names: readonly string[];
  readonly memory: FundMemory;
  readonly found: ReadonlyMap<Role, SurveyedTable>;
  /** Remembered, and no longer there. */
  readonly lost: readonly Role[];
}

/** Costs two syncs. */
export async function survey(context: Excel.RequestContext): Promise<Survey> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/name');
  const tables = workbook.tables.load('items/id,items/name');
  const names = workbook.names.load('items/name');
  const setting = workbook.settings.getItemOrNullObject(MEMORY_KEY).load('value');
  await context.sync();

  const headings = tables.items.map((table) => ({
    table,
    row: table.getHeaderRowRange().load('address,values'),
  }));
  if (headings.length > 0) await context.sync();

  const memory = setting.isNullObject ? {} : memoryFrom(setting.value as unknown);
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
  const found = findTables(surveyed, memory);
  return {
    sheets: sheets.items.map((sheet) => sheet.name),
    names: [...tables.items, ...names.items].map((item) => item.name),
    memory,
    found,
    lost: ROLES.filter((role) => memory[role] && !found.has(role)),
  };
}
