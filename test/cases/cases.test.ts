/**
 * The cases an economist can read and sign: one YAML file a function, compared exactly. A case gives the arguments, the
 * arithmetic in words, and the answer or the error.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { isNoAnswer } from '../../src/core/problem';
import { answer } from '../../src/functions/answer';
import type { Answer, RawArgument } from '../../src/functions/catalogue/types';
import { callables } from '../../src/functions/catalogue/callables';
import { problemText } from '../../src/i18n/problems';

interface Case {
  readonly namn: string;
  readonly argument: readonly RawArgument[];
  readonly uträkning: string;
  readonly svar?: Answer;
  readonly fel?: '#VÄRDEFEL!' | '#SAKNAS!';
  readonly problem?: string;
  readonly text?: string;
  readonly english?: string;
}

const files = readdirSync(__dirname).filter((name) => name.endsWith('.yaml'));

test('every function has its cases', () => {
  expect(files.map((name) => name.replace('.yaml', '').toUpperCase()).sort()).toEqual(
    callables.map((c) => c.id).sort(),
  );
});

describe.each(files)('%s', (file) => {
  const id = file.replace('.yaml', '').toUpperCase();
  const callable = callables.find((c) => c.id === id);
  const cases = parse(readFileSync(path.join(__dirname, file), 'utf8')) as readonly Case[];

  test.each(cases.map((c) => [c.namn, c] as const))('%s', async (_, c) => {
    if (!callable) throw new Error(`${id} is not a function of the add-in`);
    expect(c.uträkning).toBeTruthy();
    const result = await answer(callable, c.argument);
    if (c.svar !== undefined) {
      expect(result).toEqual({ ok: true, value: c.svar });
      return;
    }
    if (result.ok) throw new Error(`answered ${JSON.stringify(result.value)} instead of ${c.fel}`);
    expect(isNoAnswer(result.problem) ? '#SAKNAS!' : '#VÄRDEFEL!').toBe(c.fel);
    expect(result.problem.kind).toBe(c.problem);
    if (c.text !== undefined) expect(problemText(result.problem, 'sv').replaceAll('\u00a0', ' ')).toBe(c.text);
    if (c.english !== undefined) expect(problemText(result.problem, 'en').replaceAll('\u00a0', ' ')).toBe(c.english);
  });
});
