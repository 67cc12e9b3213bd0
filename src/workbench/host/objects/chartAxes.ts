import { HostObject } from '../hostObject';
import type { ChartPart } from './chart';

type AxisTitle = 'categoryTitle' | 'valueTitle';

/** Excel.ChartAxes. */
export class ChartAxes extends HostObject {
  readonly apiName = 'ChartAxes';
  readonly scalars: readonly string[] = [];
  readonly #part: ChartPart;

  constructor(part: ChartPart) {
    super();
    this.#part = part;
  }
  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.#part, 'categoryTitle');
  }
  get valueAxis(): ChartAxis {
    return new ChartAxis(this.#part, 'valueTitle');
  }
}

/** Excel.ChartAxis; the workbench knows the format of the values' numbers only. */
export class ChartAxis extends HostObject {
  readonly apiName = 'ChartAxis';
  readonly scalars = ['numberFormat'];
  readonly #part: ChartPart;
  readonly #title: AxisTitle;

  constructor(part: ChartPart, title: AxisTitle) {
    super();
    this.#part = part;
    this.#title = title;
  }
  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.#part, this.#title);
  }
  get numberFormat(): string {
    return (this.#title === 'valueTitle' && this.#part.info().numberFormat) || 'General';
  }
  set numberFormat(numberFormat: string) {
    if (this.#title === 'valueTitle') this.#part.change({ numberFormat });
  }
}

/** Excel.ChartAxisTitle. */
export class ChartAxisTitle extends HostObject {
  readonly apiName = 'ChartAxisTitle';
  readonly scalars = ['text', 'visible'];
  readonly #part: ChartPart;
  readonly #title: AxisTitle;

  constructor(part: ChartPart, title: AxisTitle) {
    super();
    this.#part = part;
    this.#title = title;
  }
  get text(): string {
    return this.#part.info()[this.#title];
  }
  set text(text: string) {
    this.#part.change({ [this.#title]: text });
  }
  get visible(): boolean {
    return this.text !== '';
  }
  set visible(visible: boolean) {
    if (!visible) this.text = '';
  }
}
