/**
 * What one entry of the catalogue is. An entry is a file named as its function, with four exports, so that each reader takes
 * only what it needs: functions.js takes `parameters` and `calculate`, the pane and functions.json take `parameters`,
 * `texts` and `examples`.
 */
import type { CellValue, Result } from '../../core/problem';
import type { ParameterName } from '../../i18n/parameterNames';
import type { Accepts, CellMatrix, RawArgument, Reader } from '../cells';

export type { CellMatrix, RawArgument };

/** One parameter. Its place in the list is the public contract and never changes after release. */
export interface Parameter<T = unknown> extends Accepts {
  /** Swedish, ASCII, as Excel shows it: "antal_ar". */
  readonly id: ParameterName;
  /** The English name shown to English users: "years". */
  readonly english: string;
  readonly optional: boolean;
  /** "matrix" accepts a range; a single cell then arrives as [[value]]. */
  readonly shape: 'scalar' | 'matrix';
  readonly read: Reader<T>;
}

export type Arguments<P extends readonly Parameter[]> = {
  readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never;
};

/** A finished answer as it leaves to the cell: a table, a row or column, or one value. */
export type Answer = CellValue | CellMatrix;

export type Calculate<P extends readonly Parameter[]> = (...args: Arguments<P>) => Result<Answer>;

/** Long work done a little at a time: paused at every yield, so that whoever runs it can let Excel breathe. */
export type Steps<T> = Generator<undefined, T, undefined>;

export type CalculateInSteps<P extends readonly Parameter[]> = (
  ...args: Arguments<P>
) => Result<Answer> | Steps<Result<Answer>>;

export interface ParameterText {
  /** Meaning in one or two sentences, with unit and default. Under 255 characters. */
  readonly text: string;
  /** "kr, tkr eller mkr", "år", "andel 0–1" */
  readonly unit: string;
  /** What an omitted argument means; only for optional parameters. */
  readonly fallback?: string;
}

export interface FunctionTexts {
  /** In plain words: "Återbetalningsplan". */
  readonly title: string;
  /** What it answers; shown by Excel's function dialog. Under 255 characters. */
  readonly description: string;
  /** The rule as a formula in words, one line a step, by the names the reader sees. */
  readonly formula: readonly string[];
  /** How the answer is rounded, as a sentence for the pane. */
  readonly rounding: string;
  /** Where the rule comes from: the fund's own presentation by slide, or the method by name. */
  readonly source: string;
  /** One text a parameter, in the parameters' order. */
  readonly parameters: readonly ParameterText[];
}

export interface Example {
  /** Arguments as in a cell formula; null where one is left out. A matrix is an array constant. */
  readonly args: readonly RawArgument[];
  /** The answer, executed by the tests. */
  readonly answer: Answer;
  readonly sv: string;
  readonly en: string;
}

/** A call that people get wrong. What it answers is not written here: the sentence is the one that i18n gives the problem. */
export interface Failure {
  readonly args: readonly RawArgument[];
}

export type Area = 'repayment' | 'cost-reduction' | 'fund' | 'follow-up' | 'rounding' | 'support';

/** What the pane, the metadata and the help need of an entry: everything but the calculation. */
export interface CatalogueEntry {
  readonly id: string;
  readonly area: Area;
  /** "matrix" where the answer spills. */
  readonly result: 'scalar' | 'matrix';
  readonly parameters: readonly Parameter[];
  readonly texts: { readonly sv: FunctionTexts; readonly en: FunctionTexts };
  readonly examples: readonly Example[];
  /** Typical wrong calls, executed by the tests and shown by the help with their cure. */
  readonly failures: readonly Failure[];
}
