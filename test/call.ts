import type { Result } from '../src/core/problem';
import { answer } from '../src/functions/answer';
import { callables } from '../src/functions/catalogue/callables';
import type { Answer, CellMatrix, RawArgument } from '../src/functions/catalogue/types';

/** Calls a function as a cell would, with raw arguments in order. */
export function call(id: string, ...args: readonly RawArgument[]): Result<Answer> {
  const callable = callables.find((c) => c.id === id);
  if (!callable) throw new Error(`${id} is not a function of the add-in`);
  return answer(callable, args);
}

/** The answer, which must be one. */
export function answered(id: string, ...args: readonly RawArgument[]): Answer {
  const result = call(id, ...args);
  if (!result.ok) throw new Error(`${id}: ${JSON.stringify(result.problem)}`);
  return result.value;
}

/** The answer as rows of cells. */
export const answeredTable = (id: string, ...args: readonly RawArgument[]): CellMatrix =>
  answered(id, ...args) as CellMatrix;
