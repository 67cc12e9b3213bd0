import type { ChartInfo } from '../../engine';
import { invalidArgument, itemNotFound } from '../apiError';
import type { Book } from '../book';
import { HostObject } from '../hostObject';
import { ChartAxes } from './chartAxes';
import { chartData } from './chartData';
import { ChartSeriesCollection } from './chartSeries';
import { areaArgument, Range } from './range';

const LEGENDS = { Top: 'top', Bottom: 'bottom', Left: 'left', Right: 'right' } as const;

/** What one part of a chart may look at and change. */
export interface ChartPart {
  readonly info: () => ChartInfo;
  readonly change: (change: Partial<ChartInfo>) => void;
}

/** Excel.Chart. */
export class Chart extends HostObject {
  readonly apiName = 'Chart';
  readonly scalars = ['chartType', 'height', 'id', 'left', 'name', 'top', 'width'];
  readonly id: string;
  readonly #book: Book;
  readonly #part: ChartPart;

  constructor(book: Book, id: string) {
    super({ id });
    this.id = id;
    this.#book = book;
    this.#part = {
      info: () => {
        const chart = book.engine.charts().find((each) => each.id === id);
        if (!chart) throw itemNotFound();
        return chart;
      },
      change: (change) => {
        this.#part.info();
        book.engine.changeChart(id, change);
      },
    };
  }
  get name(): string {
    return this.#part.info().name;
  }
  set name(name: string) {
    this.#part.change({ name });
  }
  get chartType(): string {
    return this.#part.info().type;
  }
  get width(): number {
    return this.#part.info().width;
  }
  set width(width: number) {
    this.#part.change({ width });
  }
  get height(): number {
    return this.#part.info().height;
  }
  set height(height: number) {
    this.#part.change({ height });
  }
  get left(): number {
    const { sheetId, column } = this.#part.info();
    return sum(column, (i) => this.#book.engine.columnWidth(sheetId, i));
  }
  get top(): number {
    const { sheetId, row } = this.#part.info();
    return sum(row, (i) => this.#book.engine.rowHeight(sheetId, i));
  }
  get title(): ChartTitle {
    return new ChartTitle(this.#part);
  }
  get legend(): ChartLegend {
    return new ChartLegend(this.#part);
  }
  get axes(): ChartAxes {
    return new ChartAxes(this.#part);
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.#part);
  }
  get worksheet(): HostObject {
    return this.#book.make.worksheet(this.#book, this.#part.info().sheetId);
  }
  /** Over these cells: its corners are those of the first and the last. */
  setPosition(startCell: unknown, endCell?: unknown): void {
    const { sheetId, width, height } = this.#part.info();
    const from = areaArgument(this.#book, startCell, sheetId);
    const to = endCell === undefined || endCell === '' ? undefined : areaArgument(this.#book, endCell, sheetId);
    const { engine } = this.#book;
    const columns = to ? to.column + to.columns - from.column : 0;
    const rows = to ? to.row + to.rows - from.row : 0;
    if (columns < 0 || rows < 0) throw invalidArgument();
    this.#part.change({
      row: from.row,
      column: from.column,
      width: to ? sum(columns, (i) => engine.columnWidth(sheetId, from.column + i)) : width,
      height: to ? sum(rows, (i) => engine.rowHeight(sheetId, from.row + i)) : height,
    });
  }
  setData(sourceData: unknown, seriesBy = 'Auto'): void {
    if (!(sourceData instanceof Range)) throw invalidArgument();
    this.#part.change(chartData(this.#book, sourceData.area, seriesBy));
  }
  delete(): void {
    this.#part.info();
    this.#book.engine.removeChart(this.id);
  }
}

/** Excel.ChartTitle. */
export class ChartTitle extends HostObject {
  readonly apiName = 'ChartTitle';
  readonly scalars = ['text', 'visible'];
  readonly #part: ChartPart;

  constructor(part: ChartPart) {
    super();
    this.#part = part;
  }
  get text(): string {
    return this.#part.info().title;
  }
  set text(title: string) {
    this.#part.change({ title });
  }
  get visible(): boolean {
    return this.text !== '';
  }
  set visible(visible: boolean) {
    if (!visible) this.text = '';
  }
}

/** Excel.ChartLegend. */
export class ChartLegend extends HostObject {
  readonly apiName = 'ChartLegend';
  readonly scalars = ['position', 'visible'];
  readonly #part: ChartPart;

  constructor(part: ChartPart) {
    super();
    this.#part = part;
  }
  get position(): string {
    const { legend } = this.#part.info();
    return Object.entries(LEGENDS).find(([, place]) => place === legend)?.[0] ?? 'Bottom';
  }
  set position(position: keyof typeof LEGENDS) {
    const legend = LEGENDS[position];
    if (!legend) throw invalidArgument(`The workbench cannot place a legend at ${String(position)}.`);
    this.#part.change({ legend });
  }
  get visible(): boolean {
    return this.#part.info().legend !== 'none';
  }
  set visible(visible: boolean) {
    if (visible !== this.visible) this.#part.change({ legend: visible ? 'bottom' : 'none' });
  }
}

const sum = (count: number, of: (i: number) => number): number =>
  Array.from({ length: count }, (_, i) => of(i)).reduce((all, one) => all + one, 0);
