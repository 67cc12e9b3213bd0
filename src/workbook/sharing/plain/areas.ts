import { addressOf } from '../../../package/address';
import type { Block } from '../../../package/address';
import { referencesOf } from '../../../package/formula/references';
import { tokensOf } from '../../../package/formula/tokens';
import { formatAddress } from '../../address';
import type { NativeArea } from '../../native';
import { cellIn, coordinates, placeOf } from '../sheetCells';
import type { SheetCells } from '../sheetCells';
import { readSelector } from './selector';
import type { Selector } from './selector';

/** An Excel table with its headings in view, as references to it are read. */
export interface PlacedTable {
  readonly name: string;
  readonly sheet: string;
  /** Headings, data and totals. */
  readonly block: Block;
  readonly showTotals: boolean;
}

/** A workbook's cells, and what its names and tables stand for. */
export interface Book {
  readonly sheets: readonly SheetCells[];
  /** Formulas of names, with "=", by name. */
  readonly names: ReadonlyMap<string, string>;
  readonly tables: readonly PlacedTable[];
}

/** The cell that a reference stands in. */
export interface At {
  readonly sheet: SheetCells;
  readonly row: number;
  readonly column: number;
}

/** The cells that a reference stands for, with what they hold; undefined where it cannot be told. */
export function areaOf(book: Book, reference: string, at: At): NativeArea | undefined {
  const place = placeOfReference(book, reference.trim(), at, 0);
  if (!place) return undefined;
  const { sheet, block } = place;
  return {
    address: formatAddress({ sheet: sheet.name, cells: addressOf(block) }),
    values: Array.from({ length: block.rows }, (_, r) =>
      Array.from({ length: block.columns }, (__, c) => {
        const { value } = cellIn(sheet, block.row + r, block.column + c);
        return typeof value === 'object' ? value.error : value;
      }),
    ),
  };
}

interface Place {
  readonly sheet: SheetCells;
  readonly block: Block;
}

/** Names that stand for names that stand for names. */
const DEEPEST = 8;

function placeOfReference(book: Book, text: string, at: At, depth: number): Place | undefined {
  if (text.endsWith('#')) return spillAt(book, text.slice(0, -1), at);
  const [found, ...others] = referencesOf(text);
  if (found && others.length === 0) {
    const bare = text.slice(text.lastIndexOf('!') + 1);
    const sheet = found.sheet === undefined ? at.sheet : sheetNamed(book, found.sheet);
    return sheet && bare === found.text && !found.isExternal ? withinUse({ sheet, block: found.block }) : undefined;
  }
  const [first, second, ...more] = tokensOf(text);
  if (!first || more.length > 0) return undefined;
  if (first.kind === 'bracket' && !second) {
    const table = book.tables.find((one) => one.sheet === at.sheet.name && isWithin(one.block, at));
    return table && partOf(book, table, readSelector(first.text), at);
  }
  if (first.kind !== 'word') return undefined;
  const table = book.tables.find(({ name }) => name.toLowerCase() === first.text.toLowerCase());
  if (table && (!second || second.kind === 'bracket')) return partOf(book, table, readSelector(second?.text ?? ''), at);
  const named = [...book.names].find(([name]) => name.toLowerCase() === first.text.toLowerCase())?.[1];
  if (named === undefined || second || depth === DEEPEST) return undefined;
  // A name of cells says which sheet: without one it would follow the sheet that it is read from.
  const stands = named.replace(/^=/, '');
  return stands.includes('!') || tokensOf(stands)[0]?.kind === 'word'
    ? placeOfReference(book, stands, at, depth + 1)
    : undefined;
}

const sheetNamed = ({ sheets }: Book, name: string): SheetCells | undefined =>
  sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

const isWithin = ({ row, column, rows, columns }: Block, at: At): boolean =>
  at.row >= row && at.row < row + rows && at.column >= column && at.column < column + columns;

function spillAt(book: Book, anchor: string, at: At): Place | undefined {
  const place = placeOfReference(book, anchor, at, 0);
  if (!place || place.block.rows * place.block.columns !== 1) return undefined;
  const { row, column } = place.block;
  const size = place.sheet.spills.get(placeOf(row, column)) ?? { rows: 1, columns: 1 };
  return { sheet: place.sheet, block: { row, column, ...size } };
}

/** Longer than any table of ours: whole columns and rows. */
const WHOLE_ROWS = 100_000;
const WHOLE_COLUMNS = 16_384;

/** Whole columns and rows as far as the sheet is in use, from their first cell. */
function withinUse({ sheet, block }: Place): Place {
  if (block.rows < WHOLE_ROWS && block.columns < WHOLE_COLUMNS) return { sheet, block };
  let [rows, columns] = [1, 1];
  for (const [place, { value }] of sheet.cells) {
    if (value === '') continue;
    const { row, column } = coordinates(place);
    rows = Math.max(rows, row - block.row + 1);
    columns = Math.max(columns, column - block.column + 1);
  }
  return {
    sheet,
    block: { ...block, rows: Math.min(block.rows, rows), columns: Math.min(block.columns, columns) },
  };
}

function partOf(book: Book, table: PlacedTable, { items, columns }: Selector, at: At): Place | undefined {
  const sheet = sheetNamed(book, table.sheet);
  const rows = rowsOf(table, items.length > 0 ? items : ['#data'], at);
  if (!sheet || !rows) return undefined;
  const { block } = table;
  const headings = Array.from({ length: block.columns }, (_, c) => {
    const { value } = cellIn(sheet, block.row, block.column + c);
    return typeof value === 'object' ? '' : String(value).trim().toLowerCase();
  });
  const wanted = columns.map((name) => headings.indexOf(name.toLowerCase()));
  if (wanted.includes(-1)) return undefined;
  const [first, last] = wanted.length > 0 ? [Math.min(...wanted), Math.max(...wanted)] : [0, block.columns - 1];
  return { sheet, block: { ...rows, column: block.column + first, columns: last - first + 1 } };
}

function rowsOf(
  { block, showTotals }: PlacedTable,
  items: readonly string[],
  at: At,
): Pick<Block, 'row' | 'rows'> | undefined {
  const data = { row: block.row + 1, rows: block.rows - 1 - (showTotals ? 1 : 0) };
  const parts = items.map((item) => {
    if (item === '#all') return { row: block.row, rows: block.rows };
    if (item === '#headers') return { row: block.row, rows: 1 };
    if (item === '#data') return data;
    if (item === '#totals' && showTotals) return { row: block.row + block.rows - 1, rows: 1 };
    const isOfTable = at.row >= data.row && at.row < data.row + data.rows;
    return item === '#this row' && isOfTable ? { row: at.row, rows: 1 } : undefined;
  });
  if (parts.some((part) => part === undefined)) return undefined;
  const known = parts.flatMap((part) => part ?? []);
  const row = Math.min(...known.map((part) => part.row));
  return { row, rows: Math.max(...known.map((part) => part.row + part.rows)) - row };
}
