import { isYear } from '../../core/calendar/year';
import type { CellValue } from '../../core/problem';
import { fold } from '../../functions/tables/fold';
import { isBlank } from '../../functions/tables/blank';
import type { Role } from '../fundBook/roles';
import type { Field } from './fields';
import { isTypo } from './likeness';
import { readValue } from './readValue';
import type { ReadsAs } from './mapping';

/** How many of a column's cells can be read as a field, from 0 to 1, and what speaks against it being that field. */
export function columnFit(role: Role, field: Field, column: readonly CellValue[], reads: ReadsAs = {}): number {
  const filled = column.filter((cell) => !isBlank(cell));
  if (filled.length === 0) return field.isRequired ? 0.3 : 0.5;
  const share = (fits: (cell: CellValue) => number): number =>
    filled.reduce<number>((sum, cell) => sum + fits(cell), 0) / filled.length;
  const isRead = (cell: CellValue): boolean => readValue(role, field, cell, reads) !== undefined;
  switch (field.type) {
    case 'text':
      return share((cell) => (typeof cell === 'string' ? (looksNumeric(cell) ? 0.2 : 1) : 0.2));
    case 'word':
      return share((cell) => (isRead(cell) ? 1 : nearestWord(field, cell) === undefined ? 0 : 0.8));
    case 'amount':
      // Years and ledger periods are figures too, but no amounts.
      return share((cell) => (isRead(cell) ? 1 : 0)) * (filled.every(looksLikeYear) ? 0.2 : 1);
    case 'count':
      return share((cell) => within(readValue(role, field, cell, reads), 0, 100));
    case 'share':
      return share((cell) => within(readValue(role, field, cell, reads), -1, 100));
    default:
      return share((cell) => (isRead(cell) ? 1 : 0));
  }
}

const within = (value: CellValue | undefined, min: number, max: number): number =>
  typeof value === 'number' && value >= min && value <= max ? 1 : 0;

const looksNumeric = (cell: string): boolean => /^[\d\s\u00a0.,:/-]+$/.test(cell);

const looksLikeYear = (cell: CellValue): boolean =>
  isYear(Number(cell)) || /^(19|20)\d\d(0[1-9]|1[0-3])(\d\d)?$/.test(String(cell));

/** The accepted word that a misspelt one is nearest to. */
export function nearestWord(field: Field, cell: CellValue): string | undefined {
  if (typeof cell !== 'string') return undefined;
  const word = fold(cell);
  return field.words.find(({ sv, en }) => [...sv, ...en].some((name) => isTypo(word, fold(name))))?.sv[0];
}
