import { followFormula, followSheets, isDoubtful, lineNow } from './followSheets';
import type { FollowedSheet } from './followSheets';
import { isFormula, sizeOf } from './keptFormulas';
import type { KeptContent, KeptFormula, KeptFormulas } from './keptFormulas';
import { isSameFormula } from './sameFormula';
import { cellIn, coordinates, placeOf, placesIn, sameValue } from './sheetCells';
import type { SheetCell, SheetCells } from './sheetCells';

/** A cell that no longer holds what was written in it. */
export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly was: KeptContent;
  readonly now: KeptContent;
}

/** A kept formula and what has become of its cells. */
export type ThawItem =
  /** The cells are as they were left. */
  | (Found & { readonly kind: 'ready' })
  /** Cells have been changed since. */
  | (Found & { readonly kind: 'changed'; readonly cells: readonly ChangedCell[] })
  /** Where it stood, or what it reads, cannot be told for certain. */
  | (Found & { readonly kind: 'doubtful' })
  /** It stands in its cell again: someone has undone or pasted it. */
  | (Found & { readonly kind: 'back' })
  /** Its sheet, row or column is gone. */
  | { readonly kind: 'lost'; readonly kept: KeptFormula; readonly sheetName: string };

interface Found {
  readonly kept: KeptFormula;
  readonly sheet: SheetCells;
  readonly row: number;
  readonly column: number;
  /** With what it reads where that is now. */
  readonly formula: string;
}

/** Where each kept formula would go back, and whether its cells have been changed. Where two would cross, the newest goes first. */
export function planThaw(kept: KeptFormulas, present: readonly SheetCells[]): readonly ThawItem[] {
  const rounds = new Map(kept.rounds.map((round) => [round.id, followSheets(round.sheets, present)]));
  const taken = new Set<string>();
  const isFree = (item: Found): boolean => ownPlaces(item).every((place) => !taken.has(place));
  const take = (item: Found): void => ownPlaces(item).forEach((place) => taken.add(place));
  const newest = [...kept.formulas].reverse().map((formula) => itemAtPlace(formula, rounds.get(formula.round) ?? []));
  const placed = newest.map((item): ThawItem => {
    if (item.kind !== 'ready' && item.kind !== 'back') return item;
    const isCrossed = !isFree(item);
    take(item);
    return isCrossed && item.kind === 'ready' ? { ...item, kind: 'doubtful' } : item;
  });
  return placed.reverse().map((item): ThawItem => {
    if (item.kind !== 'changed' && item.kind !== 'lost') return item;
    // Cells may have been moved by themselves: their contents together tell where to.
    const moved = movedItem(item, rounds.get(item.kept.round) ?? []);
    if (!moved || !isFree(moved)) return item;
    take(moved);
    return moved;
  });
}

const ownPlaces = ({ kept, sheet, row, column }: Found): readonly string[] =>
  [...placesIn(row, column, sizeOf(kept))].map(([r, c]) => `${sheet.name}!${placeOf(r, c)}`);

function itemAtPlace(kept: KeptFormula, sheets: readonly FollowedSheet[]): ThawItem {
  const home = sheets[kept.sheet];
  const [row, column] = home ? [lineNow(kept.row, home.rows), lineNow(kept.column, home.columns)] : [];
  const sheet = home?.now;
  if (!sheet || row === undefined || column === undefined) {
    return { kind: 'lost', kept, sheetName: sheet?.name ?? home?.kept.name ?? '' };
  }
  const { formula, isCertain } = followFormula(kept.formula, home, sheets);
  const found = { kept, sheet, row, column, formula };
  const there = cellIn(sheet, row, column).formula;
  if (there === formula || there === kept.formula) return { ...found, kind: 'back' };
  const contents = followContents(kept.contents, home, sheets);
  const cells = changedSince(kept, found, home, sheets);
  if (!isDoubtful(kept.row, home.rows) && !isDoubtful(kept.column, home.columns)) {
    return cells.length > 0
      ? { ...found, kind: 'changed', cells }
      : { ...found, kind: isCertain ? 'ready' : 'doubtful' };
  }
  const only = onlyPlace(sheet, contents);
  if (only) return { ...found, ...only, kind: 'doubtful' };
  // Where lines have come or gone and nothing tells on which side, other contents say that this is not the place.
  return cells.length > 0 ? { kind: 'lost', kept, sheetName: sheet.name } : { ...found, kind: 'doubtful' };
}

function movedItem(
  { kept }: ThawItem,
  sheets: readonly FollowedSheet[],
): (Found & { readonly kind: 'doubtful' }) | undefined {
  const home = sheets[kept.sheet];
  const sheet = home?.now;
  const only = sheet && onlyPlace(sheet, followContents(kept.contents, home, sheets));
  return only && { kept, sheet, ...only, formula: followFormula(kept.formula, home, sheets).formula, kind: 'doubtful' };
}

/** Cells that hold what was written before the last write are as they were left, too: it may have been broken off. */
function changedSince(
  { contents, earlier }: KeptFormula,
  found: Found,
  home: FollowedSheet,
  sheets: readonly FollowedSheet[],
): readonly ChangedCell[] {
  const cells = changedCells(found.sheet, found, followContents(contents, home, sheets));
  if (cells.length === 0 || !earlier) return cells;
  const isAsEarlier = changedCells(found.sheet, found, followContents(earlier, home, sheets)).length === 0;
  return isAsEarlier ? [] : cells;
}

const followContents = (
  contents: KeptFormula['contents'],
  home: FollowedSheet,
  sheets: readonly FollowedSheet[],
): KeptFormula['contents'] => contents.map((line) => line.map((content) => followContent(content, home, sheets)));

const followContent = (content: KeptContent, home: FollowedSheet, sheets: readonly FollowedSheet[]): KeptContent =>
  isFormula(content) ? { formula: followFormula(content.formula, home, sheets).formula } : content;

const contentOf = ({ formula, value }: SheetCell): KeptContent => (formula === undefined ? value : { formula });

const isSame = (a: KeptContent, b: KeptContent): boolean =>
  isFormula(a) || isFormula(b) ? isFormula(a) && isFormula(b) && isSameFormula(a.formula, b.formula) : sameValue(a, b);

function changedCells(
  sheet: SheetCells,
  { row, column }: { readonly row: number; readonly column: number },
  contents: KeptFormula['contents'],
): readonly ChangedCell[] {
  return contents.flatMap((line, r) =>
    line.flatMap((was, c) => {
      const now = contentOf(cellIn(sheet, row + r, column + c));
      return isSame(was, now) ? [] : [{ row: row + r, column: column + c, was, now }];
    }),
  );
}

/** Contents that stand in many cells by chance tell no place. */
const isTelling = (contents: KeptFormula['contents']): boolean =>
  contents.some((line) =>
    line.some((content) => !isFormula(content) && content !== '' && content !== 0 && content !== 1),
  );

/** The one place of the sheet where these contents stand together; undefined when there is none or more than one. */
function onlyPlace(
  sheet: SheetCells,
  contents: KeptFormula['contents'],
): { readonly row: number; readonly column: number } | undefined {
  if (!isTelling(contents)) return undefined;
  const firstRow = contents.findIndex((line) => line.some((content) => content !== ''));
  const firstColumn = contents[firstRow]?.findIndex((content) => content !== '') ?? 0;
  const first = contents[firstRow]?.[firstColumn] ?? '';
  let found: { readonly row: number; readonly column: number } | undefined;
  for (const [place, cell] of sheet.cells) {
    if (!isSame(contentOf(cell), first)) continue;
    const at = coordinates(place);
    const corner = { row: at.row - firstRow, column: at.column - firstColumn };
    if (corner.row < 0 || corner.column < 0 || changedCells(sheet, corner, contents).length > 0) continue;
    if (found) return undefined;
    found = corner;
  }
  return found;
}
