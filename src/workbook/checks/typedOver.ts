import type { CellMatrix } from '../../functions/catalogue/types';
import { moveFormula } from '../../package/formula/moveFormula';
import { formulaOf, isCell, tokensOf } from '../../package/formula/tokens';
import { formatAddress, offset, placeOf } from '../address';

/** A cell where a formula stood, or should stand, and someone has typed over it. */
export interface TypedOver {
  readonly address: string;
  /** What stands there now. */
  readonly content: unknown;
  /** What to write to mend it; undefined where the sheet has been moved about so that only a person can say. */
  readonly formula: string | undefined;
}

const isFormula = (content: unknown): content is string => typeof content === 'string' && content.startsWith('=');
const isConstant = (content: unknown): boolean =>
  content !== '' && content !== null && content !== undefined && !isFormula(content);

/**
 * Columns of a table in which most rows hold one and the same formula and some a figure or a text. `formulas` are the rows
 * under the headings, as Range.formulas; `corner` is the first of these cells.
 */
export function typedOverInColumns(formulas: CellMatrix, corner: string): readonly TypedOver[] {
  return (formulas[0] ?? []).flatMap((_, c) => {
    const column = formulas.map((row) => row[c]);
    const own = column.flatMap((content, r) => (isFormula(content) ? [{ r, content }] : []));
    const first = own[0];
    const typed = column.flatMap((content, r) => (isConstant(content) ? [{ r, content }] : []));
    if (!first || own.length < 2 || typed.length === 0 || typed.length >= own.length) return [];
    const isOne = own.every(({ r, content }) => content === moveFormula(first.content, r - first.r, 0));
    if (!isOne) return [];
    return typed.map(({ r, content }) => ({
      address: offset(corner, r, c) ?? corner,
      content,
      formula: moveFormula(first.content, r - first.r, 0),
    }));
  });
}

/** A formula as we wrote it: "B7", "=SIF.FONDSALDO(...)". */
export type WrittenFormula = readonly [cell: string, formula: string];

/**
 * Which of the formulas that we wrote on a sheet have been typed over. Formulas that have moved with their rows and columns
 * are found again by what they say, whatever cells they point to; one that was removed, or replaced by another formula, is
 * the user's own affair. `contents` is what the sheet holds, as Range.formulas, from `corner`.
 */
export function typedOverOnSheet(
  sheet: string,
  written: readonly WrittenFormula[],
  contents: CellMatrix,
  corner: string,
): readonly TypedOver[] {
  const top = placeOf(corner);
  const at = (row: number, column: number): unknown => contents[row - top.row]?.[column - top.column];
  const places = written.map(([cell, formula]) => ({ ...placeOf(cell), formula, says: skeleton(formula) }));
  const holds = (place: (typeof places)[number], rows: number, columns: number): boolean => {
    const content = at(place.row + rows, place.column + columns);
    return isFormula(content) && skeleton(content) === place.says;
  };

  const missing = places.filter((place) => !holds(place, 0, 0));
  // A formula that stands where another of ours was written is that one, and none that has moved there.
  const taken = new Set(
    places.filter((place) => !missing.includes(place)).map(({ row, column }) => `${row},${column}`),
  );
  const hasMoved = (place: (typeof places)[number], rows: number, columns: number): boolean =>
    !taken.has(`${place.row + rows},${place.column + columns}`) && holds(place, rows, columns);
  const shift = missing.length === 0 ? undefined : bestShift(missing, contents, top, hasMoved);
  return missing.flatMap((place): readonly TypedOver[] => {
    if (shift && hasMoved(place, shift.rows, shift.columns)) return [];
    const moved = shift && isMoved(place, missing, shift, hasMoved) ? shift : { rows: 0, columns: 0 };
    const [row, column] = [place.row + moved.rows, place.column + moved.columns];
    const content = at(row, column);
    if (!isConstant(content)) return [];
    const cells = offset('A1', row - 1, column - 1) ?? 'A1';
    const isInPlace = moved.rows === 0 && moved.columns === 0;
    return [{ address: formatAddress({ sheet, cells }), content, formula: isInPlace ? place.formula : undefined }];
  });
}

interface Shift {
  readonly rows: number;
  readonly columns: number;
}
interface Place {
  readonly row: number;
  readonly column: number;
  readonly says: string;
}

/** The move that finds most of the missing formulas again; the shortest of equals. Undefined where none is found. */
function bestShift<P extends Place>(
  missing: readonly P[],
  contents: CellMatrix,
  top: { readonly row: number; readonly column: number },
  holds: (place: P, rows: number, columns: number) => boolean,
): Shift | undefined {
  const shifts = new Map<string, Shift>();
  contents.forEach((cells, r) =>
    cells.forEach((content, c) => {
      if (!isFormula(content)) return;
      const says = skeleton(content);
      for (const place of missing) {
        if (place.says !== says) continue;
        const shift = { rows: top.row + r - place.row, columns: top.column + c - place.column };
        shifts.set(`${shift.rows},${shift.columns}`, shift);
      }
    }),
  );
  let best: { readonly shift: Shift; readonly found: number } = { shift: { rows: 0, columns: 0 }, found: 0 };
  for (const shift of shifts.values()) {
    const found = missing.filter((place) => holds(place, shift.rows, shift.columns)).length;
    if (found > best.found || (found === best.found && length(shift) < length(best.shift))) {
      best = { shift, found };
    }
  }
  return best.found > 0 ? best.shift : undefined;
}

const length = ({ rows, columns }: Shift): number => Math.abs(rows) + Math.abs(columns);

/** A formula lies among those that have moved when one above it, or at its side, has. */
const isMoved = <P extends Place>(
  place: P,
  missing: readonly P[],
  shift: Shift,
  holds: (place: P, rows: number, columns: number) => boolean,
): boolean =>
  missing.some(
    (other) =>
      holds(other, shift.rows, shift.columns) &&
      (shift.rows !== 0 ? other.row <= place.row : other.column <= place.column),
  );

/** What a formula says, without the cells it points to: these change when rows are inserted. */
const skeleton = (formula: string): string =>
  formulaOf(
    tokensOf(formula).map((token) =>
      token.kind === 'sheet' || (token.kind === 'word' && isCell(token.text))
        ? { kind: 'mark', text: token.kind === 'sheet' ? '' : '□' }
        : token,
    ),
  ).toUpperCase();
