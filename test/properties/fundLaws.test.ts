/** Laws of the fund and of plans: balances roll forward, splitting changes nothing, and others count the same. */
import * as formulajs from '@formulajs/formulajs';
import fc from 'fast-check';
import type { CellMatrix } from '../../src/functions/catalogue/types';
import { answered, answeredTable } from '../call';

const HEAD = ['Datum', 'Slag', 'Belopp', 'Insats'];
const transaction = fc
  .tuple(
    fc.integer({ min: 2010, max: 2016 }),
    fc.constantFrom('Öronmärkning', 'Beviljat', 'Upparbetat', 'Återlämnat', 'Återföring', 'Justering'),
    fc.integer({ min: 0, max: 1e8 }).map((n) => n / 100),
    fc.constantFrom('', 'Skolfam', 'Servicetrainee'),
  )
  .map((row) => [...row]);
const transactions = fc.array(transaction, { minLength: 1, maxLength: 20 });
const decimals = fc.oneof(fc.constant(null), fc.integer({ min: -3, max: 2 }));
const development = (rows: CellMatrix, places: number | null, from = 2011, to = 2015): number[][] =>
  answeredTable('FONDUTVECKLING', [HEAD, ...rows], from, to, places, false) as number[][];

test('a year’s closing balance is the next year’s opening balance, to the last digit', () => {
  fc.assert(
    fc.property(transactions, decimals, (rows, places) => {
      const years = development(rows, places);
      years.slice(1).forEach((year, i) => expect(year[1]).toBe(years[i]?.[6]));
    }),
  );
});

test('a transaction split in two, and transactions in another order, change nothing', () => {
  fc.assert(
    fc.property(transactions, decimals, fc.nat(), (rows, places, at) => {
      const k = at % rows.length;
      const [year, kind, amount, name] = rows[k] as [number, string, number, string];
      const hundredths = Math.round(amount * 100);
      const part = Math.floor(hundredths / 3);
      const halves = [part, hundredths - part].map((n) => [year, kind, n / 100, name]);
      const split = [...rows.slice(0, k), ...halves, ...rows.slice(k + 1)];
      expect(development(split, places)).toEqual(development(rows, places));
      expect(development([...rows].reverse(), places)).toEqual(development(rows, places));
      const saldo = (list: CellMatrix) =>
        ['bokfört', 'disponibelt', 'åtaganden'].map((matt) => answered('FONDSALDO', [HEAD, ...list], null, matt));
      expect(saldo(split)).toEqual(saldo(rows));
    }),
  );
});

test('the fund’s balance is the last year’s closing balance, by each measure', () => {
  fc.assert(
    fc.property(transactions, (rows) => {
      const last = development(rows, null).at(-1) as number[];
      const saldo = (matt: string) => answered('FONDSALDO', [HEAD, ...rows], 2015, matt);
      expect([saldo('bokfört'), saldo('åtaganden'), saldo('disponibelt')]).toEqual([last[6], last[9], last[10]]);
    }),
  );
});

const close = (given: number, wanted: number): void =>
  expect(Math.abs(given - wanted)).toBeLessThanOrEqual(1e-9 * Math.abs(wanted));
const amount = fc.integer({ min: 1, max: 1e9 });
const years = fc.integer({ min: 1, max: 40 });
const rate = fc.integer({ min: 1, max: 2500 }).map((n) => n / 10000);

test('the annuity is Excel’s PMT, its interest IPMT and its repayment PPMT, as formulajs counts them', () => {
  fc.assert(
    fc.property(amount, years, rate, (whole, n, r) => {
      const rows = answeredTable('ATERBETALNINGSPLAN', whole, n, 2014, 'annuitet', r, null, false) as number[][];
      rows.forEach((row, i) => {
        close(row[4] as number, -(formulajs.PMT(r, n, whole) as number));
        // Late in the plan little is left of the amount: compare with the instalment it is part of.
        const interest = -(formulajs.IPMT(r, i + 1, n, whole) as number);
        expect(Math.abs((row[2] as number) - interest)).toBeLessThanOrEqual(1e-9 * (row[4] as number));
        const principal = -(formulajs.PPMT(r, i + 1, n, whole) as number);
        expect(Math.abs((row[3] as number) - principal)).toBeLessThanOrEqual(1e-9 * (row[4] as number));
      });
    }),
  );
});

test('equal repayment and depreciation are Excel’s SLN, as formulajs counts it', () => {
  fc.assert(
    fc.property(amount, years, fc.integer({ min: 0, max: 100 }), (whole, n, part) => {
      const residual = Math.floor((whole * part) / 100);
      const plan = answeredTable('ATERBETALNINGSPLAN', whole, n, 2014, null, null, null, false) as number[][];
      for (const row of plan) close(row[3] as number, formulajs.SLN(whole, 0, n) as number);
      const depreciation = answeredTable('AVSKRIVNINGSPLAN', whole, n, 2014, residual, null, false) as number[][];
      for (const row of depreciation) close(row[2] as number, formulajs.SLN(whole, residual, n) as number);
    }),
  );
});
