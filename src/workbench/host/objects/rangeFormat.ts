import type { Area, CellStyle } from '../../engine';
import { invalidArgument } from '../apiError';
import type { Book } from '../book';
import { HostObject } from '../hostObject';
import { FormatProtection } from './formatProtection';
import { RangeBorderCollection } from './rangeBorders';
import { RangeFill, RangeFont } from './rangeFillAndFont';
import { common, MIXED_LIMIT } from './rangeStyle';

const HORIZONTAL = { Left: 'left', Center: 'center', Right: 'right' } as const;
const VERTICAL = { Top: 'top', Center: 'middle', Bottom: 'bottom' } as const;

const MOST_INDENT = 250;

const nameOf = <N extends string, V>(table: Readonly<Record<N, V>>, value: V | undefined): N | undefined =>
  (Object.keys(table) as N[]).find((name) => table[name] === value);

/** Excel.RangeFormat. */
export class RangeFormat extends HostObject {
  readonly apiName = 'RangeFormat';
  readonly scalars = [
    'columnWidth',
    'horizontalAlignment',
    'indentLevel',
    'rowHeight',
    'verticalAlignment',
    'wrapText',
  ];
  readonly #book: Book;
  readonly #area: Area;

  constructor(book: Book, area: Area) {
    super();
    this.#book = book;
    this.#area = area;
  }

  get fill(): RangeFill {
    return new RangeFill(this.#book, this.#area);
  }
  get font(): RangeFont {
    return new RangeFont(this.#book, this.#area);
  }
  get protection(): FormatProtection {
    return new FormatProtection();
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.#book, this.#area);
  }

  get horizontalAlignment(): string | null {
    return common(this.#book, this.#area, (style) => nameOf(HORIZONTAL, style.align) ?? 'General');
  }
  set horizontalAlignment(name: keyof typeof HORIZONTAL | 'General') {
    const align = name === 'General' ? undefined : HORIZONTAL[name];
    if (!align && name !== 'General') throw invalidArgument(`The workbench cannot align ${String(name)}.`);
    this.#style({ align } as CellStyle);
  }
  get verticalAlignment(): string | null {
    return common(this.#book, this.#area, (style) => nameOf(VERTICAL, style.verticalAlign) ?? 'Bottom');
  }
  set verticalAlignment(name: keyof typeof VERTICAL) {
    const verticalAlign = VERTICAL[name];
    if (!verticalAlign) throw invalidArgument(`The workbench cannot align ${String(name)}.`);
    this.#style({ verticalAlign });
  }
  get indentLevel(): number | null {
    return common(this.#book, this.#area, (style) => style.indent ?? 0);
  }
  set indentLevel(indent: number) {
    if (!Number.isInteger(indent) || indent < 0 || indent > MOST_INDENT) throw invalidArgument();
    this.#style({ indent });
  }
  get wrapText(): boolean | null {
    return common(this.#book, this.#area, (style) => style.wrap ?? false);
  }
  set wrapText(wrap: boolean) {
    this.#style({ wrap });
  }

  /** Points; null when the columns differ. */
  get columnWidth(): number | null {
    const { sheetId, column, columns } = this.#book.clip(this.#area);
    return same(columns, (i) => this.#book.engine.columnWidth(sheetId, column + i));
  }
  set columnWidth(points: number) {
    const { sheetId, column, columns } = this.#book.clip(this.#area);
    this.#book.engine.setColumnWidth(sheetId, column, columns, points);
  }
  get rowHeight(): number | null {
    const { sheetId, row, rows } = this.#book.clip(this.#area);
    return same(rows, (i) => this.#book.engine.rowHeight(sheetId, row + i));
  }
  set rowHeight(points: number) {
    const { sheetId, row, rows } = this.#book.clip(this.#area);
    this.#book.engine.setRowHeight(sheetId, row, rows, points);
  }

  /** An estimate from the number of characters: a grid on a canvas is not there to measure in every test. */
  autofitColumns(): void {
    const { engine } = this.#book;
    const area = this.#book.clip(this.#area);
    const states = engine.read(area);
    for (let c = 0; c < area.columns; c++) {
      const longest = Math.max(0, ...states.map((row) => row[c]?.text.length ?? 0));
      if (longest > 0) engine.setColumnWidth(area.sheetId, area.column + c, 1, Math.round(longest * 5.5 + 10));
    }
  }
  autofitRows(): void {
    const { engine } = this.#book;
    const area = this.#book.clip(this.#area);
    engine.read(area).forEach((row, r) => {
      const lines = Math.max(1, ...row.map((cell) => cell.text.split('\n').length));
      engine.setRowHeight(area.sheetId, area.row + r, 1, lines * 15);
    });
  }

  #style(style: CellStyle): void {
    this.#book.engine.setStyle(this.#book.clip(this.#area), style);
  }
}

function same(count: number, read: (i: number) => number): number | null {
  const first = read(0);
  for (let i = 1; i < Math.min(count, MIXED_LIMIT); i++) if (read(i) !== first) return null;
  return first;
}
