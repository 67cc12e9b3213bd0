import fc from 'fast-check';
import { inDoubles, productSums } from '../../../src/core/money';
import { decimals } from '../../../src/core/money/decimals';
import { doubles } from '../../../src/core/money/doubles';

const whole = fc.oneof(fc.maxSafeInteger(), fc.integer(), fc.integer({ min: -1000, max: 1000 }));

test('sums of products are exact far above what a double holds, or refused', () => {
  let answered = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(whole, whole, fc.nat(2)), { maxLength: 20 }), (rows) => {
      const columns = [0, 1, 2].map((c) => rows.map((row) => row[c] as number)) as [number[], number[], number[]];
      const sums = inDoubles(() => productSums(...columns, 3));
      if (!sums) return;
      answered++;
      const exact = [0, 1, 2].map((group) =>
        rows.filter((row) => row[2] === group).reduce((sum, [a, b]) => sum + BigInt(a) * BigInt(b), 0n),
      );
      expect(sums(decimals).map((sum) => sum.toFixed())).toEqual(exact.map(String));
    }),
    { numRuns: 2000 },
  );
  expect(answered).toBeGreaterThan(100);
});

test('small sums stay in doubles', () => {
  expect(productSums([3, 4, 5], [10, 10, 1], [0, 1, 0], 2)(doubles)).toEqual([35, 40]);
});
