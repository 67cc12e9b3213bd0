import { TooMuchWork, within } from '../core/money';
import type { SummedTable, WorkLimit } from '../core/money';
import type { CellValue, Result } from '../core/problem';
import { fail, ok } from '../core/problem';
import type { Answer, CellMatrix, Parameter, RawArgument, Steps } from './catalogue/types';
import { headings } from './tables/words';

/** What functions.js needs of a catalogue entry. */
export interface Callable {
  readonly id: string;
  readonly parameters: readonly Parameter[];
  /** Answers at once, or in steps where it can take long. */
  readonly calculate: (...args: never[]) => Result<Answer> | Steps<Result<Answer>>;
}

/** Reads the arguments in order and calculates; the first problem is the answer's. Pure; long work is done to its end. */
export function answer(callable: Callable, raw: readonly RawArgument[]): Result<Answer> {
  const begun = begin(callable, raw);
  return isSteps(begun) ? finish(begun) : begun;
}

/** Steps of exact arithmetic for one call: about a second's work. */
const MOST_WORK = 4e7;

/** The same, but long work is only begun: steps for the caller to run when there is time. */
export function begin(callable: Callable, raw: readonly RawArgument[]): Result<Answer> | Steps<Result<Answer>> {
  const args: unknown[] = [];
  for (let i = 0; i < callable.parameters.length; i++) {
    const parameter = callable.parameters[i] as Parameter;
    const read = parameter.read(raw[i], parameter.id);
    if (!read.ok) return read;
    args.push(read.value);
  }
  const calculate = callable.calculate as (...args: unknown[]) => Result<Answer> | Steps<Result<Answer>>;
  const limit = { left: MOST_WORK };
  const begun = limited(limit, () => calculate(...args));
  return isSteps(begun) ? checkedSteps(begun, limit) : checked(begun);
}

/** Runs a part of a call; what would take too long to be exact about is refused. */
function limited<T>(limit: WorkLimit, run: () => T): T | Result<never> {
  try {
    return within(limit, run);
  } catch (error) {
    if (error instanceof TooMuchWork) return fail({ kind: 'too-many-digits' });
    throw error;
  }
}

export const isSteps = <T extends object>(begun: T | Steps<T>): begun is Steps<T> => 'next' in begun;

function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function* checkedSteps(steps: Steps<Result<Answer>>, limit: WorkLimit): Steps<Result<Answer>> {
  for (;;) {
    const step = limited(limit, () => steps.next());
    if ('ok' in step) return step;
    if (step.done) return checked(step.value);
    yield;
  }
}

const checked = (result: Result<Answer>): Result<Answer> =>
  result.ok && !fitsCells(result.value) ? fail({ kind: 'outside-number-range' }) : result;

/** Excel turns NaN and Infinity in a matrix into 0: they must never leave. */
const fitsCells = (value: Answer): boolean =>
  Array.isArray(value) ? (value as CellMatrix).every((row) => row.every(fits)) : fits(value as CellValue);
const fits = (cell: CellValue): boolean => typeof cell !== 'number' || Number.isFinite(cell);

/** A table with its heading row first, unless the caller asked for none. */
export const withHeadings = (wanted: boolean, headings: readonly CellValue[], rows: CellMatrix): Result<CellMatrix> =>
  ok(wanted ? [headings, ...rows] : rows.length > 0 ? rows : [['']]);

/** A table of names by year with its sums: a column of names, a column a year, a column and a last row of sums. */
export function withHeadingsAndSums(
  wanted: boolean,
  heading: string,
  names: readonly string[],
  years: readonly number[],
  { cells, rowTotals, columnTotals, total }: SummedTable,
): Result<CellMatrix> {
  const rows = names.map((name, i) => [name, ...(cells[i] as readonly number[]), rowTotals[i] as number]);
  const totals = [headings.total, ...columnTotals, total];
  return withHeadings(wanted, [heading, ...years, headings.total], [...rows, totals]);
}

/** Values in the orientation they were given in. */
export const oriented = (values: readonly number[], orientation: 'row' | 'column'): CellMatrix =>
  orientation === 'row' ? [values] : values.map((value) => [value]);
