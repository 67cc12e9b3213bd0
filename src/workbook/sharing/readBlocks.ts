import type { Block } from '../mapping/sheetCells';
import { isTooLarge } from '../run';

/** An area of a sheet whose cells are to be read. */
export interface SheetBlock extends Block {
  readonly sheet: Excel.Worksheet;
}

type Take = (sheet: Excel.Worksheet, part: Excel.Range) => void;

/** As many cells are asked for at a time: with formula, kind and format of each some 2 MB, of the 5 that Excel on the web answers with. */
const AT_A_TIME = 50_000;

/**
 * What areas of sheets hold, however large and however many: as many as fit are asked for together, and less where Excel answers
 * that they are too much at once. Costs a sync for each batch. Nothing else may wait to be sent.
 */
export async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly SheetBlock[],
  take: Take,
): Promise<void> {
  for (const batch of batchesOf(blocks.flatMap(partsOf))) await readBatch(context, batch, take);
}

async function readBatch(context: Excel.RequestContext, batch: readonly SheetBlock[], take: Take): Promise<void> {
  const ranges = batch.map(({ sheet, row, column, rows, columns }) =>
    sheet
      .getRangeByIndexes(row, column, rows, columns)
      .load('rowIndex,columnIndex,formulas,values,valueTypes,numberFormat'),
  );
  try {
    await context.sync();
  } catch (error) {
    const halves = isTooLarge(error) ? halvesOf(batch) : undefined;
    if (!halves) throw error;
    for (const half of halves) await readBatch(context, half, take);
    return;
  }
  batch.forEach(({ sheet }, i) => {
    const part = ranges[i];
    if (part) take(sheet, part);
  });
}

/** Whole rows, as many as may be asked for; a row that is wider than that comes alone. */
function partsOf(block: SheetBlock): readonly SheetBlock[] {
  const most = Math.max(1, Math.floor(AT_A_TIME / block.columns));
  return Array.from({ length: Math.ceil(block.rows / most) }, (_, i) => ({
    ...block,
    row: block.row + i * most,
    rows: Math.min(most, block.rows - i * most),
  }));
}

function batchesOf(parts: readonly SheetBlock[]): readonly (readonly SheetBlock[])[] {
  const batches: SheetBlock[][] = [];
  let room = 0;
  for (const part of parts) {
    const cells = part.rows * part.columns;
    if (cells > room || batches.length === 0) {
      batches.push([]);
      room = AT_A_TIME;
    }
    batches.at(-1)?.push(part);
    room -= cells;
  }
  return batches;
}

/** Undefined where there is nothing left to part. */
function halvesOf(batch: readonly SheetBlock[]): readonly (readonly SheetBlock[])[] | undefined {
  const [only, ...others] = batch;
  if (others.length > 0) {
    const middle = Math.ceil(batch.length / 2);
    return [batch.slice(0, middle), batch.slice(middle)];
  }
  if (!only || (only.rows === 1 && only.columns === 1)) return undefined;
  const along = only.rows > 1 ? 'row' : 'column';
  const size = along === 'row' ? 'rows' : 'columns';
  const half = Math.ceil(only[size] / 2);
  return [[{ ...only, [size]: half }], [{ ...only, [along]: only[along] + half, [size]: only[size] - half }]];
}
