import type { Area, CellStyle } from '../../engine';
import { invalidArgument } from '../apiError';
import type { Book } from '../book';

/** Ranges larger than this are taken to have one style throughout. */
export const MIXED_LIMIT = 400;

/** One value of the style when all cells agree, null when they differ: as Excel answers. */
export function common<T>(book: Book, area: Area, pick: (style: CellStyle) => T): T | null {
  const { sheetId, row, column, rows, columns } = book.clip(area);
  if (rows * columns > MIXED_LIMIT) return pick(book.engine.style(area));
  const seen = new Set<T>();
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      seen.add(pick(book.engine.style({ sheetId, row: row + r, column: column + c, rows: 1, columns: 1 })));
    }
  }
  const [first] = seen;
  return seen.size === 1 && first !== undefined ? first : null;
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  gray: '#808080',
  green: '#008000',
  orange: '#FFA500',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

export function toColor(color: string): string {
  const hex = NAMED_COLORS[color.toLowerCase()] ?? (color.startsWith('#') ? color : `#${color}`);
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw invalidArgument();
  return hex.toUpperCase();
}
