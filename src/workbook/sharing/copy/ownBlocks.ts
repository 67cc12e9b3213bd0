import type { CellValue } from '../../../core/problem';
import { isBlank } from '../../../functions/tables/blank';
import type { MappedTable } from '../../fundBook/mappedTables';
import { fieldOf } from '../../mapping/fields';
import type { CommitteeBlock, CommitteeRow, RowOwner } from './committeeBlocks';

/**
 * The rows of every mapping by committee and intervention, as the mapping reads them: a name that holds for the rows below it, or
 * for all rows, is that of each.
 */
export const ownBlocksOf = (mapped: Iterable<MappedTable>): readonly CommitteeBlock[] =>
  [...mapped].flatMap(({ mapping, sheet, table, at, rows }): readonly CommitteeBlock[] => {
    const columnOf = (key: keyof RowOwner): number => {
      const heading = fieldOf(mapping.role, key)?.heading;
      return heading === undefined ? -1 : rows.headings.indexOf(heading);
    };
    const [committee, intervention] = [columnOf('committee'), columnOf('intervention')];
    if (committee < 0 && intervention < 0) return [];
    const owners = new Map<number, RowOwner>();
    rows.cells.forEach((cells, i) => {
      const row = rows.origin.rows[i];
      if (i > 0 && row !== undefined)
        owners.set(row, { committee: nameIn(cells[committee]), intervention: nameIn(cells[intervention]) });
    });
    const used = [...Object.values(at.columns), ...at.spread];
    return [
      {
        sheet,
        table: table?.name,
        headingRow: at.row + mapping.headingRows - 1,
        firstColumn: Math.min(...used),
        lastColumn: Math.max(...used),
        rows: rowsWith(owners, rows.kinds, mapping.group),
      },
    ];
  });

const NOBODY: RowOwner = { committee: '', intervention: '' };

/** Every row under the headings: a sum goes with the rows that it sums, a group's name with the rows of the group. */
function rowsWith(
  owners: ReadonlyMap<number, RowOwner>,
  kinds: MappedTable['rows']['kinds'],
  group: string | undefined,
): readonly CommitteeRow[] {
  let summed: RowOwner[] = [];
  return kinds.map(({ row, kind }, i): CommitteeRow => {
    const owner = owners.get(row) ?? NOBODY;
    const own = { row: row - 1, ...owner };
    if (kind === 'read') summed.push(owner);
    if (kind === 'total') {
      const sums = summed;
      summed = [];
      return { ...own, sums };
    }
    const next = kinds.slice(i + 1).find((one) => one.kind === 'read' || one.kind === 'group');
    if (kind !== 'group' || next?.kind !== 'read') return own;
    const { committee, intervention } = owners.get(next.row) ?? NOBODY;
    if (group === 'committee') return { ...own, committee };
    return group === 'intervention' ? { ...own, intervention } : own;
  });
}

const nameIn = (cell: CellValue | undefined): string => (isBlank(cell) ? '' : String(cell).trim());
