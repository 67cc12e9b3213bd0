import type { Block } from './address';
import type { Package } from './openPackage';
import { relationshipsOf } from './parts/relationships';
import { Draft } from './save/draft';
import { mapReferences } from './save/mapReferences';
import { WORKBOOK_ORDER } from './save/saveSheets';
import { withoutOtherWorkbooks } from './formula/mapSheets';
import { cleanChart, cleanDrawing, cleanOlderDrawing, unlinkShapes } from './traces/drawingTraces';
import { cleanCellLinks, cleanShapeLinks, placesOf } from './traces/links';
import { aboutOf, textAround, unrelate, withoutElements, withoutExtensions } from './traces/relations';
import { cleanSheet, dropFilterChoices, dropPivots } from './traces/sheetTraces';
import { cleanTable, readableIn } from './traces/tableTraces';
import { cleanFile, cleanWorkbook, dropRichValues } from './traces/workbookTraces';
import { placeChild, spliced, withAttributes } from './xml/edit';
import { elementsOf } from './xml/xml';

/** What is to be taken out of a file beside its cells. */
export interface Traces {
  /** Comments and notes of these sheets, by name. */
  readonly comments: ReadonlySet<string>;
  /** Links to mail addresses, telephones and files. */
  readonly withoutContacts: boolean;
  /** Where rows of a sheet have closed up: a link behind one of these cells would lead from another's row. */
  readonly cut: ReadonlyMap<string, readonly Block[]>;
  /** The figures that charts and pivot tables carry of their own: charts draw from the cells, pivot tables become plain cells. */
  readonly caches: boolean;
}

/**
 * The file without traces of what its cells no longer hold, of who made it and of the programs that it was made in. Texts that no
 * cell shows go always, for a file keeps them apart from the cells; so does what no program is known to need (see traces/). It
 * is a plain workbook, and everything that its parts point at is there: Excel calls any other file damaged.
 */
export function withoutTraces(file: Package, traces: Traces): Uint8Array {
  const draft = new Draft(file);
  const withoutPivots = traces.caches || hasForeignPivots(draft, file);
  const isThere = placesOf(file);
  const isReadable = readableIn(file);
  cleanFile(draft, file);
  cleanWorkbook(draft, file);
  for (const { name, path } of file.sheets) {
    const links = { withoutContacts: traces.withoutContacts, cut: traces.cut.get(name) ?? [] };
    const shapes = cleanSheet(draft, path);
    if (withoutPivots) dropPivots(draft, path);
    if (links.cut.length > 0) dropFilterChoices(draft, path);
    if (traces.comments.has(name)) unrelate(draft, path, ({ type }) => /\/(comments|threadedComment)$/.test(type));
    cleanOlderDrawing(draft, path, { notes: traces.comments.has(name), shapes });
    cleanCellLinks(draft, path, links, isThere);
    if (elementsOf(textAround(draft, path), 'controls').length > 0) unlinkShapes(draft, path, isThere);
    for (const relation of relationshipsOf(draft, path)) {
      if (aboutOf(relation) === 'table') {
        cleanTable(draft, relation.path, isReadable);
        if (links.cut.length > 0) dropFilterChoices(draft, relation.path);
      }
      if (/\/(drawing|vmlDrawing|ctrlProp)$/.test(relation.type)) unlinkShapes(draft, relation.path, isThere);
      if (aboutOf(relation) !== 'drawing') continue;
      cleanDrawing(draft, relation.path, { slicers: withoutPivots, shapes });
      cleanShapeLinks(draft, relation.path, links, isThere);
    }
  }
  if (withoutPivots) dropPivotCaches(draft, file);
  for (const path of draft.paths.filter(isChart)) {
    if (traces.caches) draft.edit(path, withoutCaches);
    cleanChart(draft, path, withoutPivots);
  }
  // No cell reads another workbook any longer; rules and charts might.
  if (relationshipsOf(file.parts, file.path).some((relation) => aboutOf(relation) === 'externalLink'))
    mapReferences(draft, withoutOtherWorkbooks);
  if (!file.sheets.some(({ path }) => HAS_RICH_VALUE.test(draft.text(path) ?? ''))) dropRichValues(draft, file);
  keepPersons(draft, file);
  emptyUnusedStrings(draft, file);
  return draft.bytesWithoutStrays();
}

/** A cell that shows a picture, a data type or an error with its reason. */
const HAS_RICH_VALUE = /<(?:[\w.-]+:)?c\s[^>]*\bvm\s*=/;

const isChart = (path: string): boolean => /\/charts?\/[^/]+\.xml$|\/charts\//i.test(path) && !/\.rels$/i.test(path);

/** Pivot tables of what was fetched from elsewhere: the connection to it does not go with a copy, so they cannot either. */
const hasForeignPivots = (draft: Draft, file: Package): boolean =>
  relationshipsOf(draft, file.path).some(
    (relation) =>
      aboutOf(relation) === 'pivotCacheDefinition' &&
      elementsOf(draft.text(relation.path) ?? '', 'cacheSource')[0]?.attributes['type'] !== 'worksheet',
  );

function dropPivotCaches(draft: Draft, file: Package): void {
  const kinds = ['pivotCacheDefinition', 'slicerCache', 'timelineCache'];
  unrelate(draft, file.path, (relation) => kinds.includes(aboutOf(relation)));
  draft.edit(file.path, (xml) =>
    withoutExtensions(placeChild(xml, WORKBOOK_ORDER, 'pivotCaches', ''), [
      'pivotCaches',
      'pivotTableReferences',
      'slicerCaches',
      'timelineCacheRefs',
      'timelineCachePivotCaches',
    ]),
  );
}

/** Only those who have written, or are named in, comments that stay. */
function keepPersons(draft: Draft, file: Package): void {
  const threads = file.sheets
    .flatMap(({ path }) => relationshipsOf(draft, path))
    .filter((relation) => aboutOf(relation) === 'threadedComment')
    .map(({ path }) => draft.text(path) ?? '');
  const named = new Set(
    threads.flatMap((xml) => [
      ...elementsOf(xml, 'threadedComment').map(({ attributes }) => attributes['personId']),
      ...elementsOf(xml, 'mention').map(({ attributes }) => attributes['mentionpersonId']),
    ]),
  );
  for (const relation of relationshipsOf(draft, file.path)) {
    if (aboutOf(relation) !== 'person') continue;
    if (threads.length === 0) draft.unrelate(file.path, relation.id);
    else
      draft.edit(relation.path, (xml) =>
        withoutElements(xml, 'person', ({ attributes }) => !named.has(attributes['id'])),
      );
  }
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
