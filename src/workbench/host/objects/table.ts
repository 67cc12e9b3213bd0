import type { Area, TableInfo } from '../../engine';
import { columnName, overlap } from '../address';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../apiError';
import type { Book } from '../book';
import { dataBody } from '../book';
import { EVENT } from '../eventHub';
import type { HostCollection } from '../hostObject';
import { HostObject } from '../hostObject';
import { isValidName } from './names';
import { areaArgument } from './range';
import { TableColumnCollection } from './tableColumns';
import { TableRowCollection } from './tableRows';

/** Options that the grid does not draw, with Excel's defaults. They are kept so that they can be read back. */
const OPTIONS = {
  highlightFirstColumn: false,
  highlightLastColumn: false,
  showBandedColumns: false,
  showBandedRows: true,
  showFilterButton: true,
} as const;
type Option = keyof typeof OPTIONS;

/** Excel.Table. */
export class Table extends HostObject {
  readonly apiName = 'Table';
  readonly scalars = ['id', 'name', 'showHeaders', 'showTotals', 'style', ...Object.keys(OPTIONS)];
  readonly #book: Book;
  readonly #id: string;

  constructor(book: Book, id: string) {
    super(
      { id },
      book.events.source(id, { DataChanged: EVENT.tableChanged, SelectionChanged: EVENT.tableSelectionChanged }),
    );
    this.#book = book;
    this.#id = id;
  }

  get id(): string {
    return this.#info.id;
  }
  get name(): string {
    return this.#info.name;
  }
  set name(name: string) {
    const other = this.#book.findTable(name);
    if (other && other.id !== this.#id) throw itemAlreadyExists();
    if (!isValidName(name)) throw invalidArgument();
    this.#book.engine.changeTable(this.#id, { name });
  }
  get style(): string {
    return this.#info.style;
  }
  set style(style: string) {
    this.#book.engine.changeTable(this.#id, { style });
  }
  get showHeaders(): boolean {
    return this.#info.showHeaders;
  }
  set showHeaders(show: boolean) {
    if (show !== this.#info.showHeaders) throw invalidArgument('The workbench cannot hide the headings of a table.');
  }
  get showTotals(): boolean {
    return this.#info.showTotals;
  }
  /** The totals row is added below, with a sum in the last column, as Excel does. */
  set showTotals(show: boolean) {
    const { area, showTotals } = this.#info;
    if (show === showTotals) return;
    const { engine } = this.#book;
    if (show) {
      const totals = { ...area, row: area.row + area.rows, rows: 1 };
      if (engine.read(totals).some((row) => row.some((cell) => cell.value !== ''))) engine.insert(totals, 'down');
      const last = columnName(area.column + area.columns - 1);
      const sum = `=SUBTOTAL(109,${last}${area.row + 2}:${last}${area.row + area.rows})`;
      const label = this.#book.locale.startsWith('sv') ? 'Summa' : 'Total';
      const contents = Array.from({ length: area.columns }, (_, i) => {
        if (i === area.columns - 1 && i > 0) return sum;
        return i === 0 ? label : null;
      });
      engine.write(totals, [contents]);
      engine.changeTable(this.#id, { showTotals: true, area: { ...area, rows: area.rows + 1 } });
    } else {
      engine.changeTable(this.#id, { showTotals: false, area: { ...area, rows: area.rows - 1 } });
      engine.clear({ ...area, row: area.row + area.rows - 1, rows: 1 }, 'all');
    }
  }
  get highlightFirstColumn(): boolean {
    return this.#option('highlightFirstColumn');
  }
  set highlightFirstColumn(on: boolean) {
    this.#keep('highlightFirstColumn', on);
  }
  get highlightLastColumn(): boolean {
    return this.#option('highlightLastColumn');
  }
  set highlightLastColumn(on: boolean) {
    this.#keep('highlightLastColumn', on);
  }
  get showBandedColumns(): boolean {
    return this.#option('showBandedColumns');
  }
  set showBandedColumns(on: boolean) {
    this.#keep('showBandedColumns', on);
  }
  get showBandedRows(): boolean {
    return this.#option('showBandedRows');
  }
  set showBandedRows(on: boolean) {
    this.#keep('showBandedRows', on);
  }
  get showFilterButton(): boolean {
    return this.#option('showFilterButton');
  }
  set showFilterButton(on: boolean) {
    this.#keep('showFilterButton', on);
  }

  get columns(): HostCollection {
    return new TableColumnCollection(this.#book, this.#id);
  }
  get rows(): HostCollection {
    return new TableRowCollection(this.#book, this.#id);
  }
  get worksheet(): HostObject {
    return this.#book.make.worksheet(this.#book, this.#info.area.sheetId);
  }
  getRange(): HostObject {
    return this.#range(this.#info.area);
  }
  getHeaderRowRange(): HostObject {
    return this.#range({ ...this.#info.area, rows: 1 });
  }
  getDataBodyRange(): HostObject {
    return this.#range(dataBody(this.#info));
  }
  getTotalRowRange(): HostObject {
    const { area, showTotals } = this.#info;
    if (!showTotals) throw itemNotFound();
    return this.#range({ ...area, row: area.row + area.rows - 1, rows: 1 });
  }

  /** The headings stay in their row, and old and new area must share cells. */
  resize(newRange: unknown): void {
    const { area } = this.#info;
    const wanted = areaArgument(this.#book, newRange, area.sheetId);
    const fits = wanted.sheetId === area.sheetId && wanted.row === area.row && overlap(wanted, area) && wanted.rows > 1;
    if (!fits) throw invalidArgument();
    this.#book.engine.changeTable(this.#id, { area: wanted });
  }
  convertToRange(): HostObject {
    const range = this.getRange();
    this.#book.engine.removeTable(this.#id);
    return range;
  }
  delete(): void {
    const { area } = this.#info;
    this.#book.engine.removeTable(this.#id);
    this.#book.engine.clear(area, 'all');
  }
  clearFilters(): void {
    // The host never filters.
  }

  get #info(): TableInfo {
    return this.#book.table(this.#id);
  }
  #range(area: Area): HostObject {
    return this.#book.range(area.sheetId, area);
  }
  #option(name: Option): boolean {
    return this.#book.tableOptions.get(`${this.#id} ${name}`) ?? OPTIONS[name];
  }
  #keep(name: Option, on: boolean): void {
    this.#book.tableOptions.set(`${this.#id} ${name}`, on);
  }
}
