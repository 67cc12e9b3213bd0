import type { Course } from './course';
import type { Effects } from './effect';

/** Effects that belong to one group and come and go alike: their reductions are added first, and follow one course. */
export interface Streams {
  /** Each effect's stream. */
  readonly of: ArrayLike<number>;
  /** Each stream's group and course, the latter as a number in `courses`. */
  readonly groups: readonly number[];
  readonly course: readonly number[];
  readonly courses: readonly Course[];
}

const COURSE = [
  'start',
  'lag',
  'duration',
  'rampUp',
  'dropOff',
  'indexation',
] as const satisfies readonly (keyof Course)[];

/** `groups` tells each effect's group as a number. */
export function streamsOf(effects: Effects, groups: ArrayLike<number>, groupCount: number): Streams {
  const alike = COURSE.map((key) => numberedValues(effects[key], effects.length)).reduce(numberedPairs);
  const streams = numberedPairs(alike, { of: groups, first: [], count: groupCount });
  const at = (i: number): Course =>
    Object.fromEntries(COURSE.map((key) => [key, effects[key][i]])) as unknown as Course;
  return {
    of: streams.of,
    groups: streams.first.map((i) => groups[i] as number),
    course: streams.first.map((i) => alike.of[i] as number),
    courses: alike.first.map(at),
  };
}

/** Each entry's number among the different ones, where each first stands, and how many they are. */
interface Distinct {
  readonly of: ArrayLike<number>;
  readonly first: readonly number[];
  readonly count: number;
}

/** A few different values are found sooner by looking through them than by hashing. */
const FEW = 12;

function numberedValues(values: ArrayLike<unknown>, length: number): Distinct {
  const different: unknown[] = [];
  const numbers = new Map<unknown, number>();
  const of = new Int32Array(length);
  const first: number[] = [];
  for (let i = 0; i < length; i++) {
    const value = values[i];
    let number = different.length <= FEW ? different.indexOf(value) : (numbers.get(value) ?? -1);
    if (number < 0) {
      number = different.push(value) - 1;
      numbers.set(value, number);
      first.push(i);
    }
    of[i] = number;
  }
  return { of, first, count: first.length };
}

/** Pairs are few, as a rule: then a table of all that can be is the soonest way to number them. */
const MOST_PAIRS = 2 ** 20;

function numberedPairs(a: Distinct, b: Distinct): Distinct {
  if (b.count <= 1) return a;
  const length = a.of.length;
  const pair = (i: number): number => (a.of[i] as number) * b.count + (b.of[i] as number);
  if (a.count * b.count > MOST_PAIRS)
    return numberedValues(
      Float64Array.from({ length }, (_, i) => pair(i)),
      length,
    );
  const numbers = new Int32Array(a.count * b.count).fill(-1);
  const of = new Int32Array(length);
  const first: number[] = [];
  for (let i = 0; i < length; i++) {
    const at = pair(i);
    if (numbers[at] === -1) numbers[at] = first.push(i) - 1;
    of[i] = numbers[at] as number;
  }
  return { of, first, count: first.length };
}
