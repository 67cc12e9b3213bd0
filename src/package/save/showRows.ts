import { blockOf } from '../address';
import type { Block } from '../address';
import { relationshipsOf } from '../parts/relationships';
import { rowsOf } from '../sheet/cells';
import { patchLayout } from '../sheet/layout';
import { spliced, withAttributes } from '../xml/edit';
import type { Splice } from '../xml/edit';
import { attributesOf, elementsOf } from '../xml/xml';
import type { Draft } from './draft';

/** Shows the rows of these areas, and those that filters and sorting of the sheet and its tables hold: what they held goes. */
export function showRows(draft: Draft, path: string, areas: readonly Block[]): void {
  const shown = [...areas];
  const tables = relationshipsOf(draft, path).filter(({ type }) => type.endsWith('/table'));
  for (const part of [path, ...tables.map((table) => table.path)]) {
    draft.edit(part, (xml) => {
      const { text, filtered } = withoutCriteria(xml);
      shown.push(...filtered);
      return text;
    });
  }
  draft.edit(path, (xml) => withRowsShown(withoutFilterMode(xml), shown));
}

/** The buttons of the filters stay. */
function withoutCriteria(xml: string): { readonly text: string; readonly filtered: readonly Block[] } {
  const filters = elementsOf(xml, 'autoFilter').filter(({ body }) => body !== '');
  const splices: Splice[] = filters.map(({ name, tag, body, start, end }) => {
    const hiddenButtons = elementsOf(body, 'filterColumn')
      .filter(({ attributes }) => attributes['hiddenButton'] !== undefined)
      .map((column) => `${column.tag.replace(/\s*\/?>$/, '')}/>`);
    return { start, end, text: `${tag}${hiddenButtons.join('')}</${name}>` };
  });
  const isWithinFilter = (at: number): boolean => filters.some(({ start, end }) => at >= start && at < end);
  const sorted = elementsOf(xml, 'sortState').filter(({ start }) => !isWithinFilter(start));
  return {
    text: spliced(xml, [...splices, ...sorted.map(({ start, end }) => ({ start, end, text: '' }))]),
    filtered: filters.flatMap(({ attributes }) => blockOf(attributes['ref'] ?? '') ?? []),
  };
}

function withoutFilterMode(xml: string): string {
  const [properties] = elementsOf(xml, 'sheetPr');
  if (properties?.attributes['filterMode'] === undefined) return xml;
  const { start, tag } = properties;
  const text = withAttributes(tag, { filterMode: undefined });
  return spliced(xml, [{ start, end: start + tag.length, text }]);
}

function withRowsShown(xml: string, areas: readonly Block[]): string {
  const [sheetData] = elementsOf(xml, 'sheetData');
  const rows = (sheetData ? rowsOf(xml, sheetData) : []).flatMap(({ row, tag }) => {
    const isIn = areas.some((area) => row >= area.row && row < area.row + area.rows);
    return isIn && attributesOf(tag)['hidden'] !== undefined ? [{ row, hidden: false }] : [];
  });
  return patchLayout(xml, { name: '', rows });
}
