/** What hosts deliver: blank cells as 0, "" or null, omitted arguments as null, whole columns, trailing empty rows. */
import { answer } from '../../src/functions/answer';
import type { CellMatrix, RawArgument } from '../../src/functions/catalogue/types';
import { callables } from '../../src/functions/catalogue/callables';

const call = (id: string, ...args: readonly RawArgument[]) => {
  const callable = callables.find((c) => c.id === id);
  if (!callable) throw new Error(id);
  return answer(callable, args);
};

const head = ['Datum', 'Slag', 'Belopp'];
const rows: CellMatrix = [head, [2011, 'Öronmärkning', 33.8], [2012, 'Öronmärkning', 6]];

test.each([null, '', undefined, ' '])('an omitted or blank optional argument (%p) means the default', (blank) => {
  const plain = call('ATERBETALNINGSPLAN', 10, 2, 2014);
  expect(call('ATERBETALNINGSPLAN', 10, 2, 2014, blank, blank, blank, blank)).toEqual(plain);
  expect(call('ATERBETALNINGSPLAN', 10, 2, 2014, [[blank ?? null]], blank, blank, blank)).toEqual(plain);
});

test('a delivered 0 is 0: no interest, whole units', () => {
  expect(call('ATERBETALNINGSPLAN', 10, 2, 2014, null, 0, 0, false)).toEqual({
    ok: true,
    value: [
      [2014, 10, 0, 5, 5, 5],
      [2015, 5, 0, 5, 5, 0],
    ],
  });
});

test.each([null, '', undefined])('a blank required argument (%p) is an error, not zero', (blank) => {
  expect(call('ATERBETALNINGSPLAN', blank, 2, 2014)).toMatchObject({ ok: false, problem: { kind: 'missing' } });
  expect(call('FORDELA', 10, blank)).toMatchObject({ ok: false, problem: { kind: 'missing' } });
  expect(call('FONDSALDO', blank)).toMatchObject({ ok: false, problem: { kind: 'missing' } });
});

test.each(['', null, 0])('a blank cell in an optional column may come as %p', (blank) => {
  const table: CellMatrix = [
    [...head, 'Anteckning'],
    [2011, 'Öronmärkning', 33.8, blank],
    [2012, 'Öronmärkning', 6, blank],
  ];
  expect(call('FONDSALDO', table)).toEqual({ ok: true, value: 39.8 });
});

test('5 000 trailing empty rows and empty columns change nothing', () => {
  const padded = [
    ...rows.map((row) => [...row, '', '']),
    ...Array.from({ length: 5000 }, () => ['', '', null, '', null]),
  ];
  expect(call('FONDSALDO', padded)).toEqual({ ok: true, value: 39.8 });
  const weights = [[1], [1], ...Array.from({ length: 5000 }, () => [''])];
  expect(call('FORDELA', 10, weights, 0)).toEqual({ ok: true, value: [[5], [5]] });
});

test('a whole column range is a table like any other', () => {
  const whole: (string | number)[][] = Array.from({ length: 1048576 }, () => ['', '', '']);
  rows.forEach((row, i) => (whole[i] = row as (string | number)[]));
  expect(call('FONDSALDO', whole)).toEqual({ ok: true, value: 39.8 });
});

test('amounts too large for a cell are refused in words, never as a wrong number', () => {
  const huge: CellMatrix = [head, [2011, 'Öronmärkning', 1e308], [2011, 'Öronmärkning', 1e308]];
  expect(call('FONDSALDO', huge)).toMatchObject({ ok: false, problem: { kind: 'outside-number-range' } });
});

test('a single-cell argument given a range says so', () => {
  expect(call('ATERBETALNINGSPLAN', [[10, 20]], 2, 2014)).toMatchObject({
    ok: false,
    problem: { kind: 'not-one-cell' },
  });
});

test.each([NaN, Infinity, -Infinity])('%p is not a number', (x) => {
  expect(call('ATERBETALNINGSPLAN', x, 2, 2014)).toMatchObject({ ok: false, problem: { kind: 'not-a-number' } });
});
