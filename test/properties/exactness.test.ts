/** What the functions answer is the double nearest to what exact fractions give, digit for digit. */
import fc from 'fast-check';
import { answered, answeredTable } from '../call';
import * as exact from './exactFractions';
import type { EffectRow, Fraction, PlanTerms, TransactionRow } from './exactFractions';

/** Amounts as cells hold them: whole, öre, mkr with decimals, and now and then long or huge. */
const amount = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 1e7 }), weight: 3 },
  { arbitrary: fc.integer({ min: 0, max: 1e9 }).map((n) => n / 100), weight: 3 },
  { arbitrary: fc.double({ min: 0, max: 1e9, noNaN: true }).map((x) => (x < 1e-9 ? 0 : x)), weight: 1 },
  { arbitrary: fc.integer({ min: 0, max: 1e9 }).map((n) => n * 1e13), weight: 1 },
);
const signed = fc.tuple(amount, fc.boolean()).map(([x, minus]) => (minus ? 0 - x : x));
const percent = fc.oneof(
  fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
  fc.constantFrom(0, 1, 0.125, 0.333333333333333),
);
const rate = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 2000 }).map((n) => n / 10000),
);
const decimals = fc.oneof(fc.constant(null), fc.integer({ min: -6, max: 6 }));
const weights = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 1e6 }).map((n) => n / 1000),
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .filter((list) => list.some((x) => x > 0));
const doubles = (rows: readonly (readonly Fraction[])[]): number[][] => rows.map((row) => row.map(exact.double));

test('the nearest double of a fraction is found by itself', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }), (x) => {
      fc.pre(Math.abs(x) > 1e-290);
      const shown = Number(x.toPrecision(15));
      expect(exact.double(exact.cell(x))).toBe(shown);
    }),
  );
  expect(exact.double(exact.div(exact.ONE, exact.whole(3)))).toBe(1 / 3);
});

const planTerms = fc
  .tuple(amount, weights, rate, decimals, fc.constantFrom('linear', 'annuity', 'weights'))
  .map(([amount, list, rate, decimals, kind]): PlanTerms => ({
    amount,
    years: list.length,
    profile: kind === 'weights' ? list : (kind as 'linear' | 'annuity'),
    rate,
    decimals,
  }));
const profileOf = ({ profile }: PlanTerms): string | number[][] =>
  profile === 'linear' ? 'linjär' : profile === 'annuity' ? 'annuitet' : [[...profile]];

test('ATERBETALNINGSPLAN: linear, annuity and free form, rounded and not', () => {
  fc.assert(
    fc.property(planTerms, (terms) => {
      const { amount, years, rate, decimals } = terms;
      const rows = answeredTable('ATERBETALNINGSPLAN', amount, years, 2014, profileOf(terms), rate, decimals, false);
      expect(rows.map((row) => row.slice(1))).toEqual(
        doubles(exact.plan(terms).map((y) => [y.opening, y.interest, y.principal, y.frameReduction, y.closing])),
      );
    }),
    { numRuns: 400 },
  );
});

test('RAMMINSKNING without decimals: every cell and every sum', () => {
  fc.assert(
    fc.property(planTerms, weights, (given, shares) => {
      const terms = { ...given, decimals: null };
      const { amount, years, rate } = terms;
      const names = shares.map((_, i) => [`N${i}`]);
      const column = shares.map((x) => [x]);
      const table = answeredTable(
        'RAMMINSKNING',
        names,
        column,
        amount,
        years,
        2014,
        profileOf(terms),
        rate,
        null,
        false,
      );
      const byYear = exact.plan(terms).map((y) => y.frameReduction);
      const all = exact.sum(shares.map(exact.cell));
      const withSum = (row: Fraction[]): Fraction[] => [...row, exact.sum(row)];
      const rows = shares.map((share) => withSum(byYear.map((x) => exact.div(exact.mul(x, exact.cell(share)), all))));
      expect(table.map((row) => row.slice(1))).toEqual(doubles([...rows, withSum(byYear)]));
    }),
    { numRuns: 200 },
  );
});

test('FORDELA: exact shares, and largest remainders in whole units', () => {
  fc.assert(
    fc.property(signed, weights, decimals, (amount, list, places) => {
      expect(answeredTable('FORDELA', amount, [list], places)).toEqual(doubles([exact.split(amount, list, places)]));
    }),
    { numRuns: 400 },
  );
});

test('AVSKRIVNINGSPLAN', () => {
  fc.assert(
    fc.property(amount, fc.integer({ min: 1, max: 100 }), percent, decimals, (value, years, left, places) => {
      const residual = Math.min(value, Number((value * left).toPrecision(15)));
      const rows = answeredTable('AVSKRIVNINGSPLAN', value, years, 2014, residual, places, false);
      expect(rows.map((row) => row.slice(1))).toEqual(doubles(exact.depreciation(value, years, residual, places)));
    }),
    { numRuns: 300 },
  );
});

const transactions = fc.array(
  fc.record<TransactionRow>({
    year: fc.integer({ min: 2010, max: 2016 }),
    kind: fc.constantFrom('Öronmärkning', 'Beviljat', 'Upparbetat', 'Återlämnat', 'Återföring', 'Justering'),
    amount: signed,
    intervention: fc.constantFrom('', 'Skolfam', 'Servicetrainee'),
  }),
  { maxLength: 20 },
);
const HEAD = ['Datum', 'Slag', 'Belopp', 'Insats'];
const ledger = (rows: readonly TransactionRow[]) => [
  HEAD,
  ...rows.map((row) => [row.year, row.kind, row.amount, row.intervention]),
];

test('FONDUTVECKLING: every column, rounded and not', () => {
  fc.assert(
    fc.property(transactions, decimals, (rows, places) => {
      const table = answeredTable('FONDUTVECKLING', ledger(rows), 2012, 2015, places, false);
      expect(table.map((row) => row.slice(1))).toEqual(doubles(exact.fundDevelopment(rows, 2012, 2015, places)));
    }),
    { numRuns: 300 },
  );
});

const effectRow = fc.record<EffectRow>({
  group: fc.constantFrom('A', 'B', 'C'),
  number: fc.oneof(
    fc.integer({ min: 0, max: 500 }),
    fc.integer({ min: 0, max: 5000 }).map((n) => n / 10),
  ),
  effect: fc.integer({ min: -100, max: 150 }).map((n) => n / 100),
  unitCost: amount,
  start: fc.integer({ min: 2012, max: 2018 }),
  duration: fc.option(fc.integer({ min: 0, max: 8 })),
  lag: fc.integer({ min: 0, max: 3 }),
  rampUp: fc.integer({ min: 0, max: 4 }),
  dropOff: percent,
  deadweight: percent,
  displacement: percent,
  ownShare: percent,
  realisable: percent,
  indexation: rate,
});
const EFFECT_HEAD = [
  'Nämnd',
  'Antal',
  'Effekt',
  'Enhetskostnad',
  'Startår',
  'Varaktighet',
  'Fördröjning',
  'Infasning',
  'Avklingning',
  'Dödvikt',
  'Undanträngning',
  'Egen andel',
  'Realiserbar andel',
  'Indexering',
];
const effectTable = (rows: readonly EffectRow[]) => [EFFECT_HEAD, ...rows.map((row) => Object.values(row))];

test('KOSTNADSMINSKNING', () => {
  fc.assert(
    fc.property(effectRow, (row) => {
      const args = [
        row.number,
        row.effect,
        row.unitCost,
        row.deadweight,
        row.displacement,
        row.ownShare,
        row.realisable,
      ];
      expect(answered('KOSTNADSMINSKNING', ...args)).toBe(exact.double(exact.costReduction(row)));
    }),
    { numRuns: 400 },
  );
});

test('KOSTNADSKALKYL without decimals: every cell and every sum', () => {
  fc.assert(
    fc.property(fc.array(effectRow, { minLength: 1, maxLength: 12 }), (rows) => {
      const years = Array.from({ length: 9 }, (_, i) => 2012 + i);
      const table = answeredTable('KOSTNADSKALKYL', effectTable(rows), 2012, 2020, null, null, false);
      const groups = [...new Set(rows.map((row) => row.group))];
      const estimate = (kept: readonly EffectRow[]): Fraction[] => {
        const cells = years.map((year) => exact.sum(kept.map((row) => exact.reductionIn(row, year))));
        return [...cells, exact.sum(cells)];
      };
      const expected = [...groups.map((group) => estimate(rows.filter((row) => row.group === group))), estimate(rows)];
      expect(table.map((row) => row[0])).toEqual([...groups, 'Summa']);
      expect(table.map((row) => row.slice(1))).toEqual(doubles(expected));
    }),
    { numRuns: 300 },
  );
});

test('KOSTNADSKALKYL with decimals: neighbours of the exact figures, sums of its own cells, the rounded total', () => {
  fc.assert(
    fc.property(
      fc.array(effectRow, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: -3, max: 2 }),
      (rows, places) => {
        const years = Array.from({ length: 6 }, (_, i) => 2012 + i);
        const table = answeredTable('KOSTNADSKALKYL', effectTable(rows), 2012, 2017, null, places, false);
        const groups = [...new Set(rows.map((row) => row.group))];
        const unit = exact.cell(Number(`1e${-places}`));
        const near = (given: Fraction, wanted: Fraction): void => {
          const difference = exact.sub(given, wanted);
          expect(exact.below(difference, unit) && exact.below(exact.sub(exact.ZERO, difference), unit)).toBe(true);
        };
        // Huge amounts leave as doubles that no longer show their units: only the smaller ones can be added back.
        fc.pre(table.flat().every((x) => typeof x === 'string' || Math.abs(x as number) < 1e11));
        const cellAt = (i: number, t: number): Fraction => exact.cell(table[i]?.[t + 1] as number);
        groups.forEach((group, i) => {
          const kept = rows.filter((row) => row.group === group);
          years.forEach((year, t) => near(cellAt(i, t), exact.sum(kept.map((row) => exact.reductionIn(row, year)))));
          expect(cellAt(i, years.length)).toEqual(exact.sum(years.map((_, t) => cellAt(i, t))));
        });
        const last = groups.length;
        years.forEach((year, t) => {
          near(cellAt(last, t), exact.sum(rows.map((row) => exact.reductionIn(row, year))));
          expect(cellAt(last, t)).toEqual(exact.sum(groups.map((_, i) => cellAt(i, t))));
        });
        const total = exact.sum(years.flatMap((year) => rows.map((row) => exact.reductionIn(row, year))));
        expect(cellAt(last, years.length)).toEqual(exact.round(total, places));
      },
    ),
    { numRuns: 200 },
  );
});

const reductionTable = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(signed, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

test('EFFEKTATERBETALNING: every cell without decimals, every year’s total and every single row with them', () => {
  fc.assert(
    fc.property(reductionTable, amount, percent, fc.option(amount), decimals, (table, amount, share, cap, places) => {
      const given = answeredTable('EFFEKTATERBETALNING', table, amount, share, cap, places);
      const expected = exact.effectRepayment(table, { amount, share, cap, decimals: places });
      if (places === null || table.length === 1) {
        expect(given).toEqual(doubles(expected.cells));
        return;
      }
      fc.pre(given.flat().every((x) => Math.abs(x as number) < 1e11 * 10 ** Math.min(0, -places)));
      expected.years.forEach((year, t) =>
        expect(exact.sum(given.map((row) => exact.cell(row[t] as number)))).toEqual(year),
      );
    }),
    { numRuns: 400 },
  );
});

const investment = fc.record({
  amount,
  first: fc.integer({ min: 2012, max: 2018 }),
  years: fc.integer({ min: 1, max: 7 }),
  profile: fc.constantFrom('linear', 'annuity' as const),
  rate,
  repays: fc.boolean(),
  shares: fc.constantFrom(
    [1],
    [0.5, 0.5],
    [0.25, 0.35, 0.4],
    [0.333333333333333, 0.333333333333333, 0.333333333333333],
  ),
});

test('ATERBETALNINGSBUDGET: in total and by intervention, rounded and not; by committee without decimals', () => {
  fc.assert(
    fc.property(fc.array(investment, { minLength: 1, maxLength: 6 }), decimals, (list, places) => {
      const head = [
        'Insats',
        'Belopp',
        'Första återbetalningsår',
        'Antal år',
        'Profil',
        'Ränta',
        'Regim',
        'Nämnd',
        'Andel',
      ];
      const rows = list.flatMap((x, i) =>
        x.shares.map((share, k) => [
          `I${i}`,
          x.amount,
          x.first,
          x.years,
          x.profile === 'linear' ? '' : 'annuitet',
          x.rate,
          x.repays ? 'återföring' : 'ingen',
          `N${k}`,
          share,
        ]),
      );
      const years = Array.from({ length: 10 }, (_, i) => 2012 + i);
      const budget = (per: string, decimals: number | null) =>
        answeredTable('ATERBETALNINGSBUDGET', [head, ...rows], 2012, 2021, per, null, decimals, false);
      const planned = (x: (typeof list)[number], year: number, decimals: number | null): Fraction =>
        x.repays ? (exact.plan({ ...x, decimals })[year - x.first]?.frameReduction ?? exact.ZERO) : exact.ZERO;
      const withSum = (row: Fraction[]): Fraction[] => [...row, exact.sum(row)];
      const byYear = (decimals: number | null) =>
        years.map((year) => exact.sum(list.map((x) => planned(x, year, decimals))));

      expect(budget('total', places)).toEqual(doubles([byYear(places)]));
      expect(budget('insats', places).map((row) => row.slice(1))).toEqual(
        doubles([...list.map((x) => withSum(years.map((year) => planned(x, year, places)))), withSum(byYear(places))]),
      );
      const committees = [...new Set(rows.map((row) => row[7]))];
      const part = (x: (typeof list)[number], k: number): Fraction =>
        exact.div(exact.cell(x.shares[k] ?? 0), exact.sum(x.shares.map(exact.cell)));
      const expected = committees.map((_, k) =>
        withSum(years.map((year) => exact.sum(list.map((x) => exact.mul(planned(x, year, null), part(x, k)))))),
      );
      const byCommittee = budget('nämnd', null);
      expect(byCommittee.map((row) => row.slice(1))).toEqual(doubles([...expected, withSum(byYear(null))]));
    }),
    { numRuns: 200 },
  );
});
