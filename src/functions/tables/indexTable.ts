import type { Year } from '../../core/calendar/year';
import { fail, ok } from '../../core/problem';
import type { Result } from '../../core/problem';
import { aboveZero, table, year } from '../cells';
import type { Column, TableColumns } from '../cells';

/** The columns of the index table. */
export const indexColumns = {
  year: { names: { sv: ['År'], en: ['Year'] }, read: year } satisfies Column<Year>,
  index: { names: { sv: ['Index'], en: ['Index'] }, read: aboveZero } satisfies Column<number>,
};

/** `indextabell`: one row a year. */
export const indexTable = /*#__PURE__*/ table(indexColumns);

/** The index of each year; a year that stands twice must have one index. */
export function indexByYear(
  given: TableColumns<typeof indexColumns>,
  argument: string,
): Result<ReadonlyMap<Year, number>> {
  const { columns, rows, headings } = given;
  const indices = new Map<Year, number>();
  for (const [i, year] of columns.year.entries()) {
    const index = columns.index[i] as number;
    const known = indices.get(year);
    if (known !== undefined && known !== index) {
      const at = { argument, row: rows[i] as number, column: headings.year };
      return fail({ kind: 'year-twice', at, year, otherRow: rows[columns.year.indexOf(year)] as number });
    }
    indices.set(year, index);
  }
  return ok(indices);
}
