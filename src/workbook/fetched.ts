import type { WorkbookResult } from './result';
import { refuse } from './result';
import { Refusal } from './run';

/**
 * A part of the add-in that is fetched when it is needed, inside a run. Where it is not there, as when a newer version has taken
 * the place of the one that is open or the network is away, the run ends with that as its problem.
 */
export async function fetched<M>(load: () => Promise<M>): Promise<M> {
  try {
    return await load();
  } catch {
    throw new Refusal({ kind: 'not-fetched' });
  }
}

/** The same outside a run: what goes wrong with the part or in it is a tagged result and never an exception. */
export async function withFetched<M, T>(
  load: () => Promise<M>,
  work: (part: M) => WorkbookResult<T> | Promise<WorkbookResult<T>>,
): Promise<WorkbookResult<T>> {
  try {
    return await work(await fetched(load));
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.problem);
    return refuse({ kind: 'unexpected', detail: error instanceof Error ? error.message : String(error) });
  }
}

/** A call of a part that is fetched the first time that someone asks for it. */
export const onDemand =
  <M, A extends readonly unknown[], T>(
    load: () => Promise<M>,
    callOf: (part: M) => (...given: A) => Promise<WorkbookResult<T>>,
  ): ((...given: A) => Promise<WorkbookResult<T>>) =>
  (...given) =>
    withFetched(load, (part) => callOf(part)(...given));
