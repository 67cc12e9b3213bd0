import { document } from '../xml/text';
import { elementsOf, escapeAttribute } from '../xml/xml';
import type { Parts } from './parts';
import { relationshipsOf } from './relationships';

/** A custom XML part: what an add-in keeps in a workbook, out of the cells' way. */
export interface StoredXmlPart {
  /** "{6D1D9D4F-1111-4B3B-9F4C-000000000001}" */
  readonly id: string;
  readonly xml: string;
  readonly path: string;
}

export const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

export function xmlPartsOf(parts: Parts, workbook: string): readonly StoredXmlPart[] {
  return relationshipsOf(parts, workbook)
    .filter(({ type }) => type.endsWith('/customXml'))
    .flatMap(({ path }, i) => {
      const found = parts.find(path);
      const xml = found === undefined ? undefined : parts.text(found);
      if (found === undefined || xml === undefined) return [];
      const properties = relationshipsOf(parts, found).find(({ type }) => type.endsWith('/customXmlProps'))?.path ?? '';
      const item = elementsOf(parts.text(properties) ?? '', 'datastoreItem')[0]?.attributes ?? {};
      const id = Object.entries(item).find(([name]) => name.endsWith('itemID'))?.[1];
      return [{ id: id ?? unnamed(i), xml, path: found }];
    });
}

const unnamed = (i: number): string =>
  `{${(i + 1).toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-0000000000FF}`;

/** The part beside a custom XML part that tells its id and namespace. */
export const xmlPartProperties = (id: string, xml: string): string => {
  const namespace = namespaceOf(xml);
  const schemas = namespace === '' ? '' : `<ds:schemaRef ds:uri="${escapeAttribute(namespace)}"/>`;
  return document(
    `<ds:datastoreItem ds:itemID="${escapeAttribute(id)}" xmlns:ds="${CUSTOM_XML}"><ds:schemaRefs>${schemas}</ds:schemaRefs></ds:datastoreItem>`,
  ).replace('standalone="yes"', 'standalone="no"');
};

/** The namespace of the root element, prefixed or not; "" when it has none. */
export function namespaceOf(xml: string): string {
  const [, prefix, attributes = ''] = /<(?![?!])(?:([\w.-]+):)?[\w.-]+([^>]*)>/.exec(xml) ?? [];
  const name = prefix ? `xmlns:${prefix}` : 'xmlns';
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? '';
}
