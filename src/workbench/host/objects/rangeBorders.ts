import type { Area, Edge, EdgeLine } from '../../engine';
import { invalidArgument } from '../apiError';
import type { Book } from '../book';
import { HostCollection, HostObject } from '../hostObject';
import { toColor } from './rangeStyle';

const EDGES: Readonly<Record<string, Edge | undefined>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
  InsideVertical: 'v',
  InsideHorizontal: 'h',
  DiagonalDown: undefined,
  DiagonalUp: undefined,
};
const SIDES = Object.keys(EDGES);

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
    return new RangeBorder(this.#book, this.#area, side);
  }
  getItemAt(index: number): HostObject {
    return this.getItem(SIDES[index] ?? '');
  }
}

const DASHED: Readonly<Record<string, EdgeLine['style']>> = { Dash: 'dashed', DashDot: 'dashed', Dot: 'dotted' };
const WEIGHTS: Readonly<Record<string, EdgeLine['style']>> = {
  Hairline: 'thin',
  Thin: 'thin',
  Medium: 'medium',
  Thick: 'thick',
};

/** Excel.RangeBorder. Of Excel's lines the grid draws these: thin, medium, thick, dashed and dotted. */
export class RangeBorder extends HostObject {
  readonly apiName = 'RangeBorder';
  readonly scalars = ['color', 'sideIndex', 'style', 'weight'];
  readonly #book: Book;
  readonly #area: Area;

  constructor(
    book: Book,
    area: Area,
    readonly sideIndex: string,
  ) {
    super({ id: sideIndex });
    this.#book = book;
    this.#area = area;
  }
  get style(): string {
    const line = this.#line;
    if (!line) return 'None';
    return line.style === 'dashed' ? 'Dash' : line.style === 'dotted' ? 'Dot' : 'Continuous';
  }
  set style(style: string) {
    const now = this.#line?.style;
    const solid = now === undefined || now === 'dashed' || now === 'dotted' ? 'thin' : now;
    const drawn = DASHED[style] ?? (style === 'Double' ? 'medium' : solid);
    this.#set(style === 'None' ? undefined : { color: BLACK, ...this.#line, style: drawn });
  }
  get color(): string {
    return this.#line?.color ?? BLACK;
  }
  set color(color: string) {
    this.#set({ style: 'thin', ...this.#line, color: toColor(color) });
  }
  get weight(): string {
    const style = this.#line?.style;
    return style === 'medium' ? 'Medium' : style === 'thick' ? 'Thick' : 'Thin';
  }
  set weight(weight: string) {
    const style = WEIGHTS[weight];
    if (!style) throw invalidArgument();
    this.#set({ color: BLACK, ...this.#line, style });
  }
  get #line(): EdgeLine | undefined {
    const edge = EDGES[this.sideIndex];
    return edge && this.#book.engine.border(this.#area, edge);
  }
  #set(line: EdgeLine | undefined): void {
    const edge = EDGES[this.sideIndex];
    if (edge) this.#book.engine.setBorder(this.#book.clip(this.#area), edge, line);
    else if (line) throw invalidArgument('The workbench draws no diagonals.');
  }
}

const BLACK = '#000000';
