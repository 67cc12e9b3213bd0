import type { Result } from '../../core/problem';
import { fail } from '../../core/problem';
import type { CellMatrix, RawArgument } from '../../functions/catalogue/types';
import { fold } from '../../functions/tables/fold';
import { columnsOf } from './roles';
import type { Role } from './roles';

/** Office.js gives an error as text, in English. */
const ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|GETTING_DATA)$/;
/** True for a cell that shows an error. */
export const isError = (cell: unknown): cell is string =>
  typeof cell === 'string' && cell.startsWith('#') && ERROR.test(cell);

/**
 * The reader of a role's table, which also refuses errors in the columns that it reads. Excel calls no function with an error in
 * its cells, so the functions know none: as a name or a note one would be read as the text that it looks like.
 */
export function refusingErrors<R>(
  role: Role,
  reader: { read(raw: RawArgument, argument: string): Result<R> },
): { read(raw: CellMatrix, argument: string): Result<R> } {
  const names = new Set(Object.values(columnsOf[role]).flatMap(({ names: { sv, en } }) => [...sv, ...en].map(fold)));
  return {
    read(cells, argument) {
      const [headings = []] = cells;
      const isRead = headings.map((heading) => names.has(fold(String(heading))));
      for (let r = 1; r < cells.length; r++) {
        const c = cells[r]?.findIndex((cell, i) => isError(cell) && isRead[i]) ?? -1;
        if (c < 0) continue;
        const at = { argument, row: r + 1, column: String(headings[c]) };
        return fail({ kind: 'error-in-cell', at, got: String(cells[r]?.[c]) });
      }
      return reader.read(cells, argument);
    },
  };
}
