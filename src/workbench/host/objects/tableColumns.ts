import type { Area } from '../../engine';
import { invalidArgument, itemNotFound } from '../apiError';
import type { Book } from '../book';
import { dataBody } from '../book';
import { HostCollection, HostObject } from '../hostObject';
import { readCells, writeContents } from './rangeCells';

/** Excel.TableColumnCollection. */
export class TableColumnCollection extends HostCollection {
  readonly apiName = 'TableColumnCollection';
  readonly scalars = ['count'];
  readonly #book: Book;
  readonly #table: string;

  constructor(book: Book, table: string) {
    super();
    this.#book = book;
    this.#table = table;
  }
  get count(): number {
    return this.#book.table(this.#table).area.columns;
  }
  get items(): readonly TableColumn[] {
    return Array.from({ length: this.count }, (_, index) => new TableColumn(this.#book, this.#table, index));
  }
  getCount(): number {
    return this.count;
  }
  /** By heading, or by id, which counts from 1. */
  getItemOrNullObject(key: string | number): HostObject | null {
    return this.items.find((column) => column.id === Number(key) || column.name === String(key)) ?? null;
  }
  getItem(key: string | number): HostObject {
    const column = this.getItemOrNullObject(key);
    if (!column) throw itemNotFound();
    return column;
  }
  getItemAt(index: number): HostObject {
    const column = this.items[index];
    if (!column) throw invalidArgument();
    return column;
  }
  /** `values` hold the heading too, unless `name` gives it. */
  add(index?: number, values?: unknown, name?: string): HostObject {
    const { engine } = this.#book;
    const { area } = this.#book.table(this.#table);
    const at = index === undefined || index < 0 ? area.columns : index;
    if (at > area.columns) throw invalidArgument();
    const column: Area = { ...area, column: area.column + at, columns: 1 };
    const atEnd = at === area.columns;
    const isFree = engine.read(column).every((row) => row.every((cell) => cell.value === ''));
    if (!atEnd || !isFree) engine.insert(column, 'right');
    engine.changeTable(this.#table, { area: { ...area, columns: area.columns + 1 } });
    const stem = this.#book.locale.startsWith('sv') ? 'Kolumn' : 'Column';
    const heading = { ...column, rows: 1 };
    writeContents(this.#book, heading, name ?? `${stem}${at + 1}`);
    if (values !== undefined) {
      const hasHeading = Array.isArray(values) && values.length === area.rows;
      const target = hasHeading ? column : dataBody({ ...this.#book.table(this.#table), area: column });
      writeContents(this.#book, target, values);
      if (hasHeading && name !== undefined) writeContents(this.#book, heading, name);
    }
    return new TableColumn(this.#book, this.#table, at);
  }
}

/** Excel.TableColumn. */
export class TableColumn extends HostObject {
  readonly apiName = 'TableColumn';
  readonly scalars = ['id', 'index', 'name', 'values'];
  readonly id: number;
  readonly #book: Book;
  readonly #table: string;

  constructor(
    book: Book,
    table: string,
    readonly index: number,
  ) {
    super({ id: index + 1 });
    this.id = index + 1;
    this.#book = book;
    this.#table = table;
  }
  get name(): string {
    return String(readCells(this.#book, { ...this.#area, rows: 1 }, (cell) => cell.value)[0]?.[0] ?? '');
  }
  set name(name: string) {
    writeContents(this.#book, { ...this.#area, rows: 1 }, name);
  }
  get values(): unknown {
    return readCells(this.#book, this.#area, (cell) => cell.value);
  }
  set values(values: unknown) {
    writeContents(this.#book, this.#area, values);
  }
  getRange(): HostObject {
    return this.#range(this.#area);
  }
  getHeaderRowRange(): HostObject {
    return this.#range({ ...this.#area, rows: 1 });
  }
  getDataBodyRange(): HostObject {
    return this.#range(dataBody({ ...this.#book.table(this.#table), area: this.#area }));
  }
  getTotalRowRange(): HostObject {
    if (!this.#book.table(this.#table).showTotals) throw itemNotFound();
    return this.#range({ ...this.#area, row: this.#area.row + this.#area.rows - 1, rows: 1 });
  }
  delete(): void {
    const { area } = this.#book.table(this.#table);
    if (area.columns === 1) throw invalidArgument();
    this.#book.engine.remove(this.#area, 'left');
    this.#book.engine.changeTable(this.#table, { area: { ...area, columns: area.columns - 1 } });
  }

  get #area(): Area {
    const { area } = this.#book.table(this.#table);
    if (this.index >= area.columns) throw itemNotFound();
    return { ...area, column: area.column + this.index, columns: 1 };
  }
  #range(area: Area): HostObject {
    return this.#book.range(area.sheetId, area);
  }
}
