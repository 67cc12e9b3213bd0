import type { Area } from '../../engine';
import { invalidArgument } from '../apiError';
import type { Book, Border } from '../book';
import { HostCollection, HostObject } from '../hostObject';
import { toColor } from './rangeStyle';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];

/** Excel.RangeBorderCollection. */
export class RangeBorderCollection extends HostCollection {
  readonly apiName = 'RangeBorderCollection';
  readonly scalars = ['count'];
  readonly count = SIDES.length;
  readonly #book: Book;
  readonly #area: Area;

  constructor(book: Book, area: Area) {
    super();
    this.#book = book;
    this.#area = area;
  }
  get items(): readonly HostObject[] {
    return SIDES.map((side) => this.getItem(side));
  }
  getItem(side: string): HostObject {
    if (!SIDES.includes(side)) throw invalidArgument();
    return new RangeBorder(this.#book.borders, `${this.#book.address(this.#area)} ${side}`, side);
  }
  getItemAt(index: number): HostObject {
    return this.getItem(SIDES[index] ?? '');
  }
}

const NO_BORDER: Border = { style: 'None', color: '#000000', weight: 'Thin' };

/** Excel.RangeBorder. Kept as set, so that it can be read back; the grid does not draw it. */
export class RangeBorder extends HostObject {
  readonly apiName = 'RangeBorder';
  readonly scalars = ['color', 'sideIndex', 'style', 'weight'];
  readonly #borders: Map<string, Border>;
  readonly #key: string;

  constructor(
    borders: Map<string, Border>,
    key: string,
    readonly sideIndex: string,
  ) {
    super({ id: sideIndex });
    this.#borders = borders;
    this.#key = key;
  }
  get style(): string {
    return this.#border.style;
  }
  set style(style: string) {
    this.#change({ style });
  }
  get color(): string {
    return this.#border.color;
  }
  set color(color: string) {
    this.#change({ color: toColor(color), ...(this.style === 'None' && { style: 'Continuous' }) });
  }
  get weight(): string {
    return this.#border.weight;
  }
  set weight(weight: string) {
    this.#change({ weight, ...(this.style === 'None' && { style: 'Continuous' }) });
  }
  get #border(): Border {
    return this.#borders.get(this.#key) ?? NO_BORDER;
  }
  #change(change: Partial<Border>): void {
    this.#borders.set(this.#key, { ...this.#border, ...change });
  }
}
