/**
 * Small readers for the XML that spreadsheet programs write: no DOM, no comments or CDATA inside what is read. They keep
 * a part's text as it is, so that what is not understood survives a change to what is.
 */
export interface Element {
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands between the tags, still as XML; "" for an empty element. */
  readonly body: string;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export const unescapeXml = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole: string, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name ?? ''] ?? whole;
  });

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export function attributesOf(tag: string): Readonly<Record<string, string>> {
  const found = tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return Object.fromEntries(
    [...found].map(([, name = '', double, single]) => [name, unescapeXml(double ?? single ?? '')]),
  );
}

/** Every element of that name, whatever its namespace prefix, in document order; not those within one another. */
export function elementsOf(xml: string, name: string): Element[] {
  const pattern = new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}>)`, 'g');
  return [...xml.matchAll(pattern)].map(([, tag = '', body = '']) => ({ attributes: attributesOf(tag), body }));
}
