import { fold } from '../../functions/tables/fold';
import { isBlank } from '../../functions/tables/blank';
import type { Proposal } from './proposal';
import { readMapped } from './readMapped';
import { isTotal } from './rowKind';
import { valueAt } from './sheetCells';
import type { Block, SheetCells } from './sheetCells';

type Draft = Proposal['mapping'];

/** Rows with a single text between rows of data: what the rows below them are about. */
export function groupRows(cells: SheetCells, block: Block, from: number): readonly string[] {
  const found: string[] = [];
  const end = block.row + block.rows;
  for (let r = from; r < end - 1; r++) {
    const filled = (row: number) =>
      Array.from({ length: block.columns }, (_, c) => valueAt(cells, row, block.column + c)).filter(
        (cell) => !isBlank(cell),
      );
    const [line, next] = [filled(r), filled(r + 1)];
    const [only] = line;
    if (line.length === 1 && typeof only === 'string' && next.length > 1 && !/^summa|^total/.test(fold(only)))
      found.push(only);
  }
  return found;
}

/** How many empty rows in a row stand among the block's own. */
export function widestGap(cells: SheetCells, block: Block, draft: Draft): number {
  const first = draft.headingRow + draft.headingRows;
  const used = [...Object.values(draft.columns), ...(draft.spread?.columns ?? [])].map(({ column }) => column);
  const lineOf = (r: number) => Array.from({ length: block.columns }, (_, c) => valueAt(cells, r, block.column + c));
  let [widest, run] = [0, 0];
  for (let r = first; r < block.row + block.rows; r++) {
    const filled = used.map((c) => valueAt(cells, r, c)).filter((cell) => !isBlank(cell));
    if (filled.length === 0) run++;
    else {
      // A note or a sum below the table is none of its rows.
      const isOwn = (filled.length > 1 || used.length === 1) && !isTotal(lineOf(r));
      [widest, run] = [isOwn ? Math.max(widest, run) : widest, 0];
    }
  }
  return widest;
}

export function belowOf(draft: Draft, cells: SheetCells): number | undefined {
  const own = Object.entries(draft.columns).map(([key, { column }]) => [key, column] as const);
  if (own.length === 0 && !draft.spread) return undefined;
  const at = {
    row: draft.headingRow,
    columns: Object.fromEntries(own),
    spread: draft.spread?.columns.map(({ column }) => column) ?? [],
  };
  return readMapped({ ...draft, sheetId: '', sheet: '' }, at, cells).below;
}
