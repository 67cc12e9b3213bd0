import type { Steps } from './catalogue/types';

/** How long one slice may take: short enough that typing and scrolling in Excel are not held up. */
const SLICE = 40;

/** Runs long work in slices, and lets everything else have its turn between them. */
export async function inSlices<T>(steps: Steps<T>, milliseconds: number = SLICE): Promise<T> {
  for (;;) {
    const until = Date.now() + milliseconds;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (Date.now() < until);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
