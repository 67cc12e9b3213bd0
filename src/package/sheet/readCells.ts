import type { Block } from '../address';
import type { CellContent } from '../changes';
import { displayFormula } from '../formula/displayFormula';
import { moveFormula } from '../formula/moveFormula';
import { plainText } from '../xml/text';
import { elementsOf, unescapeXml } from '../xml/xml';
import type { Element } from '../xml/xml';
import { arrayBlock, cellsOf, rowsOf } from './cells';
import type { StoredCell } from './cells';

/** A cell with what the file says of it; rows and columns count from 0. */
export interface ReadCell {
  readonly row: number;
  readonly column: number;
  /** As the file stores it, shared formulas written out. */
  readonly storedFormula: string | undefined;
  /** As Excel shows it in English, without "=". */
  readonly formula: string | undefined;
  /** As it was when the file was saved; "" for an empty cell. */
  readonly value: CellContent;
  /** The cells that an array formula fills, its own included. */
  readonly spill: Block | undefined;
  /** False for arrays entered with Ctrl+Shift+Enter and for plain formulas. */
  readonly isDynamic: boolean;
  /** The number of its cell format. */
  readonly style: number;
}

/** Every cell of a worksheet that holds something or has a format of its own. */
export function readCells(xml: string, strings: readonly string[]): readonly ReadCell[] {
  const sheetData = elementsOf(xml, 'sheetData')[0];
  if (!sheetData) return [];
  const shared = new Map<string, { readonly cell: StoredCell; readonly formula: string }>();
  return rowsOf(xml, sheetData).flatMap((row) =>
    cellsOf(xml, row).map((cell): ReadCell => {
      const formula = cell.body === '' ? undefined : elementsOf(cell.body, 'f')[0];
      const stored = formula && formulaText(formula, cell, shared);
      return {
        row: cell.row,
        column: cell.column,
        storedFormula: stored,
        formula: stored === undefined ? undefined : displayFormula(stored),
        value: valueOf(cell, strings),
        spill: formula && arrayBlock(formula.attributes),
        isDynamic: formula?.attributes['t'] === 'array' && cell.attributes['cm'] !== undefined,
        style: Number(cell.attributes['s'] ?? 0),
      };
    }),
  );
}

type Shared = Map<string, { readonly cell: StoredCell; readonly formula: string }>;

function formulaText({ attributes, body }: Element, cell: StoredCell, shared: Shared): string | undefined {
  const own = unescapeXml(body);
  const group = attributes['t'] === 'shared' ? attributes['si'] : undefined;
  if (group === undefined) return own === '' ? undefined : own;
  if (own !== '') {
    shared.set(group, { cell, formula: own });
    return own;
  }
  const master = shared.get(group);
  return master && moveFormula(master.formula, cell.row - master.cell.row, cell.column - master.cell.column);
}

/** What a cell shows. */
export function valueOf(cell: StoredCell, strings: readonly string[]): CellContent {
  if (cell.body === '') return '';
  const type = cell.attributes['t'] ?? 'n';
  if (type === 'inlineStr') return textOf(cell.body);
  const value = elementsOf(cell.body, 'v')[0]?.body;
  if (value === undefined) return '';
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' || value === 'true';
  if (type === 'e') return { error: unescapeXml(value) };
  if (type === 'str' || type === 'd') return plainText(unescapeXml(value));
  return value.trim() === '' ? '' : Number(value);
}

/** The texts that cells share, in their order. */
export const sharedStrings = (xml: string): readonly string[] => elementsOf(xml, 'si').map(({ body }) => textOf(body));

/** The text of a string, without its formatting and its pronunciation. */
export function textOf(body: string): string {
  const phonetic = elementsOf(body, 'rPh');
  return elementsOf(body, 't')
    .filter(({ start }) => !phonetic.some((run) => start > run.start && start < run.end))
    .map((run) => plainText(unescapeXml(run.body)))
    .join('');
}
