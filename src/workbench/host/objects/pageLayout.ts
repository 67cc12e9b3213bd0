import type { Book } from '../book';
import { HostObject } from '../hostObject';
import { areaArgument } from './range';

/** What is kept of a sheet's print settings, by name; the grid does not print, but what is set can be read back. */
const kept = (book: Book, sheetId: string): Map<string, unknown> => {
  const known = book.printSettings.get(sheetId) ?? new Map<string, unknown>();
  book.printSettings.set(sheetId, known);
  return known;
};

/** Excel.PageLayout. */
export class PageLayout extends HostObject {
  readonly apiName = 'PageLayout';
  readonly scalars = ['centerHorizontally', 'orientation', 'paperSize', 'printGridlines', 'zoom'];
  readonly #book: Book;
  readonly #sheetId: string;

  constructor(book: Book, sheetId: string) {
    super();
    this.#book = book;
    this.#sheetId = sheetId;
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.#book, this.#sheetId);
  }
  get orientation(): string {
    return this.#read('orientation', 'Portrait');
  }
  set orientation(orientation: string) {
    this.#keep('orientation', orientation);
  }
  get paperSize(): string {
    return this.#read('paperSize', 'A4');
  }
  set paperSize(size: string) {
    this.#keep('paperSize', size);
  }
  get zoom(): unknown {
    return this.#read<unknown>('zoom', { scale: 100 });
  }
  set zoom(zoom: unknown) {
    this.#keep('zoom', zoom);
  }
  get centerHorizontally(): boolean {
    return this.#read('centerHorizontally', false);
  }
  set centerHorizontally(center: boolean) {
    this.#keep('centerHorizontally', center);
  }
  get printGridlines(): boolean {
    return this.#read('printGridlines', false);
  }
  set printGridlines(print: boolean) {
    this.#keep('printGridlines', print);
  }
  setPrintArea(area: unknown): void {
    this.#keep('printArea', areaArgument(this.#book, area, this.#sheetId));
  }
  setPrintTitleRows(rows: unknown): void {
    this.#keep('titleRows', areaArgument(this.#book, rows, this.#sheetId));
  }
  getPrintTitleRowsOrNullObject(): HostObject | null {
    const rows = kept(this.#book, this.#sheetId).get('titleRows');
    return rows === undefined ? null : this.#book.make.range(this.#book, rows as Parameters<Book['make']['range']>[1]);
  }

  #read<T>(name: string, otherwise: T): T {
    return (kept(this.#book, this.#sheetId).get(name) as T | undefined) ?? otherwise;
  }
  #keep(name: string, value: unknown): void {
    kept(this.#book, this.#sheetId).set(name, value);
  }
}

/** Excel.HeaderFooterGroup; the workbench keeps only the texts for all pages. */
export class HeaderFooterGroup extends HostObject {
  readonly apiName = 'HeaderFooterGroup';
  readonly scalars: readonly string[] = [];
  readonly #book: Book;
  readonly #sheetId: string;

  constructor(book: Book, sheetId: string) {
    super();
    this.#book = book;
    this.#sheetId = sheetId;
  }
  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.#book, this.#sheetId);
  }
}

/** Excel.HeaderFooter. */
export class HeaderFooter extends HostObject {
  readonly apiName = 'HeaderFooter';
  readonly scalars = ['centerFooter', 'centerHeader', 'leftFooter', 'leftHeader', 'rightFooter', 'rightHeader'];
  readonly #texts: Map<string, unknown>;

  constructor(book: Book, sheetId: string) {
    super();
    this.#texts = kept(book, sheetId);
  }
  get leftHeader(): string {
    return this.#read('leftHeader');
  }
  set leftHeader(text: string) {
    this.#texts.set('leftHeader', text);
  }
  get centerHeader(): string {
    return this.#read('centerHeader');
  }
  set centerHeader(text: string) {
    this.#texts.set('centerHeader', text);
  }
  get rightHeader(): string {
    return this.#read('rightHeader');
  }
  set rightHeader(text: string) {
    this.#texts.set('rightHeader', text);
  }
  get leftFooter(): string {
    return this.#read('leftFooter');
  }
  set leftFooter(text: string) {
    this.#texts.set('leftFooter', text);
  }
  get centerFooter(): string {
    return this.#read('centerFooter');
  }
  set centerFooter(text: string) {
    this.#texts.set('centerFooter', text);
  }
  get rightFooter(): string {
    return this.#read('rightFooter');
  }
  set rightFooter(text: string) {
    this.#texts.set('rightFooter', text);
  }
  #read(name: string): string {
    return String(this.#texts.get(name) ?? '');
  }
}
