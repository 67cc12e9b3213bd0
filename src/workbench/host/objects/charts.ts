import { CHART_TYPES } from '../../engine';
import type { Area, ChartInfo, ChartType } from '../../engine';
import { invalidArgument, itemNotFound } from '../apiError';
import type { Book } from '../book';
import { HostCollection } from '../hostObject';
import type { HostObject } from '../hostObject';
import { Chart } from './chart';
import { chartData } from './chartData';
import { Range } from './range';

/** Excel's size of a new chart, in points. */
const SIZE = { width: 360, height: 216 } as const;

export const isChartType = (type: string): type is ChartType => CHART_TYPES.some((known) => known === type);

/** Excel.ChartCollection of a sheet. */
export class ChartCollection extends HostCollection {
  readonly apiName = 'ChartCollection';
  readonly scalars = ['count'];
  readonly #book: Book;
  readonly #sheetId: string;

  constructor(book: Book, sheetId: string) {
    super();
    this.#book = book;
    this.#sheetId = sheetId;
  }
  get items(): readonly HostObject[] {
    return this.#charts.map(({ id }) => new Chart(this.#book, id));
  }
  get count(): number {
    return this.#charts.length;
  }
  getCount(): number {
    return this.count;
  }
  getItemOrNullObject(name: string): HostObject | null {
    const wanted = name.toLocaleLowerCase();
    const found = this.#charts.find((chart) => chart.name.toLocaleLowerCase() === wanted || chart.id === name);
    return found ? new Chart(this.#book, found.id) : null;
  }
  getItem(name: string): HostObject {
    const chart = this.getItemOrNullObject(name);
    if (!chart) throw itemNotFound();
    return chart;
  }
  getItemAt(index: number): HostObject {
    const chart = this.items[index];
    if (!chart) throw invalidArgument();
    return chart;
  }
  /** Placed beside what it shows. */
  add(type: string, sourceData: unknown, seriesBy = 'Auto'): HostObject {
    if (!(sourceData instanceof Range)) throw invalidArgument();
    if (!isChartType(type)) throw invalidArgument(`The workbench does not draw charts of the kind ${type}.`);
    const source: Area = sourceData.area;
    const data = chartData(this.#book, source, seriesBy);
    const id = this.#book.engine.addChart({
      ...data,
      sheetId: this.#sheetId,
      name: this.#freeName(),
      type,
      title: data.series.length === 1 ? (data.series[0]?.name ?? '') : '',
      legend: data.series.length > 1 ? 'bottom' : 'none',
      categoryTitle: '',
      valueTitle: '',
      numberFormat: '',
      row: source.sheetId === this.#sheetId ? source.row : 0,
      column: source.sheetId === this.#sheetId ? source.column + source.columns + 1 : 0,
      ...SIZE,
    });
    return new Chart(this.#book, id);
  }

  get #charts(): readonly ChartInfo[] {
    return this.#book.engine.charts().filter(({ sheetId }) => sheetId === this.#sheetId);
  }
  /** "Diagram 1" in a Swedish Excel. */
  #freeName(): string {
    const stem = this.#book.locale.startsWith('sv') ? 'Diagram' : 'Chart';
    const taken = new Set(this.#charts.map(({ name }) => name));
    let number = 1;
    while (taken.has(`${stem} ${number}`)) number++;
    return `${stem} ${number}`;
  }
}
