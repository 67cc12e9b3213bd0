import type { Mapping } from '../mapping/mapping';
import { mappingFrom } from '../mapping/mappingFrom';
import { ROLES } from './roles';
import type { Role } from './roles';

/** The table that has a role, or the user's own cells with the mapping that they are read through. */
export interface Remembered {
  /** Of the table; of the sheet, where a mapping is of plain cells. */
  readonly id: string;
  readonly name: string;
  readonly mapping?: Mapping;
}

/** Which table is which, as the workbook itself remembers it. */
export type FundMemory = Partial<Readonly<Record<Role, Remembered>>>;

/** The document setting that holds it. */
export const MEMORY_KEY = 'socialInvestering.fondbok';

/** The setting's value as memory; what another program may have put there is no memory. */
export function memoryFrom(value: unknown): FundMemory {
  if (typeof value !== 'object' || value === null) return {};
  const kept = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    ROLES.flatMap((role) => {
      const { id, name, mapping: given } = (kept[role] ?? {}) as Readonly<Record<string, unknown>>;
      if (typeof id !== 'string' || typeof name !== 'string') return [];
      const mapping = mappingFrom(given, role);
      return [[role, { id, name, ...(mapping && { mapping }) }]];
    }),
  );
}
