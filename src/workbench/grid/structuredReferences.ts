import type { Area } from '../engine';
import { a1, quoted } from './addresses';

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

/**
 * Puts absolute A1 references in place of structured ones: `Transaktioner[[#Headers],[#Data]]`, `Tabell[Kolumn]`,
 * `Tabell[@Kolumn]` or just `Tabell`. The engine knows no structured references; what cannot be resolved becomes #REF!.
 */
export function resolveStructuredReferences(
  formula: string,
  tables: readonly ReferableTable[],
  place: FormulaPlace,
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
      const selector = after.startsWith('[') ? bracketed(after) : '';
      out += reference(table, selector, place) ?? '#REF!';
      at += word.length + selector.length;
    } else {
      const skipped = plain ?? word ?? rest.slice(0, 1);
      out += skipped;
      at += skipped.length;
    }
  }
  return out;
}

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

function reference(table: ReferableTable, selector: string, place: FormulaPlace): string | undefined {
  const { items, columns } = readSelector(selector);
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
  const cells = items[0] === '#THIS ROW' ? absolute.replace(/\$(?=\d)/g, '') : absolute;
  return table.sheet === place.sheet ? cells : `${quoted(table.sheet)}!${cells}`;
}

function readSelector(selector: string): { readonly items: readonly string[]; readonly columns: readonly string[] } {
  const body = selector.slice(1, -1).trim();
  if (body === '') return { items: [], columns: [] };
  const thisRow = body.startsWith('@');
  const text = thisRow ? body.slice(1).trim() : body;
  const groups = text.match(/\[(?:'.|[^\]'])*\]/gu)?.map((group) => group.slice(1, -1)) ?? (text === '' ? [] : [text]);
  const names = groups.map((name) => name.replace(/'(.)/gu, '$1').trim());
  const items = names.filter((name) => name.startsWith('#')).map((name) => name.toUpperCase());
  return {
    items: thisRow ? ['#THIS ROW', ...items] : items,
    columns: names.filter((name, i) => !(groups[i] ?? '').startsWith('#') && name !== ''),
  };
}

function rowsOf(
  { area, showHeaders, showTotals }: ReferableTable,
  items: readonly string[],
  place: FormulaPlace,
): { readonly from: number; readonly to: number } | undefined {
  const bottom = area.row + area.rows - 1;
  const spans: Record<string, readonly [number, number] | undefined> = {
    '#ALL': [area.row, bottom],
    '#HEADERS': showHeaders ? [area.row, area.row] : undefined,
    '#DATA': [area.row + (showHeaders ? 1 : 0), bottom - (showTotals ? 1 : 0)],
    '#TOTALS': showTotals ? [bottom, bottom] : undefined,
    '#THIS ROW': [place.row, place.row],
  };
  const chosen = items.map((item) => spans[item]);
  if (chosen.includes(undefined)) return undefined;
  const ends = chosen.flatMap((span) => span ?? []);
  return { from: Math.min(...ends), to: Math.max(...ends) };
}
