import type { TableChange } from '../changes';
import type { Package } from '../openPackage';
import { TYPE } from '../parts/contentTypes';
import { relationshipsOf, RELATIONSHIPS } from '../parts/relationships';
import { newTable, patchTable } from '../parts/tables';
import type { TablePart } from '../parts/workbookParts';
import { WORKSHEET_ORDER } from '../sheet/order';
import { placeChild, prefixOf, spliced, withAttributes, withBody } from '../xml/edit';
import { elementsOf, relationshipId } from '../xml/xml';
import type { Draft } from './draft';
import type { SheetPaths } from './saveSheets';

/** Puts the tables as they are to be. */
export function saveTables(draft: Draft, from: Package, tables: readonly TableChange[], paths: SheetPaths): void {
  for (const stored of from.tables) {
    const now = tables.find((table) => table.from === stored.name);
    if (!now) removeTable(draft, from, stored);
    else if (!isSame(stored, now)) draft.edit(stored.path, (xml) => patchTable(xml, now));
  }
  for (const table of tables) {
    const path = paths.get(table.sheet);
    if (from.tables.some(({ name }) => name === table.from) || path === undefined) continue;
    addTable(draft, path, table);
  }
}

const isSame = (stored: TablePart, now: TableChange): boolean =>
  stored.name === now.name &&
  stored.reference.replaceAll('$', '') === now.reference &&
  stored.showHeaders === now.showHeaders &&
  stored.showTotals === now.showTotals &&
  stored.style === now.style &&
  stored.columns.length === now.columns.length &&
  stored.columns.every((column, i) => column.toLowerCase() === now.columns[i]?.toLowerCase());

function addTable(draft: Draft, sheet: string, table: TableChange): void {
  const ids = draft.paths
    .filter((path) => /^xl\/tables\/[^/]+\.xml$/i.test(path))
    .map((path) => Number(elementsOf(draft.text(path) ?? '', 'table')[0]?.attributes['id'] ?? 0));
  const path = draft.freePath('xl/tables/table', '.xml');
  draft.add(path, newTable(table, Math.max(0, ...ids) + 1), TYPE.table);
  const id = draft.relate(sheet, `${RELATIONSHIPS}/table`, path);
  draft.edit(sheet, (xml) => {
    const p = prefixOf(xml);
    const parts = elementsOf(xml, 'tableParts')[0];
    const body = `${parts?.body ?? ''}<${p}tablePart xmlns:r="${RELATIONSHIPS}" r:id="${id}"/>`;
    return withTableParts(withoutSheetFilter(xml, table), body);
  });
}

function removeTable(draft: Draft, from: Package, table: TablePart): void {
  const sheet = from.sheets.find(({ name }) => name === table.sheet);
  const target =
    sheet && relationshipsOf(draft, sheet.path).find(({ path }) => path.toLowerCase() === table.path.toLowerCase());
  if (!sheet || !target) return;
  draft.unrelate(sheet.path, target.id);
  draft.edit(sheet.path, (xml) => {
    const parts = elementsOf(xml, 'tableParts')[0];
    if (!parts) return xml;
    const gone = elementsOf(parts.body, 'tablePart').filter(
      ({ attributes }) => relationshipId(attributes) === target.id,
    );
    return withTableParts(
      xml,
      spliced(
        parts.body,
        gone.map(({ start, end }) => ({ start, end, text: '' })),
      ),
    );
  });
}

function withTableParts(xml: string, body: string): string {
  const p = prefixOf(xml);
  const count = elementsOf(body, 'tablePart').length;
  const present = elementsOf(xml, 'tableParts')[0] ?? { name: `${p}tableParts`, tag: `<${p}tableParts/>` };
  const tag = withAttributes(present.tag, { count });
  return placeChild(xml, WORKSHEET_ORDER, 'tableParts', count === 0 ? '' : withBody({ name: present.name, tag }, body));
}

/** A sheet's own filter over what has become a table would be a second one in the same place. */
function withoutSheetFilter(xml: string, table: TableChange): string {
  const filter = elementsOf(xml.replace(/<(\w+:)?sheetData[\s\S]*<\/(\w+:)?sheetData>/, ''), 'autoFilter')[0];
  return filter?.attributes['ref'] === table.reference ? placeChild(xml, WORKSHEET_ORDER, 'autoFilter', '') : xml;
}
