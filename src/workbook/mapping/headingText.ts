import type { AmountUnit } from '../../core/money';
import type { CellValue } from '../../core/problem';
import { calendarDay } from '../../core/calendar/serial';
import type { Serial } from '../../core/calendar/serial';
import { UNIT_WORDS } from '../../i18n/typed';
import { isBlank } from '../../functions/tables/blank';

/** A cell as a heading: one line, single spaces. */
export const headingText = (cell: CellValue): string =>
  isBlank(cell)
    ? ''
    : String(cell)
        .replace(/[\s\u00a0]+/g, ' ')
        .trim();

/** Before a word for kronor these make another unit of it; those with no unit of ours say nothing that can be used. */
const THOUSANDS = String.raw`(?:tusental|tusentals|tusen|(?<!\d[ .])1[ .]?000(?:-tals?)?)`;
const MILLIONS = String.raw`(?:miljon|miljoner|miljontals|milj\.?|mn|(?<!\d[ .])1[ .]?000[ .]?000)`;
const OTHERS = String.raw`(?:hundra|hundratal|hundratals|tiotusentals?|hundratusentals?|miljard|miljarder|mdr)`;
const KRONOR = '(?:kr|kronor|sek)';
const WORDS = Object.keys(UNIT_WORDS)
  .filter((word) => !word.includes(' '))
  .join('|');
const UNIT = new RegExp(
  [
    String.raw`(?<![\p{L}\d])`,
    String.raw`(?:(?<thousands>${THOUSANDS}) ${KRONOR}|(?<thousandsAlone>tusental|tusentals|(?<!\d[ .])1[ .]?000-tals?)`,
    `|(?<millions>${MILLIONS}) ${KRONOR}|(?<others>${OTHERS}) ${KRONOR}|(?<word>${WORDS}))`,
    String.raw`(?![\p{L}\d])`,
  ].join(''),
  'giu',
);
/** "3,9 mkr" says what something costs; "2014 tkr" says what the figures of a year are in. */
const AMOUNT_BEFORE = /(?<!\d)(?!(?:19|20)\d\d\s*$)\d[\d\s.,]*$/;

/** "Belopp, 1 000 kr" says what the figures are in; "bidrag om 1 000 kr" how much it is. */
const SAYS_UNIT = /(?:^|[(,;:\u2013-]|(?<!\p{L})(?:i|in))\s*$/iu;

/** "Belopp (tkr)" is in tkr; undefined where no unit is said, or one that amounts cannot be in. */
export function unitIn(text: string): AmountUnit | undefined {
  const plain = text.replace(/[\s\u00a0]+/g, ' ');
  for (const { 0: said, index, groups = {} } of plain.matchAll(UNIT)) {
    const before = plain.slice(0, index);
    const isFigure = /^\d/.test(said) && !/tal/i.test(said);
    if (groups['others'] !== undefined || (isFigure && !SAYS_UNIT.test(before))) return undefined;
    if (groups['thousands'] ?? groups['thousandsAlone']) return 'tkr';
    if (groups['millions']) return 'mkr';
    if (!AMOUNT_BEFORE.test(before)) return UNIT_WORDS[groups['word']?.toLowerCase() ?? ''];
  }
  return undefined;
}

/** The heading without its unit and without what stands in parentheses: "Belopp (tkr)" is "Belopp". */
export const withoutUnit = (text: string): string =>
  text
    .replace(/[([{][^)\]}]*[)\]}]/g, ' ')
    .replace(UNIT, ' ')
    .replace(/\s+(i|in)\s*$/i, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** The year that a heading stands for: 2014, "2014", "År 2014", "Budget 2014", "dec 2014", a date. */
export function yearIn(cell: CellValue): number | undefined {
  if (typeof cell === 'number') {
    if (Number.isInteger(cell) && cell >= 1990 && cell <= 2100) return cell;
    return cell > 32874 && cell < 73415 && Number.isInteger(cell) ? calendarDay(cell as Serial).year : undefined;
  }
  if (typeof cell !== 'string') return undefined;
  const years = cell.match(/(?<!\d)(?:19[9]\d|20\d\d)(?!\d)/g) ?? [];
  return years.length === 1 ? Number(years[0]) : undefined;
}
