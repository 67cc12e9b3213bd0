import type { SheetChange } from '../changes';
import { attributesText, placeChild, prefixOf, spliced, withAttributes, withBody } from '../xml/edit';
import { childrenOf, elementsOf } from '../xml/xml';
import { localName } from '../xml/scan';
import { WORKSHEET_ORDER } from './order';
import { patchPrint, withSheetProperty } from './print';

/** What a worksheet says beside its cells: protection, the tab's colour, gridlines, links and printing. */
export function patchFacts(xml: string, change: SheetChange): string {
  const { isProtected, tabColor, gridlines, links, print } = change;
  const p = prefixOf(xml);
  let text = xml;
  if (isProtected !== undefined) {
    const protection = `<${p}sheetProtection sheet="1" objects="1" scenarios="1"/>`;
    text = placeChild(text, WORKSHEET_ORDER, 'sheetProtection', isProtected ? protection : '');
  }
  if (tabColor !== undefined) {
    const color = tabColor === '' ? '' : `<${p}tabColor rgb="FF${tabColor.slice(1)}"/>`;
    text = withSheetProperty(text, 'tabColor', color);
  }
  if (gridlines !== undefined) {
    const view = elementsOf(text.slice(0, text.search(/<(\w+:)?sheetData/)), 'sheetView')[0];
    if (view) {
      const tag = withAttributes(view.tag, { showGridLines: gridlines ? undefined : 0 });
      text = spliced(text, [{ start: view.start, end: view.start + view.tag.length, text: tag }]);
    }
  }
  if (links && links.length > 0) text = withLinks(text, links);
  return print ? patchPrint(text, print) : text;
}

function withLinks(xml: string, links: NonNullable<SheetChange['links']>): string {
  const p = prefixOf(xml);
  const present = childrenOf(xml).find((child) => localName(child.name) === 'hyperlinks');
  const changed = new Set(links.map(({ reference }) => reference));
  const kept = elementsOf(present?.body ?? '', 'hyperlink')
    .filter(({ attributes }) => !changed.has(attributes['ref'] ?? ''))
    .map(({ start, end }) => present?.body.slice(start, end) ?? '');
  const fresh = links.flatMap(({ reference, location }) =>
    location === '' ? [] : [`<${p}hyperlink ref="${reference}"${attributesText({ location })}/>`],
  );
  const body = [...kept, ...fresh].join('');
  const element = { name: `${p}hyperlinks`, tag: present?.tag ?? `<${p}hyperlinks/>` };
  return placeChild(xml, WORKSHEET_ORDER, 'hyperlinks', body === '' ? '' : withBody(element, body));
}
