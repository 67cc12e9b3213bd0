import { blockOf } from '../address';
import { localName, nextTag } from '../xml/scan';
import { attributesOf } from '../xml/xml';

/** Where places in the sheet are told, by the attribute that tells them. */
const PLACES: Readonly<Record<string, string>> = { c: 'r', mergeCell: 'ref', f: 'ref' };

/** How many rows and columns a worksheet reaches over, from A1 to its last cell, merged area or array. */
export function extentOf(xml: string): { readonly rows: number; readonly columns: number } {
  let rows = 0;
  let columns = 0;
  for (let tag = nextTag(xml, 0); tag; tag = nextTag(xml, tag.end)) {
    const name = localName(tag.name);
    if (tag.kind === 'close') continue;
    const attribute = PLACES[name];
    if (attribute === undefined && name !== 'row') continue;
    const attributes = attributesOf(xml.slice(tag.start, tag.end));
    if (name === 'row') rows = Math.max(rows, Number(attributes['r'] ?? 0));
    const block = blockOf((attribute === undefined ? undefined : attributes[attribute])?.replaceAll('$', '') ?? '');
    if (!block) continue;
    rows = Math.max(rows, block.row + block.rows);
    columns = Math.max(columns, block.column + block.columns);
  }
  return { rows, columns };
}
