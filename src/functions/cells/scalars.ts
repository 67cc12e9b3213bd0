import { firstDayMeant, lastDayMeant } from '../../core/calendar/serial';
import type { Serial } from '../../core/calendar/serial';
import { isYear } from '../../core/calendar/year';
import type { Year } from '../../core/calendar/year';
import { fail, ok } from '../../core/problem';
import type { CellValue, Term } from '../../core/problem';
import type { CellReader } from './kind';
import { fold } from './fold';

export interface Range {
  readonly min?: number;
  readonly max?: number;
}

const within = (x: number, { min, max }: Range): boolean =>
  (min === undefined || x >= min) && (max === undefined || x <= max);

export const number =
  (range: Range = {}): CellReader<number> =>
  (cell, at) => {
    if (typeof cell !== 'number' || !Number.isFinite(cell)) return fail({ kind: 'not-a-number', at, got: cell });
    return within(cell, range) ? ok(cell) : fail({ kind: 'out-of-range', at, got: cell, ...range });
  };

export const integer =
  (range: Range = {}): CellReader<number> =>
  (cell, at) => {
    const result = number()(cell, at);
    if (!result.ok) return result;
    if (!Number.isInteger(result.value)) return fail({ kind: 'not-an-integer', at, got: result.value });
    return within(result.value, range) ? result : fail({ kind: 'out-of-range', at, got: result.value, ...range });
  };

/** Above 0. */
export const aboveZero: CellReader<number> = (cell, at) => {
  const result = number()(cell, at);
  return !result.ok || result.value > 0 ? result : fail({ kind: 'not-above-zero', at, got: result.value });
};

/** 0 to 1. */
export const share: CellReader<number> = (cell, at) => {
  const result = number()(cell, at);
  return !result.ok || within(result.value, { min: 0, max: 1 })
    ? result
    : fail({ kind: 'not-a-share', at, got: result.value });
};

/** A yearly rate in a plan: 0 to 1, so that 3 typed for 3 % is caught. */
export const planRate: CellReader<number> = (cell, at) => {
  const result = number()(cell, at);
  if (!result.ok || within(result.value, { min: 0, max: 1 })) return result;
  return fail({ kind: 'not-a-rate', at, got: result.value, min: 0, max: 1 });
};

/** A rate of discount: above -1 and at most 1, so that 3 typed for 3 % is caught. */
export const discountRate: CellReader<number> = (cell, at) => {
  const result = number()(cell, at);
  // As it counts, with 15 digits: a rate that shows as -100 % leaves nothing to divide by.
  if (!result.ok || (Number(result.value.toPrecision(15)) > -1 && result.value <= 1)) return result;
  return fail({ kind: 'not-a-rate', at, got: result.value, min: -1, max: 1 });
};

/** 1900 to 2200. */
export const year: CellReader<Year> = (cell, at) =>
  typeof cell === 'number' && isYear(cell) ? ok(cell) : fail({ kind: 'not-a-year', at, got: cell });

/** A date, or a year that means its last day. */
export const dateOrYear: CellReader<Serial> = (cell, at) => {
  const day = typeof cell === 'number' ? lastDayMeant(cell) : undefined;
  return day === undefined ? fail({ kind: 'not-a-date', at, got: cell }) : ok(day);
};

/** A date, or a year that means its first day. */
export const dateOrYearStart: CellReader<Serial> = (cell, at) => {
  const day = typeof cell === 'number' ? firstDayMeant(cell) : undefined;
  return day === undefined ? fail({ kind: 'not-a-date', at, got: cell }) : ok(day);
};

/** Whatever the cell holds: for columns that no calculation uses. */
export const anything: CellReader<CellValue> = (cell) => ok(cell);

/** TRUE or FALSE, or 1 or 0. */
export const boolean: CellReader<boolean> = (cell, at) => {
  if (typeof cell === 'boolean') return ok(cell);
  return cell === 1 || cell === 0 ? ok(cell === 1) : fail({ kind: 'not-a-boolean', at, got: cell });
};

/** Any text; a number stands for its own digits (a committee may be called 1). */
export const text: CellReader<string> = (cell, at) =>
  typeof cell === 'string'
    ? ok(cell.trim())
    : typeof cell === 'number'
      ? ok(String(cell))
      : fail({ kind: 'not-text', at, got: cell });

/** Accepted names, first the one we use ourselves. */
export interface Names {
  readonly sv: readonly [string, ...string[]];
  readonly en: readonly [string, ...string[]];
}

export const termOf = ({ sv, en }: Names): Term => ({ sv: sv[0], en: en[0] });

const MOST_SPELLINGS = 1000;

/** One of some words, in Swedish or English, however it is cased, accented or spaced. */
export function word<W extends string>(words: Readonly<Record<W, Names>>): CellReader<W> {
  const meaning = new Map<string, W>();
  for (const key of Object.keys(words) as W[]) {
    for (const name of [...words[key].sv, ...words[key].en]) meaning.set(fold(name), key);
  }
  const names = Object.values(words) as Names[];
  const accepted = names.map(termOf);
  // Spellings met before are not folded again: a table repeats its words.
  const met = new Map<string, W>();
  const read: CellReader<W> = (cell, at) => {
    let found = typeof cell === 'string' ? met.get(cell) : undefined;
    if (found === undefined && typeof cell === 'string') {
      found = meaning.get(fold(cell));
      if (found !== undefined && met.size < MOST_SPELLINGS) met.set(cell, found);
    }
    return found === undefined ? fail({ kind: 'unknown-word', at, got: cell, accepted }) : ok(found);
  };
  return Object.assign(read, { words: names });
}
