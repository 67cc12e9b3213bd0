let last: Promise<unknown> = Promise.resolve();

/**
 * What is written in several steps, and what looks for steps that were never taken, runs one after the other: a look in the
 * middle of a write would take it for one that was broken off, and bring it to an end a second time.
 */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}
