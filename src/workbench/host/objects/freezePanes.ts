import { SHEET_COLUMNS, SHEET_ROWS } from '../address';
import type { Rectangle } from '../address';
import { itemNotFound } from '../apiError';
import type { Book } from '../book';
import { HostObject } from '../hostObject';
import { areaArgument } from './range';

/** Excel.WorksheetFreezePanes. */
export class WorksheetFreezePanes extends HostObject {
  readonly apiName = 'WorksheetFreezePanes';
  readonly scalars: readonly string[] = [];
  readonly #book: Book;
  readonly #sheetId: string;

  constructor(book: Book, sheetId: string) {
    super();
    this.#book = book;
    this.#sheetId = sheetId;
  }

  freezeRows(count = 1): void {
    this.#freeze(count, 0);
  }
  freezeColumns(count = 1): void {
    this.#freeze(0, count);
  }
  /** The range's last row and column are the last that stay. */
  freezeAt(frozenRange: unknown): void {
    const { row, column, rows, columns } = areaArgument(this.#book, frozenRange, this.#sheetId);
    this.#freeze(rows === SHEET_ROWS ? 0 : row + rows, columns === SHEET_COLUMNS ? 0 : column + columns);
  }
  unfreeze(): void {
    this.#freeze(0, 0);
  }
  getLocationOrNullObject(): HostObject | null {
    const { rows, columns } = this.#book.engine.frozenPanes(this.#sheetId);
    return rows + columns > 0 ? this.#book.range(this.#sheetId, frozenArea(rows, columns)) : null;
  }
  getLocation(): HostObject {
    const location = this.getLocationOrNullObject();
    if (!location) throw itemNotFound();
    return location;
  }

  #freeze(rows: number, columns: number): void {
    this.#book.engine.freezePanes(this.#sheetId, rows, columns);
  }
}

const frozenArea = (rows: number, columns: number): Rectangle => ({
  row: 0,
  column: 0,
  rows: rows === 0 ? SHEET_ROWS : rows,
  columns: columns === 0 ? SHEET_COLUMNS : columns,
});
