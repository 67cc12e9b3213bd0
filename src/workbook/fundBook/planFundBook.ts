import type { WorkbookResult } from '../result';
import { run } from '../run';
import { ROLES, TITLES } from './roles';
import type { Role } from './roles';
import { survey } from './survey';
import type { Survey } from './survey';

/** One of the fund book's tables: there already, and used as it is, or on its way to a sheet of its own. */
export type PlannedTable =
  | { readonly kind: 'present'; readonly role: Role; readonly table: string; readonly headingRow: string }
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

export function planFor({ sheets, names, found }: Survey): readonly PlannedTable[] {
  return ROLES.map((role): PlannedTable => {
    const present = found.get(role);
    if (present) return { kind: 'present', role, table: present.name, headingRow: present.headingRow };
    const title = TITLES[role];
    const sheet = freeName(title, sheets, ' ');
    const table = freeName(title, names, '');
    return { kind: 'new', role, sheet, table, ...((sheet !== title || table !== title) && { taken: title }) };
  });
}

/** The name itself, or with the first number that makes it free. Excel takes no heed of case. */
function freeName(name: string, taken: readonly string[], space: string): string {
  const lower = new Set(taken.map((other) => other.toLowerCase()));
  let free = name;
  for (let number = 2; lower.has(free.toLowerCase()); number++) free = `${name}${space}${number}`;
  return free;
}

/** True when both would do the same. */
export const samePlan = (a: readonly PlannedTable[], b: readonly PlannedTable[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
