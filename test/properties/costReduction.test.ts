/** Laws of cost reductions, repayment in step with the effect, the budget and the follow-up. */
import fc from 'fast-check';
import type { CellMatrix } from '../../src/functions/catalogue/types';
import { answered, answeredTable } from '../call';

/** Whole amounts well below 2^53, so that the laws can be told by plain sums. */
const amount = fc.integer({ min: 0, max: 1e6 });
const signed = fc.integer({ min: -1e6, max: 1e6 });
const add = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
const numbers = (row: readonly unknown[]): number[] => row.slice(1) as number[];
const decimals = fc.oneof(fc.constant(null), fc.integer({ min: -3, max: 2 }));
const scale = fc.constantFrom(10, 1000, 0.001);
const scaled = (x: unknown, factor: number): unknown =>
  typeof x === 'number' ? Number((x * factor).toPrecision(15)) : x;

const HEAD = [
  'Nämnd',
  'Insats',
  'Antal',
  'Effekt',
  'Enhetskostnad',
  'Startår',
  'Infasning',
  'Avklingning',
  'Indexering',
];
const effectRow = fc
  .tuple(
    fc.constantFrom('A', 'B', 'C'),
    fc.constantFrom('X', 'Y', ''),
    fc.integer({ min: 0, max: 100 }),
    fc.integer({ min: -10, max: 10 }).map((n) => n / 10),
    amount,
    fc.integer({ min: 2012, max: 2016 }),
    fc.constantFrom(1, 2, 4, 5),
    fc.constantFrom(0, 0.5),
    fc.constantFrom(0, 0.1),
  )
  .map((row) => [...row]);
const effectRows = fc.array(effectRow, { minLength: 1, maxLength: 8 });
const estimate = (rows: CellMatrix, per: string | null = null, places: number | null = null, head = HEAD): CellMatrix =>
  answeredTable('KOSTNADSKALKYL', [head, ...rows], 2012, 2018, per, places, false);
const totals = (table: CellMatrix): number[] => numbers(table.at(-1) ?? []);

test('the order of effects and of columns changes no total, nor does what the rows show', () => {
  fc.assert(
    fc.property(effectRows, fc.infiniteStream(fc.nat()), (rows, random) => {
      const total = totals(estimate(rows));
      const shuffle = <T>(list: readonly T[]): T[] =>
        [...list]
          .map((item) => ({ item, key: random.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ item }) => item);
      expect(totals(estimate(shuffle(rows)))).toEqual(total);
      const columns = shuffle(HEAD.map((_, i) => i));
      const moved = rows.map((row) => columns.map((i) => row[i] as string | number));
      const head = columns.map((i) => HEAD[i] as string);
      expect(totals(estimate(moved, null, null, head))).toEqual(total);
      expect(totals(estimate(rows, 'insats'))).toEqual(total);
    }),
  );
});

test('one effect written as two halves changes nothing', () => {
  fc.assert(
    fc.property(effectRows, (rows) => {
      const [first, ...rest] = rows as [(string | number)[], ...(string | number)[][]];
      const half = first.map((x, i) => (i === 2 ? (x as number) / 2 : x));
      expect(estimate([half, half, ...rest])).toEqual(estimate(rows));
    }),
  );
});

test('ten times the unit cost is ten times the reduction', () => {
  fc.assert(
    fc.property(effectRows, scale, (rows, factor) => {
      const dearer = rows.map((row) => row.map((x, i) => (i === 4 ? scaled(x, factor) : x) as string | number));
      // The scaled figure itself may need more than 15 digits: compare as the cells show them.
      const shown = (table: CellMatrix, by: number) => table.map((row) => row.map((x) => scaled(x, by)));
      const [given, wanted] = [shown(estimate(dearer), 1), shown(estimate(rows), factor)];
      given.forEach((row, i) =>
        row.forEach((x, j) => {
          const y = wanted[i]?.[j];
          if (typeof x === 'number') expect(Math.abs(x - (y as number))).toBeLessThanOrEqual(Math.abs(x) * 1e-14);
          else expect(x).toBe(y);
        }),
      );
    }),
  );
});

test('a rounded estimate adds up both ways', () => {
  fc.assert(
    fc.property(effectRows, fc.integer({ min: -3, max: 0 }), (rows, places) => {
      const table = estimate(rows, null, places).map(numbers);
      for (const row of table) expect(row.at(-1)).toBe(add(row.slice(0, -1)));
      (table.at(-1) as number[]).forEach((sum, j) =>
        expect(sum).toBe(add(table.slice(0, -1).map((row) => row[j] as number))),
      );
    }),
  );
});

const reduction = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(signed, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );
const share = fc.integer({ min: 0, max: 100 }).map((n) => n / 100);

test('repayment in step with the effect never exceeds the amount, the cap or the year’s reduction, and is never negative', () => {
  fc.assert(
    fc.property(reduction, amount, share, fc.option(amount), decimals, (table, whole, part, cap, places) => {
      const repaid = answered('EFFEKTATERBETALNING', table, whole, part, cap, places) as number[][];
      const byYear = (rows: readonly (readonly number[])[]): number[] =>
        (rows[0] ?? []).map((_, t) => add(rows.map((row) => row[t] as number)));
      const slack = 1e-6;
      expect(add(repaid.flat())).toBeLessThanOrEqual(whole + slack);
      const unit = places === null ? 0 : 10 ** -places;
      byYear(repaid).forEach((year, t) => {
        const fall = byYear(table)[t] as number;
        if (cap !== null) expect(year).toBeLessThanOrEqual(cap + slack);
        expect(year).toBeLessThanOrEqual(Math.max(0, part * fall) + unit + slack);
        if (fall <= 0) expect(year).toBe(0);
      });
      repaid.flat().forEach((x, i) => {
        expect(x).toBeGreaterThanOrEqual(0);
        if ((table.flat()[i] as number) <= 0) expect(x).toBe(0);
      });
    }),
    { numRuns: 500 },
  );
});

test('ten times every amount is ten times the repayment', () => {
  fc.assert(
    fc.property(reduction, amount, fc.option(amount), (table, whole, cap) => {
      const repaid = (by: number): number[][] =>
        answered(
          'EFFEKTATERBETALNING',
          table.map((row) => row.map((x) => x * by)),
          whole * by,
          0.5,
          cap === null ? null : cap * by,
        ) as number[][];
      const once = repaid(1).flat();
      repaid(10)
        .flat()
        .forEach((x, i) => expect(Math.abs(x - 10 * (once[i] as number))).toBeLessThanOrEqual(x * 1e-15 * 4));
    }),
  );
});

const INVESTMENTS = ['Insats', 'Belopp', 'Första återbetalningsår', 'Antal år', 'Nämnd', 'Andel'];
const investments = fc.array(
  fc.tuple(
    amount,
    fc.integer({ min: 2012, max: 2016 }),
    fc.integer({ min: 1, max: 9 }),
    fc.constantFrom(0.25, 0.5, 0.6),
  ),
  { minLength: 1, maxLength: 6 },
);
const investmentRows = (list: readonly (readonly [number, number, number, number])[]) =>
  list.flatMap(([whole, first, years, part], i) => [
    [`I${i}`, whole, first, years, 'A', part],
    [`I${i}`, whole, first, years, 'B', Number((1 - part).toPrecision(15))],
  ]);
const budget = (rows: CellMatrix, per: string, places: number | null): CellMatrix =>
  answeredTable('ATERBETALNINGSBUDGET', [INVESTMENTS, ...rows], 2012, 2026, per, null, places, false);

test('the budget is the same in total, by committee and by intervention, and over its years it is what was invested', () => {
  fc.assert(
    fc.property(investments, fc.integer({ min: -3, max: 0 }), (list, places) => {
      const rows = investmentRows(list);
      const [total] = budget(rows, 'total', places) as [number[]];
      const byCommittee = budget(rows, 'nämnd', places).map(numbers);
      expect((byCommittee.at(-1) as number[]).slice(0, -1)).toEqual(total);
      const byIntervention = budget(rows, 'insats', places).map(numbers);
      expect(byIntervention.at(-1)).toEqual(byCommittee.at(-1));
      const unit = 10 ** -places;
      list.forEach(([whole], i) => expect(byIntervention[i]?.at(-1)).toBe(Math.floor(whole / unit + 0.5) * unit));
      for (const table of [byCommittee, byIntervention]) {
        (table.at(-1) as number[]).forEach((sum, j) =>
          expect(sum).toBe(add(table.slice(0, -1).map((row) => row[j] as number))),
        );
      }
    }),
  );
});

test('the order of investments changes no total', () => {
  fc.assert(
    fc.property(investments, decimals, (list, places) => {
      const rows = investmentRows(list);
      expect(budget([...rows].reverse(), 'total', null)).toEqual(budget(rows, 'total', null));
      expect(budget([...rows].reverse(), 'insats', places).at(-1)).toEqual(budget(rows, 'insats', places).at(-1));
    }),
  );
});

test('indexing there and back is where it began', () => {
  const index = fc.integer({ min: 1, max: 100000 }).map((n) => n / 100);
  fc.assert(
    fc.property(amount, index, index, (x, a, b) => {
      const table = [
        ['År', 'Index'],
        [2014, a],
        [2020, b],
      ];
      const there = answeredTable('INDEXERA', x, 2014, 2020, table)[0]?.[0] as number;
      const back = answeredTable('INDEXERA', there, 2020, 2014, table)[0]?.[0] as number;
      expect(Math.abs(back - x)).toBeLessThanOrEqual(x * 1e-14);
    }),
  );
});

const followUps = fc.array(
  fc.tuple(fc.constantFrom('X', 'Y'), fc.integer({ min: 2012, max: 2014 }), amount, fc.option(amount), amount, amount),
  { minLength: 1, maxLength: 10 },
);
const FOLLOW_UP = [
  'Insats',
  'År',
  'Planerad minskning',
  'Verifierad minskning',
  'Planerad återföring',
  'Verklig återföring',
];

test('the follow-up’s sum is the sum of its rows, the years sum to the whole, and the difference is actual less planned', () => {
  fc.assert(
    fc.property(followUps, (rows) => {
      const summary = (year: number | null): CellMatrix =>
        answeredTable('SAMLADUPPFOLJNING', [FOLLOW_UP, ...rows.map((row) => [...row])], year, false);
      const all = summary(null);
      const column = (table: CellMatrix, j: number): number[] => table.map((row) => Number(row[j]));
      for (const j of [1, 2, 4, 5, 6]) {
        const values = column(all, j);
        expect(values.at(-1)).toBe(add(values.slice(0, -1)));
        expect(values.at(-1)).toBe(add([2012, 2013, 2014].map((year) => column(summary(year), j).at(-1) as number)));
      }
      for (const row of all) expect(row[6]).toBe((row[5] as number) - (row[4] as number));
    }),
  );
});

test('follow-ups are evenly spaced months, in order, and end at the end', () => {
  const day = fc.integer({ min: 20000, max: 60000 });
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 30 }), (start, length, months) => {
      const rows = answeredTable('UPPFOLJNINGSPLAN', start, start + length, months, false);
      const dates = rows.map((row) => row[1] as number);
      expect(dates).toEqual([...dates].sort((a, b) => a - b));
      expect(new Set(dates).size).toBe(dates.length);
      expect(rows.at(-1)).toEqual([rows.length, start + length, 'Slut']);
      // The calendar of JavaScript agrees: the same day of the month, or the month's last.
      const dateOf = (serial: number): Date => new Date(Date.UTC(1899, 11, 30 + serial));
      dates.slice(0, -1).forEach((date, k) => {
        const from = dateOf(start);
        const month = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + (k + 1) * months, 1));
        const last = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 0)).getUTCDate();
        month.setUTCDate(Math.min(from.getUTCDate(), last));
        expect(dateOf(date)).toEqual(month);
      });
    }),
    { numRuns: 300 },
  );
});
