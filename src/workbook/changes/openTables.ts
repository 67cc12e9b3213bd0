import { firstCell, formatAddress, parseAddress } from '../address';
import { cellAt } from '../fundBook/book';
import type { Role } from '../fundBook/roles';
import type { MappedTable } from '../fundBook/mappedTables';
import type { Survey } from '../fundBook/survey';
import { originalCell } from '../mapping/originalCell';
import { refuseProtected } from '../protectedSheets';
import { Refusal } from '../run';
import { statedUnitOf, TOP } from '../statedUnit';
import { addedHeadings } from './addColumn';
import type { Change } from './change';
import type { OpenTable } from './openTable';
import { openMapped, refusal } from './mappedWrites';
import { lookOf } from './placeCells';
import { writesThrough } from './placeInOwn';

/** Everything that changes touch, as it is now. */
export interface Opened {
  readonly tables: ReadonlyMap<Role, OpenTable>;
  readonly areas: ReadonlyMap<Change, OpenArea>;
  /** The first place that is not as it was shown. */
  readonly changedAt: string | undefined;
}

export interface OpenArea {
  readonly range: Excel.Range;
  readonly sheet: Excel.Worksheet;
}

/** Costs one sync, where there is anything to read. Refuses where Excel would refuse what is to be written. */
export async function openTables(
  context: Excel.RequestContext,
  surveyed: Survey,
  changes: readonly Change[],
): Promise<Opened> {
  const roles = [
    ...new Set(
      changes.flatMap((change) =>
        'role' in change && change.kind !== 'remember-table' && change.kind !== 'map-role' ? [change.role] : [],
      ),
    ),
  ];
  const loaded = roles.map((role) => {
    const mapped = surveyed.mapped.get(role);
    if (mapped && !writesThrough(mapped.mapping)) throw refusal(mapped, { why: 'cells' });
    const found = mapped ? surveyed.tables.find(({ id }) => id === mapped.table?.id) : surveyed.found.get(role);
    // The cells were a table when they were mapped, and are none any longer.
    if (mapped && !found) throw refusal(mapped, { why: 'cells' });
    if (!found) throw new Refusal({ kind: 'no-table', role });
    const body = found.table.getDataBodyRange().load('values,formulas,numberFormat,format/protection/locked');
    const top = found.table.worksheet.getRange(TOP).load('values');
    return { role, found, body, top, mapped };
  });
  const areas = new Map(
    changes.flatMap((change) => {
      if (change.kind !== 'set-cells' && change.kind !== 'insert-rows') return [];
      const { sheet: name, cells } = parseAddress(change.address);
      // Sheets without that name are no error here: the run would end without telling which.
      if (!surveyed.sheets.includes(name)) throw new Refusal({ kind: 'gone', address: change.address });
      const sheet = context.workbook.worksheets.getItem(name).load('id,name');
      const range = sheet.getRange(cells).load('formulas,values,numberFormat,format/protection/locked');
      return [[change, { sheet, range }] as const];
    }),
  );
  if (loaded.length > 0 || areas.size > 0) await context.sync();
  refuseWhereProtected(surveyed, changes, [
    ...loaded.flatMap(({ role, found, body }) => (hasOpenRows(changes, role, body) ? [] : [found.sheet])),
    ...[...areas].flatMap(([change, area]) => (isOpenTo(change, area) ? [] : [area.sheet.name])),
  ]);

  const tables = new Map(
    loaded.map(({ role, found, body, top, mapped }): [Role, OpenTable] => {
      const headings = [...found.headings, ...addedHeadings(changes, role)];
      const common = { role, found, body, headings, mapped };
      if (mapped)
        return [role, { ...common, statedUnit: mapped.mapping.unit, ...openMapped(mapped, found.headingRow) }];
      return [
        role,
        {
          ...common,
          statedUnit: statedUnitOf(top.values.flat()),
          indexOf: (row) => row - 2,
          lookAt: (column) => lookOf(role, headings[column] ?? ''),
        },
      ];
    }),
  );
  return { tables, areas, changedAt: changes.map((change) => changedAt(change, tables, areas)).find(Boolean) };
}

/** Nothing is written where only some of it could be. */
function refuseWhereProtected(
  { protectedSheets, isStructureProtected }: Survey,
  changes: readonly Change[],
  touched: readonly string[],
): void {
  refuseProtected(touched, protectedSheets);
  if (isStructureProtected && changes.some(({ kind }) => kind === 'add-sheet'))
    throw new Refusal({ kind: 'protected-structure' });
}

/** Cells that a protected sheet leaves open to be filled in, as an application form does. */
const isOpenTo = ({ kind }: Change, { range }: OpenArea): boolean =>
  kind === 'set-cells' && range.format.protection.locked === false;

/** Rows may be filled in where all of a table's cells are left open; none can be put in. */
const hasOpenRows = (changes: readonly Change[], role: Role, body: Excel.Range): boolean =>
  body.format.protection.locked === false &&
  changes.every((change) => !('role' in change) || change.role !== role || change.kind === 'change-row');

/** Where the workbook no longer holds what the change says it did. */
function changedAt(change: Change, tables: Opened['tables'], areas: Opened['areas']): string | undefined {
  if (change.kind === 'set-cells' || change.kind === 'insert-rows') {
    const now = areas.get(change)?.range.formulas;
    return JSON.stringify(now) === JSON.stringify(change.was) ? undefined : change.address;
  }
  if (change.kind !== 'change-row') return undefined;
  const { headings: own, found, body, mapped, indexOf } = tables.get(change.role) as OpenTable;
  const headings = mapped ? mapped.rows.headings : own;
  const row = (mapped ? mapped.rows.cells[change.row - 1] : body.values[change.row - 2]) as
    readonly unknown[] | undefined;
  const isSame = row && headings.every((_, c) => (row[c] ?? '') === (change.was[c] ?? ''));
  if (isSame && !(mapped && changedMeanwhile(mapped, body, indexOf(change.row)))) return undefined;
  if (mapped)
    return formatAddress({ sheet: mapped.sheet, cells: originalCell(mapped.rows.origin, change.row) ?? 'A1' });
  return cellAt({ corner: firstCell(found.headingRow), headings, sheet: found.sheet }, change.row);
}

/** True where someone else has changed the row between the reading of the mapping and that of the table. */
function changedMeanwhile({ cells }: MappedTable, { values }: Excel.Range, index: number): boolean {
  // The heading row comes first.
  return JSON.stringify(cells.values[index + 1]) !== JSON.stringify((values as unknown[][])[index]);
}
