import { displayFormula } from '../formula/displayFormula';
import { storedFormula } from '../formula/storedFormula';
import type { Package } from '../openPackage';
import type { NamePart } from '../parts/workbookParts';
import { isBuiltIn, isTrue } from '../parts/workbookParts';
import { attributesText, placeChild, prefixOf, withAttributes, withBody } from '../xml/edit';
import { elementsOf, escapeXml, unescapeXml } from '../xml/xml';
import type { Draft } from './draft';
import { WORKBOOK_ORDER } from './saveSheets';

/** Puts the defined names as they are to be. Those that say the same stay as they are written, Excel's own always. */
export function saveNames(draft: Draft, from: Package, names: readonly NamePart[]): void {
  draft.edit(from.path, (xml) => {
    const sheets = elementsOf(xml, 'sheet').map(({ attributes }) => attributes['name'] ?? '');
    const p = prefixOf(xml);
    const wanted = new Map(names.map((name) => [keyOf(name.name, name.sheet), name]));
    const list = elementsOf(xml, 'definedNames')[0];
    const kept = elementsOf(list?.body ?? '', 'definedName').flatMap((element) => {
      const { attributes, body, tag } = element;
      const raw = list?.body.slice(element.start, element.end) ?? '';
      const name = attributes['name'] ?? '';
      if (isBuiltIn(name)) return [raw];
      const scope = attributes['localSheetId'] === undefined ? undefined : sheets[Number(attributes['localSheetId'])];
      const key = keyOf(name, scope);
      const now = wanted.get(key);
      wanted.delete(key);
      if (!now) return [];
      const isSame =
        displayFormula(unescapeXml(body)) === now.formula &&
        (attributes['comment'] ?? '') === now.comment &&
        !isTrue(attributes['hidden']) === now.visible;
      if (isSame) return [raw];
      const changed = withAttributes(tag, { comment: now.comment || undefined, hidden: now.visible ? undefined : 1 });
      return [withBody({ name: element.name, tag: changed }, escapeXml(storedFormula(now.formula)))];
    });
    const fresh = [...wanted.values()].map((name) => {
      const place = name.sheet === undefined ? -1 : sheets.findIndex((sheet) => sheet === name.sheet);
      const attributes = {
        name: name.name,
        comment: name.comment || undefined,
        localSheetId: place < 0 ? undefined : place,
        hidden: name.visible ? undefined : 1,
      };
      return `<${p}definedName${attributesText(attributes)}>${escapeXml(storedFormula(name.formula))}</${p}definedName>`;
    });
    const body = [...kept, ...fresh].join('');
    if (body === (list?.body ?? '')) return xml;
    const element = list ?? { name: `${p}definedNames`, tag: `<${p}definedNames/>` };
    return placeChild(xml, WORKBOOK_ORDER, 'definedNames', body === '' ? '' : withBody(element, body));
  });
}

const keyOf = (name: string, sheet: string | undefined): string =>
  `${sheet?.toLowerCase() ?? ''}!${name.toLowerCase()}`;
