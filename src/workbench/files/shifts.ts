import { blockOf, addressOf } from '../../package/address';
import { linesBetween } from '../../package/sheet/linesBetween';
import { shiftBlock, shifted, shiftFormula } from '../../package/sheet/shift';
import type { Shift } from '../../package/sheet/shift';
import type { Figures } from './cellChanges';
import { coordinates, placeOf } from './picture';
import type { Anchors, SheetPicture } from './picture';

/**
 * Which rows and columns have come or gone, as far as cells tell. What the user has done step by step, and undone, does not
 * matter; cells that were moved by themselves do not make a row.
 */
export function shiftsBetween(then: Anchors, now: Anchors): readonly Shift[] {
  const pairs = [...then].flatMap(([id, was]) => {
    const is = now.get(id);
    return is ? [{ was, is }] : [];
  });
  const lines = (dimension: Shift['dimension']): readonly Shift[] =>
    linesBetween(
      dimension,
      pairs.map(({ was, is }) => [was[dimension], is[dimension]] as const),
    ).shifts;
  return [...lines('row'), ...lines('column')];
}

/** What the engine held of a sheet, as it would have been after the shift. */
export function shiftPicture(picture: SheetPicture, shift: Shift): SheetPicture {
  const isRow = shift.dimension === 'row';
  const lines = <T>(map: ReadonlyMap<number, T>, moves: boolean): ReadonlyMap<number, T> =>
    moves ? new Map([...map].flatMap(([at, line]) => definedEntry(shifted(at, shift), line))) : map;
  return {
    ...picture,
    contents: shiftPlaces(picture.contents, shift),
    looks: shiftPlaces(picture.looks, shift),
    rows: lines(picture.rows, isRow),
    columns: lines(picture.columns, !isRow),
    merges: picture.merges
      .flatMap((merge) => {
        const block = blockOf(merge);
        const moved = block && shiftBlock(block, shift);
        return moved ? [addressOf(moved)] : [];
      })
      .sort(),
  };
}

export const shiftFigures = (figures: Figures, shift: Shift): Figures => shiftPlaces(figures, shift);

/** The formulas of a picture after a shift in one of the sheets. */
export function shiftContents(
  picture: SheetPicture,
  shift: Shift,
  isThere: (sheet: string | undefined) => boolean,
): SheetPicture {
  const contents = [...picture.contents].map(
    ([place, text]) => [place, text.startsWith('=') ? shiftFormula(text, shift, isThere) : text] as const,
  );
  return { ...picture, contents: new Map(contents) };
}

function shiftPlaces<T>(map: ReadonlyMap<string, T>, shift: Shift): ReadonlyMap<string, T> {
  return new Map(
    [...map].flatMap(([place, value]) => {
      const { row, column } = coordinates(place);
      const [r, c] = shift.dimension === 'row' ? [shifted(row, shift), column] : [row, shifted(column, shift)];
      return r === undefined || c === undefined ? [] : [[placeOf(r, c), value] as const];
    }),
  );
}

const definedEntry = <T>(key: number | undefined, value: T): readonly (readonly [number, T])[] =>
  key === undefined ? [] : [[key, value]];
