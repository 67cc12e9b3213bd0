let last: Promise<unknown> = Promise.resolve();

/**
 * What is written in several steps, and what is read in several, runs one after the other: a look in the middle of a write would
 * take it for one that was broken off, or ask for a sheet that has just been taken away. Not to be used within itself.
 */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}
