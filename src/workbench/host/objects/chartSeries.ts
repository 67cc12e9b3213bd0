import type { ChartSeriesInfo } from '../../engine';
import { invalidArgument, itemNotFound } from '../apiError';
import { HostCollection, HostObject } from '../hostObject';
import type { ChartPart } from './chart';
import { Range } from './range';
import { toColor } from './rangeStyle';

/** Excel.ChartSeriesCollection. */
export class ChartSeriesCollection extends HostCollection {
  readonly apiName = 'ChartSeriesCollection';
  readonly scalars = ['count'];
  readonly #part: ChartPart;

  constructor(part: ChartPart) {
    super();
    this.#part = part;
  }
  get count(): number {
    return this.#part.info().series.length;
  }
  get items(): readonly HostObject[] {
    return Array.from({ length: this.count }, (_, i) => new ChartSeries(this.#part, i));
  }
  getCount(): number {
    return this.count;
  }
  getItemAt(index: number): HostObject {
    const series = this.items[index];
    if (!series) throw invalidArgument();
    return series;
  }
}

/** Excel.ChartSeries. */
export class ChartSeries extends HostObject {
  readonly apiName = 'ChartSeries';
  readonly scalars = ['chartType', 'name'];
  readonly #part: ChartPart;
  readonly #index: number;

  constructor(part: ChartPart, index: number) {
    super({ id: index });
    this.#part = part;
    this.#index = index;
  }
  get chartType(): string {
    return this.#part.info().type;
  }
  get name(): string {
    return this.#own.name;
  }
  set name(name: string) {
    const { nameCell: _, ...rest } = this.#own;
    this.#replace({ ...rest, name });
  }
  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat((color) => {
      const { color: _, ...rest } = this.#own;
      this.#replace(color === undefined ? rest : { ...rest, color });
    });
  }
  setValues(sourceData: unknown): void {
    if (!(sourceData instanceof Range)) throw invalidArgument();
    this.#replace({ ...this.#own, values: sourceData.area });
  }
  /** The categories are the whole chart's: here all series share them. */
  setXAxisValues(sourceData: unknown): void {
    if (!(sourceData instanceof Range)) throw invalidArgument();
    this.#part.change({ categories: sourceData.area });
  }
  delete(): void {
    this.#part.change({ series: this.#part.info().series.filter((_, i) => i !== this.#index) });
  }
  get #own(): ChartSeriesInfo {
    const series = this.#part.info().series[this.#index];
    if (!series) throw itemNotFound();
    return series;
  }
  #replace(series: ChartSeriesInfo): void {
    this.#part.change({ series: this.#part.info().series.map((each, i) => (i === this.#index ? series : each)) });
  }
}

type Paint = (color: string | undefined) => void;

/** Excel.ChartSeriesFormat. */
export class ChartSeriesFormat extends HostObject {
  readonly apiName = 'ChartSeriesFormat';
  readonly scalars: readonly string[] = [];
  readonly fill: ChartFill;
  readonly line: ChartLineFormat;

  constructor(paint: Paint) {
    super();
    this.fill = new ChartFill(paint);
    this.line = new ChartLineFormat(paint);
  }
}

/** Excel.ChartFill. */
export class ChartFill extends HostObject {
  readonly apiName = 'ChartFill';
  readonly scalars: readonly string[] = [];
  readonly #paint: Paint;

  constructor(paint: Paint) {
    super();
    this.#paint = paint;
  }
  setSolidColor(color: string): void {
    this.#paint(toColor(color));
  }
  clear(): void {
    this.#paint(undefined);
  }
}

/** Excel.ChartLineFormat: a line's colour is its series' colour. */
export class ChartLineFormat extends HostObject {
  readonly apiName = 'ChartLineFormat';
  readonly scalars: readonly string[] = [];
  readonly #paint: Paint;

  constructor(paint: Paint) {
    super();
    this.#paint = paint;
  }
  set color(color: string) {
    this.#paint(toColor(color));
  }
  clear(): void {
    this.#paint(undefined);
  }
}
