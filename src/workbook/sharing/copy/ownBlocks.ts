import type { CellValue } from '../../../core/problem';
import type { MappedTable } from '../../fundBook/mappedTables';
import { fieldOf } from '../../mapping/fields';
import { isEmpty } from '../../mapping/sheetCells';
import type { CommitteeBlock, CommitteeRow } from './committeeBlocks';

/**
 * The rows of every mapping by committee, as the mapping reads them: a name that holds for the rows below it, or for all rows,
 * is that of each. Committees in columns side by side are no rows, and are left to be told of.
 */
export const ownBlocksOf = (mapped: Iterable<MappedTable>): readonly CommitteeBlock[] =>
  [...mapped].flatMap(({ mapping, sheet, table, at, rows }): readonly CommitteeBlock[] => {
    const heading = fieldOf(mapping.role, 'committee')?.heading;
    const column = heading === undefined ? -1 : rows.headings.indexOf(heading);
    if (column < 0 || mapping.spread?.over === 'committee') return [];
    const committees = new Map<number, string>();
    rows.cells.forEach((cells, i) => {
      const row = rows.origin.rows[i];
      if (i > 0 && row !== undefined) committees.set(row, nameIn(cells[column]));
    });
    const used = [...Object.values(at.columns), ...at.spread];
    return [
      {
        sheet,
        table: table?.name,
        headingRow: at.row + mapping.headingRows - 1,
        firstColumn: Math.min(...used),
        lastColumn: Math.max(...used),
        rows: rowsWith(committees, rows.kinds, mapping.group === 'committee'),
      },
    ];
  });

/** Every row under the headings: a sum goes with the rows that it sums, a group's name with the rows of the group. */
function rowsWith(
  committees: ReadonlyMap<number, string>,
  kinds: MappedTable['rows']['kinds'],
  isGrouped: boolean,
): readonly CommitteeRow[] {
  let summed: string[] = [];
  return kinds.map(({ row, kind }, i): CommitteeRow => {
    const committee = committees.get(row) ?? '';
    const own = { row: row - 1, committee };
    if (kind === 'read') summed.push(committee);
    if (kind === 'total') {
      const sums = summed;
      summed = [];
      return { ...own, sums };
    }
    const next = kinds.slice(i + 1).find((one) => one.kind === 'read' || one.kind === 'group');
    return kind === 'group' && isGrouped && next?.kind === 'read'
      ? { ...own, committee: committees.get(next.row) ?? '' }
      : own;
  });
}

const nameIn = (cell: CellValue | undefined): string => (isEmpty(cell) ? '' : String(cell).trim());
