/**
 * Problems as tagged values that carry their data. No words for people here: i18n/problems.ts turns a problem into a
 * sentence that says what is wrong, where, and what to do, in the reader's language.
 */

import type { CalendarDay } from './calendar/serial';

/** A value as a cell or a function argument holds it. */
export type CellValue = number | string | boolean | null;

/** Where in the caller's input something stands. Rows and columns are counted from 1, as the user sees them in the range. */
export interface Place {
  /** The parameter's id, e.g. "belopp". */
  readonly argument: string;
  /** Row in the given range, counted from 1 (the heading row of a table is row 1). */
  readonly row?: number;
  /** Column heading for tables, or the column's number in the range counted from 1. */
  readonly column?: string | number;
}

/** A word of the contract in both languages: a column heading or an accepted word. */
export interface Term {
  readonly sv: string;
  readonly en: string;
}

/** Wrong input: answers #VALUE!. */
export type InvalidInput =
  | { readonly kind: 'missing'; readonly at: Place }
  | { readonly kind: 'not-a-number'; readonly at: Place; readonly got: CellValue }
  /** A formula in the cell has no answer: "#N/A". */
  | { readonly kind: 'error-in-cell'; readonly at: Place; readonly got: string }
  | { readonly kind: 'not-an-integer'; readonly at: Place; readonly got: number }
  | {
      readonly kind: 'out-of-range';
      readonly at: Place;
      readonly got: number;
      readonly min?: number;
      readonly max?: number;
    }
  | { readonly kind: 'not-a-share'; readonly at: Place; readonly got: number }
  | {
      readonly kind: 'not-a-rate';
      readonly at: Place;
      readonly got: number;
      readonly min: number;
      readonly max: number;
    }
  | { readonly kind: 'not-one-cell'; readonly at: Place; readonly rows: number; readonly columns: number }
  | { readonly kind: 'not-a-year'; readonly at: Place; readonly got: CellValue }
  | { readonly kind: 'not-a-date'; readonly at: Place; readonly got: CellValue }
  | { readonly kind: 'not-a-boolean'; readonly at: Place; readonly got: CellValue }
  | { readonly kind: 'not-text'; readonly at: Place; readonly got: CellValue }
  | { readonly kind: 'unknown-word'; readonly at: Place; readonly got: CellValue; readonly accepted: readonly Term[] }
  | { readonly kind: 'not-a-vector'; readonly at: Place; readonly rows: number; readonly columns: number }
  | {
      readonly kind: 'wrong-length';
      readonly at: Place;
      readonly got: number;
      readonly expected: number;
      readonly other: string;
    }
  | { readonly kind: 'weights-sum-zero'; readonly at: Place }
  | {
      readonly kind: 'above-other';
      readonly at: Place;
      readonly got: number;
      readonly limit: number;
      readonly other: string;
    }
  | { readonly kind: 'years-reversed'; readonly at: Place; readonly from: number; readonly to: number }
  | { readonly kind: 'dates-reversed'; readonly at: Place; readonly from: CalendarDay; readonly to: CalendarDay }
  | { readonly kind: 'not-above-zero'; readonly at: Place; readonly got: number }
  | { readonly kind: 'year-twice'; readonly at: Place; readonly year: number; readonly otherRow: number }
  | {
      /** Two rows that describe one thing differ. */
      readonly kind: 'rows-differ';
      readonly at: Place;
      readonly name: string;
      readonly otherRow: number;
    }
  | { readonly kind: 'shares-not-whole'; readonly at: Place; readonly name: string; readonly sum: number }
  | { readonly kind: 'regime-unknown'; readonly at: Place }
  | { readonly kind: 'effect-before-period'; readonly at: Place; readonly year: number; readonly from: number }
  | { readonly kind: 'effect-after-period'; readonly at: Place; readonly year: number; readonly to: number }
  | { readonly kind: 'costs-after-period'; readonly at: Place; readonly to: number; readonly last: number }
  | {
      readonly kind: 'too-many-rows';
      readonly at: Place;
      readonly got: number;
      readonly max: number;
      /** Years that each row is calculated over, where that is why. */
      readonly years?: number;
    }
  | { readonly kind: 'missing-column'; readonly at: Place; readonly wanted: Term; readonly found: readonly string[] }
  | {
      readonly kind: 'duplicate-column';
      readonly at: Place;
      readonly wanted: string;
      readonly found: readonly string[];
    }
  | { readonly kind: 'no-heading-row'; readonly at: Place; readonly wanted: readonly Term[] }
  | { readonly kind: 'empty-table'; readonly at: Place }
  | { readonly kind: 'too-large'; readonly at: Place; readonly got: number; readonly max: number }
  | { readonly kind: 'answer-too-large'; readonly got: number; readonly max: number }
  | {
      readonly kind: 'too-many-draws';
      readonly at: Place;
      readonly got: number;
      readonly max: number;
      readonly rows: number;
      readonly committees: number;
    }
  /** Numbers with so many digits, so many of them, that an exact answer would take too long. */
  | { readonly kind: 'too-many-digits' }
  | { readonly kind: 'outside-number-range'; readonly at?: Place };

/** Valid input to which no answer exists: answers #N/A. */
export type NoAnswer =
  | { readonly kind: 'cost-not-positive' }
  | { readonly kind: 'reduction-not-positive' }
  | { readonly kind: 'never-pays-back' }
  | { readonly kind: 'no-sign-change' }
  | { readonly kind: 'no-rate-found' }
  | { readonly kind: 'plan-is-zero' }
  | { readonly kind: 'index-year-missing'; readonly at: Place; readonly year: number }
  | { readonly kind: 'parameter-unknown'; readonly at: Place; readonly name: string }
  | { readonly kind: 'parameter-not-in-force'; readonly at: Place; readonly name: string };

export type Problem = InvalidInput | NoAnswer;

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (problem: Problem): Result<never> => ({ ok: false, problem });

const NO_ANSWER: readonly string[] = [
  'cost-not-positive',
  'reduction-not-positive',
  'never-pays-back',
  'no-sign-change',
  'no-rate-found',
  'plan-is-zero',
  'index-year-missing',
  'parameter-unknown',
  'parameter-not-in-force',
] satisfies readonly NoAnswer['kind'][];

/** True when no answer exists for valid input (#N/A); false when the input is wrong (#VALUE!). */
export const isNoAnswer = (problem: Problem): problem is NoAnswer => NO_ANSWER.includes(problem.kind);
