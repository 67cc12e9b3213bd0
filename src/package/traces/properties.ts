import { document } from '../xml/text';
import { elementsOf, escapeXml, unescapeXml } from '../xml/xml';

const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const EXTENDED = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';

const textIn = (xml: string, name: string): string | undefined => {
  const body = elementsOf(xml, name)[0]?.body;
  return body === undefined ? undefined : unescapeXml(body);
};

/** Who made a file, who saved it last and what they wrote about it are left out; when it was made stays. */
export function namelessCore(xml: string): string {
  const times = ['created', 'modified'].map((name) => {
    const time = textIn(xml, name);
    return time === undefined ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapeXml(time)}</dcterms:${name}>`;
  });
  return document(
    `<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ` +
      `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator/><cp:lastModifiedBy/>${times.join('')}</cp:coreProperties>`,
  );
}

/** Which program wrote the file; not the list of its sheets and names, the company or the manager. */
export function namelessProgram(xml: string): string {
  const kept = ['Application', 'AppVersion'].map((name) => {
    const text = textIn(xml, name);
    return text === undefined ? '' : `<${name}>${escapeXml(text)}</${name}>`;
  });
  return document(`<Properties xmlns="${EXTENDED}">${kept.join('')}</Properties>`);
}
