import { createElement, lazy } from 'react';
import type { ComponentType } from 'react';

/** A part of the pane that is fetched when it is needed is not there: the network is away, or a newer version took its place. */
export class NotFetched extends Error {
  constructor(
    cause: unknown,
    /** The next who asks has it fetched again. */
    readonly forget: () => void,
  ) {
    super('A part of the pane could not be fetched.', { cause });
  }
}

/**
 * Fetches when first asked; the same promise each time, as React wants it. A failure is kept until it has been told and is
 * forgotten: what waits for the part is drawn anew when the promise fails, and would otherwise ask again and again.
 */
export function fetchedOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => {
    if (asked) return asked;
    const asking = load().catch((cause: unknown) => {
      throw new NotFetched(cause, () => {
        if (asked === asking) asked = undefined;
      });
    });
    asked = asking;
    return asking;
  };
}

/** A page in a file of its own. React keeps a failure for good, so what has been told and is forgotten is made anew. */
export function fetchedPage<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const anew = () =>
    lazy(async () => ({
      default: await load().catch((cause: unknown) => {
        throw new NotFetched(cause, () => (page = anew()));
      }),
    }));
  let page = anew();
  return function FetchedPage(props: P) {
    return createElement<P>(page, props);
  };
}

/** For who needs a part and can do without: undefined where it is not there, and asked for again next time. */
export function notFetched(error: unknown): undefined {
  if (error instanceof NotFetched) error.forget();
  return undefined;
}
