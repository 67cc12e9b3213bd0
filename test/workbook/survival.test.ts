/** What people do to the cells: the pane follows, or says what it cannot find and offers the mend. */
import { serialOf } from '../../src/core/calendar/serial';
import { checksOf, layFundBook, overviewOf, planFundBook, readFundBook, writeChanges } from '../../src/workbook';
import type { Check, FundBook, Mend, WorkbookResult } from '../../src/workbook';
import { host } from './workbench';

// The engine calculates the whole workbook after each step.
jest.setTimeout(90_000);
const today = serialOf(2014, 6, 1);

async function value<T>(asked: Promise<WorkbookResult<T>>): Promise<T> {
  const result = await asked;
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
const read = (): Promise<FundBook> => value(readFundBook(today));
const inExcel = (work: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
const checks = async (): Promise<readonly Check[]> => {
  const book = await read();
  return checksOf(book, overviewOf(book), today);
};
const available = async (): Promise<number | undefined> => overviewOf(await read()).now?.available;
const mend = async (found: Mend | undefined): Promise<void> => {
  if (!found || !('changes' in found)) throw new Error('No mend to write.');
  const outcome = await value(writeChanges({ changes: found.changes, unit: 'mkr', label: 'x' }));
  expect(outcome.kind).toBe('written');
};

beforeEach(async () => {
  await value(layFundBook({ plan: await value(planFundBook()), unit: 'mkr', withExample: true, label: 'x' }));
});
afterEach(() => expect(host.problems()).toEqual([]));

it('a moved and renamed sheet, a renamed table and rows inserted above it change nothing', async () => {
  await inExcel(({ tables, worksheets }) => {
    const table = tables.getItem('Transaktioner');
    table.name = 'Huvudbok';
    table.worksheet.position = 0;
    table.worksheet.name = 'Bok 2014';
    worksheets.getItem('Bok 2014').getRange('4:4').insert('Down');
  });
  expect(await available()).toBe(8);
  expect((await checks()).filter(({ kind }) => kind === 'lost' || kind === 'unreadable')).toEqual([]);
});

it('a table whose rows stand in another order changes nothing', async () => {
  const before = (await read()).transactions?.rows;
  // The workbench has no sorting: the rows are turned upside down, as sorting leaves them.
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('Transaktioner').getDataBodyRange().load('formulas');
    await context.sync();
    body.formulas = [...(body.formulas as unknown[][])].reverse();
    await context.sync();
  });
  expect(JSON.stringify((await read()).transactions?.rows)).not.toBe(JSON.stringify(before));
  expect(await available()).toBe(8);
});

it('a deleted row is no longer counted', async () => {
  await inExcel(({ tables }) => tables.getItem('Transaktioner').rows.getItemAt(2).delete());
  // Without Skolfam’s 3.9.
  expect(await available()).toBe(11.9);
});

it('a renamed column that must be there is told of at the table, and renamed back', async () => {
  await inExcel(({ worksheets }) => {
    worksheets.getItem('Transaktioner').getRange('C4').values = [['Summa']];
  });
  const found = (await checks()).find(({ kind }) => kind === 'unreadable');
  expect(found?.mends?.map((one) => one.kind === 'rename-heading' && [one.from, one.to])).toEqual([
    ['Summa', 'Belopp'],
  ]);
  await mend(found?.mends?.[0]);
  expect(await available()).toBe(8);
});

it('a renamed column that may be missing is not passed over in silence', async () => {
  await inExcel(({ worksheets }) => {
    worksheets.getItem('Investeringar').getRange('C4').values = [['Ansvarig']];
  });
  const found = (await checks()).find(({ kind }) => kind === 'heading-renamed');
  expect(found).toMatchObject({ from: 'Ansvarig', to: 'Nämnd', address: 'Investeringar!C4' });
  await mend(found?.mends?.[0]);
  expect((await read()).investments?.headings[2]).toBe('Nämnd');
});

it('a deleted table is told of, and can be laid again', async () => {
  await inExcel(({ worksheets }) => worksheets.getItem('Transaktioner').delete());
  const found = (await checks()).find(({ kind }) => kind === 'lost');
  expect(found).toMatchObject({ role: 'transactions', mends: [{ kind: 'lay-again' }] });
});

it('a figure typed over a column’s formula is told of, and the formula written back', async () => {
  await inExcel(({ worksheets }) => {
    const cells = worksheets.getItem('Investeringar').getRange('I5:I8');
    cells.formulas = [['=0.01*1'], ['=0.01*1'], [0.5], ['=0.01*1']];
  });
  const found = (await checks()).find(({ kind }) => kind === 'typed-over');
  expect(found).toMatchObject({ address: 'Investeringar!I7', formula: '=0.01*1' });
  await mend(found?.mends?.[0]);
  expect((await checks()).some(({ kind }) => kind === 'typed-over')).toBe(false);
});

it('a figure typed over a formula on a sheet that the pane made is told of, also where the sheet has many hundred', async () => {
  const formulas = Array.from({ length: 70 }, (_, r) => Array.from({ length: 10 }, (__, c) => `=${r}+${c}`));
  const draw = (sheet: Excel.Worksheet): void => {
    sheet.getRange('A1:J70').formulas = formulas;
  };
  await value(writeChanges({ changes: [{ kind: 'add-sheet', name: 'Stort', draw }], unit: 'mkr', label: 'x' }));
  expect((await checks()).some(({ kind }) => kind === 'typed-over')).toBe(false);
  await inExcel(({ worksheets }) => {
    worksheets.getItem('Stort').getRange('B3').values = [[9]];
  });
  const found = (await checks()).find(({ kind }) => kind === 'typed-over');
  expect(found).toMatchObject({ address: 'Stort!B3', formula: '=2+1' });
  await mend(found?.mends?.[0]);
  expect((await checks()).some(({ kind }) => kind === 'typed-over')).toBe(false);
});

it('where a table is gone, one of several that fit can take its place', async () => {
  await inExcel(({ worksheets }) => {
    worksheets.getItem('Transaktioner').delete();
    for (const [name, amount] of [
      ['Huvudbok', 7],
      ['Utkast', 1],
    ] as const) {
      const sheet = worksheets.add(`Blad med ${name}`);
      sheet.getRange('A1:C2').values = [
        ['Datum', 'Slag', 'Belopp'],
        [2010, 'Öronmärkning', amount],
      ];
      sheet.tables.add('A1:C2', true).name = name;
    }
  });
  const found = (await checks()).find(({ kind }) => kind === 'lost');
  expect(found?.mends?.map((one) => ('table' in one ? one.table : one.kind))).toEqual([
    'Huvudbok',
    'Utkast',
    'lay-again',
  ]);
  await mend(found?.mends?.[0]);
  expect(await available()).toBe(7);
  expect((await checks()).some(({ kind }) => kind === 'lost')).toBe(false);
});
