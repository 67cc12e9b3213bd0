import { serialOf } from '../../src/core/calendar/serial';
import type { Year } from '../../src/core/calendar/year';
import { acceptAdjustment, adjustmentOf, followUpOf } from '../../src/workbook';
import { termChecks } from '../../src/workbook/checks/termChecks';
import type { CellMatrix } from '../../src/functions/catalogue/types';
import { fakeBook } from '../taskpane/fakeBook';

const today = serialOf(2014, 12, 1);
const YEARS = [2014, 2015, 2016, 2017, 2018];
const PLAN = ['Insats', 'Nämnd', 'År', 'Återbetalning', 'Ränta', 'Ramminskning', 'Anteckning'];
const FOLLOW_UP = ['Insats', 'Nämnd', 'År', 'Planerad minskning', 'Verifierad minskning', 'Planerad återföring'];
const rounding = (decimals: number): CellMatrix => [
  ['Namn', 'Gäller från', 'Värde'],
  ['Avrundning', 2010, decimals],
];

/** A plan of the same repayment every year, of which `verified` of 1 planned came true in 2014. */
const bookOf = (
  repayment: number,
  { verified = 0.8, unit = 'tkr' as 'tkr' | 'mkr', more = {} as Parameters<typeof fakeBook>[0] } = {},
) =>
  fakeBook(
    {
      transactions: [
        ['Datum', 'Slag', 'Belopp', 'Insats', 'Status'],
        [2012, 'Beviljat', Number((repayment * YEARS.length).toFixed(6)), 'Skolfam', 'Utfall'],
      ],
      repaymentPlan: [PLAN, ...YEARS.map((year) => ['Skolfam', 'Socialnämnden', year, repayment, 0, repayment, ''])],
      followUp: [
        FOLLOW_UP,
        ...YEARS.map((year) => [
          'Skolfam',
          'Socialnämnden',
          year,
          repayment,
          year === 2014 ? repayment * verified : null,
          repayment,
        ]),
      ],
      ...more,
    },
    unit,
  );

function propose(book: ReturnType<typeof fakeBook>, rest: 'postponed' | 'not-repaid', from = 2015) {
  const outcome = adjustmentOf(book, 'Skolfam', { method: 'in-proportion', rest, from: from as Year }, today);
  if (outcome.kind !== 'proposal') throw new Error(outcome.kind);
  return outcome;
}

it('shows and writes what is postponed past a year in which nothing can be repaid', () => {
  const effects = [
    ['Insats', 'Nämnd', 'Antal', 'Effekt', 'Enhetskostnad', 'Startår', 'Varaktighet'],
    ['Skolfam', 'Socialnämnden', 10, 1, 100, 2014, 5],
    ['Skolfam', 'Socialnämnden', 10, 1, 500, 2020, 1],
  ];
  const book = bookOf(800, { verified: 0.5, more: { effects } });
  const proposal = propose(book, 'postponed');
  // 4 x 400 is postponed, and half of the 5 000 that is expected in 2020 is more than that.
  expect(proposal.years).toEqual([...YEARS, 2019, 2020]);
  expect(proposal.committees[0]?.proposed).toEqual([800, 400, 400, 400, 400, 0, 1600]);
  expect(proposal.notRepaid).toBe(0);
  const added = acceptAdjustment(book, proposal, followUpOf(book, today).entries).flatMap((one) =>
    one.kind === 'add-rows' ? one.rows : [],
  );
  expect(added.map((row) => [row['År'], row['Återbetalning']])).toEqual([[2020, 1600]]);
});

it('is rounded no coarser than what is granted and planned: 80 % of 0,78 mkr is not 1 mkr', () => {
  const proposal = propose(bookOf(0.78, { unit: 'mkr', more: { parameters: rounding(0) } }), 'not-repaid');
  // 4 x 0.624 = 2.496, running totals in hundredths: 0.62, 1.25, 1.87, 2.50.
  expect(proposal.proposedByYear.map((amount) => Number(amount.toFixed(2)))).toEqual(
    expect.arrayContaining([0.78, 0.62, 0.63]),
  );
  expect(propose(bookOf(780, { more: { parameters: rounding(0) } }), 'not-repaid').proposedByYear).toEqual([
    780, 624, 624, 624, 624,
  ]);
});

it('notes the last year that is followed up, in Swedish, also where a later repayment is booked', () => {
  const transactions = [
    ['Datum', 'Slag', 'Belopp', 'Insats', 'Status'],
    [2012, 'Beviljat', 3900, 'Skolfam', 'Utfall'],
    [2015, 'Återföring', 780, 'Skolfam', 'Utfall'],
  ];
  const book = bookOf(780, { more: { transactions } });
  const proposal = propose(book, 'not-repaid');
  expect(proposal).toMatchObject({ lastVerified: 2014, locked: 2 });
  const notes = acceptAdjustment(book, proposal, followUpOf(book, today).entries).flatMap((one) =>
    one.kind === 'change-row' && one.role === 'repaymentPlan' ? [one.values['Anteckning']] : [],
  );
  expect(new Set(notes)).toEqual(new Set(['Justerad efter uppföljning till och med 2014 (80\u00a0%).']));
});

describe('a plan in mkr where the book rounds to whole units', () => {
  const terms = (shares: readonly [number, number], amount = 3.9): CellMatrix => [
    ['Insats', 'Belopp', 'Första återbetalningsår', 'Antal år', 'Nämnd', 'Andel'],
    ['Skolfam', amount, 2014, 5, 'Socialnämnden', shares[0]],
    ['Skolfam', amount, 2014, 5, 'Utbildningsnämnden', shares[1]],
  ];
  const checksWith = (investments: CellMatrix, each: number) => {
    const rows = YEARS.flatMap((year) =>
      ['Socialnämnden', 'Utbildningsnämnden'].map((name) => ['Skolfam', name, year, each, 0, each, '']),
    );
    const book = fakeBook({ investments, parameters: rounding(0), repaymentPlan: [PLAN, ...rows] }, 'mkr');
    return termChecks(book, today).map(({ kind }) => kind);
  };

  it('is as it should be by its terms', () => expect(checksWith(terms([0.5, 0.5]), 0.39)).toEqual([]));
  it('is told of where a committee has another share than its terms say', () =>
    expect(checksWith(terms([0.6, 0.4]), 0.39)).toEqual(['plan-differs-from-shares', 'plan-differs-from-shares']));
  it('is told of where it comes to 0,1 mkr more than the amount', () =>
    expect(checksWith(terms([0.5, 0.5]), 0.4)).toEqual(['plan-differs-from-amount']));
});
