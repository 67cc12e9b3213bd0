import { grants } from '../../../src/core/fund/grants';
import { placeOf } from '../../../src/core/fund/ledger';
import type { Ledger, TransactionKind } from '../../../src/core/fund/ledger';
import { lastDayOf } from '../../../src/core/calendar/serial';

const ledger = (...rows: readonly (readonly [TransactionKind, number, number, boolean?])[]): Ledger => ({
  length: rows.length,
  dates: rows.map(() => lastDayOf(2014)),
  kinds: rows.map(([kind]) => placeOf(kind)),
  amounts: rows.map(([, amount]) => amount),
  interventions: rows.map(([, , intervention]) => intervention),
  interventionCount: 2,
  planned: rows.map(([, , , planned]) => planned ?? false),
});

test('an overspent intervention does not hide behind another', () => {
  const [first, second] = grants(
    ledger(['granted', 3.9, 0], ['spent', 4.1, 0], ['granted', 11.6, 1], ['spent', 1, 1], ['released', 0.6, 1]),
  );
  expect(first).toEqual({ granted: 3.9, spent: 4.1, released: 0, overspent: 0.2 });
  expect(second).toEqual({ granted: 11.6, spent: 1, released: 0.6, overspent: 0 });
});

test('what is only planned, and what is no grant, does not count', () => {
  const [first] = grants(ledger(['granted', 1, 0], ['spent', 2, 0, true], ['earmarked', 40, 0], ['repaid', 1, 0]));
  expect(first).toEqual({ granted: 1, spent: 0, released: 0, overspent: 0 });
});
