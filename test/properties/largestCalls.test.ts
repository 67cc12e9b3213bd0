/**
 * What is wrong in its first cell is refused before anything is calculated, and a range of anything hardly ever is right. So
 * every function is called with arguments that are right throughout, as large as is taken and with the numbers that are
 * slowest to be exact about: it answers, or refuses in the words for what is too much, within two seconds.
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { catalogue } from '../../src/functions/catalogue';
import type { Problem } from '../../src/core/problem';
import type { Outcome } from '../largest/outcomes';

const MOST_SECONDS = 2;
/** All that may be said of right arguments: they are too much, or there is no answer. */
const OF_RIGHT_ARGUMENTS: readonly Problem['kind'][] = [
  'too-many-digits',
  'outside-number-range',
  'cost-not-positive',
  'reduction-not-positive',
  'never-pays-back',
  'no-sign-change',
  'no-rate-found',
];
const NO_ANSWER = OF_RIGHT_ARGUMENTS.slice(2);

const file = path.join(__dirname, '../largest/outcomes.ts');
const outcomes = execFileSync(process.execPath, ['--import', 'tsx', file, 'write'], {
  encoding: 'utf8',
  maxBuffer: 1e7,
})
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Outcome);

test.each(outcomes)('SIF.$id $what, $size: answered or refused in time', ({ seconds, outcome }) => {
  if (typeof outcome === 'object') expect(OF_RIGHT_ARGUMENTS).toContain(outcome.refused);
  else expect(outcome).toBe('clean');
  expect(seconds < MOST_SECONDS ? 'in time' : seconds).toBe('in time');
});

test('every function answers one of its largest calls in kronor', () => {
  const isAnswer = ({ outcome }: Outcome): boolean =>
    outcome === 'clean' || (typeof outcome === 'object' && (NO_ANSWER as readonly string[]).includes(outcome.refused));
  const answering = outcomes.filter((of) => of.size === 'kronor' && isAnswer(of)).map(({ id }) => id);
  expect(catalogue.map((entry) => entry.id).filter((id) => !answering.includes(id))).toEqual([]);
});
