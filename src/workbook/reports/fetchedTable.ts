import { isYear } from '../../core/calendar/year';
import type { CellValue } from '../../core/problem';
import { isBlank } from '../../functions/tables/blank';
import { UNASSIGNED } from '../../functions/tables/words';
import { letters } from '../../package/address';
import { formatAddress, offset } from '../address';
import type { FetchedFrom } from '../changes/change';
import type { FundBook, ReadTable } from '../fundBook/book';
import { isError } from '../fundBook/errorCells';
import type { Role } from '../fundBook/roles';
import { fieldOf, fieldsOf } from '../mapping/fields';
import type { Field } from '../mapping/fields';
import type { CellAt, Origin } from '../mapping/readMapped';
import { valueAt, wholeOf } from '../mapping/sheetCells';
import type { SheetCells } from '../mapping/sheetCells';
import { fetchedCell } from './fetchedCell';
import { areaIn } from './references';
import type { Fetched } from './references';
import { calculated } from './report';
import type { ReportCell, ReportLook, ReportRow } from './report';

/** A book whose mapped tables are named by where a report has fetched them to, and the rows that fetch them. */
export interface FetchedTables {
  readonly book: FundBook;
  /** To be the last of the report. */
  readonly rows: readonly ReportRow[];
  /** What the rows were made of; the first of them, as the sheet counts rows. Undefined where nothing is mapped. */
  readonly from: FetchedFrom | undefined;
  /** A formula that is 0 for as long as all rows are fetched as they were read; undefined where nothing is mapped. */
  readonly changed: string | undefined;
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
  const tables: FetchedFrom['tables'][number][] = [];
  for (const role of roles) {
    const table = book[role];
    if (!table?.mapped) continue;
    const headingRow = first + rows.length + ABOVE - 1;
    // A table has at least one row, be it blank.
    const cells = table.cells.length > 1 ? table.cells : [...table.cells, table.headings.map(() => null)];
    const place: Fetched = { headingRow, headings: table.headings };
    fetched[role] = { ...table, cells, fetched: place };
    checks.push(`$A$${headingRow - 1}`);
    tables.push({ role, own: table.mapped.own, address: table.corner });
    rows.push(...new FetchedRows({ ...table, cells }, table.mapped, place).rows());
  }
  const isAny = checks.length > 0;
  return {
    book: { ...book, ...fetched } as FundBook,
    rows,
    from: isAny ? { tables, firstRow: first } : undefined,
    changed: isAny ? checks.join('+') : undefined,
  };
}

type Mapped = NonNullable<ReadTable<unknown>['mapped']>;

class FetchedRows {
  private readonly fields: readonly (Field | undefined)[];
  /** What the headings of columns that are read as rows tell. */
  private readonly over: string | undefined;
  /** Rows mean what cells above them say, so that a row that is moved means something else. */
  private readonly isOrdered: boolean;

  constructor(
    private readonly table: ReadTable<unknown>,
    private readonly mapped: Mapped,
    private readonly place: Fetched,
  ) {
    const { mapping, origin } = mapped;
    this.fields = table.headings.map((heading) => fieldsOf(table.role).find((field) => field.heading === heading));
    this.over = mapping.spread && fieldOf(mapping.role, mapping.spread.over)?.heading;
    this.isOrdered = origin.taken.some((one) => one !== undefined);
  }

  rows(): readonly ReportRow[] {
    const { table } = this;
    const looks = this.looks('day');
    const ofYears = this.looks('year');
    const day = this.fields.findIndex((field) => field?.type === 'date');
    return [
      { kind: 'blank', cells: [] },
      { kind: 'section', cells: [`Hämtat ur ${table.name}`] },
      {
        kind: 'note',
        cells: [
          'Raderna hämtas ur egna celler så som kopplingen läser dem. Siffror följer cellerna. Ord, och siffror eller datum som är text, gäller så länge de står som de stod; annars visas #SAKNAS! och bladet görs om.',
        ],
      },
      {
        kind: 'check',
        cells: [
          calculated(this.check()),
          'Egna celler som har tillkommit, tömts, flyttats eller inte kan läsas sedan bladet gjordes (ska vara 0)',
        ],
        looks: ['check-count', 'words'],
      },
      {
        kind: 'headings',
        cells: [...table.headings, ...(this.isOrdered ? ['Rad', 'Överordnad rad'] : [])],
        looks: looks.map((look) => (look === 'words' ? 'words' : 'text')),
      },
      ...table.cells.slice(1).map((line, r): ReportRow => ({
        kind: 'line',
        looks: day >= 0 && isYear(line[day] as number) ? ofYears : looks,
        cells: [
          ...this.fields.map((field, c): ReportCell => this.cell(field, c, r + 2, line[c] ?? null)),
          ...(this.isOrdered ? this.order(r + 2) : []),
        ],
      })),
    ];
  }

  private looks(dates: 'day' | 'year'): readonly ReportLook[] {
    const own = this.fields.map((field): ReportLook => {
      const type = field?.type ?? 'text';
      if (type === 'text' || type === 'word') return 'words';
      // In a workbook that counts from 1904 a day of ours would be shown as one four years later.
      if (type === 'date') return this.mapped.mapping.from1904 && dates === 'day' ? 'number' : dates;
      return type;
    });
    return this.isOrdered ? [...own, 'count', 'count'] : own;
  }

  /** A cell of the table, row 1 its headings: fetched from where it stands, or what the mapping says of every row. */
  private cell(field: Field | undefined, column: number, row: number, value: CellValue): ReportCell {
    const { own, origin, mapping } = this.mapped;
    const heading = this.table.headings[column] ?? '';
    const at = this.placeOf(heading, row);
    // What the mapping itself says stands in no cell.
    if (!at) return typeof value === 'number' ? value : String(value ?? '');
    const reads = origin.reads[heading] ?? {};
    const fetched = fetchedCell(this.address(at), valueAt(own, at.row, at.column), value, {
      type: field?.type ?? 'text',
      reads: Array.isArray(reads) ? ((reads as readonly object[])[row - 1] ?? {}) : reads,
      unit: mapping.unit,
      from1904: mapping.from1904 ?? false,
    });
    // A blank that is fetched is no blank cell, and is found by the name that it stands for.
    const isCommittee = field?.key === 'committee' && isBlank(value) && typeof fetched === 'object';
    return isCommittee ? { formula: fetched.formula.replace('"","",', () => `"","${UNASSIGNED}",`) } : fetched;
  }

  private placeOf(heading: string, row: number): CellAt | undefined {
    const { own, origin } = this.mapped;
    const taken = origin.taken[row - 1]?.[heading];
    if (taken) return taken;
    const place = origin.columns[heading];
    const column = typeof place === 'object' ? place[row - 1] : place;
    const line = origin.rows[row - 1];
    if (column === undefined || line === undefined) return undefined;
    return heading === this.over
      ? headingAt(own, origin, this.mapped.mapping.headingRows, column)
      : { row: line - 1, column };
  }

  /** Where the row stands on the user's sheet, and where the lowest of the cells stands that it means what they say. */
  private order(row: number): readonly ReportCell[] {
    const { origin } = this.mapped;
    const line = origin.rows[row - 1];
    if (line === undefined) return ['', ''];
    const column = Math.min(...Object.values(origin.columns).flat());
    const own = { row: line - 1, column };
    const above = Object.values(origin.taken[row - 1] ?? {}).reduce<CellAt>((a, b) => (b.row > a.row ? b : a), {
      row: -1,
      column,
    });
    const rowOf = (at: CellAt): ReportCell => calculated(`ROW(${this.address(at)})`);
    return [rowOf(own), rowOf(above.row < 0 ? own : above)];
  }

  private address({ row, column }: CellAt): string {
    return formatAddress({ sheet: this.table.sheet, cells: offset('A1', row, column) ?? 'A1' });
  }

  /** 0 for as long as the user's cells, and those fetched, are as many as when they were read, none an error, and in their order. */
  private check(): string {
    const { table, place } = this;
    const width = table.headings.length;
    const count = table.cells.length - 1;
    const block = areaIn(place, 0, width, 1, count);
    const held = table.cells.slice(1).flat().filter(isCounted).length;
    const parts = [
      `ABS(${this.ownCells()})`,
      `ABS(COUNT(${block})+COUNTIF(${block},"?*")-${held + this.unassigned()})`,
      `SUMPRODUCT(--ISERROR(${block}))`,
    ];
    if (this.isOrdered && count > 1) {
      const [rows, above] = [width, width + 1].map((column) => [
        areaIn(place, column, 1, 1, count - 1),
        areaIn(place, column, 1, 2, count),
      ]) as [[string, string], [string, string]];
      parts.push(
        `SUMPRODUCT(--(${rows[1]}<${rows[0]}))`,
        `SUMPRODUCT((${above[1]}<>${above[0]})*(${above[1]}<${rows[0]}))`,
      );
    }
    return parts.join('+');
  }

  /** Blank committees are fetched as the word for them. */
  private unassigned(): number {
    const column = this.fields.findIndex((field) => field?.key === 'committee');
    return column < 0
      ? 0
      : this.table.cells
          .slice(1)
          .filter((line, r) => isBlank(line[column]) && this.placeOf(this.table.headings[column] ?? '', r + 2)).length;
  }

  /** How many more of the user's own cells are filled than when they were read. */
  private ownCells(): string {
    const { own, origin, table: name } = this.mapped;
    const { row, rows, column, columns } = wholeOf(own);
    const used = Object.values(origin.columns).flat();
    const [from, to] = name === undefined ? [Math.min(...used), Math.max(...used)] : [column, column + columns - 1];
    let filled = 0;
    for (let r = name === undefined ? row : row + 1; r < row + rows; r++)
      for (let c = from; c <= to; c++) if (isCounted(valueAt(own, r, c))) filled++;
    const cells = name ?? formatAddress({ sheet: this.table.sheet, cells: `$${letters(from)}:$${letters(to)}` });
    return `COUNT(${cells})+COUNTIF(${cells},"?*")-${filled}`;
  }
}

/** The cell of a column's heading that says what its cells are about: the lowest that says anything. */
function headingAt(own: SheetCells, { rows }: Origin, count: number, column: number): CellAt {
  const last = (rows[0] ?? 1) - 1;
  const row = Array.from({ length: count }, (_, i) => last - i).find((line) => !isBlank(valueAt(own, line, column)));
  return { row: row ?? last, column };
}

/** As COUNT and COUNTIF do: figures, and text that is not an error. */
const isCounted = (cell: CellValue): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && cell !== '' && !isError(cell));
