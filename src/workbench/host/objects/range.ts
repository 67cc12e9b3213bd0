import type { Area, CellState } from '../../engine';
import { bounding, formatRectangle, overlap, SHEET_COLUMNS, SHEET_ROWS } from '../address';
import type { Rectangle } from '../address';
import { invalidArgument, invalidOperation, itemNotFound, wrongShape } from '../apiError';
import type { Book } from '../book';
import { HostObject } from '../hostObject';
import { localFormats, localFormulas, readCells, valueType, writeContents, writeFormats } from './rangeCells';
import { RangeFormat } from './rangeFormat';
import { findSpillParent, surroundingRegion } from './rangeSearch';

const SCALARS = [
  'address',
  'addressLocal',
  'cellCount',
  'columnCount',
  'columnHidden',
  'columnIndex',
  'formulas',
  'formulasLocal',
  'hasSpill',
  'isEntireColumn',
  'isEntireRow',
  'numberFormat',
  'numberFormatLocal',
  'rowCount',
  'rowHidden',
  'rowIndex',
  'text',
  'values',
  'valueTypes',
] as const;

/** Excel.Range. */
export class Range extends HostObject {
  readonly apiName = 'Range';
  readonly scalars = SCALARS;
  readonly #book: Book;

  constructor(
    book: Book,
    readonly area: Area,
  ) {
    super({ reference: true });
    this.#book = book;
  }

  // Where it is

  get address(): string {
    return this.#book.address(this.area);
  }
  get addressLocal(): string {
    return this.address;
  }
  get rowIndex(): number {
    return this.area.row;
  }
  get columnIndex(): number {
    return this.area.column;
  }
  get rowCount(): number {
    return this.area.rows;
  }
  get columnCount(): number {
    return this.area.columns;
  }
  /** -1 beyond what 32 bits hold, as documented. */
  get cellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get isEntireColumn(): boolean {
    return this.area.rows === SHEET_ROWS;
  }
  get isEntireRow(): boolean {
    return this.area.columns === SHEET_COLUMNS;
  }
  get worksheet(): HostObject {
    return this.#book.make.worksheet(this.#book, this.area.sheetId);
  }

  /** Null where some of the rows are hidden. */
  get rowHidden(): boolean | null {
    return this.#book.engine.areHidden(this.area, 'rows') ?? null;
  }
  set rowHidden(areHidden: boolean) {
    this.#book.engine.setHidden(this.area, 'rows', areHidden);
  }
  get columnHidden(): boolean | null {
    return this.#book.engine.areHidden(this.area, 'columns') ?? null;
  }
  set columnHidden(areHidden: boolean) {
    this.#book.engine.setHidden(this.area, 'columns', areHidden);
  }

  // What its cells hold

  get values(): unknown {
    return this.#cells((cell) => cell.value);
  }
  set values(written: unknown) {
    writeContents(this.#book, this.#bounded(), written);
  }
  get formulas(): unknown {
    return this.#cells((cell) => cell.formula ?? cell.value);
  }
  set formulas(written: unknown) {
    this.values = written;
  }
  get formulasLocal(): unknown {
    return this.#cells((cell) => localFormulas.read(cell, this.#book.locale));
  }
  set formulasLocal(written: unknown) {
    this.values = localFormulas.write(written, this.#book.locale);
  }
  get text(): unknown {
    return this.#cells((cell) => cell.text);
  }
  get valueTypes(): unknown {
    return this.#cells(valueType);
  }
  get numberFormat(): unknown {
    return this.#cells((cell) => cell.numberFormat);
  }
  set numberFormat(written: unknown) {
    writeFormats(this.#book, this.area, written);
  }
  get numberFormatLocal(): unknown {
    return this.#cells((cell) => localFormats.read(cell, this.#book.locale));
  }
  set numberFormatLocal(written: unknown) {
    this.numberFormat = localFormats.write(written, this.#book.locale);
  }
  /** True when every cell belongs to a spill, false when none does, null when some do. */
  get hasSpill(): boolean | null {
    const spilled = readCells(this.#book, this.#book.clip(this.area), (cell) => cell.spilled).flat();
    if (spilled.every((s) => s)) return true;
    return spilled.some((s) => s) ? null : false;
  }
  /** A link to a place in the workbook. Null where there is none, as in Excel. */
  get hyperlink(): Hyperlink | null {
    const { sheetId, row, column } = this.area;
    const link = this.#book.engine.style({ sheetId, row, column, rows: 1, columns: 1 }).link ?? '';
    const shown = this.#cells((cell) => cell.text)?.[0]?.[0] ?? '';
    return link === '' ? null : { documentReference: link, textToDisplay: shown };
  }
  set hyperlink(link: Hyperlink | null) {
    const { engine } = this.#book;
    const target = link?.documentReference ?? '';
    if (link && target === '') throw invalidArgument('The workbench links to places in the workbook only.');
    if (link?.textToDisplay !== undefined) writeContents(this.#book, this.#bounded(), link.textToDisplay);
    engine.setStyle(this.area, { link: target, ...(link ? { underline: true, textColor: LINK_COLOR } : {}) });
  }
  get format(): RangeFormat {
    return new RangeFormat(this.#book, this.area);
  }

  // Other ranges, seen from this one

  getCell(row: number, column: number): HostObject {
    return this.#at({ row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 });
  }
  getRow(row: number): HostObject {
    return this.#at({ row: this.area.row + row, rows: 1 });
  }
  getColumn(column: number): HostObject {
    return this.#at({ column: this.area.column + column, columns: 1 });
  }
  getLastRow(): HostObject {
    return this.getRow(this.area.rows - 1);
  }
  getLastColumn(): HostObject {
    return this.getColumn(this.area.columns - 1);
  }
  getLastCell(): HostObject {
    return this.getCell(this.area.rows - 1, this.area.columns - 1);
  }
  getEntireRow(): HostObject {
    return this.#at({ column: 0, columns: SHEET_COLUMNS });
  }
  getEntireColumn(): HostObject {
    return this.#at({ row: 0, rows: SHEET_ROWS });
  }
  getOffsetRange(rowOffset: number, columnOffset: number): HostObject {
    return this.#at({ row: this.area.row + rowOffset, column: this.area.column + columnOffset });
  }
  getResizedRange(deltaRows: number, deltaColumns: number): HostObject {
    return this.#at({ rows: this.area.rows + deltaRows, columns: this.area.columns + deltaColumns });
  }
  getAbsoluteResizedRange(numRows: number, numColumns: number): HostObject {
    return this.#at({ rows: numRows, columns: numColumns });
  }
  getRowsAbove(count = 1): HostObject {
    if (count < 0) return this.getRowsBelow(-count);
    return this.#at({ row: this.area.row - count, rows: count });
  }
  getRowsBelow(count = 1): HostObject {
    if (count < 0) return this.getRowsAbove(-count);
    return this.#at({ row: this.area.row + this.area.rows, rows: count });
  }
  getColumnsBefore(count = 1): HostObject {
    if (count < 0) return this.getColumnsAfter(-count);
    return this.#at({ column: this.area.column - count, columns: count });
  }
  getColumnsAfter(count = 1): HostObject {
    if (count < 0) return this.getColumnsBefore(-count);
    return this.#at({ column: this.area.column + this.area.columns, columns: count });
  }
  getBoundingRect(another: unknown): HostObject {
    const other = this.#other(another);
    if (other.sheetId !== this.area.sheetId) throw invalidArgument();
    return this.#at(bounding(this.area, other));
  }
  getIntersectionOrNullObject(another: unknown): HostObject | null {
    const other = this.#other(another);
    const common = other.sheetId === this.area.sheetId ? overlap(this.area, other) : undefined;
    return common ? this.#at(common) : null;
  }
  getIntersection(another: unknown): HostObject {
    return orNotFound(this.getIntersectionOrNullObject(another));
  }
  getUsedRangeOrNullObject(valuesOnly = false): HostObject | null {
    const used = this.#book.engine.usedArea(this.area.sheetId, valuesOnly);
    const common = used && overlap(used, this.area);
    return common ? this.#at(common) : null;
  }
  getUsedRange(valuesOnly = false): HostObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getSurroundingRegion(): HostObject {
    return this.#at(surroundingRegion(this.#book, this.area));
  }
  getSpillingToRangeOrNullObject(): HostObject | null {
    if (this.area.rows * this.area.columns !== 1) throw invalidArgument();
    const spill = this.#book.engine.spillArea(this.area.sheetId, this.area.row, this.area.column);
    return spill ? this.#at(spill) : null;
  }
  getSpillingToRange(): HostObject {
    return orNotFound(this.getSpillingToRangeOrNullObject());
  }
  getSpillParentOrNullObject(): HostObject | null {
    const parent = findSpillParent(this.#book, this.area);
    return parent ? this.#at(parent) : null;
  }
  getSpillParent(): HostObject {
    return orNotFound(this.getSpillParentOrNullObject());
  }
  getTables(): HostObject {
    return this.#book.make.tables(this.#book, this.area);
  }

  // What can be done to it

  select(): void {
    this.#book.engine.select(this.area);
  }
  clear(applyTo = 'All'): void {
    const what = ({ All: 'all', Contents: 'contents', Formats: 'formats' } as const)[applyTo];
    if (!what) throw invalidArgument(`The workbench cannot clear ${applyTo}.`);
    this.#book.engine.clear(this.#book.clip(this.area), what);
  }
  /** Formats only, repeated down and across; merged cells and heights stay as they are. */
  copyFrom(source: unknown, copyType = 'All'): void {
    if (copyType !== 'Formats') throw invalidArgument(`The workbench cannot copy ${copyType}.`);
    const { engine } = this.#book;
    const from = areaArgument(this.#book, source, this.area.sheetId);
    const formats = engine.read(from).map((row) => row.map(({ numberFormat }) => numberFormat));
    const rows = Math.max(this.area.rows, from.rows);
    const columns = Math.max(this.area.columns, from.columns);
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        const [fromRow, fromColumn] = [r % from.rows, c % from.columns];
        const one = { rows: 1, columns: 1 };
        const cell = { ...this.area, ...one, row: this.area.row + r, column: this.area.column + c };
        const model = { ...from, ...one, row: from.row + fromRow, column: from.column + fromColumn };
        engine.setStyle(cell, engine.style(model));
        engine.setNumberFormat(cell, [[formats[fromRow]?.[fromColumn] ?? 'General']]);
      }
    }
  }
  merge(across = false): void {
    const { rows } = this.area;
    const parts = across ? Array.from({ length: rows }, (_, i) => i) : [0];
    for (const i of parts) {
      this.#book.engine.merge(across ? { ...this.area, row: this.area.row + i, rows: 1 } : this.area);
    }
  }
  unmerge(): void {
    this.#book.engine.unmerge(this.area);
  }
  insert(shift: string): HostObject {
    if (shift !== 'Down' && shift !== 'Right') throw invalidArgument();
    this.#book.engine.insert(this.area, shift === 'Down' ? 'down' : 'right');
    return this.#at({});
  }
  delete(shift: string): void {
    if (shift !== 'Up' && shift !== 'Left') throw invalidArgument();
    if (shift === 'Up') this.#book.removeUp(this.area);
    else this.#book.engine.remove(this.area, 'left');
  }
  /** Calculates these cells anew even when nothing they depend on has changed. */
  calculate(): void {
    this.#book.forgetCalls((address) => {
      const at = this.#book.findArea(address, '');
      return at?.sheetId === this.area.sheetId && overlap(at, this.area) !== undefined;
    });
    this.#book.calculate();
  }
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw wrongShape();
  }

  // Helpers

  #at(change: Partial<Rectangle>): HostObject {
    return this.#book.range(this.area.sheetId, { ...this.area, ...change });
  }

  #other(another: unknown): Area {
    if (another instanceof Range) return another.area;
    return this.#book.area(String(another), this.area.sheetId);
  }

  /** Whole columns and rows answer null, as Excel does for unbounded ranges. */
  #cells<T>(pick: (cell: CellState) => T): T[][] | null {
    return this.isEntireColumn || this.isEntireRow ? null : readCells(this.#book, this.area, pick);
  }

  #bounded(): Area {
    if (this.isEntireColumn || this.isEntireRow) {
      throw invalidOperation(`Cell values cannot be set on the unbounded range ${formatRectangle(this.area)}.`);
    }
    return this.area;
  }
}

interface Hyperlink {
  readonly documentReference?: string;
  readonly textToDisplay?: string;
  readonly screenTip?: string;
}
/** Of Excel's usual style for links. */
const LINK_COLOR = '#0563C1';

function orNotFound(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound();
  return object;
}

/** The area that an argument of type `Range | string` means, seen from a sheet. */
export function areaArgument(book: Book, value: unknown, sheetId: string): Area {
  return value instanceof Range ? value.area : book.area(String(value), sheetId);
}
