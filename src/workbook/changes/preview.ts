import type { AmountUnit } from '../../core/money';
import type { CellValue } from '../../core/problem';
import type { FundBook, ReadTable } from '../fundBook/book';
import type { Look } from '../fundBook/looks';
import type { Role } from '../fundBook/roles';
import { addedHeadings } from './addColumn';
import { shownContents } from './change';
import type { Change, RowCells } from './change';
import { fieldOf } from '../mapping/fields';
import type { MappedRefusal } from '../result';
import { lookOf, placeCells } from './placeCells';
import { writesThrough } from './placeInOwn';
import type { OwnColumns } from './placeInOwn';

/** One cell to be written, as the preview shows it. */
export interface PreviewCell {
  readonly heading: string;
  readonly value: CellValue;
  /** What stands there now; undefined in a new row. */
  readonly was: CellValue | undefined;
  readonly look: Look;
}

/** What a change will do, row by row, to be read before it is done. */
export type ChangePreview =
  | {
      readonly kind: 'rows';
      readonly change: 'add-rows' | 'change-row';
      readonly role: Role;
      readonly table: string;
      readonly sheet: string;
      /** What the table's own amounts are in, as the cells below. */
      readonly unit: AmountUnit | undefined;
      readonly rows: readonly (readonly PreviewCell[])[];
      /** Headings that the table lacks: what would stand there is not written. */
      readonly lacking: readonly string[];
    }
  | {
      readonly kind: 'cells';
      readonly address: string;
      /** As Range.formulas, now and then. */
      readonly was: readonly (readonly unknown[])[];
      readonly formulas: readonly (readonly CellValue[])[];
    }
  | { readonly kind: 'column'; readonly role: Role; readonly table: string; readonly heading: string }
  | { readonly kind: 'remembered'; readonly role: Role; readonly table: string }
  /** The role is read from the user's own cells; undefined: no longer. */
  | { readonly kind: 'mapped'; readonly role: Role; readonly name: string | undefined }
  /** The table is the user's own, mapped, and not written in. */
  | ({ readonly kind: 'not-written'; readonly role: Role; readonly name: string } & MappedRefusal)
  /** Whole rows put in below `address`. */
  | { readonly kind: 'inserted-rows'; readonly address: string; readonly formulas: readonly (readonly CellValue[])[] }
  | { readonly kind: 'sheet'; readonly name: string }
  /** The fund book has no such table to write in. */
  | { readonly kind: 'no-table'; readonly role: Role };

/** What the changes would do to the workbook as it was read. */
export const previewChanges = (book: FundBook, changes: readonly Change[]): readonly ChangePreview[] =>
  changes.map((change): ChangePreview => {
    if (change.kind === 'add-sheet') return { kind: 'sheet', name: change.name };
    if (change.kind === 'set-cells') {
      return {
        kind: 'cells',
        address: change.address,
        was: change.was,
        formulas: change.contents.map((row) => row.map(shownContents)),
      };
    }
    if (change.kind === 'insert-rows') {
      return {
        kind: 'inserted-rows',
        address: change.address,
        formulas: change.contents.map((row) => row.map(shownContents)),
      };
    }
    const { role } = change;
    if (change.kind === 'remember-table') return { kind: 'remembered', role, table: change.table.name };
    if (change.kind === 'map-role') {
      return { kind: 'mapped', role, name: change.mapping && (change.mapping.table?.name ?? change.mapping.sheet) };
    }
    const read = book[role];
    if (read?.mapped && (!writesThrough(read.mapped.mapping) || change.kind === 'add-column')) {
      const why: MappedRefusal =
        change.kind === 'add-column' ? { why: 'column', heading: change.heading } : { why: 'cells' };
      return { kind: 'not-written', role, name: read.name, ...why };
    }
    if (!read) return { kind: 'no-table', role };
    if (change.kind === 'add-column') return { kind: 'column', role, table: read.name, heading: change.heading };
    const table = { ...read, headings: [...read.headings, ...addedHeadings(changes, role)], ...ownIn(read) };
    const isNew = change.kind === 'add-rows';
    const rows = rowsOf(change).map(({ values, was }) => ({ was, ...placeCells(table, values, book.unit, isNew) }));
    const refused = rows.find((row) => row.refused)?.refused;
    if (refused) return { kind: 'not-written', role, name: read.name, ...refused };
    const shownAs = (heading: string): string => read.mapped?.origin.headings[heading] ?? heading;
    return {
      kind: 'rows',
      change: change.kind,
      role,
      table: table.name,
      sheet: table.sheet,
      unit: table.statedUnit,
      rows: rows.map(({ at, was }) =>
        [...at]
          .filter(([, value]) => was !== undefined || (value !== '' && value !== null))
          .map(([column, value]): PreviewCell => {
            const heading = table.headings[column] ?? '';
            return { heading: shownAs(heading), value, was: was && (was[column] ?? ''), look: lookOf(role, heading) };
          }),
      ),
      lacking: [...new Set(rows.flatMap(({ lacking }) => lacking))],
    };
  });

/** Where the columns of a mapping stand in what was read through it. */
function ownIn({ mapped, headings, role }: ReadTable<unknown>): { readonly own?: OwnColumns } {
  if (!mapped) return {};
  const { mapping } = mapped;
  const places = Object.keys(mapping.columns).map((key) => [key, headings.indexOf(fieldOf(role, key)?.heading ?? '')]);
  return { own: { mapping, places: Object.fromEntries(places) as Readonly<Record<string, number>> } };
}

function rowsOf(
  change: Extract<Change, { readonly kind: 'add-rows' | 'change-row' }>,
): readonly { readonly values: RowCells; readonly was?: readonly CellValue[] }[] {
  return change.kind === 'add-rows'
    ? change.rows.map((values) => ({ values }))
    : [{ values: change.values, was: change.was }];
}
