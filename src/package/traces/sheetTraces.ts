import type { Draft } from '../save/draft';
import { WORKSHEET_ORDER } from '../sheet/order';
import { placeChild, spliced, withAttributes } from '../xml/edit';
import { elementsOf } from '../xml/xml';
import {
  aboutOf,
  aroundCells,
  textAround,
  unrelate,
  unrelateUnnamed,
  withoutElements,
  withoutExtensions,
} from './relations';

/** What a sheet of a copy may point at. Printers, embedded objects, queries and the views of those who work in it stay behind. */
const OF_A_SHEET = new Set([
  ...['table', 'drawing', 'vmlDrawing', 'comments', 'threadedComment', 'hyperlink', 'image', 'ctrlProp', 'control'],
  ...['pivotTable', 'slicer', 'timeline'],
]);

/** Children of a sheet that hold figures no cell shows, name a person or a folder, or what is no longer there. */
const HIDDEN = [
  'scenarios',
  'dataConsolidate',
  'customSheetViews',
  'customProperties',
  'oleObjects',
  'webPublishItems',
];

const edit = (draft: Draft, path: string, change: (around: string) => string): void =>
  draft.edit(path, (xml) => aroundCells(xml, change));

/** A sheet without what lies hidden in it; answers the shapes of the objects that were embedded in it. */
export function cleanSheet(draft: Draft, path: string): ReadonlySet<string> {
  const objects = elementsOf(elementsOf(textAround(draft, path), 'oleObjects')[0]?.body ?? '', 'oleObject');
  const gone = unrelate(draft, path, (relation) => !OF_A_SHEET.has(aboutOf(relation)));
  edit(draft, path, (xml) => {
    const shown = HIDDEN.reduce((text, name) => placeChild(text, WORKSHEET_ORDER, name, ''), xml);
    const setups = elementsOf(shown, 'pageSetup').flatMap(({ attributes, tag, start }) => {
      const printer = Object.keys(attributes).find((name) => name.endsWith(':id') && gone.has(attributes[name] ?? ''));
      if (printer === undefined) return [];
      return [{ start, end: start + tag.length, text: withAttributes(tag, { [printer]: undefined }) }];
    });
    return withoutExtensions(spliced(shown, setups), ['webExtensions']);
  });
  if (objects.length > 0) unrelateUnnamed(draft, path, 'image');
  return new Set(objects.map(({ attributes }) => `_x0000_s${attributes['shapeId'] ?? ''}`));
}

/** Pivot tables become plain cells; what filters them goes with them. */
export function dropPivots(draft: Draft, path: string): void {
  unrelate(draft, path, (relation) => ['pivotTable', 'slicer', 'timeline'].includes(aboutOf(relation)));
  edit(draft, path, (xml) => {
    const rules = elementsOf(xml, 'conditionalFormatting').map(({ tag, start }) => ({
      start,
      end: start + tag.length,
      text: withAttributes(tag, { pivot: undefined }),
    }));
    const plain = withoutElements(spliced(xml, rules), 'pivotSelection');
    return withoutExtensions(plain, ['slicerList', 'timelineRefs']);
  });
}

/** What a filter looked for among rows of which some are left out; the filter itself stays. */
export const dropFilterChoices = (draft: Draft, path: string): void =>
  edit(draft, path, (xml) => withoutElements(xml, 'filterColumn'));
