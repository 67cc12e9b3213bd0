import type { SheetChange } from '../changes';
import { mapSheets } from '../formula/mapSheets';
import type { SheetFate } from '../formula/mapSheets';
import type { Package } from '../openPackage';
import { TYPE } from '../parts/contentTypes';
import { dynamicArrayMark } from '../parts/metadata';
import { relationshipsOf, RELATIONSHIPS } from '../parts/relationships';
import { patchFacts } from '../sheet/facts';
import { patchLayout } from '../sheet/layout';
import { patchCells } from '../sheet/patchCells';
import { EMPTY_STYLES, EMPTY_WORKSHEET } from '../emptyParts';
import { StyleBook } from '../styles/styleBook';
import { attributesText, placeChild, prefixOf, spliced, withAttributes, withBody } from '../xml/edit';
import { elementsOf, relationshipId } from '../xml/xml';
import type { Draft } from './draft';
import { mapReferences } from './mapReferences';
import { shiftSheets } from './shiftSheets';
import { showRows } from './showRows';

export const WORKBOOK_ORDER = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames ' +
  'calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'
).split(' ');

/** Where each sheet of the saved workbook is, by its name. */
export type SheetPaths = ReadonlyMap<string, string>;

/** Puts the sheets as they are to be: renamed, moved, deleted and new ones, and the cells and layout of each. */
export function saveSheets(draft: Draft, from: Package, sheets: readonly SheetChange[]): SheetPaths {
  shiftSheets(draft, from, sheets);
  const kept = new Map(
    sheets.flatMap((sheet) => (sheet.from === undefined ? [] : [[sheet.from, sheet.name] as const])),
  );
  const lower = new Map([...kept].map(([before, now]) => [before.toLowerCase(), now]));
  const known = new Set(from.sheets.map(({ name }) => name.toLowerCase()));
  // A reference to a sheet that never was is not ours to mend.
  const fate: SheetFate = (name) => (known.has(name.toLowerCase()) ? lower.get(name.toLowerCase()) : name);
  const areSame = from.sheets.every(({ name }) => kept.get(name) === name);
  if (!areSame) mapReferences(draft, (formula) => mapSheets(formula, fate), fate);

  const paths = new Map<string, string>();
  const elements = new Map<string, string>();
  const present = elementsOf(draft.text(from.path) ?? '', 'sheet');
  const ids = present.map(({ attributes }) => Number(attributes['sheetId'] ?? 0));
  let lastId = Math.max(0, ...ids);
  for (const sheet of sheets) {
    const at = from.sheets.findIndex(({ name }) => name === sheet.from);
    const stored = from.sheets[at];
    const own = present[at];
    if (stored && own) {
      paths.set(sheet.name, stored.path);
      const state = own.attributes['state'];
      const isVisible = (state ?? 'visible') === 'visible';
      elements.set(
        sheet.name,
        withAttributes(own.tag, {
          name: sheet.name === stored.name ? own.attributes['name'] : sheet.name,
          state:
            sheet.visible === undefined || sheet.visible === isVisible ? state : sheet.visible ? undefined : 'hidden',
        }),
      );
    } else {
      const path = draft.freePath('xl/worksheets/sheet', '.xml');
      draft.add(path, EMPTY_WORKSHEET, TYPE.worksheet);
      paths.set(sheet.name, path);
      const p = prefixOf(draft.text(from.path) ?? '');
      const attributes = { name: sheet.name, sheetId: ++lastId, state: sheet.visible === false ? 'hidden' : undefined };
      const relation = {
        'xmlns:r': RELATIONSHIPS,
        'r:id': draft.relate(from.path, `${RELATIONSHIPS}/worksheet`, path),
      };
      elements.set(sheet.name, `<${p}sheet${attributesText({ ...attributes, ...relation })}/>`);
    }
  }
  for (const [i, stored] of from.sheets.entries()) {
    const id = present[i] && relationshipId(present[i].attributes);
    if (!kept.has(stored.name) && id) draft.unrelate(from.path, id);
  }
  const isSameList =
    areSame && sheets.length === from.sheets.length && sheets.every(({ name }, i) => from.sheets[i]?.name === name);
  const list = sheets.map(({ name }) => elements.get(name) ?? '');
  draft.edit(from.path, (xml) => withSheetList(xml, list));
  if (!isSameList) draft.edit(from.path, (xml) => renumbered(xml, from, sheets));
  saveContents(draft, from, sheets, paths);
  return paths;
}

function withSheetList(xml: string, list: readonly string[]): string {
  const sheets = elementsOf(xml, 'sheets')[0];
  if (!sheets) return xml;
  const tags = list.map((tag) => tag.replace(/\s*\/?>$/, '/>'));
  const present = elementsOf(sheets.body, 'sheet').map(({ tag }) => tag.replace(/\s*\/?>$/, '/>'));
  // Left as it is written, blanks between the tags included, when it says the same.
  if (tags.join('') === present.join('')) return xml;
  return placeChild(xml, WORKBOOK_ORDER, 'sheets', withBody(sheets, tags.join('')));
}

/** Names and views point at sheets by their place in the list. */
function renumbered(xml: string, from: Package, sheets: readonly SheetChange[]): string {
  const placeNow = from.sheets.map(({ name }) => sheets.findIndex((sheet) => sheet.from === name));
  const names = elementsOf(xml, 'definedName').flatMap(({ attributes, tag, start, end }) => {
    const scope = attributes['localSheetId'];
    if (scope === undefined) return [];
    const place = placeNow[Number(scope)] ?? -1;
    if (place < 0) return [{ start, end, text: '' }];
    return [{ start, end: start + tag.length, text: withAttributes(tag, { localSheetId: place }) }];
  });
  const views = elementsOf(xml, 'workbookView').map(({ attributes, tag, start }) => {
    const active = placeNow[Number(attributes['activeTab'] ?? 0)] ?? -1;
    const activeTab =
      active >= 0
        ? active
        : Math.max(
            0,
            sheets.findIndex(({ visible }) => visible !== false),
          );
    return { start, end: start + tag.length, text: withAttributes(tag, { activeTab, firstSheet: undefined }) };
  });
  const changed = spliced(xml, [...names, ...views]);
  const list = elementsOf(changed, 'definedNames')[0];
  return list && elementsOf(list.body, 'definedName').length === 0
    ? placeChild(changed, WORKBOOK_ORDER, 'definedNames', '')
    : changed;
}

function saveContents(draft: Draft, from: Package, sheets: readonly SheetChange[], paths: SheetPaths): void {
  const workbook = relationshipsOf(draft, from.path);
  const partOf = (type: string): string | undefined => workbook.find((target) => target.type.endsWith(type))?.path;
  const stylesPath = partOf('/styles');
  const styles = new StyleBook((stylesPath === undefined ? undefined : draft.text(stylesPath)) ?? EMPTY_STYLES);
  const metadataPath = partOf('/sheetMetadata');
  let mark: number | undefined;
  const dynamicArray = (): number => {
    if (mark !== undefined) return mark;
    const { xml, cm } = dynamicArrayMark(metadataPath === undefined ? undefined : draft.text(metadataPath));
    mark = cm;
    if (metadataPath !== undefined) draft.set(metadataPath, xml);
    else {
      draft.add('xl/metadata.xml', xml, TYPE.metadata);
      draft.relate(from.path, `${RELATIONSHIPS}/sheetMetadata`, 'xl/metadata.xml');
    }
    return mark;
  };
  for (const sheet of sheets) {
    const path = paths.get(sheet.name);
    if (path === undefined) continue;
    const context = { dynamicArray, deriveStyle: styles.derive.bind(styles) };
    draft.edit(path, (xml) => patchFacts(patchLayout(patchCells(xml, sheet.cells ?? [], context), sheet), sheet));
    if (sheet.shownRows) showRows(draft, path, sheet.shownRows);
  }
  const changedStyles = styles.changedXml;
  if (changedStyles === undefined) return;
  if (stylesPath !== undefined) draft.set(stylesPath, changedStyles);
  else {
    draft.add('xl/styles.xml', changedStyles, TYPE.styles);
    draft.relate(from.path, `${RELATIONSHIPS}/styles`, 'xl/styles.xml');
  }
}
