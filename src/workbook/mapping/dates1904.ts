import { DAYS_TO_1904, yearOfSerial } from '../../core/calendar/serial';
import type { Serial } from '../../core/calendar/serial';
import type { CellValue } from '../../core/problem';

/**
 * True where the workbook counts its days from 1904. Excel's interface does not say, but its cells do: the year that they show,
 * in whatever format, is four more than the one that their number stands for.
 */
export function dates1904(values: readonly (readonly CellValue[])[], shown: readonly (readonly string[])[]): boolean {
  for (const [r, row] of values.entries()) {
    for (const [c, value] of row.entries()) {
      if (typeof value !== 'number' || value < 1 || value > 110_000) continue;
      const text = shown[r]?.[c] ?? '';
      const [from1900, from1904] = [0, DAYS_TO_1904].map((days) => yearOfSerial((Math.floor(value) + days) as Serial));
      const [is1900, is1904] = [from1900, from1904].map((year) => showsYear(text, year ?? 0));
      if (is1900 !== is1904) return is1904 === true;
    }
  }
  return false;
}

/** "2014-03-15", "15 mars 2014", "3/15/2014"; in dates of figures alone two of the year's are enough: "15.3.14". */
function showsYear(text: string, year: number): boolean {
  const isShort = /^\d{1,2}[-./]\d{1,2}[-./]\d{1,2}$/.test(text.trim());
  return (text.match(/\d+/g) ?? []).some((figures) =>
    isShort ? Number(figures) === year % 100 : figures === String(year),
  );
}
