import type { Area } from '../engine';
import { quotedSheet } from '../../package/address';
import { a1, parseAddress } from './addresses';
import { living, LIVING, readLiving } from './livingText';
import { readSelector, selectorText } from './selectors';
import type { Selector } from './selectors';

export interface ReferableTable {
  readonly name: string;
  readonly sheet: string;
  readonly area: Omit<Area, 'sheetId'>;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly columns: readonly string[];
}

/** Where the formula stands: decides about the sheet prefix and about "this row". */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
}

/** What is put in a structured reference's place: the cells alone, or with what they are of their table. */
export type ReferenceForm = (reference: string, cells: string, isThisRow: boolean) => string;

export const asCells: ReferenceForm = (_, cells) => cells;

/**
 * Puts the cells in place of structured references: `Transaktioner[[#Headers],[#Data]]`, `Tabell[Kolumn]`, `Tabell[@Kolumn]`
 * or just `Tabell`. The engine knows no structured references; what cannot be resolved becomes #REF!.
 */
export function resolveStructuredReferences(
  formula: string,
  tables: readonly ReferableTable[],
  place: FormulaPlace,
  form: ReferenceForm = living,
): string {
  if (tables.length === 0) return formula;
  const byName = new Map(tables.map((table) => [table.name.toUpperCase(), table]));
  let out = '';
  let at = 0;
  while (at < formula.length) {
    const rest = formula.slice(at);
    const plain = /^(?:"(?:[^"]|"")*"|'(?:[^']|'')*'!?|[^\p{L}_"'\\])/u.exec(rest)?.[0];
    const word = plain ? undefined : /^[\p{L}_\\][\p{L}\p{N}_.\\]*/u.exec(rest)?.[0];
    const table = word === undefined ? undefined : byName.get(word.toUpperCase());
    const after = word === undefined ? '' : rest.slice(word.length);
    if (word !== undefined && table && !/^\s*[(!]/.test(after)) {
      const brackets = after.startsWith('[') ? bracketed(after) : '';
      const selector = readSelector(brackets);
      const cells = cellsOf(table, selector, place);
      out += cells === undefined ? '#REF!' : form(table.name + brackets, cells, selector.isThisRow);
      at += word.length + brackets.length;
    } else {
      const skipped = plain ?? word ?? rest.slice(0, 1);
      out += skipped;
      at += skipped.length;
    }
  }
  return out;
}

/** The engine's formula as Excel shows it: each living reference by the names that its table and columns have now. */
export function shownFormula(formula: string, tables: readonly ReferableTable[], sheet: string): string {
  return formula.replace(LIVING, (whole, text: string, cells: string) => {
    const found = tableOf(cells, tables, sheet);
    return found ? nameOf(found.table, readLiving(text).selector, found) : cells;
  });
}

/** The engine's formula with each living reference at its table's present cells. */
export function renewedFormula(formula: string, tables: readonly ReferableTable[], place: FormulaPlace): string {
  return formula.replace(LIVING, (whole, text: string, cells: string) => {
    const { name, selector } = readLiving(text);
    const found = tableOf(cells, tables, place.sheet);
    // All its rows were taken away at once: the names tell what it was.
    const table = found?.table ?? tables.find((each) => each.name === name);
    if (!table || (!found && cells !== '#REF!')) return whole;
    const now = found && selector.columns.length > 0 ? { ...selector, columns: columnsAt(table, found) } : selector;
    const at = cellsOf(table, now, place);
    return at === undefined ? whole : living(table.name + selectorText(now), at, selector.isThisRow);
  });
}

interface Found {
  readonly table: ReferableTable;
  readonly column: number;
  readonly columns: number;
}

/** The table that some cells are part of. */
function tableOf(cells: string, tables: readonly ReferableTable[], sheet: string): Found | undefined {
  const at = parseAddress(cells);
  const table =
    at &&
    tables.find(({ area, ...own }) => {
      const isBeside = at.column >= area.column && at.column + at.columns <= area.column + area.columns;
      // The row below an empty table's headings is its own.
      const isWithin = at.row <= area.row + Math.max(area.rows, 2) - 1 && at.row + at.rows > area.row;
      return own.sheet === (at.sheet ?? sheet) && isBeside && isWithin;
    });
  return at && table && { table, column: at.column, columns: at.columns };
}

const columnsAt = (table: ReferableTable, { column, columns }: Found): readonly string[] =>
  table.columns.slice(column - table.area.column, column - table.area.column + columns);

const nameOf = (table: ReferableTable, selector: Selector, found: Found): string =>
  table.name + selectorText({ ...selector, columns: selector.columns.length === 0 ? [] : columnsAt(table, found) });

/** The bracket group that the text starts with, "[[#Data],[Belopp]]"; an apostrophe escapes the next character. */
function bracketed(text: string): string {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "'") i++;
    else if (text[i] === '[') depth++;
    else if (text[i] === ']' && --depth === 0) return text.slice(0, i + 1);
  }
  return text;
}

function cellsOf(
  table: ReferableTable,
  { items, columns, isThisRow }: Selector,
  place: FormulaPlace,
): string | undefined {
  const wanted = columns.map((name) => table.columns.findIndex((c) => c.toUpperCase() === name.toUpperCase()));
  if (wanted.includes(-1)) return undefined;
  const first = wanted.length > 0 ? Math.min(...wanted) : 0;
  const last = wanted.length > 0 ? Math.max(...wanted) : table.area.columns - 1;
  const rows = rowsOf(table, items.length > 0 ? items : ['#DATA'], place);
  if (!rows) return undefined;
  const area = {
    row: rows.from,
    rows: rows.to - rows.from + 1,
    column: table.area.column + first,
    columns: last - first + 1,
  };
  // Absolute, so that copies keep it, save that "this row" follows the row: shared formulas in files rely on it.
  const absolute = a1(area, true);
  const cells = isThisRow ? absolute.replace(/\$(?=\d)/g, '') : absolute;
  return table.sheet === place.sheet ? cells : `${quotedSheet(table.sheet)}!${cells}`;
}

function rowsOf(
  { area, showHeaders, showTotals }: ReferableTable,
  items: readonly string[],
  place: FormulaPlace,
): { readonly from: number; readonly to: number } | undefined {
  const bottom = area.row + area.rows - 1;
  const firstData = area.row + (showHeaders ? 1 : 0);
  const spans: Record<string, readonly [number, number] | undefined> = {
    '#ALL': [area.row, Math.max(bottom, firstData)],
    '#HEADERS': showHeaders ? [area.row, area.row] : undefined,
    // An empty table has one empty row.
    '#DATA': [firstData, Math.max(firstData, bottom - (showTotals ? 1 : 0))],
    '#TOTALS': showTotals ? [bottom, bottom] : undefined,
    '#THIS ROW': [place.row, place.row],
  };
  const chosen = items.map((item) => spans[item]);
  if (chosen.includes(undefined)) return undefined;
  const ends = chosen.flatMap((span) => span ?? []);
  return { from: Math.min(...ends), to: Math.max(...ends) };
}
