import { isYear } from './year';
import type { Year } from './year';

/**
 * A day as Excel counts it: 1 = 1900-01-01 in the 1900 date system, where 60 is 1900-02-29, a day that never was.
 * Whole days; a time of day is cut off.
 */
export type Serial = number & { readonly __serial: true };

/** 9999-12-31, the last day Excel knows. */
export const LAST_SERIAL = 2958465;

/** The first day of a workbook that counts from 1904-01-01 is so many days later in one that counts from 1900. */
export const DAYS_TO_1904 = 1462;

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
/** Days from 1900-01-01 to 1 January of the year. */
const daysToYear = (year: number): number => {
  const y = year - 1;
  const leapsUntil1899 = 460;
  return (year - 1900) * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) - leapsUntil1899;
};

/** The serial of a date; month and day count from 1. */
export function serialOf(year: number, month: number, day: number): Serial {
  const leapDay = month > 2 && isLeap(year) ? 1 : 0;
  const days = daysToYear(year) + (DAYS_BEFORE_MONTH[month - 1] as number) + leapDay + day;
  return (days >= 60 ? days + 1 : days) as Serial;
}

/** 31 December of the year: what a year means as an "up to and including" bound, and where a transaction dated by year falls. */
export const lastDayOf = (year: number): Serial => serialOf(year, 12, 31);

export const firstDayOf = (year: number): Serial => serialOf(year, 1, 1);

/** The calendar year of a day. */
export function yearOfSerial(serial: Serial): number {
  let year = 1900 + Math.floor((serial - 1) / 365.25);
  while (serial > lastDayOf(year)) year++;
  while (serial < firstDayOf(year)) year--;
  return year;
}

/** A cell number that is a year (up to 2200) or a date: the day itself, or the year's last day. Undefined for neither. */
export function lastDayMeant(x: number): Serial | undefined {
  if (isYear(x)) return lastDayOf(x);
  if (!(x > 2200 && x < LAST_SERIAL + 1)) return undefined;
  return Math.floor(x) as Serial;
}

/** As lastDayMeant, but a year means its first day: when something begins to apply. */
export const firstDayMeant = (x: number): Serial | undefined => (isYear(x) ? firstDayOf(x) : lastDayMeant(x));

const daysIn = (year: number, month: number): number => {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

/** A day by the calendar; month and day count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function calendarDay(serial: Serial): CalendarDay {
  const year = yearOfSerial(serial);
  let month = 12;
  while (serialOf(year, month, 1) > serial) month--;
  return { year, month, day: serial - serialOf(year, month, 1) + 1 };
}

/**
 * The day a number of months later, at the same day of the month or, where that month is shorter, at its end. Undefined
 * after the last day Excel knows.
 */
export function monthsAfter(serial: Serial, months: number): Serial | undefined {
  const from = calendarDay(serial);
  const count = from.month - 1 + months;
  const [year, month] = [from.year + Math.floor(count / 12), (count % 12) + 1];
  return year > 9999 ? undefined : serialOf(year, month, Math.min(from.day, daysIn(year, month)));
}

export type { Year };
