import { bareSheet } from '../../package/address';
import { mapSheets } from '../../package/formula/mapSheets';
import { referencesOf } from '../../package/formula/references';
import { linesBetween } from '../../package/sheet/linesBetween';
import type { LinesBetween } from '../../package/sheet/linesBetween';
import { shifted, shiftFormula } from '../../package/sheet/shift';
import type { Shift } from '../../package/sheet/shift';
import type { KeptSheet } from './keptFormulas';
import { landmarksFrom, landmarksOf } from './landmarks';
import type { Landmarks } from './landmarks';
import type { SheetCells } from './sheetCells';

/** A sheet that was kept and what it is now. */
export interface FollowedSheet {
  readonly kept: KeptSheet;
  /** Undefined where the sheet is gone. */
  readonly now: SheetCells | undefined;
  readonly rows: LinesBetween;
  readonly columns: LinesBetween;
}

const UNMOVED: LinesBetween = { shifts: [], doubtful: [] };

/** Finds each sheet again, by its landmarks most of all, and then by its id and its name. */
export function followSheets(kept: readonly KeptSheet[], present: readonly SheetCells[]): readonly FollowedSheet[] {
  const now = present.map((sheet) => ({ sheet, landmarks: landmarksOf(sheet) }));
  const pairs = kept
    .flatMap((then, index) => {
      const landmarks = landmarksFrom(then.landmarks);
      return now.map((candidate) => ({ index, landmarks, candidate, score: scoreOf(then, landmarks, candidate) }));
    })
    .filter(({ score }) => score >= KNOWN)
    .sort((a, b) => b.score - a.score);
  const found = new Map<number, FollowedSheet>();
  const taken = new Set<SheetCells>();
  for (const { index, landmarks, candidate } of pairs) {
    const then = kept[index];
    if (!then || found.has(index) || taken.has(candidate.sheet)) continue;
    taken.add(candidate.sheet);
    found.set(index, { kept: then, now: candidate.sheet, ...movesOf(landmarks, candidate.landmarks) });
  }
  return kept.map((then, index) => found.get(index) ?? { kept: then, now: undefined, rows: UNMOVED, columns: UNMOVED });
}

const KNOWN = 1;

/** Half the landmarks are enough by themselves; so is the name, or the id. */
function scoreOf(
  then: KeptSheet,
  landmarks: Landmarks,
  { sheet, landmarks: present }: { readonly sheet: SheetCells; readonly landmarks: Landmarks },
): number {
  const share =
    landmarks.size === 0 ? 0 : [...landmarks.keys()].filter((key) => present.has(key)).length / landmarks.size;
  const isNamed = sheet.name.toLowerCase() === then.name.toLowerCase();
  return 2 * share + (sheet.id !== '' && sheet.id === then.id ? 1.1 : 0) + (isNamed ? 1 : 0);
}

function movesOf(then: Landmarks, now: Landmarks): Pick<FollowedSheet, 'rows' | 'columns'> {
  const pairs = [...then].flatMap(([key, was]) => {
    const is = now.get(key);
    return is ? [{ was, is }] : [];
  });
  const lines = (dimension: Shift['dimension']): LinesBetween =>
    linesBetween(
      dimension,
      pairs.map(({ was, is }) => [was[dimension], is[dimension]] as const),
    );
  return { rows: lines('row'), columns: lines('column') };
}

/** Where a line of the kept sheet is now; undefined when it is gone. */
export const lineNow = (line: number, { shifts }: LinesBetween): number | undefined =>
  shifts.reduce<number | undefined>((at, shift) => (at === undefined ? at : shifted(at, shift)), line);

export const isDoubtful = (line: number, { doubtful }: LinesBetween): boolean =>
  doubtful.some(([from, to]) => line >= from && line <= to);

export interface FollowedFormula {
  readonly formula: string;
  /** False where what it reads cannot be told for certain. */
  readonly isCertain: boolean;
}

/** A kept formula with what it reads where that is now: rows and columns that have come or gone, renamed sheets. */
export function followFormula(formula: string, home: FollowedSheet, sheets: readonly FollowedSheet[]): FollowedFormula {
  const code = formula.slice(1);
  const sheetOf = (name: string | undefined): FollowedSheet | undefined =>
    name === undefined ? home : sheets.find(({ kept }) => kept.name.toLowerCase() === name.toLowerCase());
  const isCertain = referencesOf(code).every(({ sheet, block }) => {
    const followed = sheetOf(sheet);
    if (!followed) return true;
    const rows = [block.row, block.row + block.rows - 1];
    const columns = [block.column, block.column + block.columns - 1];
    return !rows.some((row) => isDoubtful(row, followed.rows)) && !columns.some((c) => isDoubtful(c, followed.columns));
  });
  let moved = code;
  for (const followed of sheets) {
    const isThere = (prefix: string | undefined): boolean =>
      sheetOf(prefix === undefined ? undefined : bareSheet(prefix)) === followed;
    for (const shift of [...followed.rows.shifts, ...followed.columns.shifts])
      moved = shiftFormula(moved, shift, isThere);
  }
  const renamed = mapSheets(moved, (name) => {
    const followed = sheetOf(name);
    return followed ? followed.now?.name : name;
  });
  const hasLost = renamed.includes('#REF!') && !code.includes('#REF!');
  return { formula: `=${renamed}`, isCertain: isCertain && !hasLost };
}
