import { itemNotFound, structureProtected } from '../apiError';
import type { Book } from '../book';
import { EVENT, WORKBOOK } from '../eventHub';
import type { HostObject } from '../hostObject';
import { HostCollection } from '../hostObject';
import { checkSheetName, SHEET_EVENTS, Worksheet } from './worksheet';

/** Excel.WorksheetCollection. */
export class WorksheetCollection extends HostCollection {
  readonly apiName = 'WorksheetCollection';
  readonly scalars: readonly string[] = [];
  readonly #book: Book;

  constructor(book: Book) {
    super({}, book.events.source(WORKBOOK, { ...SHEET_EVENTS, Added: EVENT.added, Deleted: EVENT.deleted }));
    this.#book = book;
  }

  get items(): readonly HostObject[] {
    return this.#sheets(false);
  }
  getItem(key: string): HostObject {
    return new Worksheet(this.#book, this.#book.sheet(key).id);
  }
  getItemOrNullObject(key: string): HostObject | null {
    const sheet = this.#book.findSheet(key);
    return sheet ? new Worksheet(this.#book, sheet.id) : null;
  }
  getActiveWorksheet(): HostObject {
    return new Worksheet(this.#book, this.#book.engine.activeSheet());
  }
  getFirst(visibleOnly = false): HostObject {
    return orNotFound(this.#sheets(visibleOnly)[0]);
  }
  getLast(visibleOnly = false): HostObject {
    return orNotFound(this.#sheets(visibleOnly).at(-1));
  }
  getCount(visibleOnly = false): number {
    return this.#sheets(visibleOnly).length;
  }
  add(name?: string): HostObject {
    if (this.#book.isStructureProtected) throw structureProtected();
    const chosen = name ?? this.#freeName();
    checkSheetName(this.#book, chosen);
    return new Worksheet(this.#book, this.#book.engine.addSheet(chosen));
  }

  #sheets(visibleOnly: boolean): readonly HostObject[] {
    const sheets = this.#book.engine.sheets().filter((sheet) => sheet.visible || !visibleOnly);
    return sheets.map((sheet) => new Worksheet(this.#book, sheet.id));
  }
  /** "Blad2" in a Swedish Excel, "Sheet2" in an English one. */
  #freeName(): string {
    const stem = this.#book.locale.startsWith('sv') ? 'Blad' : 'Sheet';
    let number = 1;
    while (this.#book.findSheet(`${stem}${number}`)) number++;
    return `${stem}${number}`;
  }
}

function orNotFound(object: HostObject | undefined): HostObject {
  if (!object) throw itemNotFound();
  return object;
}
