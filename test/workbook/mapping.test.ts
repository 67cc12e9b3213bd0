/** The user's own cells, mapped and read as the fund book, in the real Office.js. */
import { serialOf } from '../../src/core/calendar/serial';
import type { CellValue } from '../../src/core/problem';
import { problemText } from '../../src/i18n/problems';
import {
  checksOf,
  layFundBook,
  mapPlace,
  overviewOf,
  planFundBook,
  previewChanges,
  readFundBook,
  readPlace,
  takeBackChanges,
  writeChanges,
} from '../../src/workbook';
import type { Change, Choices, FundBook, MappedPlaceView, Receipt, RowCells, WorkbookResult } from '../../src/workbook';
import { host } from './workbench';

const today = serialOf(2014, 6, 1);

async function value<T>(asked: Promise<WorkbookResult<T>>): Promise<T> {
  const result = await asked;
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
const change = (work: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
const read = (): Promise<FundBook> => value(readFundBook(today));

async function put(address: string, cells: readonly (readonly CellValue[])[]): Promise<void> {
  await change(({ worksheets }) => {
    const corner = worksheets.getItem('Blad1').getRange(address);
    corner.getResizedRange(cells.length - 1, (cells[0]?.length ?? 1) - 1).values = cells as unknown[][];
  });
}
async function view(address: string, choices: Choices = {}): Promise<MappedPlaceView> {
  const place = await value(readPlace(`Blad1!${address}`));
  const found = place && mapPlace(place, choices, today);
  if (!found) throw new Error('Nothing is recognised.');
  return found;
}
async function write(changes: readonly Change[]): Promise<Receipt> {
  const outcome = await value(writeChanges({ changes, unit: 'tkr', label: 'x' }));
  if (outcome.kind !== 'written') throw new Error(`changed at ${outcome.address}`);
  return outcome.receipt;
}
async function map(address: string, choices: Choices = {}): Promise<Receipt> {
  const { mapping } = await view(address, choices);
  return write([{ kind: 'map-role', role: mapping.role, mapping }]);
}

const LEDGER: readonly (readonly CellValue[])[] = [
  ['Fondens rörelser 2010–2013', '', '', ''],
  ['', '', '', ''],
  ['Bokföringsdatum', 'Transaktionstyp', 'Belopp (tkr)', 'Projekt'],
  [2010, 'Avsättning', "'33 800", ''],
  [2011, 'Beviljat', "'3 900", 'Skolfam'],
  [2012, 'Upparbetat', "'1 240,5", 'Skolfam'],
  ['Summa', '', "'38 940,5", ''],
];

afterEach(() => expect(host.problems()).toEqual([]));

describe('a plain range', () => {
  beforeEach(() => put('B2', LEDGER));

  it('is shown as it would be read, before anything is written', async () => {
    const { proposal, mapping, counts, sum, lacking, lacksUnit } = await view('C5');
    expect([proposal.role, mapping.unit, counts.read, counts.total, sum?.amount]).toEqual([
      'transactions',
      'tkr',
      3,
      1,
      38940.5,
    ]);
    expect([lacking, lacksUnit]).toEqual([[], false]);
    expect((await read()).transactions).toBeUndefined();
  });

  it('is the fund book’s transactions once it is mapped, until that is taken back', async () => {
    const receipt = await map('C5');
    const book = await read();
    expect([book.unit, book.problems, book.mappings.map(({ headingRow }) => headingRow)]).toEqual([
      'tkr',
      [],
      ['Blad1!B4:E4'],
    ]);
    expect(overviewOf(book).now).toEqual({ booked: 32559.5, committed: 2659.5, available: 29900 });
    await value(takeBackChanges(receipt));
    expect((await read()).transactions).toBeUndefined();
  });

  it('is followed when its sheet is renamed and moved, and rows and columns are put in', async () => {
    await map('C5');
    await change(({ worksheets }) => {
      worksheets.getItem('Blad1').getRange('A1:A3').getEntireRow().insert('Down');
      worksheets.getItem('Blad1').getRange('D1').getEntireColumn().insert('Right');
      worksheets.add('Först').position = 0;
      worksheets.getItem('Blad1').name = 'Huvudbok 2013';
    });
    const book = await read();
    expect(book.mappings.map(({ headingRow }) => headingRow)).toEqual(["'Huvudbok 2013'!B7:F7"]);
    expect(overviewOf(book).now?.available).toBe(29900);
  });

  it('has rows written below it read too', async () => {
    await map('C5');
    await change(({ worksheets }) => {
      const sheet = worksheets.getItem('Blad1');
      sheet.getRange('B8:E8').getEntireRow().insert('Down');
      sheet.getRange('B8:E8').values = [[2013, 'Återföring', 100, 'Skolfam']];
    });
    expect(overviewOf(await read()).now?.available).toBe(30000);
  });

  it('tells of a cell that cannot be read where the user sees it, and reads the rest', async () => {
    await map('C5');
    await change(({ worksheets }) => void (worksheets.getItem('Blad1').getRange('D7').values = [['tolv']]));
    const book = await read();
    expect(book.problems.map(({ address, problem }) => [address, problemText(problem, 'sv')])).toEqual([
      ['Blad1!D7', expect.stringContaining('Rad 7, kolumnen Belopp (tkr) i Blad1 är texten "tolv"')],
    ]);
    expect(overviewOf(book).now?.booked).toBe(33800);
  });

  it('is lost in words when a heading or the sheet is gone, and nothing else takes its place', async () => {
    await map('C5');
    await change(({ worksheets }) => void (worksheets.getItem('Blad1').getRange('D4').values = [['Kronor']]));
    const book = await read();
    expect([book.transactions, book.lost, book.lostMappings]).toEqual([
      undefined,
      [],
      [{ role: 'transactions', name: 'Blad1', headings: ['Belopp (tkr)'], address: 'Blad1!B4' }],
    ]);
    await change(({ worksheets }) => {
      worksheets.add('Annat');
      worksheets.getItem('Blad1').delete();
    });
    expect((await read()).lostMappings).toEqual([
      { role: 'transactions', name: 'Blad1', headings: [], address: undefined },
    ]);
  });

  it('stays mapped when the rest of the fund book is laid', async () => {
    await map('C5');
    const plan = await value(planFundBook());
    expect(plan.filter(({ kind }) => kind === 'mapped').map(({ role }) => role)).toEqual(['transactions']);
    await value(layFundBook({ plan, unit: 'tkr', withExample: false, label: '' }));
    const book = await read();
    expect([book.mappings.length, book.lost, book.transactions?.rows.length]).toEqual([1, [], 3]);
    expect(book.plan.filter(({ kind }) => kind === 'new')).toEqual([]);
  });

  it('is not written in', async () => {
    await map('C5');
    const rows = [{ Datum: 2013, Slag: 'Upparbetat', Belopp: 1 }];
    const asked = {
      changes: [{ kind: 'add-rows', role: 'transactions', rows } as const],
      unit: 'tkr',
      label: '',
    } as const;
    expect(await writeChanges(asked)).toEqual({
      ok: false,
      problem: { kind: 'mapped', role: 'transactions', name: 'Blad1', why: 'cells' },
    });
  });
});

it('of two tables with the same headings the one that was pointed at is read, also when rows are put in', async () => {
  const head = ['Datum', 'Slag', 'Belopp kr'];
  await put('A1', [head, [2010, 'Öronmärkning', 5], ['', '', ''], ['', '', ''], head, [2011, 'Öronmärkning', 7]]);
  await map('A6');
  expect((await read()).transactions?.rows.columns.amount).toEqual([7]);
  await change(({ worksheets }) => void worksheets.getItem('Blad1').getRange('A1:A2').getEntireRow().insert('Down'));
  expect((await read()).transactions?.rows.columns.amount).toEqual([7]);
});

describe('checks', () => {
  const checks = async () => {
    const book = await read();
    return checksOf(book, overviewOf(book), today).map((check) => [
      check.kind,
      'address' in check && check.address,
      check.mends?.map(({ kind }) => kind),
    ]);
  };

  it('point out cells that look like a table of the fund’s, until they are mapped', async () => {
    await put('B2', LEDGER);
    expect(await checks()).toEqual([['unmapped', 'Blad1!B2:E8', ['map-again']]]);
    await map('C5');
    expect((await checks()).filter(([kind]) => kind === 'unmapped')).toEqual([]);
  });

  it('tell of rows below empty ones, and of a mapping that has lost its cells, with their mends', async () => {
    await put('B2', LEDGER.slice(0, -1));
    await map('C5');
    await put('B10', [[2013, 'Återföring', 100, 'Skolfam']]);
    expect(await checks()).toContainEqual(['rows-below', 'Blad1!A10', ['map-again']]);
    await put('D4', [['Kronor']]);
    const book = await read();
    const [lost] = checksOf(book, overviewOf(book), today);
    expect([lost?.kind, lost?.mends?.map(({ kind }) => kind)]).toEqual(['mapping-lost', ['map-again', 'unmap']]);
    const unmap = lost?.mends?.find((mend) => mend.kind === 'unmap');
    const receipt = await write(unmap?.kind === 'unmap' ? unmap.changes : []);
    expect((await read()).lostMappings).toEqual([]);
    await value(takeBackChanges(receipt));
    expect((await read()).lostMappings).toHaveLength(1);
  });
});

describe('a table of the user’s own', () => {
  const TABLE: readonly (readonly CellValue[])[] = [
    ['Bokf.datum', 'Typ av transaktion', 'Utbetalt (kr)', 'Projekt', 'Egen kolumn'],
    [2010, 'Avsättning', -33_800_000, '', 'a'],
    [2011, 'Beviljat', -3_900_000, 'Skolfam', 'b'],
    [2012, 'Förbrukat', -1_240_500, 'Skolfam', 'c'],
  ];
  const choices: Choices = { columns: { 3: 'amount' } };
  const table = () =>
    Excel.run(async (context) => {
      const body = context.workbook.tables.getItem('Rörelser').getDataBodyRange().load('values');
      await context.sync();
      return body.values as CellValue[][];
    });
  const addRows = (...rows: readonly RowCells[]): Change => ({ kind: 'add-rows', role: 'transactions', rows });
  const refusedOf = async (...changes: readonly Change[]) => {
    const result = await writeChanges({ changes, unit: 'kr', label: '' });
    return result.ok ? undefined : result.problem;
  };

  beforeEach(async () => {
    await put('B3', TABLE);
    await change(({ tables }) => void (tables.add('Blad1!B3:F6', true).name = 'Rörelser'));
    await map('C5', choices);
  });

  it('is read with its signs turned, and has its totals row left alone', async () => {
    await change(({ tables }) => void (tables.getItem('Rörelser').showTotals = true));
    const book = await read();
    expect([book.unit, book.problems, book.mappings[0]?.headingRow]).toEqual(['kr', [], 'Blad1!B3:E3']);
    expect(overviewOf(book).now).toEqual({ booked: 32_559_500, committed: 2_659_500, available: 29_900_000 });
  });

  it('has rows added in its own columns, unit and signs, and taken back', async () => {
    const asked = [addRows({ Datum: 2013, Slag: 'Upparbetat', Belopp: 890.5, Insats: 'Skolfam', Status: 'Utfall' })];
    const receipt = await write(asked);
    expect((await table()).at(-1)).toEqual([2013, 'Upparbetat', -890_500, 'Skolfam', '']);
    expect((await read()).transactions?.rows.columns.amount.at(-1)).toBe(890_500);
    await value(takeBackChanges(receipt));
    expect(await table()).toEqual(TABLE.slice(1));
  });

  it('has a row changed where it stands, and nothing is written where it has been changed meanwhile', async () => {
    const was = (await read()).transactions?.cells[2] ?? [];
    const values = { Belopp: 4000 };
    await write([{ kind: 'change-row', role: 'transactions', row: 3, was, values }]);
    expect((await table())[1]).toEqual([2011, 'Beviljat', -4_000_000, 'Skolfam', 'b']);
    const late = await value(
      writeChanges({
        changes: [{ kind: 'change-row', role: 'transactions', row: 3, was, values }],
        unit: 'kr',
        label: '',
      }),
    );
    expect(late).toEqual({ kind: 'changed', address: 'Blad1!D5' });
    const now = (await read()).transactions?.cells[2] ?? [];
    const receipt = await write([
      { kind: 'change-row', role: 'transactions', row: 3, was: now, values: { Belopp: 1 } },
    ]);
    expect((await table())[1]?.[2]).toBe(-1000);
    await value(takeBackChanges(receipt));
    expect((await table())[1]?.[2]).toBe(-4_000_000);
  });

  it('is shown before it is written by its own headings and in its own unit', async () => {
    const [preview] = previewChanges(await read(), [
      addRows({ Datum: 2013, Slag: 'Upparbetat', Belopp: 5, Insats: 'X' }),
    ]);
    expect(preview?.kind === 'rows' && preview.rows[0]?.map(({ heading, value: cell }) => [heading, cell])).toEqual([
      ['Bokf.datum', 2013],
      ['Typ av transaktion', 'Upparbetat'],
      ['Utbetalt (kr)', -5],
      ['Projekt', 'X'],
    ]);
  });

  it('is refused a column, formulas written over, figures among texts, and rows below a sum', async () => {
    const row = { Datum: 2013, Slag: 'Upparbetat', Belopp: 5, Insats: 'Skolfam' };
    expect(await refusedOf({ kind: 'add-column', role: 'transactions', heading: 'Ny' })).toMatchObject({
      why: 'column',
    });
    await put('D4', [['=-5*2']]);
    expect(await refusedOf(addRows(row))).toMatchObject({ why: 'formulas', heading: 'Utbetalt (kr)' });
    await put('D4', [["'-33 800,50"]]);
    expect(await refusedOf(addRows(row))).toMatchObject({ why: 'text', heading: 'Utbetalt (kr)' });
    await put('D4', [[-5]]);
    await put('B6', [['Summa', '', -9, '', '']]);
    expect(await refusedOf(addRows(row))).toMatchObject({ why: 'total' });
    expect(await table()).toHaveLength(3);
  });

  it('whose kind is the same in all rows refuses a row of another kind', async () => {
    await map('C5', { columns: { 2: '', 3: 'amount' }, constants: { kind: 'Upparbetat' } });
    const row = { Datum: 2013, Belopp: 5, Insats: 'Skolfam' };
    expect(await refusedOf(addRows({ ...row, Slag: 'Beviljat' }))).toMatchObject({ why: 'constant', heading: 'Slag' });
    expect(await refusedOf(addRows({ ...row, Slag: 'Upparbetat' }))).toBeUndefined();
    expect((await table()).at(-1)).toEqual([2013, '', -5, 'Skolfam', '']);
  });

  it('is read as plain cells, and not written in, when it is made a range', async () => {
    await change(({ tables }) => void tables.getItem('Rörelser').convertToRange());
    expect(overviewOf(await read()).now?.available).toBe(29_900_000);
    expect(await refusedOf(addRows({ Datum: 2013 }))).toMatchObject({ why: 'cells' });
  });
});
