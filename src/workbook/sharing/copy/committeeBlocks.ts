import { committeeColumns } from '../../../functions/tables/committees';
import { fold } from '../../../functions/tables/fold';
import { sameName } from '../../../functions/tables/names';
import { blockOf } from '../../../package/address';
import type { CellContent } from '../../../package/changes';
import type { Package } from '../../../package/openPackage';
import { saysTotal } from '../../mapping/rowKind';
import { cellIn, coordinates } from '../sheetCells';
import type { SheetCells } from '../sheetCells';

/** A table, or a range that looks like one, with a column of committees. */
export interface CommitteeBlock {
  readonly sheet: string;
  /** The name of the Excel table, where it is one. */
  readonly table: string | undefined;
  readonly headingRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The rows below the headings. */
  readonly rows: readonly CommitteeRow[];
}

export interface CommitteeRow {
  readonly row: number;
  /** "" where the row is nobody's. */
  readonly committee: string;
  /** The committees of the rows that a row sums, where that is known: it is about them. */
  readonly sums?: readonly string[];
}

const HEADINGS = new Set(
  [committeeColumns.committee, committeeColumns.office].flatMap(({ names }) => [...names.sv, ...names.en]).map(fold),
);

/**
 * Where the rows of a sheet are about a committee each: the user's own mapped cells as they are read, and what a heading in the
 * fund's words says of the others.
 */
export function committeeBlocks(
  file: Package,
  sheet: SheetCells,
  mapped: readonly CommitteeBlock[],
): readonly CommitteeBlock[] {
  const own = mapped
    .filter((block) => block.sheet === sheet.name && block.rows.length > 0)
    .map((block) => ({ ...block, ...columnsOf(file, sheet, block) }));
  const isOwn = ({ headingRow, firstColumn, lastColumn }: CommitteeBlock): boolean =>
    own.some(
      (block) =>
        headingRow >= block.headingRow - MOST_HEADING_ROWS &&
        headingRow <= (block.rows.at(-1)?.row ?? 0) &&
        firstColumn <= block.lastColumn &&
        lastColumn >= block.firstColumn,
    );
  return [...own, ...byHeading(file, sheet).filter((block) => !isOwn(block))];
}

/** Headings stand in at most so many rows above the last of them. */
const MOST_HEADING_ROWS = 1;

/** The mapped columns with those of the same table or range beside them. */
function columnsOf(
  file: Package,
  sheet: SheetCells,
  { table: name, headingRow, firstColumn, lastColumn }: CommitteeBlock,
): Pick<CommitteeBlock, 'firstColumn' | 'lastColumn'> {
  const table = name === undefined ? undefined : file.tables.find((one) => one.name === name);
  const block = table && blockOf(table.reference.replaceAll('$', ''));
  return block
    ? { firstColumn: block.column, lastColumn: block.column + block.columns - 1 }
    : { firstColumn: edge(sheet, headingRow, firstColumn, -1), lastColumn: edge(sheet, headingRow, lastColumn, 1) };
}

function byHeading(file: Package, sheet: SheetCells): readonly CommitteeBlock[] {
  const tables = file.tables
    .filter((table) => table.sheet === sheet.name && table.showHeaders)
    .flatMap(({ name, reference }) => {
      const block = blockOf(reference.replaceAll('$', ''));
      return block ? [{ name, ...block }] : [];
    });
  const found = new Map<string, CommitteeBlock>();
  for (const [place, { value }] of sheet.cells) {
    if (typeof value !== 'string' || !HEADINGS.has(fold(value))) continue;
    const { row, column } = coordinates(place);
    const table = tables.find((one) => row === one.row && column >= one.column && column < one.column + one.columns);
    // A word among others in the middle of a table is no heading of it.
    if (
      !table &&
      tables.some(
        (one) => row > one.row && row < one.row + one.rows && column >= one.column && column < one.column + one.columns,
      )
    )
      continue;
    const [firstColumn, lastColumn] = table
      ? [table.column, table.column + table.columns - 1]
      : [edge(sheet, row, column, -1), edge(sheet, row, column, 1)];
    if (firstColumn === lastColumn) continue;
    const key = `${row},${firstColumn}`;
    // A table with both: the committee comes first in what is kept of it.
    const isCommittee = committeeColumns.committee.names.sv.some((name) => fold(name) === fold(value));
    if (found.has(key) && !isCommittee) continue;
    const last = table ? table.row + table.rows - 1 : lastRow(sheet, row, firstColumn, lastColumn);
    const block = { sheet: sheet.name, table: table?.name, headingRow: row, firstColumn, lastColumn };
    const rows = rowsOf(sheet, block, column, last);
    if (rows.length > 0) found.set(key, { ...block, rows });
  }
  return [...found.values()];
}

/**
 * The committee of each row. In a range an empty cell means what the cell above it says, as where a name is written once for
 * several rows or cells are merged; in an Excel table it is nobody's, as the fund's own money. A row of sums is nobody's.
 */
function rowsOf(
  sheet: SheetCells,
  { table, headingRow, firstColumn, lastColumn }: Omit<CommitteeBlock, 'rows'>,
  column: number,
  last: number,
): readonly CommitteeRow[] {
  let above = '';
  return Array.from({ length: last - headingRow }, (_, i) => {
    const row = headingRow + 1 + i;
    const said = nameIn(cellIn(sheet, row, column).value);
    const cells = Array.from({ length: lastColumn - firstColumn + 1 }, (_, c) => cellIn(sheet, row, firstColumn + c));
    if (said === '' && cells.some(({ value }) => typeof value === 'string' && isTotal(value))) {
      return { row, committee: '' };
    }
    if (said !== '' && !isTotal(said)) above = said;
    return { row, committee: said === '' && table === undefined ? above : said };
  });
}

/** A committee may be called 1. */
const nameIn = (value: CellContent): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

function edge(sheet: SheetCells, row: number, from: number, step: 1 | -1): number {
  let column = from;
  while (column + step >= 0 && cellIn(sheet, row, column + step).value !== '') column += step;
  return column;
}

function lastRow(sheet: SheetCells, heading: number, firstColumn: number, lastColumn: number): number {
  const isFilled = (row: number): boolean => {
    for (let column = firstColumn; column <= lastColumn; column++)
      if (cellIn(sheet, row, column).value !== '') return true;
    return false;
  };
  let row = heading;
  while (isFilled(row + 1)) row++;
  return row;
}

const OTHER_TOTALS = new Set(['alla', 'kontroll', 'check'].map(fold));

/** A row of sums is nobody's own. */
export const isTotal = (committee: string): boolean => saysTotal(committee) || OTHER_TOTALS.has(fold(committee));

/** The committees that rows of the file are about, each as first written, in alphabetical order. */
export function committeesIn(blocks: readonly CommitteeBlock[]): readonly string[] {
  const names = new Map<string, string>();
  for (const { rows } of blocks) {
    for (const { committee } of rows) {
      if (committee !== '' && !isTotal(committee) && !names.has(sameName(committee)))
        names.set(sameName(committee), committee);
    }
  }
  return [...names.values()].sort((a, b) => a.localeCompare(b, 'sv'));
}
