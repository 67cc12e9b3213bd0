import { spliced, withAttributes } from '../xml/edit';
import type { Splice } from '../xml/edit';
import { localName, nextTag } from '../xml/scan';
import type { Tag } from '../xml/scan';
import { attributesOf, elementsOf, escapeXml, unescapeXml } from '../xml/xml';
import { cellText, plainText } from '../xml/text';
import { arrayBlock, coverOf, cellsOf, rowsOf } from './cells';
import type { StoredCell } from './cells';
import { textOf } from './readCells';

/** Where a formula stands; rows count from 0. */
export interface FormulaCell {
  readonly reference: string;
  readonly row: number;
  /** What the cell showed when the file was saved. */
  readonly shown: string | number;
}

/**
 * The worksheet for an engine that calculates spills and knows plain values: each formula put through `change`; the stored
 * values of the cells that an array formula spills into left out, which it would take for data in the way; texts that stand in
 * the cell, formatted or not, as plain ones.
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
        const place = { reference: cell.attributes['r'] ?? '', row: cell.row, shown: lastShown(cell) };
        const text = escapeXml(change(unescapeXml(formula.body), place));
        const from = start + cell.tag.length + formula.start + formula.tag.length;
        splices.push({ start: from, end: from + formula.body.length, text });
      } else if (cell.body !== '' && isSpilled(cell.row, cell.column)) {
        const tag = withAttributes(cell.tag, { t: undefined }).replace(/>$/, '/>');
        splices.push({ start, end: at, text: tag });
      } else if (cell.attributes['t'] === 'inlineStr' || cell.attributes['t'] === 'str') {
        splices.push({ start, end: at, text: plainCell(cell) });
      }
    }
  }
  return spliced(xml, splices);
}

/** A truth value is its word. */
function lastShown({ attributes, body }: StoredCell): string | number {
  const text = unescapeXml(elementsOf(body, 'v')[0]?.body ?? '');
  const type = attributes['t'] ?? 'n';
  if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
  return type === 'n' && text !== '' ? Number(text) : plainText(text);
}

function plainCell({ tag, body }: StoredCell): string {
  const name = tag.slice(1, tag.search(/[\s/>]/));
  const prefix = name.slice(0, name.length - 1);
  const own = elementsOf(body, 'v')[0]?.body;
  const text = plainContent(own === undefined ? textOf(body) : plainText(unescapeXml(own)));
  return `${withAttributes(tag.replace(/\s*\/>$/, '>'), { t: 'str' })}<${prefix}v xml:space="preserve">${text}</${prefix}v></${name}>`;
}

/** What an engine would take for a number, a date, a truth value, an error or a formula if it were typed. */
const NOT_TEXT = /^[=']|^\s*[-+(]?[\d.,][\d\s.,:%e/+-]*(kr|€|\$|%)?\)?\s*$|^(true|false|sant|falskt)$|^#/i;

const plainContent = (text: string): string => escapeXml(cellText(NOT_TEXT.test(text) ? `'${text}` : text));

/** The texts that cells share, for the same engine: those that look like something else are marked as text, as when typed. */
export function mapSharedStrings(xml: string): string {
  return spliced(
    xml,
    elementsOf(xml, 'si').flatMap(({ name, tag, body, start, end }) => {
      const text = textOf(body);
      if (!NOT_TEXT.test(text)) return [];
      const t = `${name.slice(0, name.length - 2)}t`;
      const inner = `<${t} xml:space="preserve">${plainContent(text)}</${t}>`;
      return [{ start, end, text: `${tag.replace(/\s*\/>$/, '>')}${inner}</${name}>` }];
    }),
  );
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
