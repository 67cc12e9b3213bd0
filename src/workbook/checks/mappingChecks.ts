import type { FundBook } from '../fundBook/book';
import type { Check, Mend } from './check';

/** Mappings whose cells are gone, rows that a mapping does not reach, and cells that look like a table no one has mapped. */
export function mappingChecks({ mappings, lostMappings, elsewhere, plan }: FundBook): readonly Check[] {
  const missing = plan.filter(({ kind }) => kind === 'new').map(({ role }) => role);
  return [
    ...lostMappings.map(({ role, name, headings, address }): Check => {
      const unmap: Mend = { kind: 'unmap', role, changes: [{ kind: 'map-role', role, mapping: undefined }] };
      const mends: readonly Mend[] = [{ kind: 'map-again', role }, unmap];
      return { kind: 'mapping-lost', role, name, headings, ...(address !== undefined && { address }), mends };
    }),
    ...mappings.flatMap(({ role, name, below }): readonly Check[] =>
      below === undefined ? [] : [{ kind: 'rows-below', name, address: below, mends: [{ kind: 'map-again', role }] }],
    ),
    ...(elsewhere?.recognised ?? [])
      .filter(({ role }) => missing.includes(role))
      .map(({ role, address }): Check => ({ kind: 'unmapped', role, address, mends: [{ kind: 'map-again', role }] })),
  ];
}
