import { crossTable, difference, inUnit, sumsOf } from '../../../src/core/money';

test('amounts keep their last digit in another unit', () => {
  expect([inUnit(3.9, 'mkr', 'tkr'), inUnit(11.7, 'mkr', 'kr'), inUnit(4567.89, 'tkr', 'mkr')]).toEqual([
    3900, 11700000, 4.56789,
  ]);
  expect(inUnit(-0.1, 'tkr', 'tkr')).toBe(-0.1);
});

test('entries are summed exactly by row and column, and a place without entries is 0', () => {
  const table = crossTable({
    amounts: [0.1, 0.2, 0.3],
    rows: [0, 0, 1],
    rowCount: 2,
    columns: [1, 1, 0],
    columnCount: 2,
  });
  expect(table).toEqual({
    cells: [
      [0, 0.3],
      [0.3, 0],
    ],
    rowTotals: [0.3, 0.3],
    columnTotals: [0.3, 0.3],
    total: 0.6,
  });
});

test('groups are summed, and two amounts compared, to the last digit', () => {
  expect(sumsOf([0.1, 0.7, 0.2], [1, 0, 1], 3)).toEqual([0.7, 0.3, 0]);
  expect(difference(0.3, 0.1)).toBe(0.2);
});
