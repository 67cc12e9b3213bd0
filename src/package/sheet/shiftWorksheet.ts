import { addressOf, blockOf, letters } from '../address';
import { moveFormula } from '../formula/moveFormula';
import { attributesText, placeChild, prefixOf, spliced, withAttributes } from '../xml/edit';
import type { Splice } from '../xml/edit';
import { localName, nextTag } from '../xml/scan';
import { attributesOf, elementsOf, escapeXml, unescapeXml } from '../xml/xml';
import { cellsOf, rowsOf } from './cells';
import { WORKSHEET_ORDER } from './order';
import { shifted, shiftReferences } from './shift';
import type { Shift } from './shift';

/** The worksheet after rows or columns have come or gone: its cells and all that lies over them. Formulas are left alone. */
export function shiftWorksheet(xml: string, shift: Shift): string {
  const moved = shiftPlaces(shiftCells(xml, shift), shift);
  return shift.dimension === 'column' ? shiftColumns(moved, shift) : moved;
}

function shiftCells(xml: string, shift: Shift): string {
  const sheetData = elementsOf(xml, 'sheetData')[0];
  if (!sheetData) return xml;
  const splices = rowsOf(xml, sheetData).flatMap((row): Splice[] => {
    const now = shift.dimension === 'row' ? shifted(row.row, shift) : row.row;
    if (now === undefined) return [{ start: row.start, end: row.end, text: '' }];
    if (shift.dimension === 'row' && now === row.row) return [];
    const cells = cellsOf(xml, row).flatMap((cell) => {
      const column = shift.dimension === 'column' ? shifted(cell.column, shift) : cell.column;
      if (column === undefined) return [];
      const tag = withAttributes(cell.tag, { r: `${letters(column)}${now + 1}` });
      return [tag + cell.raw.slice(cell.tag.length)];
    });
    const tag = withAttributes(row.tag, { r: now + 1, spans: undefined });
    const close = xml.slice(row.bodyEnd, row.end);
    return [{ start: row.start, end: row.end, text: tag + cells.join('') + close }];
  });
  return spliced(xml, splices);
}

/** Elements that say which cells they are about; one that is about none any longer goes. */
const ABOUT: Readonly<Record<string, string>> = {
  mergeCell: 'ref',
  conditionalFormatting: 'sqref',
  dataValidation: 'sqref',
  hyperlink: 'ref',
  ignoredError: 'sqref',
  protectedRange: 'sqref',
};
/** Those that stay whatever becomes of their cells. */
const ABOUT_AND_STAYS: Readonly<Record<string, string>> = {
  dimension: 'ref',
  autoFilter: 'ref',
  sortState: 'ref',
  sortCondition: 'ref',
  selection: 'sqref',
};

function shiftPlaces(xml: string, shift: Shift): string {
  const splices: Splice[] = [];
  for (let tag = nextTag(xml, 0); tag; tag = nextTag(xml, tag.end)) {
    if (tag.kind === 'close') continue;
    const name = localName(tag.name);
    const goes = ABOUT[name];
    const attribute = goes ?? ABOUT_AND_STAYS[name];
    const text = xml.slice(tag.start, tag.end);
    if (attribute !== undefined) {
      const was = attributesOf(text)[attribute];
      if (was === undefined) continue;
      const now = shiftReferences(was, shift);
      if (now === was) continue;
      if (now !== '')
        splices.push({ start: tag.start, end: tag.end, text: withAttributes(text, { [attribute]: now }) });
      else if (goes !== undefined) {
        const end = tag.kind === 'empty' ? tag.end : endOf(xml, tag.name, tag.end);
        splices.push({ start: tag.start, end, text: '' });
      }
    } else if (name === 'f') {
      const now = movedArray(attributesOf(text)['ref'], shift);
      if (now !== undefined) splices.push({ start: tag.start, end: tag.end, text: withAttributes(text, { ref: now }) });
    } else if (name === 'sqref' && tag.kind === 'open') {
      const end = xml.indexOf('<', tag.end);
      splices.push({ start: tag.end, end, text: shiftReferences(xml.slice(tag.end, end), shift) });
    } else if (name === 'brk' && isBreakOf(xml, tag.start, shift)) {
      const now = shifted(Number(attributesOf(text)['id'] ?? 0), shift);
      splices.push({
        start: tag.start,
        end: tag.end,
        text: now === undefined ? '' : withAttributes(text, { id: now }),
      });
    }
  }
  return withoutEmptyLists(spliced(xml, splices));
}

/** An array formula moves with its cell; how many cells its answer fills is not for rows and columns to say. */
function movedArray(ref: string | undefined, shift: Shift): string | undefined {
  const block = blockOf(ref ?? '');
  if (!block) return undefined;
  const row = shift.dimension === 'row' ? shifted(block.row, shift) : block.row;
  const column = shift.dimension === 'column' ? shifted(block.column, shift) : block.column;
  return row === undefined || column === undefined ? undefined : addressOf({ ...block, row, column });
}

const endOf = (xml: string, name: string, from: number): number => xml.indexOf(`</${name}>`, from) + name.length + 3;

const isBreakOf = (xml: string, at: number, shift: Shift): boolean =>
  xml.lastIndexOf('rowBreaks', at) > xml.lastIndexOf('colBreaks', at) === (shift.dimension === 'row');

/** A list whose last item has gone goes too; the count of one that has lost some is put right. */
function withoutEmptyLists(xml: string): string {
  return ['mergeCells', 'dataValidations', 'hyperlinks', 'ignoredErrors', 'protectedRanges'].reduce((text, name) => {
    const list = elementsOf(text, name)[0];
    if (!list) return text;
    const count = elementsOf(list.body, name.slice(0, -1)).length;
    if (count === 0) return placeChild(text, WORKSHEET_ORDER, name, '');
    if (list.attributes['count'] === undefined || Number(list.attributes['count']) === count) return text;
    return spliced(text, [
      { start: list.start, end: list.start + list.tag.length, text: withAttributes(list.tag, { count }) },
    ]);
  }, xml);
}

/** Columns that come are as wide as the one before them. */
function shiftColumns(xml: string, shift: Shift): string {
  const p = prefixOf(xml);
  const cols = elementsOf(elementsOf(xml, 'cols')[0]?.body ?? '', 'col').flatMap(({ attributes }) => {
    const span = shiftReferences(`A${attributes['min']}:A${attributes['max']}`, { ...shift, dimension: 'row' });
    const [, min, max = min] = /^A(\d+)(?::A(\d+))?$/.exec(span) ?? [];
    return min === undefined ? [] : [`<${p}col${attributesText({ ...attributes, min, max })}/>`];
  });
  return placeChild(xml, WORKSHEET_ORDER, 'cols', cols.length === 0 ? '' : `<${p}cols>${cols.join('')}</${p}cols>`);
}

/** Formulas that cells share, written out in each: what they have in common is lost when some of their cells move. */
export function unshare(xml: string): string {
  const sheetData = elementsOf(xml, 'sheetData')[0];
  if (!sheetData || !/\st\s*=\s*["']shared["']/.test(xml)) return xml;
  const masters = new Map<string, { readonly row: number; readonly column: number; readonly formula: string }>();
  const splices: Splice[] = [];
  for (const row of rowsOf(xml, sheetData)) {
    let from = row.bodyStart;
    for (const { row: r, column, raw, tag, body } of cellsOf(xml, row)) {
      const start = xml.indexOf(raw, from);
      from = start + raw.length;
      const formula = body.includes('shared') ? elementsOf(body, 'f')[0] : undefined;
      const group = formula?.attributes['t'] === 'shared' ? formula.attributes['si'] : undefined;
      if (!formula || group === undefined) continue;
      const own = unescapeXml(formula.body);
      if (own !== '') masters.set(group, { row: r, column, formula: own });
      const master = masters.get(group);
      if (!master) continue;
      const text = moveFormula(master.formula, r - master.row, column - master.column);
      const at = start + tag.length + formula.start;
      const end = at + formula.end - formula.start;
      splices.push({ start: at, end, text: `<${formula.name}>${escapeXml(text)}</${formula.name}>` });
    }
  }
  return spliced(xml, splices);
}
