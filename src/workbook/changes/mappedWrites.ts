import type { AmountUnit } from '../../core/money';
import { firstCell, placeOf } from '../address';
import type { Look } from '../fundBook/looks';
import type { MappedTable } from '../fundBook/mappedTables';
import { fieldOf } from '../mapping/fields';
import { decimalsIn } from '../mapping/readValue';
import type { MappedRefusal } from '../result';
import { Refusal } from '../run';
import type { Change } from './change';
import type { OpenTable } from './openTable';
import { placeCells } from './placeCells';
import type { OwnColumns } from './placeInOwn';

/** Ends a run in which nothing is written to cells of the user's own, and says why. */
export const refusal = ({ role, name }: MappedTable, why: MappedRefusal): Refusal =>
  new Refusal({ kind: 'mapped', role, name, ...why });

/** How rows are written in a table of the user's. `headingRow` is the table's own. */
export function openMapped(
  { mapping, at, rows }: MappedTable,
  headingRow: string,
): Pick<OpenTable, 'indexOf' | 'lookAt'> & { readonly own: OwnColumns } {
  const first = placeOf(firstCell(headingRow)).column - 1;
  const places = Object.fromEntries(Object.entries(at.columns).map(([key, column]) => [key, column - first]));
  const heading = rows.origin.rows[0] ?? 0;
  return {
    own: { mapping, places },
    indexOf: (row) => (rows.origin.rows[row - 1] ?? 0) - heading - 1,
    lookAt: (column): Look => {
      const key = Object.keys(places).find((one) => places[one] === column);
      const type = key === undefined ? undefined : fieldOf(mapping.role, key)?.type;
      return type === undefined || type === 'word' ? 'text' : type;
    },
  };
}

/** Ends the run where a change cannot be written as it is meant in a table of the user's. */
export function refuseInOwn(change: Change, table: OpenTable, unit: AmountUnit | undefined): void {
  const { mapped } = table;
  if (!mapped) return;
  if (change.kind === 'add-column') throw refusal(mapped, { why: 'column', heading: change.heading });
  if (change.kind === 'add-rows' && mapped.rows.kinds.at(-1)?.kind === 'total') throw refusal(mapped, { why: 'total' });
  const rows = change.kind === 'add-rows' ? change.rows : change.kind === 'change-row' ? [change.values] : [];
  for (const row of rows) {
    const { at, refused } = placeCells(table, row, unit, change.kind === 'add-rows');
    if (refused) throw refusal(mapped, refused);
    const among = change.kind === 'change-row' ? [table.indexOf(change.row)] : undefined;
    for (const column of at.keys()) {
      const why = unwritable(table, column, among);
      if (why) throw refusal(mapped, { why, heading: table.headings[column] ?? '' });
    }
  }
}

/** A column of formulas is Excel's to fill, and figures stored as text would become text again, or figures among texts. */
function unwritable(
  { body, lookAt }: OpenTable,
  column: number,
  among: readonly number[] | undefined,
): 'formulas' | 'text' | undefined {
  const rows = (body.formulas as unknown[][]).filter((_, r) => among === undefined || among.includes(r));
  const cells = rows.map((row) => row[column]);
  if (cells.some((cell) => typeof cell === 'string' && cell.startsWith('='))) return 'formulas';
  const look = lookAt(column);
  if (look === 'text') return undefined;
  const isText = (cell: unknown): boolean =>
    typeof cell === 'string' && (decimalsIn(cell) !== undefined || /^\s*[-\u2212(]?\d/.test(cell));
  const values = (body.values as unknown[][]).map((row) => row[column]);
  const formats = (body.numberFormat as unknown[][]).map((row) => row[column]);
  return values.some(isText) || formats.includes('@') ? 'text' : undefined;
}
