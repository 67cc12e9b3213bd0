import { serialOf } from '../../src/core/calendar/serial';
import { layFundBook, planFundBook, readFundBook, takeBackChanges, writeChanges } from '../../src/workbook';
import type { FundBook, WorkbookResult } from '../../src/workbook';
import { problemText } from '../../src/i18n/problems';
import { host } from './workbench';

const today = serialOf(2014, 6, 1);

async function value<T>(asked: Promise<WorkbookResult<T>>): Promise<T> {
  const result = await asked;
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const lay = async (withExample: boolean, unit: 'kr' | 'tkr' | 'mkr' = 'mkr'): Promise<void> => {
  await value(layFundBook({ plan: await value(planFundBook()), unit, withExample, label: '' }));
};

const change = (work: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

const read = (): Promise<FundBook> => value(readFundBook(today));
const said = (book: FundBook) => book.problems.map(({ address, problem }) => [address, problemText(problem, 'sv')]);

afterEach(() => expect(host.problems()).toEqual([]));

it('reads nothing in an empty workbook, without problems', async () => {
  const book = await read();
  expect([book.transactions, book.unit, book.problems, book.sheets]).toEqual([undefined, undefined, [], []]);
});

it('reads a fund book without rows, without problems', async () => {
  await lay(false, 'tkr');
  const book = await read();
  expect([book.transactions?.rows.length, book.unit, book.problems]).toEqual([0, 'tkr', []]);
  expect(book.committees?.rows.columns.office).toHaveLength(9);
});

it('reads every table in three round trips, and the one that ends every run', async () => {
  await lay(true);
  const sync = jest.spyOn(Excel.RequestContext.prototype, 'sync');
  const book = await read();
  expect(sync.mock.calls.length).toBe(4);
  sync.mockRestore();
  expect(book.problems).toEqual([]);
  expect(book.transactions?.rows.columns.amount.slice(0, 3)).toEqual([33.8, 6, 3.9]);
  expect(book.investments?.budget.names).toHaveLength(3);
  expect(book.effects?.rows.effects.length).toBe(6);
  expect(book.sheets).toContain('Transaktioner');
});

describe('while a sheet of the pane’s is taken back', () => {
  const draw = (sheet: Excel.Worksheet) => void (sheet.getRange('A1:A2').formulas = [['Rapport'], ['=1+2']]);
  const writeReport = async () => {
    const changes = [{ kind: 'add-sheet', name: 'Rapport', draw } as const];
    const written = await value(writeChanges({ changes, unit: undefined, label: '' }));
    if (written.kind !== 'written') throw new Error(written.kind);
    return written.receipt;
  };

  it.each([1, 2, 3])('is read whole where that is asked for at its round trip %i', async (at) => {
    await lay(true);
    const receipt = await writeReport();
    const { sync } = Excel.RequestContext.prototype as { sync: <T>(value: T) => Promise<T> };
    let trips = 0;
    let back: ReturnType<typeof takeBackChanges> | undefined;
    const spy = jest.spyOn(Excel.RequestContext.prototype, 'sync').mockImplementation(async function (
      this: Excel.RequestContext,
      answer: unknown,
    ) {
      if (++trips === at) {
        back = takeBackChanges(receipt);
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      return sync.call(this, answer);
    });
    const book = await readFundBook(today);
    spy.mockRestore();
    expect(book).toMatchObject({ ok: true, value: { problems: [] } });
    expect(await back).toMatchObject({ ok: true, value: { sheets: ['Rapport'], kept: [] } });
  });

  it('reads what is there afterwards where that was asked for first', async () => {
    await lay(true);
    const [, book] = await Promise.all([takeBackChanges(await writeReport()), read()]);
    expect(book.sheets).not.toContain('Rapport');
    expect((await value(planFundBook())).every(({ kind }) => kind === 'present')).toBe(true);
  });
});

it('tells of every wrong row by sheet, row and column, and reads the rest', async () => {
  await lay(true);
  await change(({ worksheets }) => {
    const sheet = worksheets.getItem('Transaktioner');
    sheet.getRange('C6').values = [['tolv']];
    sheet.getRange('B9').values = [['Gåva']];
  });
  const book = await read();
  expect(said(book)).toEqual([
    [
      'Transaktioner!C6',
      'Rad 6, kolumnen Belopp i Transaktioner är texten "tolv", som inte är ett tal. Ange ett tal, och inte ett tal lagrat som text.',
    ],
    ['Transaktioner!B9', expect.stringContaining('Rad 9, kolumnen Slag i Transaktioner är texten "Gåva"')],
  ]);
  expect(book.transactions?.rows.columns.amount.slice(0, 2)).toEqual([33.8, 3.9]);
});

it('tells once of an intervention whose shares do not sum to one, and leaves out all its rows', async () => {
  await lay(true);
  await change(({ tables, worksheets }) => {
    worksheets.getItem('Investeringar').getRange('D5').values = [[0.5]];
    tables
      .getItem('Investeringar')
      .rows.add(undefined, [['Skolfam', 3.9, 'Utbildningsnämnden', 0.3, 2011, 2013, 5, '', '', '', '', '']]);
  });
  const book = await read();
  expect(book.problems.map(({ address }) => address)).toEqual(['Investeringar!D5']);
  expect(book.investments?.budget.investments).toHaveLength(3);
});

it('names the missing column where a heading has been changed, and the table is still the one', async () => {
  await lay(true);
  await change(({ tables }) => void (tables.getItem('Transaktioner').columns.getItem('Belopp').name = 'Kronor'));
  const book = await read();
  expect(book.transactions).toBeUndefined();
  expect(book.problems.map(({ address, problem }) => [address, problem.kind])).toEqual([
    ['Transaktioner!A4', 'missing-column'],
  ]);
});

it('misses a table that has been removed', async () => {
  await lay(false);
  await change(({ worksheets }) => worksheets.getItem('Effekter').delete());
  expect((await read()).lost).toEqual([{ role: 'effects', name: 'Effekter', candidates: [] }]);
});

it('brings amounts of sheets in other units to the unit of the transactions', async () => {
  await lay(true, 'mkr');
  await change(({ worksheets }) => {
    const sheet = worksheets.getItem('Investeringar');
    sheet.getRange('A2').values = [['Belopp i tkr']];
    sheet.getRange('B5').values = [[3900]];
  });
  const book = await read();
  expect([book.unit, book.investments?.rows.columns.amount[0]]).toEqual(['mkr', 3.9]);
});
