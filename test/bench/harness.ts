/** A small harness: contestants take turns in one run, so that a busy machine slows them alike; medians of many rounds. */

export interface Contestant {
  readonly name: string;
  /** Does the work once for input number k, and answers something that depends on it. */
  readonly run: (k: number) => unknown;
}

export interface Timing {
  readonly name: string;
  /** Median nanoseconds a call. */
  readonly nanoseconds: number;
}

/** What is answered ends here, so that no engine can leave the work out. */
let sink: unknown;

/** Calls a round lasts about this long. */
const ROUND = 8e6;

export function race(contestants: readonly Contestant[], inputs: number, rounds = 25): readonly Timing[] {
  const calls = contestants.map((contestant) => callsIn(contestant, inputs));
  const times = contestants.map(() => [] as number[]);
  for (let round = 0; round < rounds; round++) {
    contestants.forEach(({ run }, c) => {
      const count = calls[c] as number;
      const start = process.hrtime.bigint();
      for (let k = 0; k < count; k++) sink = run(k % inputs);
      times[c]?.push(Number(process.hrtime.bigint() - start) / count);
    });
  }
  return contestants.map(({ name }, c) => ({ name, nanoseconds: median(times[c] as number[]) }));
}

/** Warms the contestant up and counts how many calls fill a round. */
function callsIn({ run }: Contestant, inputs: number): number {
  const start = process.hrtime.bigint();
  let count = 0;
  do {
    sink = run(count++ % inputs);
  } while (Number(process.hrtime.bigint() - start) < 4 * ROUND || count < 3);
  return Math.max(1, Math.round(count / 4));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** Keeps the last answer reachable. */
export const lastAnswer = (): unknown => sink;

/** Numbers that are the same in every run. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}
