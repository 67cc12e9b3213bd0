import type { CellValue } from '../../core/problem';
import { firstCell, normalAddress, parseAddress, placeOf } from '../address';
import { areaOf } from '../mapping/areaOf';
import type { Mapping } from '../mapping/mapping';
import type { SheetCells } from '../mapping/sheetCells';
import { readCells, refuseTooMany } from '../readCells';
import type { FundMemory } from './memory';
import { ROLES } from './roles';
import type { Role } from './roles';

/** A mapping, and what it points at where that is still there. */
export interface AskedMapping {
  readonly role: Role;
  readonly mapping: Mapping;
  readonly sheet: Excel.Worksheet | undefined;
  readonly table: Excel.Table | undefined;
}

/** The cells that a mapping is read from: its table's, or what its sheet holds. */
export type MappedCells = SheetCells & { readonly sheet: string };

interface Workbook {
  readonly sheets: readonly Excel.Worksheet[];
  readonly tables: readonly Excel.Table[];
}

/** Every mapping with its sheet and table. A sheet is followed by its id and else by its name, a table too. */
export const askedMappings = (memory: FundMemory, { sheets, tables }: Workbook): readonly AskedMapping[] =>
  ROLES.flatMap((role): readonly AskedMapping[] => {
    const mapping = memory[role]?.mapping;
    if (!mapping) return [];
    const own = mapping.table;
    const table = own && (tables.find(({ id }) => id === own.id) ?? tables.find(({ name }) => name === own.name));
    const sheet = sheets.find(({ id }) => id === mapping.sheetId) ?? sheets.find(({ name }) => name === mapping.sheet);
    return [{ role, mapping, sheet, table }];
  });

/** Asks for the cells of every mapping at once. Only queues; the answer is called after the next sync. */
export function queueCells(asked: readonly AskedMapping[]): () => readonly (MappedCells | undefined)[] {
  const queued = asked.map(({ table, sheet }) =>
    table
      ? [table.getHeaderRowRange().load('address,values'), table.getDataBodyRange().load('values')]
      : [sheet?.getUsedRangeOrNullObject(true).load('address,values')],
  );
  return () =>
    queued.map((parts, i) => {
      const [first] = parts;
      if (!first || first.isNullObject) return undefined;
      const values = parts.flatMap((part) => (part?.values ?? []) as CellValue[][]);
      return cellsAt(first.address, values, asked[i]?.mapping);
    });
}

/** The same, where that is more than Excel gives in one answer. */
export async function readCellsInParts(
  context: Excel.RequestContext,
  asked: readonly AskedMapping[],
): Promise<readonly (MappedCells | undefined)[]> {
  const places = asked.map(({ table, sheet }) => ({
    head: table?.getHeaderRowRange().load('address'),
    whole: table ? table.getDataBodyRange().load('address') : sheet?.getUsedRangeOrNullObject(true).load('address'),
    on: table ? table.worksheet.load('name') : sheet,
  }));
  await context.sync();
  const read: (MappedCells | undefined)[] = [];
  for (const [i, { head, whole, on }] of places.entries()) {
    if (!whole || !on || whole.isNullObject) {
      read.push(undefined);
      continue;
    }
    const parts = [head, whole].flatMap((range) => (range ? [areaOf(range.address)] : []));
    refuseTooMany(areaOf(whole.address), normalAddress(whole.address));
    const values: CellValue[][] = [];
    for (const part of parts) for (const line of await readCells(context, on, part)) values.push(line);
    read.push(cellsAt((head ?? whole).address, values, asked[i]?.mapping));
  }
  return read;
}

function cellsAt(given: string, values: readonly (readonly CellValue[])[], mapping: Mapping | undefined): MappedCells {
  const address = normalAddress(given);
  const { row, column } = placeOf(firstCell(address));
  return {
    sheet: parseAddress(address).sheet,
    row: row - 1,
    column: column - 1,
    values,
    from1904: mapping?.from1904 ?? false,
  };
}
