import { localName, nextTag } from './scan';
import type { Tag } from './scan';

/**
 * Small readers for the XML that spreadsheet programs write. They work on the text and tell places in it, so that what is
 * not understood survives a change to what is.
 */
export interface Element {
  /** With its prefix, as written. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands between the tags, still as XML; "" for an empty element. */
  readonly body: string;
  /** The opening tag, as written. */
  readonly tag: string;
  /** The element's place in the text it was read from, its tags included. */
  readonly start: number;
  readonly end: number;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export const unescapeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
        (whole: string, hex?: string, decimal?: string, name?: string) => {
          const code =
            hex !== undefined ? Number.parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : undefined;
          if (code === undefined) return ENTITIES[name ?? ''] ?? whole;
          return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
        },
      )
    : text;

/** For text and for attributes: line breaks and tabs in an attribute would be read back as spaces. */
export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
export const escapeAttribute = (text: string): string =>
  escapeXml(text).replace(/[\t\n\r]/g, (letter) => `&#${letter.charCodeAt(0)};`);

export function attributesOf(tag: string): Readonly<Record<string, string>> {
  const found = tag.matchAll(/([\p{L}\p{N}_:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu);
  return Object.fromEntries(
    [...found].map(([, name = '', double, single]) => [name, unescapeXml(double ?? single ?? '')]),
  );
}

/** Every element of that name, whatever its namespace prefix, in document order; not those within one another. */
export function elementsOf(xml: string, name: string): Element[] {
  const found: Element[] = [];
  let opening: Tag | undefined;
  let depth = 0;
  for (let tag = nextTag(xml, 0); tag; tag = nextTag(xml, tag.end)) {
    if (localName(tag.name) !== name) continue;
    if (tag.kind === 'empty' && !opening) found.push(element(xml, tag, tag));
    else if (tag.kind === 'open') {
      opening ??= tag;
      depth++;
    } else if (tag.kind === 'close' && opening && --depth === 0) {
      found.push(element(xml, opening, tag));
      opening = undefined;
    }
  }
  return found;
}

/** The elements directly below the document's root, in order. */
export function childrenOf(xml: string): Element[] {
  const found: Element[] = [];
  let opening: Tag | undefined;
  let depth = 0;
  for (let tag = nextTag(xml, 0); tag; tag = nextTag(xml, tag.end)) {
    if (tag.kind === 'close') {
      if (--depth === 1 && opening) found.push(element(xml, opening, tag));
    } else if (tag.kind === 'empty') {
      if (depth === 1) found.push(element(xml, tag, tag));
    } else if (depth++ === 1) opening = tag;
  }
  return found;
}

function element(xml: string, opening: Tag, closing: Tag): Element {
  const tag = xml.slice(opening.start, opening.end);
  return {
    name: opening.name,
    attributes: attributesOf(tag),
    body: opening === closing ? '' : xml.slice(opening.end, closing.start),
    tag,
    start: opening.start,
    end: closing.end,
  };
}

/** An attribute of the relationships namespace, such as r:id, whatever its prefix. */
export const relationshipId = (attributes: Readonly<Record<string, string>>): string =>
  attributes['r:id'] ?? Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
