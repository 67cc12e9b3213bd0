/**
 * The cases an economist can read and sign: one YAML file a function, compared exactly. A case gives the arguments, the
 * arithmetic in words, and the answer or the error.
 */
import { isNoAnswer } from '../../src/core/problem';
import type { CellMatrix } from '../../src/functions/catalogue/types';
import { callables } from '../../src/functions/catalogue/callables';
import { problemText } from '../../src/i18n/problems';
import { call } from '../call';
import { casesByFunction } from './readCases';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test('every function has its cases', () => {
  expect([...casesByFunction.keys()].sort()).toEqual(callables.map((c) => c.id).sort());
});

describe.each([...casesByFunction])('%s', (id, cases) => {
  test('no two cases have the same name', () => {
    const names = cases.map((c) => c.namn);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  test.each(cases.map((c) => [c.namn, c] as const))('%s', (_, c) => {
    expect(c.uträkning).toBeTruthy();
    const result = call(id, ...c.argument);
    if (c.svar !== undefined) {
      expect(result).toEqual({ ok: true, value: c.svar });
      return;
    }
    if (c.storlek !== undefined && c.celler !== undefined) {
      const answer = (result.ok ? result.value : []) as CellMatrix;
      expect([answer.length, answer[0]?.length]).toEqual(c.storlek);
      expect(c.celler.map(([row, column]) => [row, column, answer[row - 1]?.[column - 1]])).toEqual(c.celler);
      return;
    }
    if (result.ok) throw new Error(`answered ${JSON.stringify(result.value)} instead of ${c.fel}`);
    expect(isNoAnswer(result.problem) ? '#SAKNAS!' : '#VÄRDEFEL!').toBe(c.fel);
    expect(result.problem.kind).toBe(c.problem);
    if (c.text !== undefined) expect(plain(problemText(result.problem, 'sv'))).toBe(c.text);
    if (c.english !== undefined) expect(plain(problemText(result.problem, 'en'))).toBe(c.english);
  });
});
