import type { CellValue } from '../../core/problem';
import type { Role } from '../fundBook/roles';
import { columnFit } from './columnFit';
import { fieldOf } from './fields';
import { headingLikeness } from './headingMatch';
import { withoutUnit, yearIn } from './headingText';
import { readValue } from './readValue';

/** Columns that together are one field, with another field in their headings. Columns counted from 0 in the block. */
export interface FoundSpread {
  readonly over: string;
  readonly into: string;
  readonly columns: readonly { readonly column: number; readonly value: string | number }[];
}

/** What tables of a role may have in the headings of their columns, and what stands below. */
const SPREADS: Partial<Readonly<Record<Role, readonly { readonly over: string; readonly into: string }[]>>> = {
  repaymentPlan: [{ over: 'year', into: 'frameReduction' }],
  transactions: [
    { over: 'date', into: 'amount' },
    { over: 'kind', into: 'amount' },
  ],
};

/** Roles whose tables may have a column for each year or kind. */
export const SPREAD_ROLES: readonly Role[] = Object.keys(SPREADS) as Role[];

/** A column for each year, or one for each kind of transaction. `chosen` are the columns that the user says are such ones. */
export function findSpread(
  role: Role,
  headings: readonly string[],
  rows: readonly (readonly CellValue[])[],
  chosen: ReadonlyMap<number, string>,
): FoundSpread | undefined {
  for (const { over, into } of SPREADS[role] ?? []) {
    const [overField, intoField] = [fieldOf(role, over), fieldOf(role, into)];
    if (!overField || !intoField) continue;
    const found = headings.flatMap((heading, column) => {
      const choice = chosen.get(column);
      if (choice !== undefined && choice !== 'spread') return [];
      const value =
        overField.type === 'word' ? (readValue(role, overField, withoutUnit(heading)) ?? undefined) : yearIn(heading);
      if (typeof value !== 'string' && typeof value !== 'number') return [];
      const cells = rows.map((row) => row[column] ?? null);
      const isFigures = choice === 'spread' || columnFit(role, { ...intoField, type: 'number' }, cells) >= 0.7;
      return isFigures ? [{ column, value, rest: wordsBeside(heading), heading }] : [];
    });
    // Of several columns for one year, those whose other words fit best: "Ramminskning 2014" beside "Ränta 2014".
    const groups = [...new Set(found.map(({ rest }) => rest))].map((rest) => found.filter((one) => one.rest === rest));
    const best = (overField.type === 'word' ? [found] : groups)
      .filter((group) => new Set(group.map(({ value }) => value)).size === group.length && group.length >= 2)
      .sort((a, b) => fitOf(b) - fitOf(a))[0];
    function fitOf(group: typeof found): number {
      return (
        headingLikeness(role, intoField as NonNullable<typeof intoField>, group[0]?.rest ?? '') + group.length / 1000
      );
    }
    if (best) return { over, into, columns: best.map(({ column, value }) => ({ column, value })) };
  }
  return undefined;
}

const wordsBeside = (heading: string): string =>
  withoutUnit(heading)
    .replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
