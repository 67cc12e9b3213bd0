import { localName, nextTag } from './scan';
import { childrenOf, escapeAttribute } from './xml';
import type { Element } from './xml';

export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with each place replaced. The places do not overlap. */
export function spliced(xml: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text } of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(xml.slice(at, start), text);
    at = end;
  }
  parts.push(xml.slice(at));
  return parts.join('');
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** ` a="1" b="2"`; undefined ones are left out. */
export const attributesText = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeAttribute(String(value))}"`))
    .join('');

/** An opening tag with attributes set, or taken away where the value is undefined; the others stay as written. */
export function withAttributes(tag: string, attributes: Attributes): string {
  let changed = tag;
  for (const [name, value] of Object.entries(attributes)) {
    const present = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    const text = value === undefined ? '' : ` ${name}="${escapeAttribute(String(value))}"`;
    changed = present.test(changed)
      ? changed.replace(present, () => text)
      : changed.replace(/\s*\/?>$/, (end) => `${text}${end.trim()}`);
  }
  return changed;
}

/** The prefix, with its colon, that the document's own elements carry; most have none. */
export function prefixOf(xml: string): string {
  const { name = '' } = nextTag(xml, 0) ?? {};
  return name.slice(0, name.length - localName(name).length);
}

/** An element with another body; its tags as written. */
export function withBody({ name, tag }: Pick<Element, 'name' | 'tag'>, body: string): string {
  return body === '' ? `${tag.replace(/\s*\/?>$/, '')}/>` : `${tag.replace(/\s*\/?>$/, '')}>${body}</${name}>`;
}

/**
 * Puts a child of the root where the schema's order wants it, in place of the one of that name if there is one. An empty
 * text takes it away.
 */
export function placeChild(xml: string, order: readonly string[], name: string, text: string): string {
  const children = childrenOf(xml);
  const present = children.find((child) => localName(child.name) === name);
  if (present) return spliced(xml, [{ start: present.start, end: present.end, text }]);
  if (text === '') return xml;
  const rank = order.indexOf(name);
  const before = children.filter((child) => {
    const other = order.indexOf(localName(child.name));
    return other >= 0 && other < rank;
  });
  const at = before.at(-1)?.end ?? rootBodyStart(xml);
  if (at !== undefined) return spliced(xml, [{ start: at, end: at, text }]);
  return inEmptyRoot(xml, text);
}

/** Puts text last within the root. */
export function appendChild(xml: string, text: string): string {
  const at = xml.lastIndexOf('</');
  return rootBodyStart(xml) === undefined ? inEmptyRoot(xml, text) : spliced(xml, [{ start: at, end: at, text }]);
}

function rootBodyStart(xml: string): number | undefined {
  const root = nextTag(xml, 0);
  return root?.kind === 'open' ? root.end : undefined;
}

function inEmptyRoot(xml: string, text: string): string {
  const root = nextTag(xml, 0);
  if (!root) return xml;
  return `${xml.slice(0, root.end).replace(/\s*\/>$/, '>')}${text}</${root.name}>${xml.slice(root.end)}`;
}
