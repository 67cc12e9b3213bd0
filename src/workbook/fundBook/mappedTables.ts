import { formatAddress, offset, resized } from '../address';
import { locate } from '../mapping/locate';
import type { Located } from '../mapping/locate';
import type { Mapping } from '../mapping/mapping';
import { readMapped } from '../mapping/readMapped';
import type { MappedRows } from '../mapping/readMapped';
import type { AskedMapping, MappedCells } from './mappedCells';
import type { Role } from './roles';

/** The user's own cells, found again and read through their mapping. */
export interface MappedTable {
  readonly role: Role;
  readonly mapping: Mapping;
  /** What the Excel table is called, or the sheet. */
  readonly name: string;
  readonly sheet: string;
  /** "Huvudbok!A4:H4" */
  readonly headingRow: string;
  readonly at: Located;
  /** The user's own, as they stood. */
  readonly cells: MappedCells;
  readonly rows: MappedRows;
  /** The Excel table that the cells are, where they are one. */
  readonly table: Excel.Table | undefined;
}

/** A mapping whose cells are no longer there. */
export interface LostMapping {
  readonly role: Role;
  readonly name: string;
  /** Headings that are gone; none where the sheet is. */
  readonly headings: readonly string[];
  /** Where the others stand; undefined where none do. */
  readonly address: string | undefined;
}

export interface MappedTables {
  readonly mapped: ReadonlyMap<Role, MappedTable>;
  readonly lost: readonly LostMapping[];
}

/** The mappings found again in their cells, columns and rows by their headings. */
export function mappedTablesOf(
  asked: readonly AskedMapping[],
  read: readonly (MappedCells | undefined)[],
): MappedTables {
  const mapped = new Map<Role, MappedTable>();
  const lost: LostMapping[] = [];
  asked.forEach(({ role, mapping, table, sheet: asSheet }, i) => {
    const name = table?.name ?? asSheet?.name ?? mapping.sheet;
    const cells = read[i];
    const location = cells && locate(mapping, cells);
    if (!cells || !location || location.kind === 'gone') {
      const { row = undefined, headings = [] } = location?.kind === 'gone' ? location : {};
      const sheet = cells?.sheet ?? asSheet?.name;
      const address = row === undefined || sheet === undefined ? undefined : addressOf(sheet, row, cells?.column ?? 0);
      lost.push({ role, name, headings, address });
      return;
    }
    const last = table ? cells.row + cells.values.length - 1 : undefined;
    const { sheet } = cells;
    mapped.set(role, {
      role,
      mapping,
      name,
      sheet,
      headingRow: headingAddress(sheet, location.at),
      at: location.at,
      cells,
      rows: readMapped(mapping, location.at, cells, last),
      table,
    });
  });
  return { mapped, lost };
}

const addressOf = (sheet: string, row: number, column: number): string =>
  formatAddress({ sheet, cells: offset('A1', row, column) ?? 'A1' });

/** The cells of a mapping's headings, from its first column to its last. */
export function headingAddress(sheet: string, { row, columns, spread }: Located): string {
  const used = [...Object.values(columns), ...spread];
  const [from, to] = [Math.min(...used), Math.max(...used)];
  const first = addressOf(sheet, row, from);
  return resized(first, 1, to - from + 1) ?? first;
}
