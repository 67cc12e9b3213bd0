import { fold } from '../../functions/tables/fold';
import { parseAddress } from '../address';
import { cellAt } from '../fundBook/book';
import type { FundBook, TableProblem } from '../fundBook/book';
import { DESIGNS } from '../fundBook/design';
import { columnsOf, ROLES } from '../fundBook/roles';
import type { Role } from '../fundBook/roles';
import type { Check, Mend } from './check';

/** More headings than this gone, and the table is the user's own, not ours with a heading changed. */
const MOST_RENAMED = 2;

interface Headed {
  readonly role: Role;
  readonly name: string;
  readonly sheet: string;
  readonly corner: string;
  readonly headings: readonly string[];
}

/**
 * Headings of optional columns that someone has changed: the column would be passed over in silence. Known by what the fund
 * book lays: all columns are there but one or two, and as many stand there that nothing knows. Columns that must be there
 * are told of as problems already, and only their mend is added (mendsOf).
 */
export const headingChecks = (book: FundBook): readonly Check[] =>
  ROLES.flatMap((role): readonly Check[] => {
    const table = book[role];
    // What the user's own columns are called is the user's affair.
    if (!table || table.mapped) return [];
    return renamed(table).map(({ from, to }) => {
      const address = cellAt(table, 1, from);
      return {
        kind: 'heading-renamed',
        address,
        table: table.name,
        from,
        to,
        mends: [renaming(address, from, to, table.cells[0]?.[table.headings.indexOf(from)])],
      };
    });
  });

/** What can be done about a column that is not found: one of the headings that nothing knows is it. */
export function mendsOf({ problem, address, role, table, written }: TableProblem): { mends?: readonly Mend[] } {
  if (problem.kind !== 'missing-column') return {};
  const headed = { role, name: table, sheet: parseAddress(address).sheet, corner: address, headings: problem.found };
  const to = problem.wanted.sv;
  const same = renamed(headed).find((one) => one.to === to)?.from;
  const candidates = same === undefined ? unknownHeadings(headed) : [same];
  const mends = candidates.slice(0, 3).map((from) =>
    renaming(
      cellAt(headed, 1, from),
      from,
      to,
      written?.find((cell) => String(cell).trim() === from),
    ),
  );
  return mends.length === 0 ? {} : { mends };
}

const renaming = (address: string, from: string, to: string, written: unknown): Mend => ({
  kind: 'rename-heading',
  from,
  to,
  changes: [{ kind: 'set-cells', address, was: [[written ?? from]], contents: [[to]] }],
});

/** Headings of ours that are gone, each with the one that stands in its place. */
function renamed(table: Headed): readonly { readonly from: string; readonly to: string }[] {
  const design = DESIGNS.find(({ role }) => role === table.role);
  if (!design) return [];
  const has = table.headings.map(fold);
  const accepted = acceptedOf(table.role);
  const isThere = (heading: string): boolean =>
    (accepted.find((names) => names.includes(fold(heading))) ?? [fold(heading)]).some((name) => has.includes(name));
  const gone = design.columns
    .map(({ heading }, place) => ({ heading, place }))
    .filter(({ heading }) => accepted.some((names) => names.includes(fold(heading))) && !isThere(heading));
  const unknown = unknownHeadings(table);
  if (gone.length === 0 || gone.length > MOST_RENAMED || unknown.length < gone.length) return [];
  return gone.flatMap(({ heading, place }, i) => {
    const standing = table.headings[place] ?? '';
    const from = unknown.includes(standing) ? standing : unknown[i];
    return from === undefined ? [] : [{ from, to: heading }];
  });
}

/** Headings that no column of the role is known by, and that the fund book does not lay as a note either. */
function unknownHeadings({ role, headings }: Headed): readonly string[] {
  const design = DESIGNS.find((one) => one.role === role)?.columns.map(({ heading }) => fold(heading)) ?? [];
  const known = new Set([...acceptedOf(role).flat(), ...design]);
  return headings.filter((heading) => heading.trim() !== '' && !known.has(fold(heading)));
}

const acceptedOf = (role: Role): readonly (readonly string[])[] =>
  Object.values(columnsOf[role]).map(({ names }) => [...names.sv, ...names.en].map(fold));
