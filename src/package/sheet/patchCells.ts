import { addressOf, blockOf } from '../address';
import type { CellChange } from '../changes';
import { displayFormula } from '../formula/displayFormula';
import { moveFormula } from '../formula/moveFormula';
import type { StyleChange } from '../styles/styleBook';
import { prefixOf, spliced, withAttributes, withBody } from '../xml/edit';
import type { Splice } from '../xml/edit';
import { attributesOf, elementsOf, unescapeXml } from '../xml/xml';
import { cellsOf, rowsOf } from './cells';
import type { StoredCell, StoredRow } from './cells';
import { cellXml } from './cellXml';
import type { CellContext } from './cellXml';

export interface SheetContext extends Omit<CellContext, 'prefix'> {
  readonly deriveStyle: (base: number, change: StyleChange) => number;
}

/** The worksheet with cells changed. Rows without a changed cell stay as they are written. */
export function patchCells(xml: string, given: readonly CellChange[], context: SheetContext): string {
  const sheetData = elementsOf(xml, 'sheetData')[0];
  if (given.length === 0 || !sheetData) return xml;
  const stored = rowsOf(xml, sheetData);
  const changes = byRow(withOrphans(xml, stored, given));
  const prefix = prefixOf(xml);
  const columnStyle = columnStyles(xml);
  const patchRow = (row: number, present: StoredRow | undefined): string => {
    const cells = new Map<number, StoredCell>(present ? cellsOf(xml, present).map((cell) => [cell.column, cell]) : []);
    const texts = new Map<number, string>([...cells].map(([column, { raw }]) => [column, raw]));
    const rowAttributes = present ? attributesOf(present.tag) : {};
    for (const change of changes.get(row) ?? []) {
      const cell = cells.get(change.column);
      const usual =
        rowAttributes['customFormat'] === '1' ? Number(rowAttributes['s'] ?? 0) : columnStyle(change.column);
      const base = cell ? Number(cell.attributes['s'] ?? 0) : usual;
      const style = change.style === undefined ? base : context.deriveStyle(base, change.style);
      texts.set(change.column, cellXml(cell, change, style === 0 ? undefined : style, { ...context, prefix }));
    }
    const body = [...texts].sort(([a], [b]) => a - b).map(([, text]) => text);
    // "spans" is a hint to the reader about the columns in use.
    const tag = withAttributes(present?.tag ?? `<${prefix}row r="${row + 1}"/>`, { spans: undefined });
    return withBody({ name: present?.name ?? `${prefix}row`, tag }, body.join(''));
  };

  const splices: Splice[] = [];
  const seen = new Set<number>();
  for (const present of stored) {
    seen.add(present.row);
    if (!changes.has(present.row)) continue;
    splices.push({ start: present.start, end: present.end, text: patchRow(present.row, present) });
  }
  // Wholly new rows go before the first stored row below them.
  const fresh = [...changes.keys()].filter((row) => !seen.has(row)).sort((a, b) => a - b);
  const endOfData = sheetData.start + sheetData.tag.length + sheetData.body.length;
  let next = 0;
  for (const row of fresh) {
    while (next < stored.length && (stored[next] as StoredRow).row < row) next++;
    const at = stored[next]?.start ?? endOfData;
    splices.push({ start: at, end: at, text: patchRow(row, undefined) });
  }
  return withDimension(spliceData(xml, sheetData.start, sheetData.end, sheetData.body === '', splices), given);
}

/** As `spliced`; an empty <sheetData/> is opened first. */
function spliceData(xml: string, start: number, end: number, isEmpty: boolean, splices: readonly Splice[]): string {
  if (!isEmpty) return spliced(xml, splices);
  const sheetData = elementsOf(xml.slice(start, end), 'sheetData')[0];
  if (!sheetData) return xml;
  const body = splices.map(({ text }) => text).join('');
  return spliced(xml, [{ start, end, text: withBody(sheetData, body) }]);
}

function byRow(changes: readonly CellChange[]): ReadonlyMap<number, readonly CellChange[]> {
  const rows = new Map<number, CellChange[]>();
  for (const change of changes) {
    const row = rows.get(change.row);
    if (row) row.push(change);
    else rows.set(change.row, [change]);
  }
  return rows;
}

/**
 * A shared formula is written in one cell of its group; where that one changes, the others get it written out. Answers all
 * changes, theirs included.
 */
function withOrphans(xml: string, rows: readonly StoredRow[], changes: readonly CellChange[]): readonly CellChange[] {
  if (!/\st\s*=\s*["']shared["']/.test(xml)) return changes;
  const touched = new Set(changes.filter(({ formula }) => formula !== undefined).map(placeKey));
  const masters = new Map<string, { readonly row: number; readonly column: number; readonly formula: string }>();
  const orphans = new Map<string, CellChange>();
  for (const row of rows) {
    for (const cell of cellsOf(xml, row)) {
      const formula = cell.body.includes('shared') ? elementsOf(cell.body, 'f')[0] : undefined;
      const group = formula?.attributes['t'] === 'shared' ? formula.attributes['si'] : undefined;
      if (!formula || group === undefined) continue;
      const key = placeKey(cell);
      const master = masters.get(group);
      if (formula.body !== '') {
        if (touched.has(key))
          masters.set(group, { row: cell.row, column: cell.column, formula: unescapeXml(formula.body) });
      } else if (master && !touched.has(key)) {
        const moved = moveFormula(master.formula, cell.row - master.row, cell.column - master.column);
        orphans.set(key, { row: cell.row, column: cell.column, formula: displayFormula(moved) });
      }
    }
  }
  const own = changes.map((change) => ({ ...orphans.get(placeKey(change)), ...change }));
  const known = new Set(changes.map(placeKey));
  return [...own, ...[...orphans].filter(([key]) => !known.has(key)).map(([, change]) => change)];
}

const placeKey = ({ row, column }: { readonly row: number; readonly column: number }): string => `${row},${column}`;

/** The cell format that a new cell gets from its column. */
function columnStyles(xml: string): (column: number) => number {
  const columns = elementsOf(elementsOf(xml, 'cols')[0]?.body ?? '', 'col').map(({ attributes }) => ({
    first: Number(attributes['min']) - 1,
    last: Number(attributes['max']) - 1,
    style: Number(attributes['style'] ?? 0),
  }));
  return (column) => columns.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
}

/** The sheet's stated size, made large enough. */
function withDimension(xml: string, changes: readonly CellChange[]): string {
  const dimension = elementsOf(xml.slice(0, xml.search(/<(\w+:)?sheetData/)), 'dimension')[0];
  const block = blockOf(dimension?.attributes['ref'] ?? '');
  if (!dimension || !block) return xml;
  let [top, left] = [block.row, block.column];
  let [bottom, right] = [block.row + block.rows - 1, block.column + block.columns - 1];
  for (const { row, column } of changes) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  const ref = addressOf({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
  if (ref === dimension.attributes['ref']) return xml;
  const text = withAttributes(dimension.tag, { ref });
  return spliced(xml, [{ start: dimension.start, end: dimension.start + dimension.tag.length, text }]);
}
