import type { Area, Engine, SheetInfo, TableInfo } from '../engine';
import { isOnSheet, formatRectangle, parseAddress, quoteSheetName } from './address';
import type { Rectangle } from './address';
import { invalidArgument, itemNotFound } from './apiError';
import type { DocumentStore } from './documentStore';
import type { EventHub } from './eventHub';
import type { HostCollection, HostObject } from './hostObject';

/** Makes the objects that point at each other, so that their files need not import one another in a ring. */
export interface Factory {
  range(book: Book, area: Area): HostObject;
  worksheet(book: Book, sheetId: string): HostObject;
  tables(book: Book, within?: Area): HostCollection;
}

export interface BookParts {
  readonly engine: Engine;
  readonly store: DocumentStore;
  readonly events: EventHub;
  readonly make: Factory;
  /** The user's language for formulasLocal and numberFormatLocal: "sv-SE". */
  readonly locale: string;
  /** Makes custom functions in these cells answer anew at the next calculation. */
  readonly forgetCalls: (isAffected: (address: string) => boolean) => void;
  /** Calculates the whole workbook. */
  readonly calculate: () => void;
  readonly report: (problem: string) => void;
  /** Shows another workbook, given as a file in base 64. */
  readonly openBeside: (base64: string) => void;
}

/** The workbook as the host's objects share it: the engine and the few looks into it that all of them need. */
export class Book {
  readonly engine: Engine;
  readonly store: DocumentStore;
  readonly events: EventHub;
  readonly make: Factory;
  readonly locale: string;
  readonly forgetCalls: BookParts['forgetCalls'];
  readonly calculate: () => void;
  readonly report: (problem: string) => void;
  readonly openBeside: BookParts['openBeside'];
  calculationMode = 'Automatic';
  isStructureProtected = false;
  /** Table options that the grid has no picture of, by table id and property name. */
  readonly tableOptions = new Map<string, boolean>();

  constructor(parts: BookParts) {
    this.engine = parts.engine;
    this.store = parts.store;
    this.events = parts.events;
    this.make = parts.make;
    this.locale = parts.locale;
    this.forgetCalls = parts.forgetCalls;
    this.calculate = parts.calculate;
    this.report = parts.report;
    this.openBeside = parts.openBeside;
  }

  /** Another workbook has come in place of this one. */
  forget(): void {
    this.tableOptions.clear();
    this.calculationMode = 'Automatic';
    this.isStructureProtected = false;
  }

  /** What a chart's series without a name is called, before its number. */
  get seriesWord(): string {
    return this.locale.startsWith('sv') ? 'Serie' : 'Series';
  }

  /** By name, whatever its case, or by id. */
  findSheet(key: string): SheetInfo | undefined {
    const wanted = key.toLocaleLowerCase();
    return this.engine.sheets().find((sheet) => sheet.id === key || sheet.name.toLocaleLowerCase() === wanted);
  }

  sheet(key: string): SheetInfo {
    const sheet = this.findSheet(key);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  findTable(key: string): TableInfo | undefined {
    const wanted = key.toLocaleLowerCase();
    return this.engine.tables().find((table) => table.id === key || table.name.toLocaleLowerCase() === wanted);
  }

  table(key: string): TableInfo {
    const table = this.findTable(key);
    if (!table) throw itemNotFound();
    return table;
  }

  /** "Fond!B2:C3" */
  address(area: Area): string {
    return `${quoteSheetName(this.sheet(area.sheetId).name)}!${formatRectangle(area)}`;
  }

  /** "=Fond!$B$2:$C$3", as a name refers to it. */
  absolute(area: Area): string {
    return `=${quoteSheetName(this.sheet(area.sheetId).name)}!${formatRectangle(area, '$')}`;
  }

  /** What an address or a defined name points at, seen from a sheet; undefined when it is neither. */
  findArea(text: string, sheetId: string): Area | undefined {
    const parsed = parseAddress(text.startsWith('=') ? text.slice(1) : text);
    if (parsed) {
      const sheet = parsed.sheetName === undefined ? { id: sheetId } : this.findSheet(parsed.sheetName);
      return sheet && { sheetId: sheet.id, ...parsed.rectangle };
    }
    const wanted = text.toLocaleLowerCase();
    const names = this.engine.names().filter((name) => name.name.toLocaleLowerCase() === wanted);
    const name = names.find((n) => n.sheetId === sheetId) ?? names.find((n) => n.sheetId === undefined);
    const target = name && parseAddress(name.formula.slice(1)) ? this.findArea(name.formula, sheetId) : undefined;
    const table = this.findTable(text);
    return target ?? (table && dataBody(table));
  }

  area(text: string, sheetId: string): Area {
    const area = this.findArea(text, sheetId);
    if (!area) throw invalidArgument();
    return area;
  }

  /** A range on the sheet, or a refusal when it reaches outside. */
  range(sheetId: string, rectangle: Rectangle): HostObject {
    if (!isOnSheet(rectangle)) throw invalidArgument();
    return this.make.range(this, { ...rectangle, sheetId });
  }

  /** The cells go and those below move up. Whole rows of a table take the table along, which keeps one row, blank. */
  removeUp(area: Area): void {
    const table = this.engine.tables().find((one) => holdsRows(one, area));
    const body = table && dataBody(table);
    const left = body?.rows === area.rows ? 1 : 0;
    if (left > 0) this.engine.clear({ ...area, rows: left }, 'contents');
    const gone = { ...area, row: area.row + left, rows: area.rows - left };
    if (gone.rows === 0) return;
    this.engine.remove(gone, 'up');
    if (table) this.engine.changeTable(table.id, { area: { ...table.area, rows: table.area.rows - gone.rows } });
  }

  /** Whole columns and rows cut down to what is in use, for work that visits each cell. */
  clip(area: Area): Area {
    const used = this.engine.usedArea(area.sheetId, false);
    const last = { row: used ? used.row + used.rows : 1, column: used ? used.column + used.columns : 1 };
    return {
      ...area,
      rows: Math.min(area.rows, Math.max(last.row, area.row + 100) - area.row),
      columns: Math.min(area.columns, Math.max(last.column, area.column + 26) - area.column),
    };
  }
}

/** True where the area is rows of the table's data, from its first column to its last. */
function holdsRows(table: TableInfo, area: Area): boolean {
  const body = dataBody(table);
  const isAsWide = body.sheetId === area.sheetId && body.column === area.column && body.columns === area.columns;
  return isAsWide && body.row <= area.row && area.row + area.rows <= body.row + body.rows;
}

/** The table's rows without headings and totals; an empty table has one empty row. */
export function dataBody(table: TableInfo): Area {
  const above = table.showHeaders ? 1 : 0;
  const rows = table.area.rows - above - (table.showTotals ? 1 : 0);
  return { ...table.area, row: table.area.row + above, rows: Math.max(1, rows) };
}
