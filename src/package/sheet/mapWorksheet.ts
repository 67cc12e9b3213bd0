import { spliced, withAttributes } from '../xml/edit';
import type { Splice } from '../xml/edit';
import { localName, nextTag } from '../xml/scan';
import type { Tag } from '../xml/scan';
import { attributesOf, elementsOf, escapeXml, unescapeXml } from '../xml/xml';
import { arrayBlock, coverOf, cellsOf, rowsOf } from './cells';

/** Where a formula stands; rows count from 0. */
export interface FormulaCell {
  readonly reference: string;
  readonly row: number;
}

/**
 * The worksheet with each formula put through `change`, and without the stored values of the cells that an array formula
 * spills into: an engine that calculates spills takes such values for data in the way.
 */
export function mapWorksheet(xml: string, change: (formula: string, cell: FormulaCell) => string): string {
  const sheetData = elementsOf(xml, 'sheetData')[0];
  if (!sheetData) return xml;
  const isSpilled = coverOf(formulasOf(xml).flatMap(({ attributes }) => arrayBlock(attributes) ?? []));
  const splices: Splice[] = [];
  for (const row of rowsOf(xml, sheetData)) {
    let at = row.bodyStart;
    for (const cell of cellsOf(xml, row)) {
      const start = xml.indexOf(cell.raw, at);
      at = start + cell.raw.length;
      const formula = cell.body === '' ? undefined : elementsOf(cell.body, 'f')[0];
      if (formula) {
        if (formula.body === '') continue;
        const place = { reference: cell.attributes['r'] ?? '', row: cell.row };
        const text = escapeXml(change(unescapeXml(formula.body), place));
        const from = start + cell.tag.length + formula.start + formula.tag.length;
        splices.push({ start: from, end: from + formula.body.length, text });
      } else if (cell.body !== '' && isSpilled(cell.row, cell.column)) {
        const tag = withAttributes(cell.tag, { t: undefined }).replace(/>$/, '/>');
        splices.push({ start, end: at, text: tag });
      }
    }
  }
  return spliced(xml, splices);
}

interface FormulaTag {
  readonly tag: Tag;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The f elements that say more than a formula: arrays, shared formulas and tables of what-ifs. */
export function formulasOf(xml: string): readonly FormulaTag[] {
  const found: FormulaTag[] = [];
  for (let tag = nextTag(xml, 0); tag; tag = nextTag(xml, tag.end)) {
    if (tag.kind === 'close' || localName(tag.name) !== 'f') continue;
    const text = xml.slice(tag.start, tag.end);
    if (/\st\s*=/.test(text)) found.push({ tag, attributes: attributesOf(text) });
  }
  return found;
}

/** The rows (from 0) whose height someone has set; the others are as high as what they hold. */
export function rowsWithHeight(xml: string): ReadonlySet<number> {
  const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
  const sheetData = elementsOf(xml, 'sheetData')[0];
  const rows = sheetData ? rowsOf(xml, sheetData) : [];
  return new Set(rows.filter(({ tag }) => isTrue(attributesOf(tag)['customHeight'])).map(({ row }) => row));
}
