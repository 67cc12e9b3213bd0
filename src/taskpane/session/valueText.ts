import type { CellValue } from '../../core/problem';
import type { CellMatrix, RawArgument } from '../../functions/catalogue/types';
import { formatNumber } from '../../i18n/format';
import { texts } from '../../i18n';
import type { Language } from '../../i18n/language';

const isMatrix = (value: RawArgument): value is CellMatrix => Array.isArray(value);

/** Longest list that is written out. */
const LISTED = 8;

/** One cell's value as text. Whole numbers that can be years are written as years. */
export function valueText(value: CellValue | undefined, language: Language): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? texts(language).functions.yes : texts(language).functions.no;
  if (typeof value === 'string') return value;
  return Number.isInteger(value) && value >= 1900 && value <= 2200 ? String(value) : formatNumber(value, language);
}

/** An argument as text: a value, a short list written out, or the size of a table. "" where it is left out or blank. */
export function argumentText(value: RawArgument, language: Language, size?: readonly [number, number]): string {
  if (!isMatrix(value)) return valueText(value, language);
  const [rows, columns] = size ?? [value.length, value[0]?.length ?? 0];
  const listed = value.flat();
  const isWhole = listed.length === rows * columns;
  if (isWhole && (rows === 1 || columns === 1) && listed.length <= LISTED) {
    return listed.map((cell) => valueText(cell, language) || texts(language).cell.blank).join('; ');
  }
  return texts(language).cell.size(rows, columns);
}
