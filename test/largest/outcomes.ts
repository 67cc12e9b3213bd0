/**
 * Calls every function at its largest and writes down how it went, a line of JSON a call. Run in a process of its own: inside
 * a test the globals are looked up in a sandbox, and a simulation that lives on Math takes thirty times as long as in Excel.
 */
import { answer } from '../../src/functions/answer';
import { callables } from '../../src/functions/catalogue/callables';
import { isClean } from '../isClean';
import { largestCalls } from './calls';
import { SIZES } from './sizes';
import type { Size } from './sizes';

export interface Outcome {
  readonly id: string;
  readonly what: string;
  readonly size: Size;
  /** Of this process's processor time: what else the computer does meanwhile is not the function's. */
  readonly seconds: number;
  /** Whether the answer holds nothing but numbers, text and booleans; or why there is none. */
  readonly outcome: 'clean' | 'unclean' | { readonly refused: string };
}

const [KRONOR, ...MANY_DIGITS] = SIZES;

/** In kronor, and with numbers of many digits of one size or, for the bench, of all. */
const sizesOf = (i: number, all: boolean): readonly Size[] =>
  all ? SIZES : [KRONOR, MANY_DIGITS[i % MANY_DIGITS.length] as Size];

export function* outcomes(all: boolean): Generator<Outcome> {
  for (const [i, { id, what, args }] of largestCalls.entries()) {
    const callable = callables.find((c) => c.id === id);
    if (!callable) throw new Error(id);
    for (const size of sizesOf(i, all)) {
      const given = args(size);
      const before = process.cpuUsage();
      const result = answer(callable, given);
      const { user, system } = process.cpuUsage(before);
      const outcome = result.ok ? (isClean(result.value) ? 'clean' : 'unclean') : { refused: result.problem.kind };
      yield { id, what, size, seconds: (user + system) / 1e6, outcome };
    }
  }
}

if (process.argv[2] === 'write') for (const outcome of outcomes(false)) console.log(JSON.stringify(outcome));
