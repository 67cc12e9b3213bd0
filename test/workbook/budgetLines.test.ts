import { budgetFaults } from '../../src/workbook/checks/budgetLines';
import type { CellMatrix } from '../../src/functions/catalogue/types';
import norrkoping from '../../src/tools/samples/norrkoping.json';

const { budget } = norrkoping;
const printed: CellMatrix = [
  ['Budget 2013–2016 som den trycktes'],
  ['mkr', ...budget.years],
  ['Skatteintäkter och utjämning', ...budget.taxesAndEqualisation],
  ['Finansnetto', ...budget.netFinance],
  ['Summa intäkter', ...budget.totalIncome],
  ['Pensioner', ...budget.pensions],
  ['Fysiska investeringar', ...budget.physicalInvestments],
  ['Sociala investeringar, återbetalning', ...budget.socialInvestmentRepayment],
  ['Till verksamheten, tryckt', ...budget.toOperationsAsPrinted],
  ['Till verksamheten, beräknat', 6289.5, 6478.3, 6705.8, 6968.1],
];

it('Norrköping’s printed budget holds in 2013, 2015 and 2016; 2014 is 95.0 too high', () => {
  expect(budgetFaults('Budget 2013-2016', printed)).toEqual([
    {
      kind: 'budget-identity',
      address: "'Budget 2013-2016'!C9",
      line: 'operations',
      year: 2014,
      printed: 6573.3,
      computed: 6478.3,
      by: 95,
    },
  ]);
});

it('finds the table wherever it stands, with deductions written without a minus', () => {
  const moved = [[], [], ...printed.map((row) => [null, ...row.map((x) => (typeof x === 'number' && x < 0 ? -x : x))])];
  expect(budgetFaults('Blad1', moved).map(({ address }) => address)).toEqual(['Blad1!D11']);
});

it('a line that is blank in one year is told of, with what it makes of the sum', () => {
  const blank = printed.map((row) => (row[0] === 'Pensioner' ? ['Pensioner', -30, null, -30, -30] : row));
  expect(budgetFaults('Budget', blank)).toEqual([
    expect.objectContaining({ kind: 'budget-identity', year: 2014, computed: 6508.3, by: 65 }),
    { kind: 'budget-blank', address: 'Budget!C6', label: 'Pensioner', year: 2014 },
  ]);
});

it('income that is not taxes and net finance is told of at the sum', () => {
  const wrong = printed.map((row) => (row[0] === 'Finansnetto' ? ['Finansnetto', 16, 12, 10, 11] : row));
  expect(budgetFaults('Budget', wrong)).toContainEqual(
    expect.objectContaining({ line: 'income', year: 2016, address: 'Budget!E5', by: -1 }),
  );
});

it('is silent about sheets that are no budget', () => {
  expect(
    budgetFaults('Blad1', [
      ['Finansnetto', 5],
      ['Summa', 7],
    ]),
  ).toEqual([]);
  expect(budgetFaults('Blad1', [])).toEqual([]);
});
