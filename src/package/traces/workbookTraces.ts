import type { Package } from '../openPackage';
import { CONTENT_TYPES, withPlainWorkbook } from '../parts/contentTypes';
import { relationshipsOf } from '../parts/relationships';
import { isTrue } from '../parts/workbookParts';
import type { Draft } from '../save/draft';
import { WORKBOOK_ORDER } from '../save/saveSheets';
import { placeChild } from '../xml/edit';
import { elementsOf } from '../xml/xml';
import { namelessCore, namelessProgram } from './properties';
import { aboutOf, unrelate, withoutElements, withoutExtensions } from './relations';

/** Data types, pictures in cells and errors with a reason: cells point at them by number. */
const RICH_VALUES = [
  ...['rdRichValue', 'rdRichValueStructure', 'rdRichValueTypes', 'richValueRel', 'richStyles', 'rdArray'],
  ...['rdSupportingPropertyBag', 'rdSupportingPropertyBagStructure'],
];

/**
 * What a copy's parts may point at. Whatever else a program has put into the file is not known to be safe to give away, and goes:
 * add-ins and what they keep, custom XML, ribbons and macros, connections and data models, revisions, thumbnails, settings of
 * the sender's printer.
 */
const OF_THE_FILE = new Set(['officeDocument', 'core-properties', 'extended-properties', 'classificationlabels']);
const OF_THE_WORKBOOK = new Set([
  ...[
    'worksheet',
    'chartsheet',
    'dialogsheet',
    'styles',
    'theme',
    'sharedStrings',
    'sheetMetadata',
    'calcChain',
    'person',
  ],
  ...['pivotCacheDefinition', 'slicerCache', 'timelineCache'],
  // Check boxes: formats point at them by number.
  'FeaturePropertyBag',
  ...RICH_VALUES,
]);

/** Children of the workbook that name a person or a folder, or what is no longer there. */
const PERSONAL = ['fileSharing', 'externalReferences', 'customWorkbookViews', 'webPublishing', 'webPublishObjects'];

/** The file around the workbook: who made it, with what, and which programs have kept something in it. */
export function cleanFile(draft: Draft, file: Package): void {
  unrelate(draft, '', (relation) => !OF_THE_FILE.has(aboutOf(relation)));
  for (const relation of relationshipsOf(draft, '')) {
    if (aboutOf(relation) === 'core-properties') draft.edit(relation.path, namelessCore);
    if (aboutOf(relation) === 'extended-properties') draft.edit(relation.path, namelessProgram);
  }
  // Excel opens no workbook with macros, and no template, under the name of a plain workbook.
  draft.edit(CONTENT_TYPES, (xml) => withPlainWorkbook(xml, file.path));
}

export function cleanWorkbook(draft: Draft, file: Package): void {
  unrelate(draft, file.path, (relation) => !OF_THE_WORKBOOK.has(aboutOf(relation)));
  draft.edit(file.path, (xml) => {
    const plain = PERSONAL.reduce((text, name) => placeChild(text, WORKBOOK_ORDER, name, ''), xml);
    // The folder that the file was saved in.
    const placeless = withoutElements(plain, 'AlternateContent', ({ body }) => elementsOf(body, 'absPath').length > 0);
    const named = withoutElements(
      placeless,
      'definedName',
      ({ attributes }) => isTrue(attributes['vbProcedure']) || isTrue(attributes['xlm']),
    );
    const list = elementsOf(named, 'definedNames')[0];
    const isEmpty = list !== undefined && elementsOf(list.body, 'definedName').length === 0;
    return withoutExtensions(isEmpty ? placeChild(named, WORKBOOK_ORDER, 'definedNames', '') : named, ['dataModel']);
  });
}

/** What cells that are left out showed in a richer way than as text. */
export function dropRichValues(draft: Draft, file: Package): void {
  if (unrelate(draft, file.path, (relation) => RICH_VALUES.includes(aboutOf(relation))).size === 0) return;
  for (const relation of relationshipsOf(draft, file.path)) {
    if (aboutOf(relation) !== 'sheetMetadata') continue;
    draft.edit(relation.path, (xml) =>
      withoutElements(
        withoutElements(xml, 'valueMetadata'),
        'futureMetadata',
        ({ attributes }) => attributes['name'] === 'XLRICHVALUE',
      ),
    );
  }
}
