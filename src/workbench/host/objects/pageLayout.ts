import { PAPER_NAMES } from '../../../package/sheet/print';
import type { HeadingPlace, PrintSetup } from '../../../package/sheet/print';
import { formatRectangle } from '../address';
import { invalidArgument } from '../apiError';
import type { Book } from '../book';
import { HostObject } from '../hostObject';
import { areaArgument } from './range';

interface Zoom {
  readonly scale?: number | null;
  readonly horizontalFitToPages?: number | null;
  readonly verticalFitToPages?: number | null;
}

/** Excel.PageLayout. The grid does not print; what is set is read back and saved in the file. */
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
    return this.#print.orientation ?? 'Portrait';
  }
  set orientation(orientation: string) {
    if (orientation !== 'Portrait' && orientation !== 'Landscape') throw invalidArgument();
    this.#keep({ orientation });
  }
  get paperSize(): string {
    return this.#print.paperSize ?? 'A4';
  }
  set paperSize(paperSize: string) {
    if (!PAPER_NAMES.includes(paperSize)) throw invalidArgument(`The workbench has no paper of the size ${paperSize}.`);
    this.#keep({ paperSize });
  }
  get zoom(): Zoom {
    const { fit, scale } = this.#print;
    if (!fit) return { scale: scale ?? 100 };
    const { across, down } = fit;
    return { ...(across > 0 && { horizontalFitToPages: across }), ...(down > 0 && { verticalFitToPages: down }) };
  }
  set zoom(zoom: Zoom) {
    const { scale, horizontalFitToPages: across, verticalFitToPages: down } = zoom;
    const { fit: _, scale: __, ...rest } = this.#print;
    this.#book.store.replacePrint(this.#sheetId, {
      ...rest,
      ...(scale ? { scale } : { fit: { across: across ?? 0, down: down ?? 0 } }),
    });
  }
  get centerHorizontally(): boolean {
    return this.#print.centerHorizontally ?? false;
  }
  set centerHorizontally(centerHorizontally: boolean) {
    this.#keep({ centerHorizontally });
  }
  get printGridlines(): boolean {
    return this.#print.gridlines ?? false;
  }
  set printGridlines(gridlines: boolean) {
    this.#keep({ gridlines });
  }
  setPrintArea(area: unknown): void {
    this.#keep({ area: formatRectangle(areaArgument(this.#book, area, this.#sheetId), '$') });
  }
  setPrintTitleRows(rows: unknown): void {
    const { row, rows: count } = areaArgument(this.#book, rows, this.#sheetId);
    this.#keep({ titleRows: `$${row + 1}:$${row + count}` });
  }
  getPrintTitleRowsOrNullObject(): HostObject | null {
    const { titleRows } = this.#print;
    return titleRows ? this.#book.make.range(this.#book, this.#book.area(titleRows, this.#sheetId)) : null;
  }

  get #print(): PrintSetup {
    return this.#book.store.prints.get(this.#sheetId) ?? {};
  }
  #keep(change: PrintSetup): void {
    this.#book.store.replacePrint(this.#sheetId, { ...this.#print, ...change });
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
  readonly #book: Book;
  readonly #sheetId: string;

  constructor(book: Book, sheetId: string) {
    super();
    this.#book = book;
    this.#sheetId = sheetId;
  }
  get leftHeader(): string {
    return this.#read('leftHeader');
  }
  set leftHeader(text: string) {
    this.#keep('leftHeader', text);
  }
  get centerHeader(): string {
    return this.#read('centerHeader');
  }
  set centerHeader(text: string) {
    this.#keep('centerHeader', text);
  }
  get rightHeader(): string {
    return this.#read('rightHeader');
  }
  set rightHeader(text: string) {
    this.#keep('rightHeader', text);
  }
  get leftFooter(): string {
    return this.#read('leftFooter');
  }
  set leftFooter(text: string) {
    this.#keep('leftFooter', text);
  }
  get centerFooter(): string {
    return this.#read('centerFooter');
  }
  set centerFooter(text: string) {
    this.#keep('centerFooter', text);
  }
  get rightFooter(): string {
    return this.#read('rightFooter');
  }
  set rightFooter(text: string) {
    this.#keep('rightFooter', text);
  }
  #read(place: HeadingPlace): string {
    return this.#book.store.prints.get(this.#sheetId)?.headings?.[place] ?? '';
  }
  #keep(place: HeadingPlace, text: string): void {
    const print = this.#book.store.prints.get(this.#sheetId) ?? {};
    this.#book.store.replacePrint(this.#sheetId, { ...print, headings: { ...print.headings, [place]: text } });
  }
}
