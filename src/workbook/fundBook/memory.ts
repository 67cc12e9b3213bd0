import { ROLES } from './roles';
import type { Role } from './roles';

/** Which table is which, as the workbook itself remembers it. */
export type FundMemory = Partial<Readonly<Record<Role, { readonly id: string; readonly name: string }>>>;

/** The document setting that holds it. */
export const MEMORY_KEY = 'socialInvestering.fondbok';

/** The setting's value as memory; what another program may have put there is no memory. */
export function memoryFrom(value: unknown): FundMemory {
  if (typeof value !== 'object' || value === null) return {};
  const kept = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    ROLES.flatMap((role) => {
      const { id, name } = (kept[role] ?? {}) as { readonly id?: unknown; readonly name?: unknown };
      return typeof id === 'string' && typeof name === 'string' ? [[role, { id, name }]] : [];
    }),
  );
}
