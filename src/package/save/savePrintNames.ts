import type { SheetChange } from '../changes';
import { quotedSheet } from '../address';
import type { Package } from '../openPackage';
import { attributesText, placeChild, prefixOf, withBody } from '../xml/edit';
import { elementsOf, escapeXml, unescapeXml } from '../xml/xml';
import type { Draft } from './draft';
import { WORKBOOK_ORDER } from './saveSheets';

const NAMES = { titleRows: '_xlnm.Print_Titles', area: '_xlnm.Print_Area' } as const;

/** The rows on top of every page and the area that is printed are names of Excel's own, one for each sheet. */
export function savePrintNames(draft: Draft, from: Package, sheets: readonly SheetChange[]): void {
  for (const { name, print } of sheets) {
    for (const kind of ['titleRows', 'area'] as const) {
      const reference = print?.[kind];
      if (reference === undefined) continue;
      draft.edit(from.path, (xml) => {
        const place = elementsOf(xml, 'sheet').findIndex(({ attributes }) => attributes['name'] === name);
        const list = elementsOf(xml, 'definedNames')[0];
        const p = prefixOf(xml);
        const others = elementsOf(list?.body ?? '', 'definedName')
          .filter(({ attributes }) => !isOf(attributes, NAMES[kind], place))
          .map(({ start, end }) => list?.body.slice(start, end) ?? '');
        const own =
          reference === ''
            ? ''
            : `<${p}definedName${attributesText({ name: NAMES[kind], localSheetId: place })}>` +
              `${escapeXml(`${quotedSheet(name)}!${reference}`)}</${p}definedName>`;
        const body = [...others, own].join('');
        const element = list ?? { name: `${p}definedNames`, tag: `<${p}definedNames/>` };
        return placeChild(xml, WORKBOOK_ORDER, 'definedNames', body === '' ? '' : withBody(element, body));
      });
    }
  }
}

/** What the workbook says of a sheet's rows on top and printed area. */
export function printNames(file: Package, sheet: string): { readonly titleRows?: string; readonly area?: string } {
  const xml = file.parts.text(file.path) ?? '';
  const place = file.sheets.findIndex(({ name }) => name === sheet);
  const found = (kind: keyof typeof NAMES): string | undefined => {
    const element = elementsOf(xml, 'definedName').find(({ attributes }) => isOf(attributes, NAMES[kind], place));
    const text = element && unescapeXml(element.body);
    return text?.includes(',') ? undefined : text?.slice(text.lastIndexOf('!') + 1);
  };
  const [titleRows, area] = [found('titleRows'), found('area')];
  return { ...(titleRows === undefined ? {} : { titleRows }), ...(area === undefined ? {} : { area }) };
}

const isOf = (attributes: Readonly<Record<string, string>>, name: string, place: number): boolean =>
  attributes['name'] === name && attributes['localSheetId'] === String(place);
