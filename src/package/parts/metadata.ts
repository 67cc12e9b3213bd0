import { placeChild, prefixOf, withAttributes, withBody } from '../xml/edit';
import { document } from '../xml/text';
import { elementsOf } from '../xml/xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DYNAMIC = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
const PROPERTIES = '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}';
const ORDER = [
  'metadataTypes',
  'metadataStrings',
  'mdxMetadata',
  'futureMetadata',
  'cellMetadata',
  'valueMetadata',
  'extLst',
];

/**
 * XLDAPR: what marks a cell's array formula as dynamic, so that Excel lets it spill and does not show it in braces. A cell
 * points by cm at an entry of the cell metadata, counted from 1.
 */
export interface DynamicArrayMark {
  readonly xml: string;
  readonly cm: number;
}

/** The metadata part with such an entry, and its number; the part as it is when it has one. */
export function dynamicArrayMark(xml: string | undefined): DynamicArrayMark {
  const present = xml ?? document(`<metadata xmlns="${MAIN}"/>`);
  const p = prefixOf(present);
  const types = elementsOf(present, 'metadataType');
  const type = types.findIndex(({ attributes }) => attributes['name'] === 'XLDAPR') + 1;
  const entries = elementsOf(elementsOf(present, 'cellMetadata')[0]?.body ?? '', 'bk');
  const found = entries.findIndex(({ body }) =>
    elementsOf(body, 'rc').some(({ attributes }) => Number(attributes['t']) === type),
  );
  if (type > 0 && found >= 0) return { xml: present, cm: found + 1 };

  const typeXml =
    `<${p}metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" ` +
    'splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
  const future =
    `<${p}bk><${p}extLst><${p}ext uri="${PROPERTIES}"><xda:dynamicArrayProperties xmlns:xda="${DYNAMIC}" fDynamic="1" ` +
    `fCollapsed="0"/></${p}ext></${p}extLst></${p}bk>`;
  const number = type > 0 ? type : types.length + 1;
  const entry = `<${p}bk><${p}rc t="${number}" v="0"/></${p}bk>`;
  let changed = present;
  if (type === 0) {
    changed = grown(changed, 'metadataTypes', typeXml, types.length + 1);
    const futures = elementsOf(changed, 'futureMetadata').map(({ start, end }) => changed.slice(start, end));
    // Several kinds of future metadata stand side by side.
    const own = `<${p}futureMetadata name="XLDAPR" count="1">${future}</${p}futureMetadata>`;
    changed = placeChild(changed, ORDER, 'futureMetadata', (futures[0] ?? '') + own);
  }
  return { xml: grown(changed, 'cellMetadata', entry, entries.length + 1), cm: entries.length + 1 };
}

function grown(xml: string, list: string, item: string, count: number): string {
  const p = prefixOf(xml);
  const present = elementsOf(xml, list)[0] ?? { name: `${p}${list}`, tag: `<${p}${list}/>`, body: '' };
  const tag = withAttributes(present.tag, { count });
  return placeChild(xml, ORDER, list, withBody({ name: present.name, tag }, present.body + item));
}
