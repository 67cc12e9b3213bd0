import type { Column } from '../../../functions/cells';
import { committeeColumns } from '../../../functions/tables/committees';
import { fold } from '../../../functions/tables/fold';
import { investmentColumns } from '../../../functions/tables/investments';
import { sameName } from '../../../functions/tables/names';
import { blockOf } from '../../../package/address';
import type { CellContent } from '../../../package/changes';
import type { Package } from '../../../package/openPackage';
import { saysTotal } from '../../mapping/rowKind';
import { cellIn, coordinates } from '../sheetCells';
import type { SheetCells } from '../sheetCells';

/** A table, or a range that looks like one, whose rows are about a committee or an intervention each. */
export interface CommitteeBlock {
  readonly sheet: string;
  /** The name of the Excel table, where it is one. */
  readonly table: string | undefined;
  readonly headingRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The rows below the headings. */
  readonly rows: readonly CommitteeRow[];
  /** Where committees stand side by side in the headings: a row is about all of them. */
  readonly across?: readonly CommitteeColumn[];
}

export interface CommitteeColumn {
  readonly committee: string;
  readonly column: number;
}

/** Whom a row is about; "" where it does not say. */
export interface RowOwner {
  readonly committee: string;
  readonly intervention: string;
}

export interface CommitteeRow extends RowOwner {
  readonly row: number;
  /** Whom the rows that a row sums are about, where that is known: it is about them. */
  readonly sums?: readonly RowOwner[];
}

const headingsOf = (columns: readonly Pick<Column<unknown>, 'names'>[]): ReadonlySet<string> =>
  new Set(columns.flatMap(({ names }) => [...names.sv, ...names.en]).map(fold));
const COMMITTEE = headingsOf([committeeColumns.committee]);
const OFFICE = headingsOf([committeeColumns.office]);
const INTERVENTION = headingsOf([investmentColumns.intervention]);

/**
 * Where the rows of a sheet are about a committee or an intervention each: the user's own mapped cells as they are read, and what a heading in the
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

/** The columns that say whom a row is about, of a table or a range with this heading row. */
interface Owning {
  readonly headingRow: number;
  readonly table: string | undefined;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly last: number;
}

function byHeading(file: Package, sheet: SheetCells): readonly CommitteeBlock[] {
  const tables = file.tables
    .filter((table) => table.sheet === sheet.name && table.showHeaders)
    .flatMap(({ name, reference }) => {
      const block = blockOf(reference.replaceAll('$', ''));
      return block ? [{ name, ...block }] : [];
    });
  const found = new Map<string, Owning>();
  for (const [place, { value }] of sheet.cells) {
    if (typeof value !== 'string') continue;
    const word = fold(value);
    if (!COMMITTEE.has(word) && !OFFICE.has(word) && !INTERVENTION.has(word)) continue;
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
    const last = table ? table.row + table.rows - 1 : lastRow(sheet, row, firstColumn, lastColumn);
    found.set(`${row},${firstColumn}`, { headingRow: row, table: table?.name, firstColumn, lastColumn, last });
  }
  return [...found.values()].flatMap((block) => {
    const headings = Array.from({ length: block.lastColumn - block.firstColumn + 1 }, (_, c) => {
      const { value } = cellIn(sheet, block.headingRow, block.firstColumn + c);
      return typeof value === 'string' ? fold(value) : '';
    });
    const columnOf = (...names: readonly ReadonlySet<string>[]): number | undefined => {
      const place = names.map((one) => headings.findIndex((word) => one.has(word))).find((at) => at >= 0);
      return place === undefined ? undefined : block.firstColumn + place;
    };
    // A table with both: the committee comes before its offices in what is kept of it.
    const rows = rowsOf(sheet, block, { committee: columnOf(COMMITTEE, OFFICE), intervention: columnOf(INTERVENTION) });
    return rows.length === 0 ? [] : [{ ...block, sheet: sheet.name, rows }];
  });
}

/**
 * Whom each row is about. In a range an empty cell for the committee means what the cell above it says, as where a name is
 * written once for several rows or cells are merged; in an Excel table it is nobody's, as the fund's own money. A row that
 * names no intervention is about none: a ledger's earmarkings are the fund's own. A row of sums is nobody's.
 */
function rowsOf(
  sheet: SheetCells,
  { table, headingRow, firstColumn, lastColumn, last }: Owning,
  columns: { readonly committee: number | undefined; readonly intervention: number | undefined },
): readonly CommitteeRow[] {
  let above = '';
  return Array.from({ length: last - headingRow }, (_, i) => {
    const row = headingRow + 1 + i;
    const cells = Array.from({ length: lastColumn - firstColumn + 1 }, (_, c) => cellIn(sheet, row, firstColumn + c));
    const isSum = cells.some(({ value }) => typeof value === 'string' && isTotal(value));
    const said = (column: number | undefined): string =>
      column === undefined ? '' : nameIn(cellIn(sheet, row, column).value);
    const committee = said(columns.committee);
    if (committee !== '' && !isTotal(committee)) above = committee;
    const isFilledDown = committee === '' && table === undefined && !isSum;
    return { row, committee: isFilledDown ? above : committee, intervention: said(columns.intervention) };
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

/** The blocks with the committees, of those that are known, that stand side by side in their headings. */
export function withCommitteesAcross(
  blocks: readonly CommitteeBlock[],
  sheets: readonly SheetCells[],
  known: readonly string[],
): readonly CommitteeBlock[] {
  const names = new Set(known.map(sameName));
  return blocks.map((block) => {
    const sheet = sheets.find(({ name }) => name === block.sheet);
    const columns = Array.from({ length: block.lastColumn - block.firstColumn + 1 }, (_, i) => block.firstColumn + i);
    const across = columns.flatMap((column) => {
      const headings = Array.from({ length: MOST_HEADING_ROWS + 1 }, (_, up) =>
        sheet ? nameIn(cellIn(sheet, block.headingRow - up, column).value) : '',
      );
      const committee = headings.find((heading) => names.has(sameName(heading)));
      return committee === undefined ? [] : [{ committee, column }];
    });
    return across.length === 0 ? block : { ...block, across };
  });
}

/** The committees of each intervention, by its name: where a row says both, and where it has something in a committee's column. */
export function committeesByIntervention(
  blocks: readonly CommitteeBlock[],
  sheets: readonly SheetCells[] = [],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { sheet: name, rows, across = [] } of blocks) {
    const sheet = sheets.find((one) => one.name === name);
    for (const { row, committee: own, intervention } of rows) {
      if (intervention === '' || isTotal(intervention)) continue;
      const shares = across.filter(({ column }) => sheet && !isNothing(cellIn(sheet, row, column).value));
      for (const committee of [own, ...shares.map((share) => share.committee)]) {
        if (committee === '' || isTotal(committee)) continue;
        const key = sameName(intervention);
        found.set(key, (found.get(key) ?? new Set()).add(sameName(committee)));
      }
    }
  }
  return found;
}

const isNothing = (value: CellContent): boolean => value === '' || value === 0;

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
