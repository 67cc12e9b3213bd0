/**
 * Whatever cells hold, a function answers with numbers, text and booleans or refuses with a documented problem: no NaN, no
 * Infinity, no null, no undefined, and never a program error. Excel would turn those into 0.
 */
import fc from 'fast-check';
import type { CellValue } from '../../src/core/problem';
import { answer } from '../../src/functions/answer';
import { catalogue } from '../../src/functions/catalogue';
import type { CellMatrix, RawArgument } from '../../src/functions/catalogue/types';
import { callables } from '../../src/functions/catalogue/callables';
import { problemText } from '../../src/i18n/problems';
import { cpuSeconds } from '../cpuSeconds';
import { isClean } from '../isClean';

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -5, max: 120 }) },
  { weight: 2, arbitrary: fc.integer({ min: 1890, max: 2210 }) },
  { weight: 3, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 2, arbitrary: fc.double({ min: -1e9, max: 1e9, noNaN: true }) },
  fc.double(),
  fc.constantFrom(1e308, -1e308, 5e-324, 9007199254740993, 0.1 + 0.2, -0, 45000, 2958466),
  fc.constantFrom('', ' ', 'linjär', 'annuitet', 'Beviljat', 'Plan', 'nämnd', 'total', '12,5', '2014-01-31', 'Åsa'),
  fc.constantFrom('#N/A', '#VALUE!', '#REF!'),
  fc.string({ maxLength: 6 }),
  fc.boolean(),
  fc.constant(null),
);
const range = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([r, c]) => fc.array(fc.array(cell, { minLength: c, maxLength: c }), { minLength: r, maxLength: r }));
/** Ranges whose rows differ in length do not come from Excel, but must not break anything either. */
const ragged = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 });
const argument: fc.Arbitrary<RawArgument> = fc.oneof(
  { weight: 4, arbitrary: cell },
  { weight: 3, arbitrary: range },
  ragged,
  fc.constant(undefined),
);

const holds = (id: string, args: readonly RawArgument[]): void => {
  const callable = callables.find((c) => c.id === id);
  if (!callable) throw new Error(id);
  const result = answer(callable, args);
  if (result.ok) expect(isClean(result.value)).toBe(true);
  else
    expect(problemText(result.problem, 'sv') + problemText(result.problem, 'en')).not.toMatch(/undefined|NaN|\[object/);
};

describe.each(catalogue.map((entry) => [entry.id, entry] as const))('SIF.%s', (id, entry) => {
  test('answers or refuses whatever the cells hold', () => {
    fc.assert(
      fc.property(fc.array(argument, { minLength: 0, maxLength: entry.parameters.length + 1 }), (args) =>
        holds(id, args),
      ),
      { numRuns: 150 },
    );
  });

  test('answers or refuses its own example with any one argument, or any one cell of a range, put out', () => {
    const example = entry.examples[0]?.args ?? [];
    const draws = entry.parameters.findIndex((parameter) => parameter.id === 'dragningar');
    const base = example.map((value, i) => (i === draws ? 100 : value));
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), argument, cell, (at, row, column, any, one) => {
        if (base.length === 0) return;
        const i = at % base.length;
        const given = base[i];
        const place = Array.isArray(given) ? (given as CellMatrix) : undefined;
        const put = place?.map((cells, r) =>
          cells.map((old, c) => (r === row % place.length && c === column % cells.length ? one : old)),
        );
        holds(
          id,
          base.map((value, j) => (j === i ? any : value)),
        );
        if (put)
          holds(
            id,
            base.map((value, j) => (j === i ? put : value)),
          );
      }),
      { numRuns: 150 },
    );
  });
});

/** Whole columns, a row over the sheet and a large square, of short and long numbers and of everything. */
const long = (i: number): number => Number((((i * 7919) % 10007) / 3).toPrecision(15));
const filled = (rows: number, columns: number, value: (i: number) => CellValue): CellMatrix =>
  Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (__, j) => value(i * columns + j)));
const huge: readonly (readonly [string, CellMatrix])[] = [
  ['a column of numbers', filled(1048576, 1, (i) => i % 91)],
  ['a column of long numbers', filled(1048576, 1, long)],
  ['four columns of anything', filled(262144, 4, (i) => [i % 7, 'x', null, i / 3][i % 4] as CellValue)],
  ['a row of long numbers', filled(1, 16384, long)],
  ['a square of long numbers', filled(500, 500, long)],
  ['the most values that are taken', filled(20000, 1, long)],
  ['as many cells as a table that is rounded may have', filled(100, 20, long)],
  ['as many cells as the repayment by effect rounds', filled(2, 300, long)],
];

const MOST_SECONDS = 2;

const places = catalogue.flatMap((entry) =>
  entry.parameters.flatMap(({ id, shape }, place) => (shape === 'matrix' ? [{ entry, id, place }] : [])),
);

test.each(places)('SIF.$entry.id: a huge range for $id is answered or refused in time', ({ entry, place }) => {
  const args = entry.examples[0]?.args ?? [];
  for (const [what, range] of huge) {
    const given = entry.parameters.map((_, i) => (i === place ? range : (args[i] ?? null)));
    const seconds = cpuSeconds(() => holds(entry.id, given), MOST_SECONDS);
    expect([what, seconds < MOST_SECONDS ? 'in time' : seconds]).toEqual([what, 'in time']);
  }
});

/** Ranges that must be as long as each other. */
test.each([
  ['NETTONUVARDE', (range: CellMatrix) => [range, range, 0.03]],
  ['INTERNAVKASTNING', (range: CellMatrix) => [range, range]],
  ['REALISERINGSGRAD', (range: CellMatrix) => [range, range]],
  ['RAMMINSKNING', (range: CellMatrix) => [range, range, 1000, 1, 2014]],
  ['RAMMINSKNING', (range: CellMatrix) => [range, range, 1000, 1, 2014, 'annuitet', 0.03, 2]],
  ['FORDELA', (range: CellMatrix) => [1e6, range, 2]],
  ['EFFEKTATERBETALNING', (range: CellMatrix) => [range, 1e9, 0.333333333333333, 1e6, 2]],
] as const)('SIF.%s: huge ranges together are answered or refused in time', (id, args) => {
  for (const [what, range] of huge) {
    const seconds = cpuSeconds(() => holds(id, args(range)), MOST_SECONDS);
    expect([what, seconds < MOST_SECONDS ? 'in time' : seconds]).toEqual([what, 'in time']);
  }
});
