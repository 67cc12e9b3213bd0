import { bareSheet } from '../address';
import type { SheetChange } from '../changes';
import type { Package } from '../openPackage';
import { relationshipsOf } from '../parts/relationships';
import { shifted, shiftFormula, shiftReferences } from '../sheet/shift';
import type { Shift } from '../sheet/shift';
import { shiftWorksheet, unshare } from '../sheet/shiftWorksheet';
import { spliced, withAttributes } from '../xml/edit';
import { elementsOf } from '../xml/xml';
import type { Draft } from './draft';
import { mapReferences } from './mapReferences';

/** Moves what rows and columns that have come or gone push aside, in the sheet and wherever it is referred to. */
export function shiftSheets(draft: Draft, from: Package, sheets: readonly SheetChange[]): void {
  const moving = sheets.filter(({ shifts = [] }) => shifts.length > 0);
  if (moving.length === 0) return;
  for (const { path } of from.sheets) draft.edit(path, unshare);
  for (const { from: name = '', shifts = [] } of moving) {
    const sheet = from.sheets.find((candidate) => candidate.name === name);
    if (!sheet) continue;
    for (const shift of shifts) shiftSheet(draft, sheet.name, sheet.path, shift);
  }
}

function shiftSheet(draft: Draft, name: string, path: string, shift: Shift): void {
  draft.edit(path, (xml) => shiftWorksheet(xml, shift));
  const isThere = (prefix: string | undefined, own: string): boolean =>
    prefix === undefined
      ? own.toLowerCase() === path.toLowerCase()
      : bareSheet(prefix).toLowerCase() === name.toLowerCase();
  mapReferences(draft, (formula, own) => shiftFormula(formula, shift, (prefix) => isThere(prefix, own)));
  for (const target of relationshipsOf(draft, path)) {
    if (target.type.endsWith('/table'))
      draft.edit(target.path, (xml) => shiftAttribute(xml, ['table', 'autoFilter'], shift));
    else if (/\/(comments|threadedComment)$/.test(target.type))
      draft.edit(target.path, (xml) => shiftAttribute(xml, ['comment', 'threadedComment'], shift));
    else if (target.type.endsWith('/vmlDrawing')) draft.edit(target.path, (xml) => shiftNotes(xml, shift));
    else if (target.type.endsWith('/drawing')) draft.edit(target.path, (xml) => shiftAnchors(xml, shift));
  }
}

/** The ref of these elements; one whose cells are gone keeps its place. */
function shiftAttribute(xml: string, names: readonly string[], shift: Shift): string {
  return names.reduce((text, name) => {
    const elements = elementsOf(text, name);
    return spliced(
      text,
      elements.flatMap(({ attributes, tag, start }) => {
        const ref = shiftReferences(attributes['ref'] ?? '', shift);
        if (ref === '' || ref === attributes['ref']) return [];
        return [{ start, end: start + tag.length, text: withAttributes(tag, { ref }) }];
      }),
    );
  }, xml);
}

/** Pictures and charts hang on the cells under their corners. */
function shiftAnchors(xml: string, shift: Shift): string {
  const name = shift.dimension === 'row' ? 'row' : 'col';
  return spliced(
    xml,
    elementsOf(xml, name).map(({ body, tag, start }) => {
      const at = start + tag.length;
      const now = shifted(Number(body), shift) ?? shift.at;
      return { start: at, end: at + body.length, text: String(now) };
    }),
  );
}

/** The boxes of comments tell the cell they belong to. */
function shiftNotes(xml: string, shift: Shift): string {
  const name = shift.dimension === 'row' ? 'Row' : 'Column';
  return xml.replace(
    new RegExp(`(<x:${name}>)(\\d+)(</x:${name}>)`, 'g'),
    (_, open: string, number: string, close: string) => open + (shifted(Number(number), shift) ?? number) + close,
  );
}
