import type { CellValue } from '../../core/problem';
import { isBlank } from '../../functions/tables/blank';
import type { FieldType } from '../mapping/fields';
import { calculated } from './report';
import type { ReportCell } from './report';
import { quoted } from './references';

/** Excel takes no longer text within a formula. */
const MOST_LETTERS = 255;

/** What a figure of the user's may be multiplied by to be the figure that is meant: signs, units, per cent. */
const FACTORS = [-1, 1e3, -1e3, 1e6, -1e6, 1e-3, -1e-3, 1e-6, -1e-6];
const PER_CENT = 0.01;

/**
 * A formula that fetches a cell of the user's as its mapping reads it, and goes on doing so when the cell changes. Where what is
 * read cannot be calculated from the cell, as a date in words, it holds what was read for as long as the cell says the same, and
 * #N/A from then on: a figure that is no longer there is never summed. `raw` is what the cell holds.
 */
export function fetchedCell(at: string, raw: CellValue, value: CellValue, type: FieldType): ReportCell {
  const unlessBlank = (expression: string): ReportCell => calculated(`IF(${at}="","",${expression})`);
  if (isBlank(raw) || raw === value) return unlessBlank(at);
  if (isBlank(value)) return '';
  if (typeof raw === 'string' && typeof value === 'string' && trimmed(raw) === value) return unlessBlank(`TRIM(${at})`);
  if (typeof raw === 'number' && typeof value === 'number') {
    const factor = factorsOf(type).find((one) => Number((raw * one).toFixed(8)) === value);
    if (factor === -1) return unlessBlank(`-${at}`);
    if (factor !== undefined) return unlessBlank(`ROUND(${at}*${factor},8)`);
  }
  const meant = literal(value);
  const said = literal(raw);
  if (meant === undefined) return String(value);
  if (said === undefined) return calculated(meant);
  return calculated(`IF(${typeof raw === 'string' ? `EXACT(${at},${said})` : `${at}=${said}`},${meant},NA())`);
}

/** As Excel's TRIM does. */
const trimmed = (text: string): string => text.replace(/ +/g, ' ').replace(/^ | $/g, '');

function factorsOf(type: FieldType): readonly number[] {
  if (type === 'share') return [PER_CENT];
  return type === 'amount' || type === 'number' ? FACTORS : [];
}

/** A value as a formula holds it; undefined for a text that is too long. */
function literal(value: CellValue): string | undefined {
  if (typeof value === 'string') return value.length > MOST_LETTERS ? undefined : quoted(value);
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
