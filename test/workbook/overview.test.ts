import { serialOf } from '../../src/core/calendar/serial';
import type { CellMatrix } from '../../src/functions/catalogue/types';
import {
  calculate as budgetOf,
  parameters as budgetParameters,
} from '../../src/functions/catalogue/aterbetalningsbudget';
import { answer } from '../../src/functions/answer';
import { exampleBook, overviewOf } from '../../src/workbook';
import { interpret } from '../../src/workbook/fundBook/interpret';
import type { RawTable } from '../../src/workbook/fundBook/interpret';
import type { FundBook } from '../../src/workbook';

const today = serialOf(2014, 6, 1);

const table = (role: RawTable['role'], name: string, cells: CellMatrix): RawTable => ({
  role,
  name,
  sheet: name,
  corner: `${name}!A4`,
  headings: (cells[0] ?? []).map(String),
  statedUnit: 'mkr',
  cells,
});
const bookOf = (...tables: readonly RawTable[]): FundBook => ({
  ...interpret(tables, today),
  lost: [],
  mappings: [],
  lostMappings: [],
  plan: [],
});

const investments: CellMatrix = [
  ['Insats', 'Belopp', 'Första återbetalningsår', 'Antal år', 'Nämnd', 'Andel'],
  ['Skolfam', 4, 2014, 2, 'Socialnämnden', 0.75],
  ['Skolfam', 4, 2014, 2, 'Utbildningsnämnden', 0.25],
];

describe('the overview', () => {
  it('of Norrköping: 39.8 booked, 31.8 granted and not spent, 8.0 available', () => {
    const { now, unit, leftOut } = overviewOf(exampleBook(today));
    expect(now).toEqual({ booked: 39.8, committed: 31.8, available: 8 });
    expect([unit, leftOut]).toEqual(['mkr', 0]);
  });

  it('counts frame reductions as ATERBETALNINGSBUDGET does', () => {
    const { frames } = overviewOf(bookOf(table('investments', 'Investeringar', investments)));
    const own = answer({ id: 'ATERBETALNINGSBUDGET', parameters: budgetParameters, calculate: budgetOf }, [
      investments,
      2014,
      2015,
      'nämnd',
    ]);
    expect(own).toEqual({
      ok: true,
      value: [
        ['Nämnd', 2014, 2015, 'Summa'],
        ...(frames?.committees ?? []).map((name, i) => [
          name,
          ...(frames?.table.cells[i] ?? []),
          frames?.table.rowTotals[i],
        ]),
        ['Summa', ...(frames?.table.columnTotals ?? []), frames?.table.total],
      ],
    });
  });

  it('goes by the repayment plan for an intervention that has one, and by its terms for the others', () => {
    const { frames } = overviewOf(
      bookOf(
        table('investments', 'Investeringar', [...investments, ['Servicetrainee', 3, 2015, 1, 'Socialnämnden', 1]]),
        table('repaymentPlan', 'Återbetalningsplan', [
          ['Insats', 'Nämnd', 'År', 'Ramminskning'],
          ['skolfam', 'Socialnämnden', 2014, 1],
        ]),
      ),
    );
    expect([frames?.committees, frames?.years, frames?.table.cells]).toEqual([
      ['Socialnämnden'],
      [2014, 2015],
      [[1, 3]],
    ]);
  });

  it('forecasts with planned transactions and expected frame reductions, but no repayment twice', () => {
    const { balance } = overviewOf(
      bookOf(
        table('investments', 'Investeringar', investments),
        table('transactions', 'Transaktioner', [
          ['Datum', 'Slag', 'Belopp', 'Insats', 'Status'],
          [2013, 'Öronmärkning', 10, '', ''],
          [2013, 'Beviljat', 4, 'Skolfam', ''],
          [2014, 'Upparbetat', 4, 'Skolfam', 'Plan'],
          [2014, 'Återföring', 1.5, 'Skolfam', 'Plan'],
        ]),
      ),
    );
    expect(balance).toEqual([
      {
        year: 2013,
        outcome: { booked: 10, committed: 4, available: 6 },
        forecast: { booked: 10, committed: 4, available: 6 },
      },
      { year: 2014, outcome: undefined, forecast: { booked: 7.5, committed: 0, available: 7.5 } },
      { year: 2015, outcome: undefined, forecast: { booked: 9.5, committed: 0, available: 9.5 } },
    ]);
  });

  it('holds what a committee saves against what its frame is cut by, over the same years', () => {
    const { carrying, committees } = overviewOf(
      bookOf(
        table('investments', 'Investeringar', investments),
        table('effects', 'Effekter', [
          ['Nämnd', 'Antal', 'Effekt', 'Enhetskostnad', 'Startår'],
          ['Socialnämnden', 10, 0.5, 0.2, 2015],
          ['Kulturnämnden', 1, 1, 0.3, 2014],
        ]),
      ),
    );
    expect(carrying).toEqual({
      from: 2014,
      to: 2015,
      committees: [
        { committee: 'Socialnämnden', reduction: 1, repayment: 3, left: -2 },
        { committee: 'Utbildningsnämnden', reduction: 0, repayment: 1, left: -1 },
        { committee: 'Kulturnämnden', reduction: 0.6, repayment: 0, left: 0.6 },
      ],
    });
    expect(committees).toHaveLength(3);
  });

  it('is empty without transactions and repayments', () => {
    expect(overviewOf(bookOf())).toMatchObject({ now: undefined, frames: undefined, balance: [] });
  });
});
