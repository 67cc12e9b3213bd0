/** One spoilt argument and what the function must say of it. */
import { isNoAnswer } from '../../src/core/problem';
import type { Problem } from '../../src/core/problem';
import type { RawArgument } from '../../src/functions/catalogue/types';
import { problemText } from '../../src/i18n/problems';
import { call } from '../call';

/** Arguments that answer, by function. */
export type Right = Readonly<Record<string, readonly RawArgument[]>>;

export type Row = readonly [
  id: string,
  argument: number,
  given: RawArgument,
  kind: Problem['kind'],
  /** What the sentence must say, in Swedish and in English. */
  swedish: readonly string[],
  english: readonly string[],
];

/** The documented code, and a sentence with every part, in both languages. */
export function expectRefusal(right: Right, [id, argument, given, kind, swedish, english]: Row): void {
  const args = (right[id] as readonly RawArgument[]).map((value, i) => (i === argument ? given : value));
  const result = call(id, ...args);
  if (result.ok) throw new Error(`answered ${JSON.stringify(result.value)}`);
  expect(result.problem.kind).toBe(kind);
  expect(isNoAnswer(result.problem)).toBe(
    ['plan-is-zero', 'index-year-missing', 'parameter-unknown', 'parameter-not-in-force'].includes(kind),
  );
  const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
  const [sv, en] = [plain(problemText(result.problem, 'sv')), plain(problemText(result.problem, 'en'))];
  for (const part of swedish) expect(sv).toContain(part);
  for (const part of english) expect(en).toContain(part);
}
