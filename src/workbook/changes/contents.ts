import type { CellValue } from '../../core/problem';
import { asText, retyped } from '../formula';
import type { CellContents } from './change';
import type { Cells } from './receipt';

/** A value on its way into a cell, where text stays text. */
export const asContent = (value: CellValue): CellValue => (typeof value === 'string' ? asText(value) : value);

/** What to write for it; a text is kept a text, whatever it begins with. */
export const typed = (contents: CellContents): CellValue =>
  typeof contents === 'object' && contents !== null ? contents.formula : asContent(contents);

export const isFormula = (content: unknown): content is string =>
  typeof content === 'string' && content.startsWith('=');

/** True for a cell that holds a formula and not a text that begins as one: a formula never is its own value. */
export const holdsFormula = (formula: unknown, value: unknown): boolean => isFormula(formula) && formula !== value;

/** A cell as it is, of Range.formulas, values and numberFormat: what to write to have it back. */
export const restorable = (formula: unknown, value: unknown, format: unknown): unknown =>
  retyped(formula ?? '', value ?? '', format);

/** What a cell holds, as Range.formulas, once `content` has been written in it. */
export const standing = (content: unknown): unknown =>
  typeof content === 'string' && content.startsWith("'") ? content.slice(1) : content;

/**
 * Puts back what stood in cells; null leaves a cell as it is. Formats come first, for they decide what a text becomes, and a
 * figure in a cell of texts was there before the cell was one; and last, for Excel gives a formula one of its own. Formats that
 * are right are not written: a protected sheet lets no one format its unlocked cells. Only queues: the caller syncs.
 */
export function putBack(
  range: Excel.Range,
  { before, formats, now }: { readonly before: Cells; readonly formats: Cells | undefined; readonly now?: Cells },
): void {
  const last = formats as unknown[][] | undefined;
  const first = last?.map((row, r) =>
    row.map((format, c) => (format === '@' && typeof before[r]?.[c] !== 'string' ? 'General' : format)),
  );
  const isRight = JSON.stringify(first) === JSON.stringify(now) && !before.flat().some(isFormula);
  if (first && !isRight) range.numberFormat = first;
  range.formulas = before as unknown[][];
  if (last && !isRight) range.numberFormat = last;
}
