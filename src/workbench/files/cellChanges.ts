import type { CellChange, CellContent } from '../../package/changes';
import type { ReadCell } from '../../package/sheet/readCells';
import type { CellState } from '../engine';
import type { OSpreadsheetEngine } from '../grid/createEngine';
import { lookChange } from './lookChanges';
import { coordinates, placeOf } from './picture';
import type { SheetPicture } from './picture';

/** What formulas showed, their spills included, by place. */
export type Figures = ReadonlyMap<string, Figure>;

interface Figure {
  readonly value: CellContent;
  /** How many cells a formula filled; none where another cell's formula filled this one. */
  readonly spill?: { readonly rows: number; readonly columns: number };
}

export interface SheetComparison {
  readonly engine: OSpreadsheetEngine;
  readonly sheetId: string;
  /** As the sheet was when the file had been opened; undefined for a new sheet. */
  readonly before: SheetPicture | undefined;
  readonly now: SheetPicture;
  /** What the file says, by place. */
  readonly stored: ReadonlyMap<string, ReadCell>;
  /** What the engine showed when the file had been opened, where that is known. */
  readonly figures: Figures | undefined;
  /** True when a formula of the file (in English, without "=") still says what the engine's formula says. */
  readonly isSameFormula: (stored: string, formula: string, row: number) => boolean;
}

/** The cells that are to be different in the file. */
export function cellChanges(sheet: SheetComparison): readonly CellChange[] {
  const { before, now, stored } = sheet;
  const spilled = spilledPlaces(sheet);
  const filled = onceFilled(sheet);
  const places = new Set([
    ...(before?.contents.keys() ?? []),
    ...now.contents.keys(),
    ...spilled.keys(),
    ...[...filled].filter((place) => stored.has(place)),
    ...(before?.looks.keys() ?? []),
    ...now.looks.keys(),
  ]);
  const changes: CellChange[] = [];
  for (const place of places) {
    const style = lookChange(before?.looks.get(place), now.looks.get(place));
    const content = contentChange(sheet, place, spilled.has(place), filled.has(place));
    if (content || style) changes.push({ ...coordinates(place), ...content, ...(style ? { style } : {}) });
  }
  return changes;
}

type ContentChange = Omit<CellChange, 'row' | 'column' | 'style'>;

function contentChange(
  sheet: SheetComparison,
  place: string,
  isSpilled: boolean,
  wasFilled: boolean,
): ContentChange | undefined {
  const before = sheet.before?.contents.get(place) ?? '';
  const now = sheet.now.contents.get(place) ?? '';
  const file = sheet.stored.get(place);
  if (now.startsWith('=')) return formulaChange(sheet, place, before, now);
  if (now !== '') {
    if (now === before && file && file.storedFormula === undefined) return undefined;
    return { formula: null, value: contentOf(stateAt(sheet, place)) };
  }
  if (isSpilled) {
    const value = contentOf(stateAt(sheet, place));
    const isKnown = file !== undefined && file.storedFormula === undefined && before === '';
    if (isKnown && (same(value, file.value) || isAsOpened(sheet, place, value))) return undefined;
    return { formula: null, value, isSpilled: true };
  }
  if (before !== '') return { formula: null, value: '' };
  const isStale = file !== undefined && file.storedFormula === undefined && !same(file.value, '');
  return isStale && wasFilled ? { formula: null, value: '' } : undefined;
}

/**
 * The cells that formulas of the file filled and that the engine showed filled. Where it could not calculate such a formula,
 * the file's answer stays for as long as the formula does.
 */
function onceFilled({ before, now, stored, figures }: SheetComparison): ReadonlySet<string> {
  const isGone = (place: string): boolean => now.contents.get(place) !== before?.contents.get(place);
  const blocks = [...stored].flatMap(([place, { spill }]) => (spill && (!figures || isGone(place)) ? [spill] : []));
  const shown = [...(figures?.keys() ?? [])].filter((place) => !before?.contents.has(place));
  return new Set([...shown, ...blocks.flatMap((block) => [...placesWithin(block)])]);
}

function formulaChange(sheet: SheetComparison, place: string, before: string, now: string): ContentChange | undefined {
  const { engine, sheetId, stored } = sheet;
  const { row, column } = coordinates(place);
  const file = stored.get(place);
  const value = contentOf(stateAt(sheet, place));
  const area = engine.spillArea(sheetId, row, column);
  const spill = { rows: area?.rows ?? 1, columns: area?.columns ?? 1 };
  const isLarge = spill.rows > 1 || spill.columns > 1;
  const isKept =
    file?.formula !== undefined && (now === before || sheet.isSameFormula(file.formula, now.slice(1), row));
  if (!isKept || !file) return { formula: now.slice(1), value, ...(isLarge ? { spill } : {}) };
  const then = sheet.figures?.get(place)?.spill ?? file.spill;
  const isSameSpill = !then || (then.rows === spill.rows && then.columns === spill.columns);
  const isSame = same(value, file.value) || isAsOpened(sheet, place, value);
  if (isSame && isSameSpill) return undefined;
  // A formula that fills more cells than its own, which the file has as a plain one, becomes one that may.
  if (!file.spill && isLarge && !isSameSpill) return { formula: now.slice(1), value, spill };
  return { ...(isSame ? {} : { value }), ...(isSameSpill ? {} : { spill }) };
}

/**
 * The engine shows what it showed when the file had been opened: what the file says stands. So a figure that the engine cannot
 * calculate, or rounds otherwise in the last digit, stays as it was.
 */
function isAsOpened({ figures }: SheetComparison, place: string, value: CellContent): boolean {
  const then = figures?.get(place);
  return then !== undefined && same(value, then.value);
}

/** Equal, numbers to within the last bits that two programs may calculate differently. */
function same(a: CellContent, b: CellContent): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return a === b || Math.abs(a - b) <= 1e-14 * Math.max(Math.abs(a), Math.abs(b));
  if (typeof a === 'object' && typeof b === 'object') return a.error === b.error;
  return a === b;
}

export const contentOf = ({ value, isError }: CellState): CellContent => (isError ? { error: String(value) } : value);

function stateAt({ engine, sheetId }: SheetComparison, place: string): CellState {
  const { row, column } = coordinates(place);
  const state = engine.read({ sheetId, row, column, rows: 1, columns: 1 })[0]?.[0];
  if (!state) throw new Error(`There is no cell ${place}`);
  return state;
}

/** Each cell that a formula fills from another cell, with its value. */
function spilledPlaces({ engine, sheetId, now }: Pick<SheetComparison, 'engine' | 'sheetId' | 'now'>): Figures {
  const found = new Map<string, Figure>();
  for (const [place, content] of now.contents) {
    if (!content.startsWith('=')) continue;
    const { row, column } = coordinates(place);
    const area = engine.spillArea(sheetId, row, column);
    if (!area) continue;
    engine.read(area).forEach((cells, r) =>
      cells.forEach((state, c) => {
        if (r + c > 0) found.set(placeOf(row + r, column + c), { value: contentOf(state) });
      }),
    );
  }
  return found;
}

/** What all formulas of a sheet show now. */
export function figuresOf(engine: OSpreadsheetEngine, sheetId: string, now: SheetPicture): Figures {
  const own = [...now.contents].flatMap(([place, content]) => {
    if (!content.startsWith('=')) return [];
    const { row, column } = coordinates(place);
    const state = engine.read({ sheetId, row, column, rows: 1, columns: 1 })[0]?.[0];
    const { rows, columns } = engine.spillArea(sheetId, row, column) ?? { rows: 1, columns: 1 };
    return state ? [[place, { value: contentOf(state), spill: { rows, columns } }] as const] : [];
  });
  return new Map([...spilledPlaces({ engine, sheetId, now }), ...own]);
}

function* placesWithin(block: NonNullable<ReadCell['spill']>): Generator<string> {
  for (let row = block.row; row < block.row + block.rows; row++) {
    for (let column = block.column; column < block.column + block.columns; column++) yield placeOf(row, column);
  }
}
