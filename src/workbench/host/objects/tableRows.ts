import type { Area } from '../../engine';
import { invalidArgument, itemNotFound, wrongShape } from '../apiError';
import type { Book } from '../book';
import { dataBody } from '../book';
import { HostCollection, HostObject } from '../hostObject';
import { readCells, writeContents } from './rangeCells';

/** Excel.TableRowCollection. */
export class TableRowCollection extends HostCollection {
  readonly apiName = 'TableRowCollection';
  readonly scalars = ['count'];
  readonly #book: Book;
  readonly #table: string;

  constructor(book: Book, table: string) {
    super();
    this.#book = book;
    this.#table = table;
  }
  get count(): number {
    return dataBody(this.#book.table(this.#table)).rows;
  }
  get items(): readonly HostObject[] {
    return Array.from({ length: this.count }, (_, index) => new TableRow(this.#book, this.#table, index));
  }
  getCount(): number {
    return this.count;
  }
  getItemAt(index: number): HostObject {
    if (index < 0 || index >= this.count) throw invalidArgument();
    return new TableRow(this.#book, this.#table, index);
  }
  /** Adds rows before `index`, or last. What stands below the table moves down when it would be written over. */
  add(index?: number, values?: unknown): HostObject {
    const { engine } = this.#book;
    const table = this.#book.table(this.#table);
    const body = dataBody(table);
    const rows = toRows(values, body.columns);
    const at = index === undefined || index < 0 ? body.rows : index;
    if (at > body.rows) throw invalidArgument();
    const added: Area = { ...body, row: body.row + at, rows: rows.length };
    const isFree = (): boolean => engine.read(added).every((row) => row.every((cell) => cell.value === ''));
    if (at < body.rows || table.showTotals || !isFree()) engine.insert(added, 'down');
    engine.changeTable(this.#table, { area: { ...table.area, rows: table.area.rows + rows.length } });
    writeContents(this.#book, added, rows);
    return new TableRow(this.#book, this.#table, at);
  }
}

function toRows(values: unknown, columns: number): readonly (readonly unknown[])[] {
  if (values === undefined) return [Array<unknown>(columns).fill(null)];
  if (!Array.isArray(values)) return [Array<unknown>(columns).fill(values)];
  const rows = (Array.isArray(values[0]) ? values : [values]) as unknown[][];
  if (rows.some((row) => row.length !== columns)) throw wrongShape();
  return rows;
}

/** Excel.TableRow. */
export class TableRow extends HostObject {
  readonly apiName = 'TableRow';
  readonly scalars = ['index', 'values'];
  readonly #book: Book;
  readonly #table: string;

  constructor(
    book: Book,
    table: string,
    readonly index: number,
  ) {
    super({ id: index });
    this.#book = book;
    this.#table = table;
  }
  get values(): unknown {
    return readCells(this.#book, this.#area, (cell) => cell.value);
  }
  set values(values: unknown) {
    writeContents(this.#book, this.#area, values);
  }
  getRange(): HostObject {
    return this.#book.range(this.#area.sheetId, this.#area);
  }
  /** The last row is emptied, not removed: a table keeps one. */
  delete(): void {
    this.#book.removeUp(this.#area);
  }

  get #area(): Area {
    const body = dataBody(this.#book.table(this.#table));
    if (this.index >= body.rows) throw itemNotFound();
    return { ...body, row: body.row + this.index, rows: 1 };
  }
}
