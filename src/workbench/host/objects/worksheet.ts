import type { Area, SheetInfo } from '../../engine';
import { SHEET_COLUMNS, SHEET_ROWS } from '../address';
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound, structureProtected } from '../apiError';
import type { Book } from '../book';
import { EVENT } from '../eventHub';
import type { HostCollection } from '../hostObject';
import { HostObject } from '../hostObject';
import { ChartCollection } from './charts';
import { NamedItemCollection } from './names';
import { WorksheetFreezePanes } from './freezePanes';
import { PageLayout } from './pageLayout';
import { WorksheetProtection } from './protection';
import { toColor } from './rangeStyle';

/** The client's names of the events of a sheet, with their numbers. */
export const SHEET_EVENTS = {
  Activated: EVENT.activated,
  Calculated: EVENT.calculated,
  DataChanged: EVENT.changed,
  Deactivated: EVENT.deactivated,
  FormatChanged: EVENT.formatChanged,
  SelectionChanged: EVENT.selectionChanged,
} as const;

/** Excel.Worksheet. */
export class Worksheet extends HostObject {
  readonly apiName = 'Worksheet';
  readonly scalars = [
    'enableCalculation',
    'id',
    'name',
    'position',
    'showGridlines',
    'showHeadings',
    'standardHeight',
    'tabColor',
    'visibility',
  ];
  readonly enableCalculation = true;
  readonly showHeadings = true;
  readonly standardHeight = 15;
  readonly #book: Book;
  readonly #id: string;

  constructor(book: Book, id: string) {
    super({ id }, book.events.source(id, SHEET_EVENTS));
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
    checkSheetName(this.#book, name, this.#info);
    this.#book.engine.renameSheet(this.#id, name);
  }
  get position(): number {
    return this.#book.engine.sheets().findIndex((sheet) => sheet.id === this.#info.id);
  }
  set position(position: number) {
    if (position < 0 || position >= this.#book.engine.sheets().length) throw invalidArgument();
    this.#book.engine.moveSheet(this.#id, position);
  }
  get visibility(): string {
    return this.#info.visible ? 'Visible' : 'Hidden';
  }
  set visibility(visibility: string) {
    if (visibility !== 'Visible') this.#refuseLastVisible();
    this.#book.engine.setSheetVisible(this.#id, visibility === 'Visible');
  }
  get showGridlines(): boolean {
    return this.#book.engine.gridlines(this.#info.id);
  }
  set showGridlines(areShown: boolean) {
    this.#book.engine.setGridlines(this.#info.id, areShown);
  }
  get tabColor(): string {
    return this.#book.engine.tabColor(this.#info.id);
  }
  set tabColor(color: string) {
    this.#book.engine.setTabColor(this.#info.id, color === '' ? '' : toColor(color));
  }
  get charts(): HostCollection {
    return new ChartCollection(this.#book, this.#id);
  }
  get names(): HostCollection {
    return new NamedItemCollection(this.#book, this.#id);
  }
  get tables(): HostCollection {
    return this.#book.make.tables(this.#book, this.#whole);
  }
  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.#book, this.#id);
  }
  get pageLayout(): PageLayout {
    return new PageLayout(this.#book, this.#id);
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.#book, this.#id);
  }

  getRange(address?: string): HostObject {
    const area = address === undefined || address === '' ? this.#whole : this.#book.area(address, this.#info.id);
    return this.#book.range(area.sheetId, area);
  }
  getRangeByIndexes(startRow: number, startColumn: number, rowCount: number, columnCount: number): HostObject {
    return this.#book.range(this.#info.id, {
      row: startRow,
      column: startColumn,
      rows: rowCount,
      columns: columnCount,
    });
  }
  getCell(row: number, column: number): HostObject {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  getUsedRangeOrNullObject(valuesOnly = false): HostObject | null {
    const used = this.#book.engine.usedArea(this.#info.id, valuesOnly);
    return used ? this.#book.range(used.sheetId, used) : null;
  }
  /** An empty sheet answers its first cell. */
  getUsedRange(valuesOnly = false): HostObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getNextOrNullObject(visibleOnly = false): HostObject | null {
    return this.#neighbour(1, visibleOnly);
  }
  getNext(visibleOnly = false): HostObject {
    return orNotFound(this.getNextOrNullObject(visibleOnly));
  }
  getPreviousOrNullObject(visibleOnly = false): HostObject | null {
    return this.#neighbour(-1, visibleOnly);
  }
  getPrevious(visibleOnly = false): HostObject {
    return orNotFound(this.getPreviousOrNullObject(visibleOnly));
  }

  activate(): void {
    this.#book.engine.activateSheet(this.#info.id);
  }
  calculate(markAllDirty = false): void {
    if (markAllDirty) this.#book.forgetCalls((address) => this.#book.findArea(address, '')?.sheetId === this.#id);
    this.#book.calculate();
  }
  /** Named as Excel does, "Ansökan (2)", and placed last unless told otherwise. */
  copy(positionType = 'None', relativeTo?: HostObject): HostObject {
    const { engine } = this.#book;
    const { name } = this.#info;
    let number = 2;
    const named = (): string => {
      const end = ` (${number})`;
      return name.replace(/ \(\d+\)$/, '').slice(0, LONGEST_NAME - end.length) + end;
    };
    while (this.#book.findSheet(named())) number++;
    const id = engine.copySheet(this.#id, named());
    const print = this.#book.store.prints.get(this.#id);
    if (print) this.#book.store.replacePrint(id, print);
    const others = engine.sheets().filter((sheet) => sheet.id !== id);
    const beside = relativeTo instanceof Worksheet ? others.findIndex((sheet) => sheet.id === relativeTo.id) : -1;
    const places: Readonly<Record<string, number>> = {
      Beginning: 0,
      Before: beside,
      After: beside + 1,
      End: others.length,
      None: others.length,
    };
    const place = places[positionType];
    if (place === undefined || place < 0) throw invalidArgument();
    engine.moveSheet(id, place);
    return new Worksheet(this.#book, id);
  }
  delete(): void {
    if (this.#book.isStructureProtected) throw structureProtected();
    this.#refuseLastVisible();
    this.#book.engine.deleteSheet(this.#info.id);
  }

  get #info(): SheetInfo {
    return this.#book.sheet(this.#id);
  }
  get #whole(): Area {
    return { sheetId: this.#info.id, row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };
  }
  #neighbour(step: 1 | -1, visibleOnly: boolean): HostObject | null {
    const sheets = this.#book.engine.sheets();
    for (let i = this.position + step; i >= 0 && i < sheets.length; i += step) {
      const sheet = sheets[i];
      if (sheet && (sheet.visible || !visibleOnly)) return new Worksheet(this.#book, sheet.id);
    }
    return null;
  }
  #refuseLastVisible(): void {
    const others = this.#book.engine.sheets().filter((sheet) => sheet.id !== this.#info.id && sheet.visible);
    if (others.length === 0) throw invalidOperation('A workbook must contain at least one visible worksheet.');
  }
}

const LONGEST_NAME = 31;

/** Excel's rules: 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at either end, unique whatever the case. */
export function checkSheetName(book: Book, name: string, self?: SheetInfo): void {
  const other = book.findSheet(name);
  if (other && other.id !== self?.id) throw itemAlreadyExists();
  if (name === '' || name.length > LONGEST_NAME || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name))
    throw invalidArgument();
}

function orNotFound(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound();
  return object;
}
