import { COLORS } from '../fundBook/looks';
import type { Role } from '../fundBook/roles';
import type { Change } from './change';
import type { OpenTable } from './openTable';
import type { Queued, Queueing } from './queued';
import type { ReceiptPart } from './receipt';

/** The headings that the changes add to a table, in order. */
export const addedHeadings = (changes: readonly Change[], role: Role): readonly string[] =>
  changes.flatMap((change) => (change.kind === 'add-column' && change.role === role ? [change.heading] : []));

/** A blank column last in the table, as the fund book's own. */
export function addColumn({ role, heading }: Change & { readonly kind: 'add-column' }, { tables }: Queueing): Queued {
  const { found } = tables.get(role) as OpenTable;
  const expected: ReceiptPart = { kind: 'added-column', tableId: found.id, table: found.name, heading };
  return {
    expected,
    send: () => {
      const column = found.table.columns.add(undefined, undefined, heading);
      const body = column.getDataBodyRange().format;
      body.fill.color = COLORS.input;
      body.font.color = COLORS.inputText;
      body.horizontalAlignment = 'Left';
      return () => expected;
    },
  };
}
