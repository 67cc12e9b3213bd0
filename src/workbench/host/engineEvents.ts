import type { Area, CellValue, EngineEvent } from '../engine';
import { formatRectangle, overlap } from './address';
import type { Book } from './book';
import { EVENT, WORKBOOK } from './eventHub';

type Changed = Extract<EngineEvent, { readonly type: 'changed' }>;

/** Event arguments keep their range for getRange() this long. */
const KEPT_RANGES = 200;

/** Office.js's names of what was shifted; the client looks at them only for cells, not for whole rows and columns. */
const NO_SHIFT = 'None';

/** Turns what happens in the engine into the events that Office.js knows. */
export class EngineEvents {
  readonly #book: Book;
  /** Stops listening. */
  readonly stop: () => void;
  readonly #ranges = new Map<string, Area>();
  #lastRange = 0;
  /** Sheets and tables as they were, to tell the names of those that are gone. */
  #tableNames = new Map<string, string>();

  constructor(book: Book, tellSelection: () => void) {
    this.#book = book;
    this.#rememberNames();
    this.stop = book.engine.subscribe((event) => {
      this.#tell(event);
      if (event.type === 'selected') tellSelection();
    });
  }

  /** The area an event was about. */
  area(referenceId: string): Area | undefined {
    return this.#ranges.get(referenceId);
  }

  #tell(event: EngineEvent): void {
    const { events } = this.#book;
    switch (event.type) {
      case 'changed':
        return this.#changed(event);
      case 'selected':
        return this.#selected(event.area);
      case 'activated':
        return events.emit(EVENT.activated, [event.sheetId, WORKBOOK], { worksheetId: event.sheetId });
      case 'deactivated':
        return events.emit(EVENT.deactivated, [event.sheetId, WORKBOOK], { worksheetId: event.sheetId });
      case 'sheet-added':
        return events.emit(EVENT.added, [WORKBOOK], { worksheetId: event.sheetId, source: events.origin });
      case 'sheet-deleted':
        return events.emit(EVENT.deleted, [WORKBOOK], { worksheetId: event.sheetId, source: this.#book.events.origin });
      case 'sheet-renamed':
        return; // onNameChanged is no part of ExcelApi 1.15
      case 'table-added':
        this.#rememberNames();
        return events.emit(EVENT.tableAdded, [event.sheetId, WORKBOOK], this.#table(event.tableId, event.sheetId));
      case 'table-deleted':
        events.emit(EVENT.tableDeleted, [event.sheetId, WORKBOOK], this.#table(event.tableId, event.sheetId));
        return this.#rememberNames();
      case 'calculated':
        return this.#calculated();
    }
  }

  #changed(event: Changed): void {
    const { engine, events } = this.#book;
    const { area, before, after } = event;
    const isOne = area.rows === 1 && area.columns === 1 && after !== undefined;
    const message = {
      worksheetId: area.sheetId,
      address: formatRectangle(area),
      changeType: event.kind,
      source: this.#book.events.origin,
      triggerSource: 'Unknown',
      shiftDirection: NO_SHIFT,
      referenceId: this.#keep(area),
      ...(isOne && {
        valueBefore: before ?? '',
        valueAfter: after,
        valueTypeBefore: valueTypeOf(before ?? ''),
        valueTypeAfter: valueTypeOf(after),
      }),
    };
    events.emit(EVENT.changed, [area.sheetId, WORKBOOK], message);
    for (const table of engine.tables()) {
      if (table.area.sheetId !== area.sheetId || !overlap(table.area, area)) continue;
      events.emit(EVENT.tableChanged, [table.id, area.sheetId, WORKBOOK], { ...message, tableId: table.id });
    }
  }

  #selected(area: Area): void {
    const { engine, events } = this.#book;
    const message = { worksheetId: area.sheetId, address: formatRectangle(area) };
    events.emit(EVENT.selectionChanged, [area.sheetId, WORKBOOK], message);
    for (const table of engine.tables()) {
      const common = table.area.sheetId === area.sheetId ? overlap(table.area, area) : undefined;
      const address = common ? formatRectangle(common) : '';
      events.emit(EVENT.tableSelectionChanged, [table.id], { ...message, address });
    }
  }

  /** The engine does not tell which sheet it calculated: each that is listened to hears of it. */
  #calculated(): void {
    const { engine, events } = this.#book;
    for (const { id } of engine.sheets()) {
      const isHeard = events.hasListener(EVENT.calculated, id) || events.hasListener(EVENT.calculated, WORKBOOK);
      const used = isHeard ? engine.usedArea(id, true) : undefined;
      if (!used) continue;
      events.emit(EVENT.calculated, [id, WORKBOOK], { worksheetId: id, address: formatRectangle(used) });
    }
  }

  #table(tableId: string, worksheetId: string): Readonly<Record<string, unknown>> {
    return { tableId, worksheetId, tableName: this.#tableNames.get(tableId) ?? '', source: this.#book.events.origin };
  }

  #rememberNames(): void {
    this.#tableNames = new Map(this.#book.engine.tables().map((table) => [table.id, table.name]));
  }

  #keep(area: Area): string {
    const id = `E${++this.#lastRange}`;
    this.#ranges.set(id, area);
    const oldest = this.#ranges.keys().next().value;
    if (this.#ranges.size > KEPT_RANGES && oldest !== undefined) this.#ranges.delete(oldest);
    return id;
  }
}

function valueTypeOf(value: CellValue): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
