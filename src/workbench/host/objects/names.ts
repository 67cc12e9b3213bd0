import type { Area, NameInfo } from '../../engine';
import { parseAddress } from '../address';
import { ApiError, invalidArgument, itemAlreadyExists, itemNotFound } from '../apiError';
import type { Book } from '../book';
import { fromLocalFormula } from '../formulaLocale';
import { HostCollection, HostObject } from '../hostObject';
import { Range } from './range';

/** Excel.NamedItemCollection of the workbook, or of one sheet. */
export class NamedItemCollection extends HostCollection {
  readonly apiName = 'NamedItemCollection';
  readonly scalars: readonly string[] = [];
  readonly #book: Book;
  readonly #scope: string | undefined;

  constructor(book: Book, scope?: string) {
    super();
    this.#book = book;
    this.#scope = scope;
  }

  get items(): readonly HostObject[] {
    return this.#names.map((name) => new NamedItem(this.#book, name));
  }
  getCount(): number {
    return this.#names.length;
  }
  getItemOrNullObject(name: string): HostObject | null {
    const wanted = name.toLocaleLowerCase();
    const found = this.#names.find((n) => n.name.toLocaleLowerCase() === wanted);
    return found ? new NamedItem(this.#book, found) : null;
  }
  getItem(name: string): HostObject {
    const item = this.getItemOrNullObject(name);
    if (!item) throw itemNotFound();
    return item;
  }
  add(name: string, reference: unknown, comment = ''): HostObject {
    if (this.getItemOrNullObject(name)) throw itemAlreadyExists();
    if (!isValidName(name)) throw invalidArgument();
    const text = reference instanceof Range ? this.#book.absolute(reference.area) : String(reference);
    const formula = text.startsWith('=') ? text : `=${text}`;
    const sheetId = this.#scope;
    const info: NameInfo = { name, formula, comment, visible: true, ...(sheetId !== undefined && { sheetId }) };
    this.#book.engine.setName(info);
    return new NamedItem(this.#book, info);
  }
  addFormulaLocal(name: string, formula: string, comment = ''): HostObject {
    return this.add(name, fromLocalFormula(formula, this.#book.locale), comment);
  }

  get #names(): readonly NameInfo[] {
    return this.#book.engine.names().filter((name) => name.sheetId === this.#scope);
  }
}

/** Letters (å ä ö too), digits, full stops and underscores; not what could be read as a cell. */
export function isValidName(name: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && !parseAddress(name) && !/^[rc]$/i.test(name);
}

/** Excel.NamedItem. */
export class NamedItem extends HostObject {
  readonly apiName = 'NamedItem';
  readonly scalars = ['comment', 'formula', 'name', 'scope', 'type', 'value', 'visible'];
  readonly name: string;
  readonly #book: Book;
  readonly #sheetId: string | undefined;

  constructor(book: Book, info: NameInfo) {
    super({ id: info.name });
    this.#book = book;
    this.name = info.name;
    this.#sheetId = info.sheetId;
  }

  get formula(): string {
    return this.#info.formula;
  }
  set formula(formula: string) {
    this.#change({ formula: String(formula).startsWith('=') ? String(formula) : `=${String(formula)}` });
  }
  get comment(): string {
    return this.#info.comment;
  }
  set comment(comment: string) {
    this.#change({ comment });
  }
  get visible(): boolean {
    return this.#info.visible;
  }
  set visible(visible: boolean) {
    this.#change({ visible });
  }
  get scope(): string {
    return this.#sheetId === undefined ? 'Workbook' : 'Worksheet';
  }
  get type(): string {
    if (this.#area) return 'Range';
    const value = this.value;
    if (typeof value === 'number') return 'Double';
    return typeof value === 'boolean' ? 'Boolean' : 'String';
  }
  /** The address of a named range, the constant of a named constant, else the formula without "=". */
  get value(): unknown {
    const area = this.#area;
    if (area) return this.#book.address(area);
    const text = this.formula.slice(1);
    if (text.trim() !== '' && !Number.isNaN(Number(text))) return Number(text);
    if (/^(true|false)$/i.test(text)) return /true/i.test(text);
    return /^".*"$/s.test(text) ? text.slice(1, -1).replaceAll('""', '"') : text;
  }
  get worksheet(): HostObject {
    if (this.#sheetId === undefined) throw new ApiError('InvalidOperation', 'The name is scoped to the workbook.');
    return this.#book.make.worksheet(this.#book, this.#sheetId);
  }
  get worksheetOrNullObject(): HostObject | null {
    return this.#sheetId === undefined ? null : this.worksheet;
  }
  getRangeOrNullObject(): HostObject | null {
    const area = this.#area;
    return area ? this.#book.range(area.sheetId, area) : null;
  }
  getRange(): HostObject {
    const range = this.getRangeOrNullObject();
    if (!range) throw new ApiError('InvalidReference', 'This reference is not valid for the requested operation.');
    return range;
  }
  delete(): void {
    this.#book.engine.removeName(this.name, this.#sheetId);
  }

  get #info(): NameInfo {
    const info = this.#book.engine.names().find((n) => n.name === this.name && n.sheetId === this.#sheetId);
    if (!info) throw itemNotFound();
    return info;
  }
  get #area(): Area | undefined {
    const { formula } = this.#info;
    const home = this.#sheetId ?? this.#book.engine.sheets()[0]?.id ?? '';
    return parseAddress(formula.slice(1)) ? this.#book.findArea(formula, home) : undefined;
  }
  #change(change: Partial<NameInfo>): void {
    this.#book.engine.setName({ ...this.#info, ...change });
  }
}
