import { attributesText, placeChild, prefixOf, withAttributes, withBody } from '../xml/edit';
import { elementsOf, escapeAttribute } from '../xml/xml';
import type { Element } from '../xml/xml';
import { localName } from '../xml/scan';

export type Side = 'left' | 'right' | 'top' | 'bottom';
export interface BorderLine {
  readonly style: string;
  /** "#RRGGBB" */
  readonly color: string;
}

/** What is to be different in a cell's looks; what is left out stays as it is. */
export interface StyleChange {
  /** In en-US notation, "General" for none. */
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontSize?: number;
  /** "#RRGGBB"; null for the usual colour. */
  readonly textColor?: string | null;
  /** "#RRGGBB"; null for none. */
  readonly fillColor?: string | null;
  readonly align?: 'left' | 'center' | 'right' | null;
  readonly verticalAlign?: 'top' | 'middle' | 'bottom' | null;
  readonly wrap?: boolean;
  /** Steps from the left. */
  readonly indent?: number;
  /** Null for no line. */
  readonly borders?: Readonly<Partial<Record<Side, BorderLine | null>>>;
}

const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles'];
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
];
const SIDES = ['left', 'right', 'top', 'bottom', 'diagonal'];
const FIRST_OWN_FORMAT = 164;

/** Number formats that every program knows by number. */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '0.00E+00': 11,
  '@': 49,
};

interface List {
  readonly present: readonly string[];
  readonly added: string[];
}

/** The cell formats of a workbook, and new ones made from them: each once, however many cells ask for it. */
export class StyleBook {
  readonly #xml: string;
  readonly #prefix: string;
  readonly #lists = new Map<string, List>();
  readonly #derived = new Map<string, number>();

  constructor(xml: string) {
    this.#xml = xml;
    this.#prefix = prefixOf(xml);
  }

  /** The number of the cell format that looks like another one with changes. */
  derive(base: number, change: StyleChange): number {
    const key = `${base} ${JSON.stringify(change)}`;
    const known = this.#derived.get(key);
    if (known !== undefined) return known;
    const xf = this.#xf(base);
    const attributes = { ...elementsOf(xf, 'xf')[0]?.attributes };
    const number = (name: string): number => Number(attributes[name] ?? 0);
    const next: Record<string, string | number> = {};
    if (change.numberFormat !== undefined) {
      next['numFmtId'] = this.#format(change.numberFormat);
      next['applyNumberFormat'] = 1;
    }
    const font = changedFont(this.#at('fonts', 'font', number('fontId')), this.#prefix, change);
    if (font !== undefined) {
      next['fontId'] = this.#index('fonts', 'font', font);
      next['applyFont'] = 1;
    }
    if (change.fillColor !== undefined) {
      next['fillId'] =
        change.fillColor === null ? 0 : this.#index('fills', 'fill', fill(this.#prefix, change.fillColor));
      next['applyFill'] = 1;
    }
    if (change.borders !== undefined) {
      const border = changedBorder(this.#at('borders', 'border', number('borderId')), this.#prefix, change.borders);
      next['borderId'] = this.#index('borders', 'border', border);
      next['applyBorder'] = 1;
    }
    const aligned = changedAlignment(xf, this.#prefix, change);
    if (aligned !== undefined) next['applyAlignment'] = 1;
    const tag = /^<[^>]*>/.exec(xf)?.[0] ?? '';
    const body = aligned ?? elementsOf(xf, 'xf')[0]?.body ?? '';
    const made = withBody({ name: `${this.#prefix}xf`, tag: withAttributes(tag, next) }, body);
    const index = this.#index('cellXfs', 'xf', made);
    this.#derived.set(key, index);
    return index;
  }

  /** styles.xml with the new formats, or undefined when there are none. */
  get changedXml(): string | undefined {
    let xml = this.#xml;
    for (const [name, { present, added }] of this.#lists) {
      if (added.length === 0) continue;
      const list = elementsOf(xml, name)[0];
      const body = `${list?.body ?? ''}${added.join('')}`;
      const element = list ?? { name: `${this.#prefix}${name}`, tag: `<${this.#prefix}${name}>` };
      const tag = withAttributes(element.tag, { count: present.length + added.length });
      xml = placeChild(xml, ORDER, name, withBody({ name: element.name, tag }, body));
    }
    return xml === this.#xml ? undefined : xml;
  }

  #xf(index: number): string {
    return this.#at('cellXfs', 'xf', index) ?? `<${this.#prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`;
  }

  #list(name: string, item: string): List {
    const known = this.#lists.get(name);
    if (known) return known;
    const body = elementsOf(this.#xml, name)[0]?.body ?? '';
    const made = { present: elementsOf(body, item).map(({ start, end }) => body.slice(start, end)), added: [] };
    this.#lists.set(name, made);
    return made;
  }

  #at(name: string, item: string, index: number): string | undefined {
    const { present, added } = this.#list(name, item);
    return present[index] ?? added[index - present.length];
  }

  #index(name: string, item: string, xml: string): number {
    const { present, added } = this.#list(name, item);
    const found = present.indexOf(xml);
    if (found >= 0) return found;
    const again = added.indexOf(xml);
    return present.length + (again >= 0 ? again : added.push(xml) - 1);
  }

  #format(code: string): number {
    const builtIn = BUILT_IN[code];
    if (builtIn !== undefined) return builtIn;
    const { present, added } = this.#list('numFmts', 'numFmt');
    const formats = [...present, ...added].map((xml) => elementsOf(xml, 'numFmt')[0]?.attributes ?? {});
    const same = formats.find(({ formatCode }) => formatCode === code);
    if (same) return Number(same['numFmtId']);
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...formats.map(({ numFmtId }) => Number(numFmtId))) + 1;
    added.push(`<${this.#prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }
}

const colour = (text: string): string => `FF${text.replace('#', '').toUpperCase()}`;

const fill = (p: string, color: string): string =>
  `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${colour(color)}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;

/** The children of an element with some replaced (or, by "", taken away), in the schema's order. */
function withChildren(xml: string, order: readonly string[], children: Readonly<Record<string, string>>): string {
  return Object.entries(children).reduce((text, [name, child]) => placeChild(text, order, name, child), xml);
}

function changedFont(present: string | undefined, p: string, change: StyleChange): string | undefined {
  const { bold, italic, underline, strikethrough, fontSize, textColor } = change;
  const flag = (name: string, on: boolean | undefined): Record<string, string> =>
    on === undefined ? {} : { [name]: on ? `<${p}${name}/>` : '' };
  const children = {
    ...flag('b', bold),
    ...flag('i', italic),
    ...flag('strike', strikethrough),
    ...flag('u', underline),
    ...(fontSize === undefined ? {} : { sz: `<${p}sz val="${fontSize}"/>` }),
    ...(textColor === undefined
      ? {}
      : { color: textColor === null ? `<${p}color theme="1"/>` : `<${p}color rgb="${colour(textColor)}"/>` }),
  };
  if (Object.keys(children).length === 0) return undefined;
  return withChildren(
    present ?? `<${p}font><${p}sz val="11"/><${p}name val="Calibri"/></${p}font>`,
    FONT_ORDER,
    children,
  );
}

function changedBorder(present: string | undefined, p: string, borders: NonNullable<StyleChange['borders']>): string {
  const children = Object.fromEntries(
    Object.entries(borders).map(([side, line]) => [
      side,
      line
        ? `<${p}${side}${attributesText({ style: line.style })}><${p}color rgb="${colour(line.color)}"/></${p}${side}>`
        : `<${p}${side}/>`,
    ]),
  );
  return withChildren(present ?? `<${p}border/>`, SIDES, children);
}

/** What stands within the xf, with the alignment changed; undefined when it is not. */
function changedAlignment(xf: string, p: string, change: StyleChange): string | undefined {
  const { align, verticalAlign, wrap, indent } = change;
  if (align === undefined && verticalAlign === undefined && wrap === undefined && indent === undefined)
    return undefined;
  const body = elementsOf(xf, 'xf')[0]?.body ?? '';
  const others = bodyElements(body).filter(({ name }) => localName(name) !== 'alignment');
  const present = elementsOf(body, 'alignment')[0]?.tag ?? `<${p}alignment/>`;
  const tag = withAttributes(present.replace(/\s*\/?>$/, '/>'), {
    ...(align === undefined ? {} : { horizontal: align ?? undefined }),
    ...(verticalAlign === undefined
      ? {}
      : { vertical: verticalAlign === 'middle' ? 'center' : (verticalAlign ?? undefined) }),
    ...(wrap === undefined ? {} : { wrapText: wrap ? 1 : undefined }),
    ...(indent === undefined ? {} : { indent: indent || undefined }),
    // Steps are counted from a side.
    ...(indent && !align && !/ horizontal=/.test(present) ? { horizontal: 'left' } : {}),
  });
  return tag + others.map(({ start, end }) => body.slice(start, end)).join('');
}

const bodyElements = (body: string): readonly Element[] =>
  ['alignment', 'protection', 'extLst'].flatMap((name) => elementsOf(body, name));
