import { bareSheet, blockOf } from '../address';
import type { SheetChange } from '../changes';
import type { Package } from '../openPackage';
import { moveFormula } from '../formula/moveFormula';
import { relationshipsOf } from '../parts/relationships';
import type { SheetPart } from '../parts/workbookParts';
import { shiftBlock, shifted, shiftFormula, shiftReferences } from '../sheet/shift';
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
    for (const shift of shifts) shiftSheet(draft, from, sheet, shift);
  }
}

function shiftSheet(draft: Draft, from: Package, { name, path }: SheetPart, shift: Shift): void {
  draft.edit(path, (xml) => shiftWorksheet(xml, shift));
  const sheetOf = new Map(
    from.tables.map((table) => {
      const sheet = from.sheets.find((candidate) => candidate.name === table.sheet);
      return [table.path.toLowerCase(), sheet?.path.toLowerCase() ?? ''] as const;
    }),
  );
  mapReferences(draft, (formula, part, element) => {
    const own = sheetOf.get(part.toLowerCase()) ?? part.toLowerCase();
    const isHere = own === path.toLowerCase();
    const isThere = (prefix: string | undefined): boolean =>
      prefix === undefined ? isHere : bareSheet(prefix).toLowerCase() === name.toLowerCase();
    const rows =
      element === 'calculatedColumnFormula' && isHere ? rowsOfData(draft.text(part) ?? '', shift) : undefined;
    return rows === undefined
      ? shiftFormula(formula, shift, isThere)
      : shiftColumnFormula(formula, shift, isThere, rows);
  });
  for (const target of relationshipsOf(draft, path)) {
    if (target.type.endsWith('/table'))
      draft.edit(target.path, (xml) => shiftAttribute(xml, ['table', 'autoFilter'], shift));
    else if (/\/(comments|threadedComment)$/.test(target.type))
      draft.edit(target.path, (xml) => shiftAttribute(xml, ['comment', 'threadedComment'], shift));
    else if (target.type.endsWith('/vmlDrawing')) draft.edit(target.path, (xml) => shiftNotes(xml, shift));
    else if (target.type.endsWith('/drawing')) draft.edit(target.path, (xml) => shiftAnchors(xml, shift));
  }
}

/** A table's rows of data by their place in the sheet: which was the first, which was the first of those that stay, and where. */
interface DataRows {
  readonly first: number;
  readonly stays: number;
  readonly firstNow: number;
}

function rowsOfData(table: string, shift: Shift): DataRows | undefined {
  const { ref = '', headerRowCount = '1', totalsRowCount = '0' } = elementsOf(table, 'table')[0]?.attributes ?? {};
  const block = blockOf(ref);
  const now = block && shiftBlock(block, shift);
  if (!now || shift.dimension === 'column') return undefined;
  const first = block.row + Number(headerRowCount);
  const end = block.row + block.rows - Number(totalsRowCount);
  for (let stays = first; stays < end; stays++)
    if (shifted(stays, shift) !== undefined) return { first, stays, firstNow: now.row + Number(headerRowCount) };
  return undefined;
}

/** What a table writes in new rows is told as it would stand in the first row of data, whichever row that is. */
function shiftColumnFormula(
  formula: string,
  shift: Shift,
  isThere: (prefix: string | undefined) => boolean,
  { first, stays, firstNow }: DataRows,
): string {
  const there = shiftFormula(moveFormula(formula, stays - first, 0), shift, isThere);
  const back = moveFormula(there, firstNow - (shifted(stays, shift) ?? firstNow), 0);
  // A reference that would lie above the sheet stays where it is.
  return back.includes('#REF!') && !there.includes('#REF!') ? there : back;
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
