import { addressOf, blockOf } from '../address';
import type { Block } from '../address';
import { columnNumber, letters } from '../address';
import { isCall, isCell, tokensOf } from '../formula/tokens';
import type { Token } from '../formula/tokens';

/** Rows or columns that have come or gone, counted from 0: `count` of them before `at`, or from `at` on when it is negative. */
export interface Shift {
  readonly dimension: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

/** Where a row or column is now; undefined when it is gone. */
export function shifted(index: number, { at, count }: Shift): number | undefined {
  if (index < at) return index;
  if (count >= 0) return index + count;
  return index < at - count ? undefined : index + count;
}

/** A span of rows or columns grows with what comes within it and shrinks with what goes; undefined when all of it is gone. */
function shiftedSpan(
  first: number,
  length: number,
  shift: Shift,
): readonly [first: number, length: number] | undefined {
  const { at, count } = shift;
  const last = first + length - 1;
  if (count >= 0) {
    if (last < at) return [first, length];
    return first >= at ? [first + count, length] : [first, length + count];
  }
  const gone = Math.max(0, Math.min(last, at - count - 1) - Math.max(first, at) + 1);
  if (gone === length) return undefined;
  return [first < at ? first : Math.max(at, first + count), length - gone];
}

export function shiftBlock(block: Block, shift: Shift): Block | undefined {
  const isRow = shift.dimension === 'row';
  const span = isRow ? shiftedSpan(block.row, block.rows, shift) : shiftedSpan(block.column, block.columns, shift);
  if (!span) return undefined;
  const [first, length] = span;
  return isRow ? { ...block, row: first, rows: length } : { ...block, column: first, columns: length };
}

/** "A1:C9 E2" after the shift; "" when nothing of it is left. Anything else stays as it is. */
export function shiftReferences(references: string, shift: Shift): string {
  return references
    .split(' ')
    .flatMap((reference) => {
      const block = blockOf(reference.replaceAll('$', ''));
      if (!block) return [reference];
      const moved = shiftBlock(block, shift);
      return moved ? [addressOf(moved)] : [];
    })
    .join(' ');
}

/** A formula's references to the sheet that the shift is in, after it; "$" stays where it stood. */
export function shiftFormula(formula: string, shift: Shift, isThere: (sheet: string | undefined) => boolean): string {
  const tokens = tokensOf(formula);
  const out: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const prefix = token.kind === 'sheet' ? token.text : '';
    const first = prefix === '' ? at : at + 1;
    const reference = isCall(tokens, first) ? undefined : referenceAt(tokens, first);
    if (!reference) {
      out.push(token.text);
      continue;
    }
    const isHere = isThere(prefix === '' ? undefined : prefix);
    const text = tokens
      .slice(first, reference.end)
      .map((part) => part.text)
      .join('');
    out.push(isHere ? (movedReference(text, reference.kind, shift, prefix) ?? '#REF!') : prefix + text);
    at = reference.end - 1;
  }
  return out.join('');
}

export type ReferenceKind = 'cells' | 'columns' | 'rows';

/** The reference that begins here: "A1", "A1:B2", "A:C", "3:5". */
export function referenceAt(
  tokens: readonly Token[],
  at: number,
): { readonly end: number; readonly kind: ReferenceKind } | undefined {
  const text = tokens[at]?.text ?? '';
  const other = tokens[at + 1]?.text === ':' ? (tokens[at + 2]?.text ?? '') : '';
  if (tokens[at]?.kind === 'word' && isCell(text)) return { end: isCell(other) ? at + 3 : at + 1, kind: 'cells' };
  const isColumn = (word: string): boolean => /^\$?[A-Z]{1,3}$/i.test(word);
  const isRow = (word: string): boolean => /^\$?\d+$/.test(word);
  if (isColumn(text) && isColumn(other)) return { end: at + 3, kind: 'columns' };
  return isRow(text) && isRow(other) ? { end: at + 3, kind: 'rows' } : undefined;
}

function movedReference(text: string, kind: ReferenceKind, shift: Shift, prefix: string): string | undefined {
  const isAcross =
    (kind === 'columns' && shift.dimension === 'row') || (kind === 'rows' && shift.dimension === 'column');
  if (isAcross) return prefix + text;
  const ends = text.split(':');
  const [from = '', to = from] = ends;
  const [a, b] = [numbersOf(from), numbersOf(to)];
  const [start, end] = shift.dimension === 'row' ? [a.row, b.row] : [a.column, b.column];
  const first = Math.min(start, end);
  const span = shiftedSpan(first, Math.abs(end - start) + 1, shift);
  if (!span) return undefined;
  const [now, length] = span;
  const write = (part: string, number: number): string =>
    shift.dimension === 'row' ? part.replace(/\d+$/, String(number + 1)) : part.replace(/[A-Z]+/i, letters(number));
  const last = now + length - 1;
  const [low, high] = start <= end ? [now, last] : [last, now];
  return prefix + (ends.length === 1 ? write(from, low) : `${write(from, low)}:${write(to, high)}`);
}

function numbersOf(end: string): { readonly row: number; readonly column: number } {
  const [, column = '', row = ''] = /^\$?([A-Z]*)\$?(\d*)$/i.exec(end) ?? [];
  return { row: Number(row) - 1, column: columnNumber(column) };
}
