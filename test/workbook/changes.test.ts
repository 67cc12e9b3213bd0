import { serialOf } from '../../src/core/calendar/serial';
import {
  layFundBook,
  planFundBook,
  previewChanges,
  readFundBook,
  takeBackChanges,
  writeChanges,
} from '../../src/workbook';
import type { Change, ChangesOutcome, FundBook, Receipt, WorkbookResult } from '../../src/workbook';
import { host } from './workbench';

const today = serialOf(2014, 6, 1);

async function value<T>(asked: Promise<WorkbookResult<T>>): Promise<T> {
  const result = await asked;
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const read = (): Promise<FundBook> => value(readFundBook(today));
const lay = async (withExample = false): Promise<void> => {
  await value(layFundBook({ plan: await value(planFundBook()), unit: 'tkr', withExample, label: '' }));
};
const write = async (changes: readonly Change[], unit: 'kr' | 'tkr' | 'mkr' = 'tkr'): Promise<ChangesOutcome> =>
  value(writeChanges({ changes, unit, label: 'Skolfam är beviljad' }));
const written = async (changes: readonly Change[], unit: 'kr' | 'tkr' | 'mkr' = 'tkr'): Promise<Receipt> => {
  const outcome = await write(changes, unit);
  if (outcome.kind !== 'written') throw new Error(`Changed: ${outcome.address}`);
  return outcome.receipt;
};
const inExcel = (work: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
const rowsOf = (table: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).getDataBodyRange().load('formulas');
    await context.sync();
    return body.formulas as unknown[][];
  });

const granted: Change = {
  kind: 'add-rows',
  role: 'transactions',
  rows: [
    {
      Datum: serialOf(2014, 5, 2),
      Slag: 'Beviljat',
      Belopp: 3900,
      Insats: 'Skolfam',
      Status: 'Utfall',
      Beslut: '2014-05-02 § 12',
      Anteckning: '=1+1 är ingen formel',
    },
    { Datum: 2015, Slag: 'Upparbetat', Belopp: 100.5, Insats: 'Skolfam', Status: 'Plan' },
  ],
};

afterEach(() => expect(host.problems()).toEqual([]));

describe('rows added to a table', () => {
  it('fill the blank row of an empty table first, as text, amounts and days', async () => {
    await lay();
    await written([granted]);
    expect(await rowsOf('Transaktioner')).toEqual([
      [41761, 'Beviljat', 3900, 'Skolfam', '', 'Utfall', '2014-05-02 § 12', '=1+1 är ingen formel'],
      [2015, 'Upparbetat', 100.5, 'Skolfam', '', 'Plan', '', ''],
    ]);
    const book = await read();
    expect(book.problems).toEqual([]);
    await Excel.run(async (context) => {
      const dates = context.workbook.worksheets.getItem('Transaktioner').getRange('A5:A6').load('text');
      await context.sync();
      expect(dates.text).toEqual([['2014-05-02'], ['2015']]);
    });
  });

  it('come last among those there are, and are taken back alone', async () => {
    await lay(true);
    const before = await rowsOf('Transaktioner');
    const receipt = await written([granted]);
    expect((await rowsOf('Transaktioner')).slice(0, before.length)).toEqual(before);
    expect(await rowsOf('Transaktioner')).toHaveLength(before.length + 2);
    expect(await value(takeBackChanges(receipt))).toEqual({ sheets: [], restored: 2, kept: [] });
    expect(await rowsOf('Transaktioner')).toEqual(before);
  });

  it('leave a blank row when all that the table held is taken back', async () => {
    await lay();
    await value(takeBackChanges(await written([granted])));
    expect(await rowsOf('Transaktioner')).toEqual([['', '', '', '', '', '', '', '']]);
    expect((await read()).transactions?.rows.length).toBe(0);
  });

  it('are found again when the table has been sorted, and left where someone has changed one', async () => {
    await lay(true);
    const before = await rowsOf('Transaktioner');
    const receipt = await written([granted]);
    const sorted = [...(await rowsOf('Transaktioner'))].reverse();
    await inExcel((workbook) => {
      const body = workbook.tables.getItem('Transaktioner').getDataBodyRange();
      body.values = sorted;
      body.getCell(0, 7).values = [['ändrat av mig']];
    });
    expect(await value(takeBackChanges(receipt))).toEqual({ sheets: [], restored: 1, kept: ['Transaktioner'] });
    const after = await rowsOf('Transaktioner');
    expect(after).toHaveLength(before.length + 1);
    expect(after[0]?.[7]).toBe('ändrat av mig');
    expect(after.slice(1)).toEqual([...before].reverse());
  });

  it('go by the headings of the user’s own table and into its unit', async () => {
    await inExcel((workbook) => {
      const sheet = workbook.worksheets.getItem('Blad1');
      sheet.getRange('A1').values = [['Fondens bok, belopp i mkr']];
      sheet.getRange('B3:E4').values = [
        ['Amount', 'Kind', 'Eget', 'Date'],
        [33.8, 'Earmarking', 'x', 2010],
      ];
      sheet.tables.add('B3:E4', true).name = 'Huvudbok';
    });
    const book = await read();
    const preview = previewChanges({ ...book, unit: 'tkr' }, [granted])[0];
    expect(preview).toMatchObject({
      table: 'Huvudbok',
      sheet: 'Blad1',
      unit: 'mkr',
      lacking: ['Insats', 'Status', 'Beslut', 'Anteckning'],
    });
    expect(preview?.kind === 'rows' && preview.rows[0]).toEqual([
      { heading: 'Date', value: 41761, was: undefined, look: 'date' },
      { heading: 'Kind', value: 'Beviljat', was: undefined, look: 'text' },
      { heading: 'Amount', value: 3.9, was: undefined, look: 'amount' },
    ]);
    await written([granted]);
    expect(await rowsOf('Huvudbok')).toEqual([
      [33.8, 'Earmarking', 'x', 2010],
      [3.9, 'Beviljat', '', 41761],
      [0.1005, 'Upparbetat', '', 2015],
    ]);
  });

  it('are refused in words where the fund book has no such table', async () => {
    expect(await writeChanges({ changes: [granted], unit: 'tkr', label: '' })).toEqual({
      ok: false,
      problem: { kind: 'no-table', role: 'transactions' },
    });
  });
});

describe('a row that is changed', () => {
  const changes = async (): Promise<readonly Change[]> => {
    const { transactions } = await read();
    const rowAt = (row: number) => transactions?.cells[row - 1] ?? [];
    return [
      { kind: 'change-row', role: 'transactions', row: 3, was: rowAt(3), values: { Belopp: 7, Anteckning: 'ändrat' } },
    ];
  };

  it('is as it was when it is taken back', async () => {
    await lay(true);
    const before = await rowsOf('Transaktioner');
    const receipt = await written(await changes());
    const after = await rowsOf('Transaktioner');
    expect(after).toHaveLength(before.length);
    expect([after[1]?.[2], after[1]?.[7]]).toEqual([7, 'ändrat']);
    expect((await value(takeBackChanges(receipt))).kept).toEqual([]);
    expect(await rowsOf('Transaktioner')).toEqual(before);
  });

  it('is not touched where it holds anything else than what was shown, and nothing else is written either', async () => {
    await lay(true);
    const wanted = [...(await changes()), granted];
    await inExcel((workbook) => {
      workbook.tables.getItem('Transaktioner').getDataBodyRange().getCell(1, 3).values = [['Annan']];
    });
    const before = await rowsOf('Transaktioner');
    expect(await write(wanted)).toEqual({ kind: 'changed', address: 'Transaktioner!A6' });
    expect(await rowsOf('Transaktioner')).toEqual(before);
  });
});

describe('a column of formulas', () => {
  it('keeps them in rows that are changed, is filled by Excel in new ones, and is as it was when they are taken back', async () => {
    await inExcel((workbook) => {
      const sheet = workbook.worksheets.getItem('Blad1');
      sheet.getRange('B3:F5').formulas = [
        ['Datum', 'Slag', 'Belopp', 'Insats', 'Anteckning'],
        [2010, 'Öronmärkning', '=2*50', '', 'x'],
        [2011, 'Beviljat', '=2*5', 'Skolfam', 'y'],
      ];
      sheet.tables.add('B3:F5', true).name = 'Huvudbok';
    });
    const before = await rowsOf('Huvudbok');
    const was = (await read()).transactions?.cells[2] ?? [];
    const values = { Belopp: 7, Anteckning: 'ändrat' };
    const receipt = await written([{ kind: 'change-row', role: 'transactions', row: 3, was, values }, granted]);
    const after = await rowsOf('Huvudbok');
    expect(after[1]).toEqual([2011, 'Beviljat', '=2*5', 'Skolfam', 'ändrat']);
    expect(after.slice(2).map((row) => row[2])).not.toContain(3900);
    expect((await value(takeBackChanges(receipt))).kept).toEqual([]);
    expect(await rowsOf('Huvudbok')).toEqual(before);
  });
});

describe('cells and sheets', () => {
  it('are written as formulas and text, and taken back', async () => {
    await lay();
    const receipt = await written([
      {
        kind: 'set-cells',
        address: 'Blad1!B2:C2',
        was: [['', '']],
        contents: [[{ formula: '=1+1' }, '2014-01-31']],
      },
      {
        kind: 'add-sheet',
        name: 'Rapport: 2014/2015',
        draw: (sheet) => void (sheet.getRange('A1').values = [['Rapport']]),
      },
    ]);
    await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem('Blad1').getRange('B2:C2').load('values');
      const sheet = context.workbook.worksheets.getItem('Rapport 2014 2015').getRange('A1').load('values');
      await context.sync();
      expect([cells.values, sheet.values]).toEqual([[[2, '2014-01-31']], [['Rapport']]]);
    });
    expect(await value(takeBackChanges(receipt))).toEqual({ sheets: ['Rapport 2014 2015'], restored: 1, kept: [] });
  });

  it('that someone has changed since are left and named', async () => {
    await lay();
    const receipt = await written([
      { kind: 'set-cells', address: 'Blad1!B2', was: [['']], contents: [[5]] },
      { kind: 'add-sheet', name: 'Rapport', draw: (sheet) => void (sheet.getRange('A1').values = [['Rapport']]) },
    ]);
    await inExcel((workbook) => {
      workbook.worksheets.getItem('Blad1').getRange('B2').values = [[6]];
      workbook.worksheets.getItem('Rapport').getRange('B1').values = [['min anteckning']];
    });
    expect(await value(takeBackChanges(receipt))).toEqual({ sheets: [], restored: 0, kept: ['Blad1!B2', 'Rapport'] });
  });
});
