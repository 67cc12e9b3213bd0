import type { Book } from '../book';
import type { HostCollection } from '../hostObject';
import { invalidSelection } from '../apiError';
import { HostObject } from '../hostObject';
import { Application } from './application';
import { CustomXmlPartCollection } from './customXmlParts';
import { NamedItemCollection } from './names';
import { WorkbookProtection } from './protection';
import { SettingCollection } from './settings';
import { WorksheetCollection } from './worksheets';

/** Excel.Workbook, the root of every path. */
export class Workbook extends HostObject {
  readonly apiName = 'Workbook';
  readonly scalars = ['autoSave', 'calculationEngineVersion', 'isDirty', 'name', 'previouslySaved', 'readOnly'];
  readonly autoSave = false;
  readonly calculationEngineVersion = 191029;
  readonly previouslySaved = true;
  readonly readOnly = false;
  isDirty = false;
  readonly application: Application;
  readonly customXmlParts: CustomXmlPartCollection;
  readonly names: NamedItemCollection;
  readonly protection: WorkbookProtection;
  readonly settings: SettingCollection;
  readonly worksheets: WorksheetCollection;
  readonly #book: Book;
  readonly #eventArea: (referenceId: string) => HostObject | null;

  constructor(
    book: Book,
    readonly name: string,
    parts: { isCalculating: () => boolean; eventRange: (referenceId: string) => HostObject | null },
  ) {
    super();
    this.#book = book;
    this.#eventArea = parts.eventRange;
    this.application = new Application(book, parts.isCalculating);
    this.customXmlParts = new CustomXmlPartCollection(book);
    this.names = new NamedItemCollection(book);
    this.protection = new WorkbookProtection(book);
    this.settings = new SettingCollection(book);
    this.worksheets = new WorksheetCollection(book);
  }

  get tables(): HostCollection {
    return this.#book.make.tables(this.#book);
  }
  getSelectedRange(): HostObject {
    const [area, ...others] = this.#book.engine.selections();
    // As in Excel: several areas at once are told by getSelectedRanges() alone.
    if (!area || others.length > 0) throw invalidSelection();
    return this.#book.range(area.sheetId, area);
  }
  /** The first cell of the selection: the grid does not tell which of its cells is active. */
  getActiveCell(): HostObject {
    const area = this.#book.engine.selection();
    return this.#book.range(area.sheetId, { ...area, rows: 1, columns: 1 });
  }
  /** Behind getRange() of an event's arguments. */
  _GetRangeForEventByReferenceId(referenceId: string): HostObject | null {
    return this.#eventArea(referenceId);
  }
  _GetRangeOrNullObjectForEventByReferenceId(referenceId: string): HostObject | null {
    return this.#eventArea(referenceId);
  }
}
