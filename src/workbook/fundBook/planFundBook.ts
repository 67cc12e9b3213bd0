import { freeName } from '../freeName';
import type { WorkbookResult } from '../result';
import { run } from '../run';
import { ROLES, TITLES } from './roles';
import type { Role } from './roles';
import { survey } from './survey';
import type { Survey } from './survey';

/** One of the fund book's tables: there already, and used as it is, or on its way to a sheet of its own. */
export type PlannedTable =
  | { readonly kind: 'present'; readonly role: Role; readonly table: string; readonly headingRow: string }
  /** The user's own cells, mapped; `headingRow` is undefined where they are no longer found. */
  | {
      readonly kind: 'mapped';
      readonly role: Role;
      readonly table: string;
      readonly headingRow: string | undefined;
    }
  | {
      readonly kind: 'new';
      readonly role: Role;
      readonly sheet: string;
      readonly table: string;
      /** The usual name, where a sheet or a table of that name stands there already and is left alone. */
      readonly taken?: string;
    };

/** What laying the fund book would do to the workbook as it is now. Writes nothing. */
export const planFundBook = (): Promise<WorkbookResult<readonly PlannedTable[]>> =>
  run('', async (context) => planFor(await survey(context)));

export function planFor({ sheets, names, found, mapped, lostMappings }: Survey): readonly PlannedTable[] {
  return ROLES.map((role): PlannedTable => {
    const present = found.get(role);
    if (present) return { kind: 'present', role, table: present.name, headingRow: present.headingRow };
    const own = mapped.get(role) ?? lostMappings.find((lost) => lost.role === role);
    if (own)
      return { kind: 'mapped', role, table: own.name, headingRow: 'headingRow' in own ? own.headingRow : undefined };
    const title = TITLES[role];
    const sheet = freeName(title, sheets, ' ');
    const table = freeName(title, names, '');
    return { kind: 'new', role, sheet, table, ...((sheet !== title || table !== title) && { taken: title }) };
  });
}

/** True when both would do the same. */
export const samePlan = (a: readonly PlannedTable[], b: readonly PlannedTable[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
