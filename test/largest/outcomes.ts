/**
 * Calls every function at its largest and writes down how it went, a line of JSON a call. Run in a process of its own: inside
 * a test the globals are looked up in a sandbox, and a simulation that lives on Math takes thirty times as long as in Excel.
 */
import { answer } from '../../src/functions/answer';
import { callables } from '../../src/functions/catalogue/callables';
import { cpuSeconds } from '../cpuSeconds';
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

/** Less than this is in time, and not measured again. */
const ENOUGH = 2;

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
      let result = answer(callable, []);
      const seconds = cpuSeconds(() => (result = answer(callable, given)), ENOUGH);
      const outcome = result.ok ? (isClean(result.value) ? 'clean' : 'unclean') : { refused: result.problem.kind };
      yield { id, what, size, seconds, outcome };
    }
  }
}

if (process.argv[2] === 'write') for (const outcome of outcomes(false)) console.log(JSON.stringify(outcome));
