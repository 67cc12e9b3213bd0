import type { Problem, Result } from '../core/problem';
import type { Answer, CellMatrix, RawArgument } from './catalogue/types';
import { TRACE_ROWS } from './trace';
import type { TracedArgument, TraceEntry } from './trace';

type Addresses = readonly (string | null | undefined)[] | undefined;

/**
 * A call and how it went, for the trace. Most are never asked for, so it keeps what it was given and works the rest out when
 * it is; of a large range only the first rows.
 */
export class Call implements TraceEntry {
  private readonly given: readonly RawArgument[];
  /** Rows of the ranges that were cut. */
  private readonly rows: readonly number[] | undefined;
  readonly answer: { readonly rows: number; readonly columns: number };
  readonly problem?: Problem;

  constructor(
    readonly id: string,
    readonly address: string,
    args: readonly RawArgument[],
    private readonly addresses: Addresses,
    result: Result<Answer>,
  ) {
    const isLong = args.some((value) => Array.isArray(value) && value.length > TRACE_ROWS);
    this.given = isLong ? args.map((value) => (Array.isArray(value) ? value.slice(0, TRACE_ROWS) : value)) : args;
    this.rows = isLong ? args.map((value) => (Array.isArray(value) ? value.length : 1)) : undefined;
    if (!result.ok) this.problem = result.problem;
    const matrix = result.ok && Array.isArray(result.value) ? (result.value as CellMatrix) : undefined;
    this.answer = matrix
      ? { rows: matrix.length, columns: matrix[0]?.length ?? 1 }
      : { rows: result.ok ? 1 : 0, columns: result.ok ? 1 : 0 };
  }

  get args(): readonly TracedArgument[] {
    return this.given.map((value, i) => {
      const matrix = Array.isArray(value) ? (value as CellMatrix) : undefined;
      const address = this.addresses?.[i];
      return {
        value,
        ...(address ? { address } : {}),
        rows: this.rows?.[i] ?? matrix?.length ?? 1,
        columns: matrix ? (matrix[0]?.length ?? 0) : 1,
      };
    });
  }
}
