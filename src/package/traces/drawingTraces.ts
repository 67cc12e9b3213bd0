import { ANCHORS } from '../parts/drawings';
import { relationshipsOf } from '../parts/relationships';
import type { Draft } from '../save/draft';
import { WORKSHEET_ORDER } from '../sheet/order';
import { placeChild } from '../xml/edit';
import { elementsOf, unescapeXml } from '../xml/xml';
import type { Element } from '../xml/xml';
import { withoutNotes, withoutShapes } from './notes';
import { aboutOf, aroundCells, idIn, textAround, unrelate, unrelateUnnamed, withoutElements } from './relations';

const has = ({ body }: Element, name: string): boolean => elementsOf(body, name).length > 0;

/** Attributes by which shapes and form controls run a macro, show a cell or set one. */
const LINKED = /\s(macro|textlink|linkedCell|listFillRange|fmla(?:Link|Range|Group|Txbx|Macro))\s*=\s*"([^"]+)"/g;
const LINKED_OLDER = /<(x:Fmla\w+)>([^<]*)<\/\1>/g;

/** Shapes and controls keep their look; they no longer run macros, nor reach cells that the copy has not. */
export function unlinkShapes(draft: Draft, part: string, isThere: (place: string) => boolean): void {
  const isGone = (formula: string): boolean => !isThere(unescapeXml(formula));
  const unlinked = (xml: string): string =>
    xml
      .replace(/<[^<>!?][^<>]*>/g, (tag) =>
        tag.replace(LINKED, (all, name: string, formula: string) => {
          if (!isGone(formula)) return all;
          return name === 'macro' || name === 'textlink' ? ` ${name}=""` : '';
        }),
      )
      .replace(LINKED_OLDER, (all, _, formula: string) => (isGone(formula) ? '' : all));
  draft.edit(part, (xml) => aroundCells(xml, unlinked));
}

/** The notes' boxes go with the notes; form controls, and the pictures of the page's header, stay where they are. */
export function cleanOlderDrawing(
  draft: Draft,
  sheet: string,
  gone: { readonly notes: boolean; readonly shapes: ReadonlySet<string> },
): void {
  const xml = textAround(draft, sheet);
  const own = idIn(xml, 'legacyDrawing');
  const header = idIn(xml, 'legacyDrawingHF');
  unrelate(draft, sheet, (relation) => aboutOf(relation) === 'vmlDrawing' && ![own, header].includes(relation.id));
  const drawing = relationshipsOf(draft, sheet).find(({ id }) => id === own);
  if (!drawing || (!gone.notes && gone.shapes.size === 0)) return;
  const vml = draft.text(drawing.path) ?? '';
  const others = withoutShapes(vml, gone.shapes);
  const left = gone.notes ? withoutNotes(others) : others;
  if (left !== undefined) {
    draft.set(drawing.path, left);
    unrelateUnnamed(draft, drawing.path, 'image');
    return;
  }
  if (own !== header) draft.unrelate(sheet, drawing.id);
  draft.edit(sheet, (text) => aroundCells(text, (around) => placeChild(around, WORKSHEET_ORDER, 'legacyDrawing', '')));
}

/** A drawing without add-ins that lie over the cells, without objects that are gone, and without slicers where pivot tables go. */
export function cleanDrawing(
  draft: Draft,
  drawing: string,
  gone: { readonly slicers: boolean; readonly shapes: ReadonlySet<string> },
): void {
  const isGone = (anchor: Element): boolean =>
    has(anchor, 'webextensionref') ||
    (gone.slicers && (has(anchor, 'slicer') || has(anchor, 'timeslicer'))) ||
    elementsOf(anchor.body, 'compatExt').some(({ attributes }) => gone.shapes.has(attributes['spid'] ?? ''));
  const before = draft.text(drawing);
  draft.edit(drawing, (xml) => ANCHORS.reduce((text, name) => withoutElements(text, name, isGone), xml));
  unrelate(draft, drawing, (relation) => aboutOf(relation) === 'webextension');
  if (draft.text(drawing) !== before) unrelateUnnamed(draft, drawing, 'image', 'hyperlink');
}

/** A chart draws from the cells: not from a workbook within it, nor from a pivot table that is gone. */
export function cleanChart(draft: Draft, chart: string, withoutPivots: boolean): void {
  unrelate(draft, chart, (relation) => ['package', 'oleObject'].includes(aboutOf(relation)));
  draft.edit(chart, (xml) =>
    ['externalData', ...(withoutPivots ? ['pivotSource', 'pivotFmts'] : [])].reduce(
      (text, name) => withoutElements(text, name),
      xml,
    ),
  );
}
