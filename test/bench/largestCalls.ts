/** The largest calls that every function takes: seconds for the size of numbers that is slowest. */
import { outcomes } from '../largest/outcomes';
import type { Outcome } from '../largest/outcomes';
import { inWords } from './report';
import type { Line } from './report';

export function largestLines(): readonly Line[] {
  const slowest = new Map<string, Outcome>();
  for (const outcome of outcomes(true)) {
    const what = `${outcome.id} ${outcome.what}`;
    if (outcome.seconds >= (slowest.get(what)?.seconds ?? 0)) slowest.set(what, outcome);
  }
  return [...slowest].map(([what, { seconds, size }]) => ({
    what,
    ours: inWords(seconds * 1e9),
    other: size,
    result: seconds,
    target: '< 2',
  }));
}
