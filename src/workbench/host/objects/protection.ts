import { ApiError, invalidArgument } from '../apiError';
import type { Book } from '../book';
import { HostObject } from '../hostObject';

/** Excel.WorksheetProtection. Every cell of a protected sheet is locked; the workbench keeps no passwords. */
export class WorksheetProtection extends HostObject {
  readonly apiName = 'WorksheetProtection';
  readonly scalars = ['options', 'protected'];
  readonly #book: Book;
  readonly #sheetId: string;

  constructor(book: Book, sheetId: string) {
    super();
    this.#book = book;
    this.#sheetId = sheetId;
  }
  get protected(): boolean {
    return this.#book.engine.isProtected(this.#sheetId);
  }
  /** What is allowed all the same; null when the sheet is not protected. */
  get options(): Readonly<Record<string, unknown>> | null {
    return this.protected ? NOTHING_ALLOWED : null;
  }
  protect(_options?: unknown, password?: string): void {
    if (password !== undefined && password !== '') throw invalidArgument('The workbench keeps no passwords.');
    if (this.protected) throw new ApiError('InvalidOperation', 'The worksheet is already protected.');
    this.#book.engine.setProtected(this.#sheetId, true);
  }
  unprotect(): void {
    if (this.protected) this.#book.engine.setProtected(this.#sheetId, false);
  }
}

const NOTHING_ALLOWED = Object.fromEntries(
  [
    'allowAutoFilter',
    'allowDeleteColumns',
    'allowDeleteRows',
    'allowEditObjects',
    'allowEditScenarios',
    'allowFormatCells',
    'allowFormatColumns',
    'allowFormatRows',
    'allowInsertColumns',
    'allowInsertHyperlinks',
    'allowInsertRows',
    'allowPivotTables',
    'allowSort',
  ].map((name) => [name, false]),
);

/** Excel.WorkbookProtection: sheets neither come nor go. The grid itself does not know of it; what add-ins do is refused. */
export class WorkbookProtection extends HostObject {
  readonly apiName = 'WorkbookProtection';
  readonly scalars = ['protected'];
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }
  get protected(): boolean {
    return this.#book.isStructureProtected;
  }
  protect(password?: string): void {
    if (password !== undefined && password !== '') throw invalidArgument('The workbench keeps no passwords.');
    this.#book.isStructureProtected = true;
  }
  unprotect(): void {
    this.#book.isStructureProtected = false;
  }
}
