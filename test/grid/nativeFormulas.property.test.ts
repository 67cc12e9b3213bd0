/** @jest-environment jsdom */
/**
 * Plain formulas over random arguments: the same figures as the add-in when they are made, and again when an input has been
 * changed under them. The calls are the same at every run: binary figures are nearly always right, and a cell that differs is
 * frozen by whoever writes the formulas, so this shows that they are right in practice, not that they must be.
 */
import * as fc from 'fast-check';
import type { CellMatrix, RawArgument } from '../../src/functions/catalogue/types';
import { createEngine } from '../../src/workbench/grid/createEngine';
import { call } from '../call';
import { asMatrix, differences, layCall, shownIn, write } from '../native';

const layout = { tablesByName: true, valuesInCells: true };

/** The figures in cells that differ, at first and after the arguments have been changed into others of the same shape. */
function differing(id: string, args: readonly RawArgument[], later: readonly RawArgument[]): readonly string[] {
  const [first, second] = [call(id, ...args), call(id, ...later)];
  if (!first.ok || !second.ok) return [];
  const engine = createEngine({ firstSheet: 'Blad1' });
  const laid = layCall({ sheet: 'Prov', top: 1 }, id, args, first.value, layout);
  write(engine, laid);
  const before = differences(laid, shownIn(engine, laid));
  const sheetId = engine.sheetIdByName('Prov') ?? '';
  for (const { argument, block } of laid.inputs) {
    engine.write(
      { sheetId, ...block },
      asMatrix(later[argument]).map((row) => row.map((value) => value ?? '')),
    );
  }
  const changed = { ...laid, answer: asMatrix(second.value) };
  return [...before, ...differences(changed, shownIn(engine, changed)).map((text) => `changed: ${text}`)];
}

const check = (id: string, args: fc.Arbitrary<readonly [readonly RawArgument[], readonly RawArgument[]]>): void => {
  fc.assert(
    fc.property(args, ([now, later]) => {
      expect(differing(id, now, later)).toEqual([]);
    }),
    { numRuns: 25, seed: 20261126 },
  );
};

/** Amounts in öre, and rates and shares of a tenth of a per cent. */
const amount = fc.integer({ min: 100, max: 2_000_000_000 }).map((öre) => öre / 100);
const rate = fc.integer({ min: 1, max: 150 }).map((thousandths) => thousandths / 1000);
const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const year = fc.integer({ min: 2010, max: 2020 });
const twice = <T>(value: fc.Arbitrary<T>) => fc.tuple(value, value);
const several = (value: fc.Arbitrary<number>, count: number) =>
  fc.array(value, { minLength: count, maxLength: count }).map((values) => [values] as CellMatrix);

/** Profiles, rates and decimals that stay while amounts, rates and the start change. */
const plans = (head: (start: number) => readonly RawArgument[], profiles: readonly (string | null)[]) =>
  fc
    .record({
      years: fc.integer({ min: 1, max: 12 }),
      profile: fc.constantFrom(...profiles),
      decimals: fc.constantFrom(null, 0, 2, -3),
      amounts: twice(amount),
      rates: twice(rate),
      starts: twice(year),
    })
    .map(({ years, profile, decimals, amounts, rates, starts }) => {
      const at = (i: 0 | 1): readonly RawArgument[] => [
        ...head(starts[i]),
        amounts[i],
        years,
        starts[i],
        profile,
        rates[i],
        decimals,
      ];
      return [at(0), at(1)] as const;
    });

test('a repayment plan, linear or annuity, rounded or not', () => {
  check(
    'ATERBETALNINGSPLAN',
    plans(() => [], [null, 'linjär', 'annuitet']),
  );
});

test('a repayment plan of free form', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 4, maxLength: 4 });
  const args = fc.tuple(twice(amount), twice(rate), twice(weights), fc.constantFrom(null, 0, 2));
  check(
    'ATERBETALNINGSPLAN',
    args
      .filter(([, , both]) => both.every((weights) => weights.some((weight) => weight > 0)))
      .map(([amounts, rates, both, decimals]) => {
        const at = (i: 0 | 1) => [amounts[i], 4, 2014, [both[i].map((weight) => weight / 10)], rates[i], decimals];
        return [at(0), at(1)] as const;
      }),
  );
});

test('the frame reduction of one year, within the plan and outside it', () => {
  check(
    'ATERBETALNING',
    plans((start) => [start + 3], [null]),
  );
});

test('a plan split on committees', () => {
  const args = fc.tuple(twice(amount), twice(rate), twice(several(fc.integer({ min: 1, max: 90 }), 3)));
  check(
    'RAMMINSKNING',
    args.map(([amounts, rates, weights]) => {
      const at = (i: 0 | 1) => [[['Barn', 'Skola', 'Social']], weights[i], amounts[i], 6, 2014, 'annuitet', rates[i]];
      return [at(0), at(1)] as const;
    }),
  );
});

test('depreciation with a residual value', () => {
  const args = fc.tuple(twice(amount), twice(share), fc.integer({ min: 1, max: 15 }), fc.constantFrom(null, 0, 2));
  check(
    'AVSKRIVNINGSPLAN',
    args.map(([values, shares, years, decimals]) => {
      const at = (i: 0 | 1) => [values[i], years, 2014, Math.floor(values[i] * shares[i]), decimals];
      return [at(0), at(1)] as const;
    }),
  );
});

test('an amount split by largest remainders, also a negative one, also where remainders are equal', () => {
  const weights = several(fc.integer({ min: 0, max: 6 }), 5).filter((row) => row.flat().some((x) => Number(x) > 0));
  const signed = fc.tuple(amount, fc.boolean()).map(([value, isNegative]) => (isNegative ? -value : value));
  check(
    'FORDELA',
    fc.tuple(twice(signed), twice(weights), fc.constantFrom(null, 0, 1, 2, -3)).map(([amounts, both, decimals]) => {
      const at = (i: 0 | 1) => [amounts[i], both[i], decimals];
      return [at(0), at(1)] as const;
    }),
  );
});

test('repayment in step with the effect, one row rounded or several exactly', () => {
  const reduction = (rows: number) =>
    fc.array(fc.array(fc.integer({ min: -300, max: 900 }), { minLength: 5, maxLength: 5 }), {
      minLength: rows,
      maxLength: rows,
    });
  const of = (rows: number, decimals: fc.Arbitrary<number | null>) =>
    fc.tuple(
      twice(reduction(rows)),
      twice(fc.integer({ min: 1, max: 3000 })),
      twice(share),
      twice(fc.integer({ min: 50, max: 900 })),
      decimals,
    );
  check(
    'EFFEKTATERBETALNING',
    fc
      .oneof(of(1, fc.constantFrom(null, 0, -1)), of(3, fc.constant(null)))
      .map(([tables, amounts, shares, caps, decimals]) => {
        const at = (i: 0 | 1) => [tables[i], amounts[i], shares[i], caps[i], decimals];
        return [at(0), at(1)] as const;
      }),
  );
});

test('cost reductions by committee and year', () => {
  const row = fc.tuple(
    fc.constantFrom('Skola', 'skola', 'Barn  och unga', 'Barn och unga', ''),
    fc.integer({ min: 0, max: 40 }),
    fc.integer({ min: -50, max: 100 }).map((x) => x / 100),
    fc.integer({ min: 1, max: 900 }),
    fc.integer({ min: 2010, max: 2016 }),
    fc.constantFrom('', 0, 1, 3),
    fc.constantFrom('', 0, 1, 4),
    fc.constantFrom('', 0.2, 1, 0.5),
    fc.constantFrom('', 3, 5, 0),
    fc.constantFrom('', 0.02),
    fc.constantFrom('', 0.3),
    fc.constantFrom('', 0.5, 1, 0),
    fc.constantFrom('', 0.8, 0),
  );
  const headings = [
    'Nämnd',
    'Antal',
    'Effekt',
    'Enhetskostnad',
    'Startår',
    'Fördröjning',
    'Infasning',
    'Avklingning',
    'Varaktighet',
    'Indexering',
    'Dödvikt',
    'Egen andel',
    'Realiserbar andel',
  ];
  check(
    'KOSTNADSKALKYL',
    fc.array(row, { minLength: 1, maxLength: 5 }).chain((rows) =>
      twice(fc.integer({ min: 2011, max: 2014 })).map((froms) => {
        // What is positive in one year and negative in another cancels in binary; a table of one sign does not.
        const table = [
          headings,
          ...rows.map((cells) => cells.map((cell, c) => (c === 2 ? Math.abs(Number(cell)) : cell))),
        ];
        return [
          [table, froms[0], froms[0] + 5],
          [table, froms[1], froms[1] + 5],
        ] as const;
      }),
    ),
  );
});

const KINDS = [
  'Öronmärkning',
  'Avsättning',
  'Beviljat',
  'Upparbetat',
  'Återlämnat',
  'Återföring',
  'Justering',
  'spent',
];
const transaction = fc.tuple(
  fc.oneof(fc.integer({ min: 2010, max: 2016 }), fc.integer({ min: 40_000, max: 42_700 })),
  fc.constantFrom(...KINDS),
  fc.integer({ min: 1, max: 100_000 }).map((x) => x / 100),
  fc.constantFrom('', 'Skolfam', 'SKOLFAM', 'Trainee', 'Boende'),
  fc.constantFrom('', 'Utfall', 'Plan'),
);
const ledger = fc
  .array(transaction, { minLength: 1, maxLength: 12 })
  .map((rows) => [['Datum', 'Slag', 'Belopp', 'Insats', 'Status'], ...rows] as CellMatrix);

test('the fund’s balance at the end of a year or a day', () => {
  const day = fc.oneof(
    twice(fc.constantFrom(2012, 2014, 2016)),
    twice(fc.constantFrom(41_274, 41_639, 41_640, 42_000)),
  );
  check(
    'FONDSALDO',
    fc.tuple(ledger, day, fc.constantFrom(null, 'disponibelt', 'åtaganden')).map(
      ([table, days, measure]) =>
        [
          [table, days[0], measure],
          [table, days[1], measure],
        ] as const,
    ),
  );
});

test('the fund year by year, rounded or not, with plans or not', () => {
  check(
    'FONDUTVECKLING',
    fc
      .tuple(ledger, twice(fc.integer({ min: 2010, max: 2014 })), fc.constantFrom(null, 0, 1), fc.boolean())
      .map(([table, froms, decimals, withPlan]) => {
        const at = (i: 0 | 1) => [table, froms[i], froms[i] + 2, decimals, true, withPlan];
        return [at(0), at(1)] as const;
      }),
  );
});

test('the budget over all investments, in total and by intervention', () => {
  const row = fc.tuple(
    fc.integer({ min: 2010, max: 2015 }),
    fc.integer({ min: 1, max: 6 }),
    fc.constantFrom('', 0, 0.03),
    fc.constantFrom('', 'linjär', 'annuitet'),
    fc.constantFrom('', 'återföring', 'ingen'),
    amount,
  );
  check(
    'ATERBETALNINGSBUDGET',
    fc
      .tuple(
        fc.array(row, { minLength: 1, maxLength: 4 }),
        twice(fc.integer({ min: 2011, max: 2014 })),
        fc.constantFrom('total', 'insats'),
        fc.constantFrom(null, 0, 2),
      )
      .map(([rows, froms, per, decimals]) => {
        const table = [
          ['Insats', 'Första återbetalningsår', 'Antal år', 'Ränta', 'Profil', 'Regim', 'Belopp'],
          ...rows.map(([first, years, rate, profile, regime, value], i) => [
            `Insats ${String.fromCharCode(65 + i)}`,
            first,
            years,
            rate,
            decimals === null ? profile : '',
            regime,
            value,
          ]),
        ];
        const at = (i: 0 | 1) => [table, froms[i], froms[i] + 3, per, null, decimals];
        return [at(0), at(1)] as const;
      }),
  );
});

test('present values, ratios and payback time', () => {
  const costs = several(fc.integer({ min: 100, max: 900 }), 6);
  const both = fc.tuple(twice(costs), twice(several(fc.integer({ min: 950, max: 2000 }), 6)), twice(rate));
  for (const id of ['NETTONUVARDE', 'NYTTOKOSTNADSKVOT', 'BRYTPUNKT', 'PAYBACKTID']) {
    check(
      id,
      both.map(([costs, reductions, rates]) => {
        const at = (i: 0 | 1) => [costs[i], reductions[i], rates[i]];
        return [at(0), at(1)] as const;
      }),
    );
  }
  check(
    'NUVARDE',
    fc.tuple(twice(costs), twice(several(rate, 6)), fc.constantFrom(null, 0, 1)).map(([flows, rates, first]) => {
      const at = (i: 0 | 1) => [flows[i], rates[i], first];
      return [at(0), at(1)] as const;
    }),
  );
});

test('payback without a rate is exact where the total comes back to 0', () => {
  const tenths = several(fc.integer({ min: 0, max: 30 }), 7).map((row) =>
    row.map((line) => line.map((x) => Number(x) / 10)),
  );
  check(
    'PAYBACKTID',
    fc.tuple(tenths, tenths).map(
      ([costs, reductions]) =>
        [
          [costs, reductions],
          [costs, reductions],
        ] as const,
    ),
  );
});
