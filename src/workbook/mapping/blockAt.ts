import { isBlank } from '../../functions/tables/blank';
import { headingText, yearIn } from './headingText';
import { betweenEmptyColumns, betweenEmptyRows, trimmedBlock, valueAt, wholeOf } from './sheetCells';
import type { Block, SheetCells } from './sheetCells';

/** Every block of cells on a sheet: parted by empty columns, and by two empty rows or one before new headings. */
export function blocksOf(cells: SheetCells, within: Block = wholeOf(cells)): readonly Block[] {
  const trimmed = trimmedBlock(cells, within);
  if (!trimmed) return [];
  const bands = betweenEmptyRows(cells, trimmed, 2);
  if (bands.length > 1) return bands.flatMap((band) => blocksOf(cells, band));
  const columns = betweenEmptyColumns(cells, trimmed);
  if (columns.length > 1) return columns.flatMap((column) => blocksOf(cells, column));
  const stacked = atNewHeadings(cells, trimmed);
  return stacked.length > 1 ? stacked.flatMap((block) => blocksOf(cells, block)) : [trimmed];
}

/** The block that a cell stands in or is nearest to; undefined on an empty sheet. */
export function blockAt(cells: SheetCells, row: number, column: number): Block | undefined {
  const distance = (block: Block): number =>
    outside(row, block.row, block.rows) + outside(column, block.column, block.columns);
  return [...blocksOf(cells)].sort((a, b) => distance(a) - distance(b))[0];
}

const outside = (at: number, first: number, count: number): number =>
  at < first ? first - at : Math.max(0, at - (first + count - 1));

/** Parts of a block, where an empty row is followed by words over figures: a table of its own. */
function atNewHeadings(cells: SheetCells, block: Block): readonly Block[] {
  const parts = betweenEmptyRows(cells, block, 1);
  const joined: Block[] = [];
  parts.forEach((part, i) => {
    const last = joined.at(-1);
    if (last && (i === 1 ? !hasFigures(cells, last) : false)) joined[joined.length - 1] = span(last, part);
    else if (!last || beginsWithHeadings(cells, part)) joined.push(part);
    else joined[joined.length - 1] = span(last, part);
  });
  return joined;
}

const span = (above: Block, below: Block): Block => ({ ...above, rows: below.row + below.rows - above.row });

const lineOf = (cells: SheetCells, block: Block, row: number) =>
  Array.from({ length: block.columns }, (_, c) => valueAt(cells, row, block.column + c)).filter(
    (cell) => !isBlank(cell),
  );

const hasFigures = (cells: SheetCells, block: Block): boolean =>
  Array.from({ length: block.rows }, (_, r) => lineOf(cells, block, block.row + r)).some((line) =>
    line.some((cell) => typeof cell === 'number' || /^[\s\d.,()\u2212-]+$/.test(headingText(cell))),
  );

function beginsWithHeadings(cells: SheetCells, block: Block): boolean {
  const [first = [], second = []] = [lineOf(cells, block, block.row), lineOf(cells, block, block.row + 1)];
  const isWords = first.length > 2 && first.every((cell) => typeof cell === 'string' || yearIn(cell) !== undefined);
  const isAllText =
    first.filter((cell) => typeof cell === 'string' && !/^\s*[\d(\u2212-]/.test(cell)).length > first.length / 2;
  return isWords && isAllText && second.some((cell) => typeof cell === 'number');
}
