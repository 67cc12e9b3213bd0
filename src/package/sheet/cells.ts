import { blockOf, columnNumber } from '../address';
import type { Block } from '../address';
import { Refusal } from '../problem';
import { localName, nextTag } from '../xml/scan';
import { attributesOf } from '../xml/xml';
import type { Element } from '../xml/xml';

/** A cell as the sheet's text has it. */
export interface StoredCell {
  readonly row: number;
  readonly column: number;
  readonly attributes: Readonly<Record<string, string>>;
  /** The opening tag, as written. */
  readonly tag: string;
  /** The whole element, as written. */
  readonly raw: string;
  /** What stands between its tags. */
  readonly body: string;
}

/** A row by its place in the text. */
export interface StoredRow {
  readonly row: number;
  readonly tag: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly bodyStart: number;
  readonly bodyEnd: number;
}

/** The rows within sheetData. One without a number follows the one before. */
export function rowsOf(xml: string, sheetData: Element): readonly StoredRow[] {
  const rows: StoredRow[] = [];
  const bodyStart = sheetData.start + sheetData.tag.length;
  const end = bodyStart + sheetData.body.length;
  let last = -1;
  for (let tag = nextTag(xml, bodyStart); tag && tag.start < end; tag = nextTag(xml, tag.end)) {
    if (localName(tag.name) !== 'row' || tag.kind === 'close') continue;
    const text = xml.slice(tag.start, tag.end);
    const number = /\sr\s*=\s*["'](\d+)["']/.exec(text)?.[1];
    const row = number === undefined ? last + 1 : Number(number) - 1;
    last = row;
    let close = tag;
    if (tag.kind === 'open') {
      for (let next = nextTag(xml, tag.end); next; next = nextTag(xml, next.end)) {
        close = next;
        if (next.kind === 'close' && localName(next.name) === 'row') break;
      }
    }
    const bodyEnd = tag.kind === 'open' ? close.start : tag.end;
    rows.push({ row, tag: text, name: tag.name, start: tag.start, end: close.end, bodyStart: tag.end, bodyEnd });
    tag = close;
  }
  return rows;
}

/** The cells of a row. One without an address follows the one before. */
export function cellsOf(xml: string, { row, bodyStart, bodyEnd }: StoredRow): readonly StoredCell[] {
  const cells: StoredCell[] = [];
  let last = -1;
  for (let tag = nextTag(xml, bodyStart); tag && tag.start < bodyEnd; tag = nextTag(xml, tag.end)) {
    if (localName(tag.name) !== 'c' || tag.kind === 'close') continue;
    const text = xml.slice(tag.start, tag.end);
    const attributes = attributesOf(text);
    const letters = /^[A-Z]+/i.exec(attributes['r'] ?? '')?.[0];
    const column = letters === undefined ? last + 1 : columnNumber(letters);
    last = column;
    let close = tag;
    if (tag.kind === 'open') {
      for (let next = nextTag(xml, tag.end); next; next = nextTag(xml, next.end)) {
        close = next;
        if (next.kind === 'close' && localName(next.name) === 'c') break;
      }
    }
    cells.push({
      row,
      column,
      attributes,
      tag: text,
      raw: xml.slice(tag.start, close.end),
      body: tag.kind === 'open' ? xml.slice(tag.end, close.start) : '',
    });
    tag = close;
  }
  return cells;
}

/** More rows than this in all blocks together are not spills but an attempt to keep the reader busy. */
const MOST_ROWS = 4_000_000;

/** Tells whether a cell lies within any of many blocks, in time that grows little with their number. */
export function coverOf(blocks: readonly Block[]): (row: number, column: number) => boolean {
  const rows = new Map<number, Span[]>();
  let total = 0;
  for (const block of blocks) {
    if (block.rows === 1 && block.columns === 1) continue;
    total += block.rows;
    if (total > MOST_ROWS) throw new Refusal({ kind: 'too-large', what: 'cells', got: total, max: MOST_ROWS });
    const last = block.column + block.columns - 1;
    for (let row = block.row; row < block.row + block.rows; row++) {
      const spans = rows.get(row);
      if (spans) spans.push({ from: block.column, to: last });
      else rows.set(row, [{ from: block.column, to: last }]);
    }
  }
  for (const spans of rows.values()) {
    spans.sort((a, b) => a.from - b.from);
    // Each span is made to reach at least as far as those before it, so that one look at the last tells.
    for (let i = 1; i < spans.length; i++)
      (spans[i] as Span).to = Math.max((spans[i] as Span).to, (spans[i - 1] as Span).to);
  }
  return (row, column) => {
    const spans = rows.get(row) ?? [];
    let [low, high] = [0, spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle] as Span).from <= column) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (spans[low - 1] as Span).to >= column;
  };
}

interface Span {
  readonly from: number;
  to: number;
}

/** The block that an array formula fills, from the attributes of its f element; undefined for other formulas. */
export const arrayBlock = (formula: Readonly<Record<string, string>>): Block | undefined =>
  formula['t'] === 'array' && formula['ref'] !== undefined ? blockOf(formula['ref'].replaceAll('$', '')) : undefined;
