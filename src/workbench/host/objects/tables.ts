import type { Area, TableInfo } from '../../engine';
import { overlap } from '../address';
import { invalidArgument, itemNotFound } from '../apiError';
import type { Book } from '../book';
import { EVENT, WORKBOOK } from '../eventHub';
import type { HostObject } from '../hostObject';
import { HostCollection } from '../hostObject';
import { areaArgument } from './range';
import { Table } from './table';

const DEFAULT_STYLE = 'TableStyleMedium2';

/** Excel.TableCollection of the workbook, or of the tables that meet an area (a sheet, a range). */
export class TableCollection extends HostCollection {
  readonly apiName = 'TableCollection';
  readonly scalars = ['count'];
  readonly #book: Book;
  readonly #within: Area | undefined;

  constructor(book: Book, within?: Area) {
    super(
      {},
      book.events.source(within?.sheetId ?? WORKBOOK, {
        Added: EVENT.tableAdded,
        DataChanged: EVENT.tableChanged,
        Deleted: EVENT.tableDeleted,
      }),
    );
    this.#book = book;
    this.#within = within;
  }

  get items(): readonly HostObject[] {
    return this.#tables.map((table) => new Table(this.#book, table.id));
  }
  get count(): number {
    return this.#tables.length;
  }
  getCount(): number {
    return this.count;
  }
  getItemOrNullObject(key: string): HostObject | null {
    const found = this.#book.findTable(key);
    return found && this.#tables.some((table) => table.id === found.id) ? new Table(this.#book, found.id) : null;
  }
  getItem(key: string): HostObject {
    const table = this.getItemOrNullObject(key);
    if (!table) throw itemNotFound();
    return table;
  }
  getItemAt(index: number): HostObject {
    const table = this.items[index];
    if (!table) throw invalidArgument();
    return table;
  }
  add(address: unknown, hasHeaders: boolean): HostObject {
    const { engine } = this.#book;
    const given = areaArgument(this.#book, address, this.#within?.sheetId ?? engine.activeSheet());
    if (engine.tables().some((table) => table.area.sheetId === given.sheetId && overlap(table.area, given))) {
      throw invalidArgument("A table can't overlap another table.");
    }
    if (!hasHeaders) engine.insert({ ...given, rows: 1 }, 'down');
    const headed = hasHeaders ? given : { ...given, rows: given.rows + 1 };
    // A table has at least one row below its headings.
    const area = headed.rows > 1 ? headed : { ...headed, rows: 2 };
    this.#fillHeadings(area);
    return new Table(this.#book, engine.addTable(area, this.#freeName(), DEFAULT_STYLE));
  }

  get #tables(): readonly TableInfo[] {
    const within = this.#within;
    const tables = this.#book.engine.tables();
    return within ? tables.filter((t) => t.area.sheetId === within.sheetId && overlap(t.area, within)) : tables;
  }
  /** Headings are texts, never empty. */
  #fillHeadings(area: Area): void {
    const stem = this.#book.locale.startsWith('sv') ? 'Kolumn' : 'Column';
    const head = { ...area, rows: 1 };
    const [row = []] = this.#book.engine.read(head);
    if (row.every((cell) => cell.value !== '')) return;
    this.#book.engine.write(head, [row.map((cell, i) => (cell.value === '' ? `${stem}${i + 1}` : null))]);
  }
  #freeName(): string {
    const stem = this.#book.locale.startsWith('sv') ? 'Tabell' : 'Table';
    let number = 1;
    while (this.#book.findTable(`${stem}${number}`)) number++;
    return `${stem}${number}`;
  }
}
