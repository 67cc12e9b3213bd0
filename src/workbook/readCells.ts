import type { CellValue } from '../core/problem';
import type { Block } from './mapping/sheetCells';
import { isTooLarge, Refusal } from './run';

/** As many cells are asked for at a time: some 2 MB of figures and short texts, of the 5 that Excel on the web answers with. */
const AT_A_TIME = 150_000;
/** More than this is no table that someone keeps: a cell far out makes Excel call everything up to it used. */
const MOST_CELLS = 2_000_000;

/** Ends the run where the cells are more than can be held. */
export function refuseTooMany({ rows, columns }: Block, address: string): void {
  if (rows * columns > MOST_CELLS) throw new Refusal({ kind: 'too-large', address });
}

/** The same of areas on several sheets together; the largest is named. */
export function refuseTooManyOf(blocks: readonly (Block & { readonly address: string })[]): void {
  const sizes = blocks.map(({ rows, columns }) => rows * columns);
  const cells = sizes.reduce((sum, size) => sum + size, 0);
  const largest = blocks[sizes.indexOf(Math.max(...sizes))];
  if (largest && cells > MOST_CELLS) throw new Refusal({ kind: 'too-large', address: largest.address });
}

/**
 * What an area of a sheet holds, however large: in parts, which are halved where Excel answers that they are too much at once.
 * Costs a sync for each part. The sheet must be known to Excel by then, and nothing else may wait to be sent.
 */
export async function readCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row: top, column, rows, columns }: Block,
): Promise<CellValue[][]> {
  const read: CellValue[][] = [];
  let most = Math.max(1, Math.floor(AT_A_TIME / columns));
  while (read.length < rows) {
    const count = Math.min(most, rows - read.length);
    const part = sheet.getRangeByIndexes(top + read.length, column, count, columns).load('values');
    try {
      await context.sync();
    } catch (error) {
      if (!isTooLarge(error) || count === 1) throw error;
      most = Math.ceil(count / 2);
      continue;
    }
    for (const line of part.values as CellValue[][]) read.push(line);
  }
  return read;
}
