import { DAYS_TO_1904, lastDayOf, serialOf, yearOfSerial } from '../../core/calendar/serial';
import type { Serial } from '../../core/calendar/serial';
import { isYear } from '../../core/calendar/year';
import type { AmountUnit } from '../../core/money';
import type { CellValue } from '../../core/problem';
import { fold } from '../../functions/tables/fold';
import { typedAmount, typedDay, typedNumber, typedShare, typedYear } from '../../i18n/typed';
import { isBlank } from '../../functions/tables/blank';
import type { Role } from '../fundBook/roles';
import type { Field } from './fields';
import type { ReadsAs } from './mapping';
import { WORD_SYNONYMS } from './wordSynonyms';

/** How the workbook counts its days. */
export interface Calendar {
  readonly from1904?: boolean;
}

/** What a cell means as a value of a field; undefined where it does not say. */
export function readValue(
  role: Role,
  field: Field,
  cell: CellValue,
  reads: ReadsAs & Calendar = {},
): CellValue | undefined {
  if (isBlank(cell)) return null;
  switch (field.type) {
    case 'text':
      return typeof cell === 'string' ? cell.trim() : cell;
    case 'word':
      return wordMeant(role, field, cell, reads.words);
    case 'year':
      return yearMeant(cell, reads);
    case 'date':
      return dayMeant(cell, reads);
    case 'share':
      return shareMeant(cell, reads);
    default:
      return numberMeant(cell, reads);
  }
}

/** "1 667,50 kr", "−3", "(3)", "3-"; in a column of English figures a single comma parts thousands. */
function numberMeant(cell: CellValue, { negate, decimals }: ReadsAs): number | undefined {
  const value = typeof cell === 'number' ? cell : typeof cell === 'string' ? typedFigure(cell, decimals) : undefined;
  return value !== undefined && negate && value !== 0 ? -value : value;
}

const typedFigure = (text: string, decimals: ReadsAs['decimals']): number | undefined => {
  const spelled = spelledFigure(text, decimals);
  // "1.2340" means one thing only.
  return IN_DOUBT.test(spelled) && decimals !== undefined
    ? typedNumber(`${spelled.replace(/\)?\s*$/, '')}0`)
    : typedAmount(spelled)?.value;
};

/** The unit that a cell says of its own figure: "3,9 mkr" in a column of tkr. */
export const unitOfCell = (cell: CellValue, decimals?: ReadsAs['decimals']): AmountUnit | undefined =>
  typeof cell === 'string' ? typedAmount(spelledFigure(cell, decimals))?.unit : undefined;

/** A figure with its sign in front, and without the marks that part thousands where those are known. */
function spelledFigure(text: string, decimals: ReadsAs['decimals']): string {
  // The sign behind the figure, as ledgers print it.
  const [, size, sign] = /^(.*\d)\s*([-\u2212\u2013])$/.exec(text.trim()) ?? [];
  const figure = sign === undefined ? text : `-${size ?? ''}`;
  if (decimals === undefined) return figure;
  return figure.replaceAll(decimals === 'point' ? ',' : '.', '');
}
/** One mark with three digits behind it. */
const IN_DOUBT = /^\s*[-\u2212(]?\d+[.,]\d{3}\)?\s*$/;

/** True for "1,234" and "1.234", which mean one thing in English and another in Swedish. */
export const isAmbiguousFigure = (cell: CellValue): boolean =>
  typeof cell === 'string' && /^\s*[-\u2212(]?[1-9]\d{0,2}[.,]\d{3}\)?\s*$/.test(cell);

/** Which mark parts the decimals in this text, where it shows. */
export function decimalsIn(cell: CellValue): ReadsAs['decimals'] {
  if (typeof cell !== 'string') return undefined;
  const text = cell.trim();
  if (/\d,\d{3}(?:,\d{3})+(?:\D|$)/.test(text) || /,\d{3}\.\d/.test(text) || /\d\.\d{1,2}\)?$/.test(text))
    return 'point';
  if (/\d\.\d{3}(?:\.\d{3})+(?:\D|$)/.test(text) || /\.\d{3},\d/.test(text) || /\d,\d{1,2}\)?$/.test(text))
    return 'comma';
  return undefined;
}

function shareMeant(cell: CellValue, { percent }: ReadsAs): number | undefined {
  const plain =
    typeof cell === 'number'
      ? cell
      : typeof cell === 'string' && !/%|procent/i.test(cell)
        ? typedNumber(cell)
        : undefined;
  // By the decimals, so that 7 per cent is 0.07 and not a hair above.
  if (percent && plain !== undefined) return Number(`${String(plain)}e-2`);
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' ? typedShare(cell) : undefined;
}

/** A period as ledgers write it, 201401 or "2014-01"; 13 and above are the year's closing periods. */
function periodMeant(cell: CellValue): { readonly year: number; readonly month: number } | undefined {
  const [, year, month] = /^((?:19|20|21)\d\d)[-/ ]?(\d\d)$/.exec(String(cell).trim()) ?? [];
  const count = Number(month);
  return year !== undefined && count >= 1 && count <= 15
    ? { year: Number(year), month: Math.min(count, 12) }
    : undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const ENGLISH_MONTHS: Readonly<Record<string, string>> = { may: 'maj', oct: 'okt' };

/** "jan 2014", "januari 2014". */
function monthMeant(text: string): ReturnType<typeof periodMeant> {
  const [, word = '', year] = /^([a-zåäö]{3,9})\.? ((?:19|20|21)\d\d)$/i.exec(text.trim()) ?? [];
  const short = word.slice(0, 3).toLowerCase();
  const month = MONTHS.indexOf(ENGLISH_MONTHS[short] ?? short) + 1;
  return year !== undefined && month > 0 ? { year: Number(year), month } : undefined;
}

/** A day, or a year for a day that is not known closer, as the date columns of the fund's tables take it. */
function dayMeant(cell: CellValue, { from1904 }: Calendar): number | undefined {
  if (typeof cell === 'number') {
    if (isYear(cell)) return cell;
    const period = Number.isInteger(cell) && cell > 100_000 ? monthEnd(periodMeant(cell)) : undefined;
    if (period !== undefined) return period;
    const packed = cell > 19_000_000 ? typedDay(String(cell)) : undefined;
    if (packed) return serialOf(packed.year, packed.month, packed.day);
    return cell > (from1904 ? 0 : 2200) && cell < 110_000 ? cell + (from1904 ? DAYS_TO_1904 : 0) : undefined;
  }
  if (typeof cell !== 'string') return undefined;
  const day = typedDay(withoutTime(cell));
  if (day) return serialOf(day.year, day.month, day.day);
  return monthEnd(periodMeant(cell) ?? monthMeant(cell)) ?? typedYear(bareYear(cell));
}

const withoutTime = (text: string): string => text.trim().replace(/[T ]\d{1,2}:\d\d(:\d\d)?(\.\d+)?$/, '');
/** "År 2014", "2014:" and "Budget 2014" say a year and nothing else. */
const bareYear = (text: string): string =>
  text.replace(/^\s*(år|year|fy|budget|utfall|bokslut|plan|prognos)\s+/i, '').replace(/[:.]\s*$/, '');

function monthEnd(period: ReturnType<typeof periodMeant>): number | undefined {
  if (!period) return undefined;
  const { year, month } = period;
  return month === 12 ? lastDayOf(year) : serialOf(year, month + 1, 1) - 1;
}

function yearMeant(cell: CellValue, reads: Calendar): number | undefined {
  const day = dayMeant(cell, reads);
  if (day === undefined || isYear(day)) return day;
  const year = yearOfSerial(Math.floor(day) as Serial);
  return isYear(year) ? year : undefined;
}

/** The accepted word that a cell's word means: itself, a synonym, or what the user has said that it means. */
function wordMeant(role: Role, field: Field, cell: CellValue, own: ReadsAs['words'] = {}): string | undefined {
  const word = fold(String(cell));
  const said = own[word];
  if (said !== undefined) return said;
  const accepted = field.words.find(({ sv, en }) => [...sv, ...en].some((name) => fold(name) === word));
  if (accepted) return accepted.sv[0];
  const synonyms = Object.entries(WORD_SYNONYMS[role]?.[field.key] ?? {});
  return synonyms.find(([, words]) => words.some((one) => fold(one) === word))?.[0];
}
