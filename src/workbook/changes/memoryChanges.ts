import { MEMORY_KEY } from '../fundBook/memory';
import type { Remembered } from '../fundBook/memory';
import type { Role } from '../fundBook/roles';
import type { Mapping } from '../mapping/mapping';
import type { Change } from './change';
import type { Queued, Queueing } from './queued';
import type { ReceiptPart } from './receipt';
import { keepSetting } from '../setting';

/** Which table, or which mapped cells, a role is read from. */
export function rememberRole(
  change: Change & { readonly kind: 'remember-table' | 'map-role' },
  { context, memory }: Queueing,
): Queued {
  const { role } = change;
  const before = memory.get(role);
  const after = change.kind === 'remember-table' ? change.table : change.mapping && mappedTo(change.mapping);
  if (after) memory.set(role, after);
  else memory.delete(role);
  const kept: Partial<Record<Role, Remembered>> = Object.fromEntries(memory);
  const expected: ReceiptPart = { kind: 'remembered-table', role, before, after };
  return {
    expected,
    send: () => {
      keepSetting(context, MEMORY_KEY, kept);
      return () => expected;
    },
  };
}

const mappedTo = (mapping: Mapping): Remembered => ({
  id: mapping.table?.id ?? mapping.sheetId,
  name: mapping.table?.name ?? mapping.sheet,
  mapping,
});
