import type { Package } from './openPackage';
import { relationshipsOf } from './parts/relationships';
import { Draft } from './save/draft';
import { WORKBOOK_ORDER } from './save/saveSheets';
import { WORKSHEET_ORDER } from './sheet/order';
import { placeChild, spliced, withAttributes } from './xml/edit';
import { elementsOf } from './xml/xml';

/** What is to be taken out of a file beside its cells. */
export interface Traces {
  /** Comments and notes of these sheets, by name. */
  readonly comments: ReadonlySet<string>;
  /** Links behind cells of these sheets. */
  readonly links: ReadonlySet<string>;
  /** The figures that charts and pivot tables carry of their own: charts draw from the cells, pivot tables become plain cells. */
  readonly caches: boolean;
  /** Other workbooks and what was read from them. No cell may refer to them any longer. */
  readonly otherWorkbooks: boolean;
}

/**
 * The file without traces of what its cells no longer hold: texts that no cell shows go always, for a file keeps them apart
 * from the cells.
 */
export function withoutTraces(file: Package, traces: Traces): Uint8Array {
  const draft = new Draft(file);
  for (const { name, path } of file.sheets) {
    if (traces.comments.has(name)) {
      unrelate(draft, path, /\/(comments|threadedComment|vmlDrawing)$/);
      draft.edit(path, (xml) => placeChild(xml, WORKSHEET_ORDER, 'legacyDrawing', ''));
    }
    if (traces.links.has(name)) {
      unrelate(draft, path, /\/hyperlink$/);
      draft.edit(path, (xml) => placeChild(xml, WORKSHEET_ORDER, 'hyperlinks', ''));
    }
    if (traces.caches) unrelate(draft, path, /\/pivotTable$/);
  }
  if (traces.caches) {
    unrelate(draft, file.path, /\/pivotCacheDefinition$/);
    draft.edit(file.path, (xml) => placeChild(xml, WORKBOOK_ORDER, 'pivotCaches', ''));
    for (const path of draft.paths)
      if (/\/charts?\/[^/]+\.xml$|\/charts\//i.test(path)) draft.edit(path, withoutCaches);
  }
  if (traces.otherWorkbooks) {
    unrelate(draft, file.path, /\/externalLink$/);
    draft.edit(file.path, (xml) => placeChild(xml, WORKBOOK_ORDER, 'externalReferences', ''));
  }
  if (file.sheets.every(({ name }) => traces.comments.has(name))) unrelate(draft, file.path, /\/person$/);
  emptyUnusedStrings(draft, file);
  return draft.bytes();
}

function unrelate(draft: Draft, from: string, type: RegExp): void {
  for (const relation of relationshipsOf(draft, from)) if (type.test(relation.type)) draft.unrelate(from, relation.id);
}

const withoutCaches = (xml: string): string =>
  ['numCache', 'strCache', 'multiLvlStrCache', 'lvl'].reduce((text, name) => {
    const caches = elementsOf(text, name);
    return caches.length === 0
      ? text
      : spliced(
          text,
          caches.map(({ start, end }) => ({ start, end, text: '' })),
        );
  }, xml);

function emptyUnusedStrings(draft: Draft, file: Package): void {
  const target = relationshipsOf(draft, file.path).find(({ type }) => type.endsWith('/sharedStrings'));
  if (!target) return;
  const used = new Set<number>();
  for (const { path } of file.sheets) {
    for (const { attributes, body } of elementsOf(draft.text(path) ?? '', 'c')) {
      if (attributes['t'] === 's') used.add(Number(elementsOf(body, 'v')[0]?.body));
    }
  }
  draft.edit(target.path, (xml) =>
    spliced(
      xml,
      elementsOf(xml, 'si').flatMap(({ name, tag, body, start, end }, i) => {
        if (used.has(i) || body === '') return [];
        const prefix = name.slice(0, name.length - 2);
        return [{ start, end, text: `${withAttributes(tag, {})}<${prefix}t/></${name}>` }];
      }),
    ),
  );
}
