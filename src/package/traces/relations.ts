import { relationshipsOf } from '../parts/relationships';
import type { Relationship } from '../parts/relationships';
import type { Draft } from '../save/draft';
import { spliced } from '../xml/edit';
import { elementsOf, relationshipId } from '../xml/xml';
import type { Element } from '../xml/xml';

/** What a relationship is about: the last word of its type, which every year's schemas spell alike. */
export const aboutOf = ({ type }: Relationship): string => type.slice(type.lastIndexOf('/') + 1);

/** Takes away what a part points at; answers the ids that are gone. */
export function unrelate(draft: Draft, from: string, isGone: (relation: Relationship) => boolean): ReadonlySet<string> {
  const gone = relationshipsOf(draft, from).filter(isGone);
  for (const { id } of gone) draft.unrelate(from, id);
  return new Set(gone.map(({ id }) => id));
}

/** Takes away what a part points at and its text no longer names, of these kinds. */
export function unrelateUnnamed(draft: Draft, from: string, ...kinds: readonly string[]): void {
  if (!relationshipsOf(draft, from).some((relation) => kinds.includes(aboutOf(relation)))) return;
  const named = new Set([...(draft.text(from) ?? '').matchAll(PREFIXED)].map(([, value = '']) => value));
  unrelate(draft, from, (relation) => kinds.includes(aboutOf(relation)) && !named.has(relation.id));
}

/** "r:id", "r:embed", "o:relid" and the like, whatever the prefix. */
const PREFIXED = /\s[\w.-]+:[\w.-]+\s*=\s*["']([^"']*)["']/g;

/** The text without the elements of this name, or without those that are told. */
export function withoutElements(xml: string, name: string, isGone: (element: Element) => boolean = () => true): string {
  const gone = elementsOf(xml, name).filter(isGone);
  return gone.length === 0
    ? xml
    : spliced(
        xml,
        gone.map(({ start, end }) => ({ start, end, text: '' })),
      );
}

/** The id of the relationship that an element of this name has; undefined where there is no such element. */
export function idIn(xml: string, name: string): string | undefined {
  const element = elementsOf(xml, name)[0];
  return element && relationshipId(element.attributes);
}

/** Additions of later years, without those that hold one of these elements; an empty list of them goes too. */
export function withoutExtensions(xml: string, names: readonly string[]): string {
  const list = elementsOf(xml, 'extLst').at(-1);
  if (!list) return xml;
  const body = withoutElements(list.body, 'ext', (ext) => names.some((name) => elementsOf(ext.body, name).length > 0));
  if (body === list.body) return xml;
  const text = body.trim() === '' ? '' : `${list.tag}${body}</${list.name}>`;
  return spliced(xml, [{ start: list.start, end: list.end, text }]);
}

const CELLS = /<((?:[\w.-]+:)?sheetData)(?=[\s>/])[^>]*>/;

/** A change to what a sheet has around its cells, which may be very many and are passed over. */
export function aroundCells(xml: string, change: (around: string) => string): string {
  const [tag = '', name = ''] = CELLS.exec(xml) ?? [];
  if (tag === '' || tag.endsWith('/>')) return change(xml);
  const start = xml.indexOf(tag);
  const close = `</${name}>`;
  const end = xml.indexOf(close, start) + close.length;
  const mark = `<${name}/>`;
  const changed = change(xml.slice(0, start) + mark + xml.slice(end));
  const at = changed.indexOf(mark);
  return changed.slice(0, at) + xml.slice(start, end) + changed.slice(at + mark.length);
}

/** What a sheet has around its cells. */
export function textAround(draft: Draft, sheet: string): string {
  let around = '';
  aroundCells(draft.text(sheet) ?? '', (xml) => (around = xml));
  return around;
}
