import { fold } from '../../functions/tables/fold';
import type { FundMemory } from './memory';
import { columnsOf, ROLES, TITLES } from './roles';
import type { Role } from './roles';

/** An Excel table as it stands in the workbook. */
export interface FoundTable {
  readonly id: string;
  readonly name: string;
  readonly headings: readonly string[];
}

/**
 * Which table is which: the one that is remembered by name or id, else one with the usual name, else the only one left whose
 * headings fit. A remembered table is the one even where someone has changed its headings: its reader says what is missing.
 */
export function findTables<T extends FoundTable>(
  tables: readonly T[],
  memory: FundMemory,
  wanted: readonly Role[] = ROLES,
): ReadonlyMap<Role, T> {
  const found = new Map<Role, T>();
  const isFree = (table: T): boolean => ![...found.values()].includes(table);
  const take = (pick: (role: Role) => T | undefined): void => {
    for (const role of wanted) {
      const table = found.has(role) ? undefined : pick(role);
      if (table && isFree(table)) found.set(role, table);
    }
  };
  take((role) => tables.find(({ name }) => name === memory[role]?.name));
  take((role) => tables.find((table) => table.id === memory[role]?.id && fits(table, role)));
  take((role) => tables.find((table) => fold(table.name) === fold(TITLES[role]) && fits(table, role)));
  take((role) => {
    const fitting = tables.filter((table) => isFree(table) && fits(table, role));
    return fitting.length === 1 ? fitting[0] : undefined;
  });
  return found;
}

/** True when every column that the table needs is there, by any of its accepted headings. */
export function fits({ headings }: FoundTable, role: Role): boolean {
  const folded = headings.map(fold);
  return Object.values(columnsOf[role]).every(
    (column) =>
      'fallback' in column || [...column.names.sv, ...column.names.en].some((name) => folded.includes(fold(name))),
  );
}
