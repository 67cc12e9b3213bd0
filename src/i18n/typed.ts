/**
 * What people type, the Swedish way or the English: amounts with hard spaces and decimal comma, shares in per cent, days in
 * several forms. Each reader answers undefined for what it cannot be sure of, never a guess.
 */
import type { CalendarDay } from '../core/calendar/serial';
import { formatNumber } from './format';
import type { Language } from './language';

/** A number as typed, and the word for its unit where one stands behind it. */
export interface TypedAmount {
  readonly value: number;
  readonly unit: 'kr' | 'tkr' | 'mkr' | undefined;
}

/** The words for the units of amounts, as people write them. */
export const UNIT_WORDS: Readonly<Record<string, NonNullable<TypedAmount['unit']>>> = {
  kr: 'kr',
  sek: 'kr',
  kronor: 'kr',
  tkr: 'tkr',
  kkr: 'tkr',
  tsek: 'tkr',
  ksek: 'tkr',
  'tusen kr': 'tkr',
  'tusen kronor': 'tkr',
  'tusen sek': 'tkr',
  mkr: 'mkr',
  mnkr: 'mkr',
  msek: 'mkr',
  miljoner: 'mkr',
  'milj kr': 'mkr',
  'mn kr': 'mkr',
  'miljoner kr': 'mkr',
  'miljoner kronor': 'mkr',
  'miljoner sek': 'mkr',
};

const MINUS = /^[-\u2212\u2013]\s*/;

/**
 * A number: "1 667,5", "1.667,5", "1,667.5", "-3", "\u22123", "(3)". A single comma is a decimal comma, and a single point
 * a decimal point, but for "1.667" or "1,667" with three digits behind, which could be either: that is undefined.
 */
export function typedNumber(text: string): number | undefined {
  const trimmed = text.trim().replace(/[\s\u00a0\u202f']+/g, ' ');
  const isBracketed = /^\(.*\)$/.test(trimmed);
  const bare = isBracketed ? trimmed.slice(1, -1).trim() : trimmed;
  const isNegative = MINUS.test(bare);
  const digits = bare.replace(MINUS, '').replace(/^\+\s*/, '');
  const plain = withPoint(digits);
  if (plain === undefined || (isBracketed && isNegative)) return undefined;
  const size = Number(plain);
  return isNegative || isBracketed ? 0 - size : size;
}

function withPoint(digits: string): string | undefined {
  // Thousands in threes, parted by a space: 1 234 567,5.
  if (/^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(digits)) return digits.replaceAll(' ', '').replace(',', '.');
  if (/^\d+$/.test(digits)) return digits;
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(digits)) return digits.replaceAll('.', '').replace(',', '.');
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(digits)) return digits.replaceAll(',', '');
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)) return digits.replaceAll('.', '');
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(digits)) return digits.replaceAll(',', '');
  // Three digits behind a single mark could be thousands or decimals; 0,125 cannot be thousands.
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return undefined;
  if (/^\d*[.,]\d+$/.test(digits)) return `0${digits}`.replace(',', '.');
  return undefined;
}

/**
 * A number as a field is filled with it, which `typedNumber` reads as the same number: thousands parted by a hard space in
 * both languages, and never three decimals alone, which could be thousands too.
 */
export function typableNumber(value: number, language: Language): string {
  const swedish = formatNumber(value, 'sv').replace(/^(−?[1-9]\d{0,2},\d{3})$/, '$10');
  return language === 'sv' ? swedish : swedish.replace(',', '.');
}

/** A share as a field is filled with it: `typedShare` reads it as the same share. */
export const typableShare = (share: number, language: Language): string =>
  `${typableNumber(Number((share * 100).toPrecision(15)), language)}\u00a0%`;

/** An amount with or without its unit: "3,9 mkr", "3 900 tkr", "3 900 000 kr", "3 900 000:-". */
export function typedAmount(text: string): TypedAmount | undefined {
  const [, digits = '', word = ''] = /^(.*?[\d)])\s*(:-|[a-zåäö][a-zåäö .]*)?$/i.exec(text.trim()) ?? [];
  const value = typedNumber(digits);
  const key = word.toLowerCase().replaceAll('.', '').replace(/\s+/g, ' ').trim();
  const unit = key === ':-' ? 'kr' : UNIT_WORDS[key];
  return value === undefined || (key !== '' && unit === undefined) ? undefined : { value, unit };
}

/** A share as a number from 0 to 1 where it is one: "80 %", "80%", "0,8". Two digits or more without % are no share. */
export function typedShare(text: string): number | undefined {
  const [, digits = '', percent] = /^(.*?)\s*(%|procent)?$/i.exec(text.trim()) ?? [];
  const value = typedNumber(digits);
  if (value === undefined) return undefined;
  // By the decimals, so that 7 % is 0.07 and not a hair above.
  if (percent !== undefined) return Number(`${String(value)}e-2`);
  return Math.abs(value) <= 1 ? value : undefined;
}

/** A year: "2024". */
export const typedYear = (text: string): number | undefined =>
  /^(?:19|20|21)\d\d$/.test(text.trim()) || text.trim() === '2200' ? Number(text.trim()) : undefined;

const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['april', 'apr'],
  ['maj', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augusti', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** A day: "2013-01-31", "20130131", "2013/1/31", "31/1 2013", "31.1.2013", "31 jan 2013", "31 januari 2013". Day before month, as in Sweden. */
export function typedDay(text: string): CalendarDay | undefined {
  const given = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const byYear = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(given) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(given);
  if (byYear) return day(byYear[1], byYear[2], byYear[3]);
  const byDay = /^(\d{1,2})[-/.](\d{1,2})[-/. ](\d{4})$/.exec(given);
  if (byDay) return day(byDay[3], byDay[2], byDay[1]);
  const byWord = /^(?:den )?(\d{1,2}) ([a-z]+)\.? (\d{4})$/.exec(given);
  const month = MONTHS.findIndex((names) => names.includes(byWord?.[2] ?? ''));
  return byWord && month >= 0 ? day(byWord[3], String(month + 1), byWord[1]) : undefined;
}

function day(...parts: readonly (string | undefined)[]): CalendarDay | undefined {
  const [year = 0, month = 0, date = 0] = parts.map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  const isDay = year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && date >= 1 && date <= days;
  return isDay ? { year, month, day: date } : undefined;
}
