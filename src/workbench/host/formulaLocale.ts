/**
 * Formulas between Excel's English notation and the user's: `=ROUND(SUM(A1,2.5),0)` is `=AVRUNDA(SUMMA(A1;2,5);0)` in
 * Swedish. Names that have no Swedish form (SIF.FORDELA) stay. In English the two are the same.
 */
import { SWEDISH_NAMES } from './swedishNames';

interface Notation {
  readonly argument: string;
  readonly decimal: string;
  readonly arrayColumn: string;
}

const ENGLISH: Notation = { argument: ',', decimal: '.', arrayColumn: ',' };
const SWEDISH: Notation = { argument: ';', decimal: ',', arrayColumn: '\\' };

const toSwedishName = new Map(SWEDISH_NAMES.map(([english, swedish]) => [english, swedish]));
const toEnglishName = new Map(SWEDISH_NAMES.map(([english, swedish]) => [swedish, english]));

const isSwedish = (locale: string): boolean => locale.toLowerCase().startsWith('sv');

export function toLocalFormula(formula: string, locale: string): string {
  return isSwedish(locale) ? translate(formula, ENGLISH, SWEDISH, toSwedishName) : formula;
}

export function fromLocalFormula(formula: string, locale: string): string {
  return isSwedish(locale) ? translate(formula, SWEDISH, ENGLISH, toEnglishName) : formula;
}

/** "1234,5" as the user writes a number -> "1234.5"; other texts as they are. */
export function fromLocalText(text: string, locale: string): string {
  if (!isSwedish(locale)) return text;
  const plain = text.replace(/[\s\u00a0]/g, '');
  return /^[+-]?\d*,\d+%?$/.test(plain) || /^[+-]?\d{1,3}(\d{3})*%?$/.test(plain) ? plain.replace(',', '.') : text;
}

/** Strings, quoted sheet names, #errors, numbers, words with what follows, and single characters. */
function tokens(decimal: string): RegExp {
  const number = decimal === ',' ? '\\d+(?:,\\d+)?(?:[eE][+-]?\\d+)?' : '(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?';
  return new RegExp(
    `("(?:[^"]|"")*")|('(?:[^']|'')*')|(#[A-Z/0]+[!?]?)|(\\$?[\\p{L}_\\\\][\\p{L}\\p{N}_.$]*)|(${number})|([\\s\\S])`,
    'gu',
  );
}

function translate(formula: string, from: Notation, to: Notation, names: ReadonlyMap<string, string>): string {
  if (!formula.startsWith('=')) return formula;
  let depth = 0; // inside { }
  const parts: string[] = [];
  for (const [, text, sheet, error, word, number, other = ''] of formula.matchAll(tokens(from.decimal))) {
    if (text !== undefined || sheet !== undefined || error !== undefined) parts.push(text ?? sheet ?? error ?? '');
    else if (word !== undefined) parts.push(names.get(word.toUpperCase()) ?? word);
    else if (number !== undefined) parts.push(number.replace(from.decimal, to.decimal));
    else {
      depth += other === '{' ? 1 : other === '}' ? -1 : 0;
      // Rows of an array constant are parted by ";" in both notations.
      if (depth > 0) parts.push(other === from.arrayColumn ? to.arrayColumn : other);
      else parts.push(other === from.argument ? to.argument : other);
    }
  }
  return parts.join('');
}

/** "#,##0.00" -> "# ##0,00", "yyyy-mm-dd" -> "ÅÅÅÅ-MM-DD", "General" -> "Standard". */
export function toLocalFormat(code: string, locale: string): string {
  if (!isSwedish(locale)) return code;
  if (code === 'General') return 'Standard';
  return outsideQuotes(code, (part) =>
    part.replace(/[,.]/g, (mark) => (mark === ',' ? '\u00a0' : ',')).replace(/y/gi, 'å'),
  );
}

export function fromLocalFormat(code: string, locale: string): string {
  if (!isSwedish(locale)) return code;
  if (/^standard$/i.test(code)) return 'General';
  return outsideQuotes(code, (part) =>
    part.replace(/(?<=[#0])[ \u00a0](?=[#0])|,/g, (mark) => (mark === ',' ? '.' : ',')).replace(/å/gi, 'y'),
  );
}

const outsideQuotes = (code: string, change: (part: string) => string): string =>
  code.replace(/("[^"]*"|\\.)|([^"\\]+)/g, (_, kept: string | undefined, part: string | undefined) =>
    part === undefined ? (kept ?? '') : change(part),
  );
