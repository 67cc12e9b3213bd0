import type { Area, CellStyle } from '../../engine';
import type { Book } from '../book';
import { HostObject } from '../hostObject';
import { common, toColor } from './rangeStyle';

/** Excel.RangeFill. */
export class RangeFill extends HostObject {
  readonly apiName = 'RangeFill';
  readonly scalars = ['color'];
  readonly #book: Book;
  readonly #area: Area;

  constructor(book: Book, area: Area) {
    super();
    this.#book = book;
    this.#area = area;
  }
  /** "#FFFFFF" where there is no fill, as in Excel. */
  get color(): string | null {
    return common(this.#book, this.#area, (style) => (style.fillColor || '#FFFFFF').toUpperCase());
  }
  set color(color: string) {
    this.#book.engine.setStyle(this.#book.clip(this.#area), { fillColor: toColor(color) });
  }
  clear(): void {
    this.#book.engine.setStyle(this.#book.clip(this.#area), { fillColor: '' });
  }
}

/** Excel.RangeFont. The grid has one typeface: another name is remembered by no one. */
export class RangeFont extends HostObject {
  readonly apiName = 'RangeFont';
  readonly scalars = ['bold', 'color', 'italic', 'name', 'size', 'strikethrough', 'underline'];
  readonly name = 'Calibri';
  readonly #book: Book;
  readonly #area: Area;

  constructor(book: Book, area: Area) {
    super();
    this.#book = book;
    this.#area = area;
  }
  get bold(): boolean | null {
    return common(this.#book, this.#area, (style) => style.bold ?? false);
  }
  set bold(bold: boolean) {
    this.#style({ bold });
  }
  get italic(): boolean | null {
    return common(this.#book, this.#area, (style) => style.italic ?? false);
  }
  set italic(italic: boolean) {
    this.#style({ italic });
  }
  get strikethrough(): boolean | null {
    return common(this.#book, this.#area, (style) => style.strikethrough ?? false);
  }
  set strikethrough(strikethrough: boolean) {
    this.#style({ strikethrough });
  }
  get underline(): string | null {
    return common(this.#book, this.#area, (style) => (style.underline ? 'Single' : 'None'));
  }
  set underline(style: string) {
    this.#style({ underline: style !== 'None' });
  }
  get color(): string | null {
    return common(this.#book, this.#area, (style) => (style.textColor || '#000000').toUpperCase());
  }
  set color(color: string) {
    this.#style({ textColor: toColor(color) });
  }
  get size(): number | null {
    return common(this.#book, this.#area, (style) => style.fontSize ?? 11);
  }
  set size(fontSize: number) {
    this.#style({ fontSize });
  }
  #style(style: CellStyle): void {
    this.#book.engine.setStyle(this.#book.clip(this.#area), style);
  }
}
