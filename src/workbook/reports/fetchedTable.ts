import { isYear } from '../../core/calendar/year';
import type { CellValue } from '../../core/problem';
import { letters } from '../../package/address';
import { isBlank } from '../../functions/tables/blank';
import { formatAddress, offset } from '../address';
import type { FundBook, ReadTable } from '../fundBook/book';
import { isError } from '../fundBook/errorCells';
import type { Role } from '../fundBook/roles';
import { fieldsOf } from '../mapping/fields';
import type { Origin } from '../mapping/readMapped';
import { valueAt, wholeOf } from '../mapping/sheetCells';
import type { SheetCells } from '../mapping/sheetCells';
import { fetchedCell } from './fetchedCell';
import type { Fetched } from './references';
import { calculated } from './report';
import type { ReportCell, ReportLook, ReportRow } from './report';

/** A book whose mapped tables are named by where a report has fetched them to, and the rows that fetch them. */
export interface FetchedTables {
  readonly book: FundBook;
  /** To be the last of the report. */
  readonly rows: readonly ReportRow[];
  /** A formula that is 0 for as long as the user's cells hold as many rows as when the report was made; undefined where none is mapped. */
  readonly grown: string | undefined;
}

/** Rows of a fetched table above its data: a blank one, its title, a note, the check and the headings. */
const ABOVE = 5;

/**
 * A report's formulas sum columns. Cells of the user's own may be a pivoted plan or a ledger with sums between, so their rows are
 * fetched cell by cell to the bottom of the report, from row `first` on, as the mapping reads them, and the formulas sum those.
 */
export function fetchTables(book: FundBook, roles: readonly Role[], first: number): FetchedTables {
  const fetched: Partial<Record<Role, ReadTable<unknown> & { readonly fetched: Fetched }>> = {};
  const rows: ReportRow[] = [];
  const checks: string[] = [];
  for (const role of roles) {
    const table = book[role];
    if (!table?.mapped) continue;
    const at = first + rows.length;
    const own = ownColumns(table);
    const headingRow = at + ABOVE - 1;
    fetched[role] = { ...table, fetched: { headingRow, headings: own.map(({ heading }) => heading) } };
    checks.push(`$A$${headingRow - 1}`);
    rows.push(...rowsOf(table, table.mapped, own));
  }
  return {
    book: { ...book, ...fetched } as FundBook,
    rows,
    grown: checks.length > 0 ? checks.map((cell) => `ABS(${cell})`).join('+') : undefined,
  };
}

type Mapped = NonNullable<ReadTable<unknown>['mapped']>;

interface OwnColumn {
  readonly heading: string;
  /** Its place in the cells that were read. */
  readonly place: number;
  readonly type: ReturnType<typeof fieldsOf>[number]['type'];
}

/** The columns that were read through the mapping, by the fund's own headings. */
const ownColumns = ({ role, headings }: ReadTable<unknown>): readonly OwnColumn[] =>
  headings.map((heading, place) => ({
    heading,
    place,
    type: fieldsOf(role).find((field) => field.heading === heading)?.type ?? 'text',
  }));

function rowsOf(table: ReadTable<unknown>, mapped: Mapped, own: readonly OwnColumn[]): readonly ReportRow[] {
  const days = own.map(({ type }): ReportLook => (type === 'date' ? 'day' : lookOf(type)));
  const years = own.map(({ type }): ReportLook => (type === 'date' ? 'year' : lookOf(type)));
  const day = own.find(({ type }) => type === 'date');
  return [
    { kind: 'blank', cells: [] },
    { kind: 'section', cells: [`Hämtat ur ${table.name}`] },
    {
      kind: 'note',
      cells: [
        'Raderna hämtas ur egna celler så som kopplingen läser dem, och följer dem. Är en cell text som blir ett tal här, och texten ändras, visas #SAKNAS!: gör då om bladet.',
      ],
    },
    {
      kind: 'check',
      cells: [
        calculated(grownBy(table, mapped)),
        'Rader som har tillkommit eller försvunnit sedan bladet gjordes (ska vara 0)',
      ],
      looks: ['check-count', 'words'],
    },
    {
      kind: 'headings',
      cells: own.map(({ heading }) => heading),
      looks: days.map((look) => (look === 'words' ? 'words' : 'text')),
    },
    ...table.cells.slice(1).map((line, r): ReportRow => ({
      kind: 'line',
      looks: day && isYear(line[day.place] as number) ? years : days,
      cells: own.map((column): ReportCell => cellOf(table, mapped, column, r + 2, line[column.place] ?? '')),
    })),
  ];
}

const lookOf = (type: OwnColumn['type']): ReportLook => (type === 'word' || type === 'text' ? 'words' : type);

/** A cell of the table, row 1 its headings: fetched from where it stands, or what the mapping says of every row. */
function cellOf(
  { sheet }: ReadTable<unknown>,
  { mapping, origin, own }: Mapped,
  { heading, type }: OwnColumn,
  row: number,
  value: CellValue,
): ReportCell {
  const place = origin.columns[heading];
  const over = mapping.spread && fieldsOf(mapping.role).find(({ key }) => key === mapping.spread?.over)?.heading;
  const column = typeof place === 'object' ? place[row - 1] : place;
  // What the headings of a spread, a line above a group or the mapping itself says stands in no cell of the row.
  if (column === undefined || heading === over) return typeof value === 'number' ? value : String(value ?? '');
  const line = rowOfValue(own, origin, row, column, value);
  const raw = valueAt(own, line, column);
  return fetchedCell(formatAddress({ sheet, cells: offset('A1', line, column) ?? 'A1' }), raw, value, type);
}

/** The sheet's row, from 0: the row's own, or one above where its cell is empty and means what that one says. */
function rowOfValue(own: SheetCells, { rows }: Origin, row: number, column: number, value: CellValue): number {
  const at = (rows[row - 1] ?? 1) - 1;
  if (isBlank(value) || !isBlank(valueAt(own, at, column))) return at;
  for (let above = at - 1; above >= (rows[0] ?? 1); above--) if (!isBlank(valueAt(own, above, column))) return above;
  return at;
}

/** How many rows, or filled cells, the user's own cells have more than when they were read. */
function grownBy({ name, sheet }: ReadTable<unknown>, { mapping, origin, own }: Mapped): string {
  if (mapping.table) return `ROWS(${name})-${own.values.length - 1}`;
  const used = Object.values(origin.columns).flat();
  const [from, to] = [Math.min(...used), Math.max(...used)];
  const { row, rows } = wholeOf(own);
  let filled = 0;
  for (let r = row; r < row + rows; r++) for (let c = from; c <= to; c++) if (isCounted(valueAt(own, r, c))) filled++;
  const columns = formatAddress({ sheet, cells: `$${letters(from)}:$${letters(to)}` });
  return `COUNT(${columns})+COUNTIF(${columns},"?*")-${filled}`;
}

/** As COUNT and COUNTIF do: figures, and text that is not an error. */
const isCounted = (cell: CellValue): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && cell !== '' && !isError(cell));
