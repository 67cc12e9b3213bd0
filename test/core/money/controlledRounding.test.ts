import fc from 'fast-check';
import { controlledRounding, exactly } from '../../../src/core/money';
import { decimals } from '../../../src/core/money/decimals';

const round = (cells: readonly (readonly number[])[], denominator: number): number[][] =>
  exactly((w) =>
    controlledRounding(
      w,
      cells.map((row) => row.map((cell) => w.of(cell))),
      w.of(denominator),
    ).map((row) => row.map((cell) => w.quotient(cell, w.one))),
  );

/** Every allowed table, by trying all; the least deviation first, then the earlier cell further from zero. */
function bruteForce(cells: readonly (readonly number[])[], d: number): number[][] {
  const rows = cells.length;
  const columns = cells[0]?.length ?? 0;
  const flat = cells.flat();
  const near = (sum: number, value: number) => Math.abs(sum - value * d) < d;
  const half = (x: number) => Math.sign(x) * Math.floor((2 * Math.abs(x) + d) / (2 * d));
  const total = flat.reduce((a, b) => a + b, 0);
  let best: { cost: number; table: number[] } | undefined;
  for (let mask = 0; mask < 2 ** flat.length; mask++) {
    const table = flat.map((x, k) => Math.floor(x / d) + ((mask >> k) & 1));
    if (table.some((v, k) => ((mask >> k) & 1) === 1 && (flat[k] as number) % d === 0)) continue;
    const at = (i: number, j: number) => table[i * columns + j] as number;
    const exact = (i: number, j: number) => flat[i * columns + j] as number;
    const range = (n: number) => Array.from({ length: n }, (_, k) => k);
    const rowsFit = range(rows).every((i) =>
      near(
        range(columns).reduce((s, j) => s + exact(i, j), 0),
        range(columns).reduce((s, j) => s + at(i, j), 0),
      ),
    );
    const columnsFit = range(columns).every((j) =>
      near(
        range(rows).reduce((s, i) => s + exact(i, j), 0),
        range(rows).reduce((s, i) => s + at(i, j), 0),
      ),
    );
    if (!rowsFit || !columnsFit || table.reduce((a, b) => a + b, 0) !== half(total)) continue;
    const cost = table.reduce((s, v, k) => s + Math.abs(v * d - (flat[k] as number)), 0);
    const further = (other: number[]) => {
      const k = table.findIndex((v, n) => v !== other[n]);
      return k >= 0 && Math.abs(table[k] as number) > Math.abs(other[k] as number);
    };
    if (!best || cost < best.cost || (cost === best.cost && further(best.table))) best = { cost, table };
  }
  const table = best?.table ?? [];
  return cells.map((row, i) => row.map((_, j) => table[i * columns + j] as number));
}

test('a table of thirds adds up both ways', () => {
  // 1 + 1 + 1 thirds in each row and column: every row and column sums to 1.
  expect(
    round(
      [
        [1, 1, 1],
        [1, 1, 1],
        [1, 1, 1],
      ],
      3,
    ),
  ).toEqual([
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ]);
});

test('negative cells mirror: the earlier cell takes the value further from zero', () => {
  expect(round([[-1, -1]], 2)).toEqual([[-1, 0]]);
  expect(round([[1, 1]], 2)).toEqual([[1, 0]]);
});

test('no table of the allowed kind is closer, and ties go to the earlier cell (against all tables)', () => {
  const table = fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 6 }))
    .chain(([rows, columns, d]) =>
      fc.tuple(
        fc.array(fc.array(fc.integer({ min: -12, max: 12 }), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
        fc.constant(d),
      ),
    );
  fc.assert(
    fc.property(table, ([cells, d]) => {
      expect(round(cells, d)).toEqual(bruteForce(cells, d));
    }),
    { numRuns: 400 },
  );
});

test('the answer is the same in doubles and in decimal.js', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.integer({ min: -999, max: 999 }), { minLength: 5, maxLength: 5 }), {
        minLength: 1,
        maxLength: 6,
      }),
      fc.integer({ min: 1, max: 100 }),
      (cells, d) => {
        const big = controlledRounding(
          decimals,
          cells.map((row) => row.map((cell) => decimals.of(cell))),
          decimals.of(d),
        ).map((row) => row.map((cell) => cell.toNumber() + 0));
        expect(round(cells, d)).toEqual(big);
      },
    ),
  );
});
