import type { CellValue } from '../engine';
import { wrongShape } from './apiError';

/** What Range.values makes of one written value, and the number format that comes with it. */
export interface Content {
  readonly value: CellValue | null;
  readonly format?: string;
}

/**
 * A written value as Excel takes it in, in en-US whatever the user's locale: text that looks like a number, a truth value
 * or an ISO date becomes one, an apostrophe keeps it as text, null leaves the cell alone.
 */
export function toContent(written: unknown, numberFormat: string): Content {
  if (written === null || written === undefined) return { value: null };
  if (typeof written === 'number' || typeof written === 'boolean') return { value: written };
  const text = String(written);
  if (numberFormat === '@' || text === '') return { value: text };
  if (text.startsWith("'")) return { value: text }; // the engine knows the apostrophe
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text.trim())) return { value: Number(text) };
  if (/^[+-]?\d+(\.\d+)?%$/.test(text.trim())) {
    const format = text.includes('.') ? '0.00%' : '0%';
    return numberFormat === 'General' ? { value: parseFloat(text) / 100, format } : { value: parseFloat(text) / 100 };
  }
  if (/^true$/i.test(text)) return { value: true };
  if (/^false$/i.test(text)) return { value: false };
  const serial = isoDateSerial(text);
  if (serial !== undefined)
    return numberFormat === 'General' ? { value: serial, format: 'yyyy-mm-dd' } : { value: serial };
  return { value: text };
}

/** "2013-01-31" -> 41305, in the 1900 date system from March 1900 on. */
function isoDateSerial(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1901) return undefined;
  return Math.round((time - Date.UTC(1899, 11, 30)) / 86_400_000);
}

/** A written matrix in the range's own shape; a single value is written to every cell. */
export function toMatrix(written: unknown, rows: number, columns: number): readonly (readonly unknown[])[] {
  if (!Array.isArray(written)) return Array.from({ length: rows }, () => Array<unknown>(columns).fill(written));
  const fits = written.length === rows && written.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw wrongShape();
  return written as unknown[][];
}
