/** The sheets for budget, accounts and follow-up made of the user's own cells, in the real Office.js: what the pane shows, live. */
import { overviewOf, makeReport, previewReport, reportChange, writeChanges, yearlyFollowUp } from '../../src/workbook';
import type { Choices, FundBook, ReportKind } from '../../src/workbook';
import type { Year } from '../../src/core/calendar/year';
import type { CellValue } from '../../src/core/problem';
import { FIXTURES } from '../fixtures/workbooks';
import { defineFunctions } from './liveFunctions';
import { inExcel, map, read, value } from './mapped';
import { host } from './workbench';

jest.setTimeout(60_000);
beforeEach(defineFunctions);
afterEach(() => expect(host.problems()).toEqual([]));

type Cells = readonly (readonly CellValue[])[];

/** As a file holds them: text stays text, whatever it looks like. */
const put = (cells: Cells, from = 'A1'): Promise<void> =>
  inExcel(({ worksheets }) => {
    const [rows, columns] = [cells.length, cells[0]?.length ?? 1];
    const range = worksheets
      .getItem('Blad1')
      .getRange(from)
      .getResizedRange(rows - 1, columns - 1);
    range.numberFormat = cells.map((row) =>
      row.map((cell) => (typeof cell === 'string' && cell !== '' ? '@' : 'General')),
    );
    range.values = cells as unknown[][];
  });
const fixture = (name: string) => {
  const found = FIXTURES.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};
const year = (number: number): Year => number as Year;

async function valuesOf(sheet: string): Promise<Cells> {
  await host.settled();
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load('values');
    await context.sync();
    return used.values as CellValue[][];
  });
}
async function made(
  kind: ReportKind,
  from: number,
  to: number,
): Promise<{ readonly book: FundBook; readonly cells: Cells }> {
  const book = await read();
  const outcome = makeReport(book, kind, { from: year(from), to: year(to) });
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.problem));
  const { report } = outcome;
  await value(writeChanges({ changes: [reportChange(report)], unit: book.unit, label: '' }));
  return { book, cells: await valuesOf(report.title) };
}
const block = (cells: Cells, from: number): Cells => {
  const end = cells.findIndex((row, i) => i >= from && row[0] === '');
  return cells.slice(from, end < 0 ? undefined : end);
};
const under = (cells: Cells, title: string): Cells =>
  block(cells, cells.findIndex(([first]) => String(first).startsWith(title)) + 1);
const none = (cells: Cells): void => expect(cells.flat().filter((cell) => String(cell).startsWith('#'))).toEqual([]);

const LEDGERS: readonly (readonly [name: string, Choices])[] = [
  ['raindance', {}],
  ['ubw', { unit: 'kr' }],
  ['english', {}],
  ['inklistrad-csv', {}],
  ['beviljat-och-upparbetat', {}],
];

describe('Bokslutsunderlag', () => {
  it.each(LEDGERS)('is made of the ledger %s, with the figures that the pane shows', async (name, choices) => {
    const { cells: own } = fixture(name);
    await put(own);
    await map('Blad1!A5', choices);
    const { book, cells } = await made('accounts', 2010, 2014);
    none(cells);
    const preview = previewReport(book, 'accounts', { from: year(2010), to: year(2014) }, book.unit);
    expect(cells.slice(8, 13).map((row) => row.slice(1, 8))).toEqual(preview.slice(1).map((row) => row.slice(1)));
    expect(cells.slice(8, 14).map((row) => row[9])).toEqual(Array(6).fill('Stämmer'));
  });

  it('follows figures, and says where rows have come or text is another', async () => {
    await put([
      ['Datum', 'Slag', 'Belopp (mkr)', 'Insats'],
      [2010, 'Öronmärkning', 33.8, ''],
      [2011, 'Upparbetat', '1,3', 'Skolfam'],
    ]);
    await map('Blad1!A2');
    expect((await made('accounts', 2010, 2011)).cells[9]?.slice(1, 10)).toEqual([
      33.8,
      0,
      0,
      1.3,
      0,
      32.5,
      -1.3,
      0,
      'Stämmer',
    ]);
    await put([[30.1]], 'C2');
    expect((await valuesOf('Bokslutsunderlag'))[9]?.[6]).toBe(28.8);
    await put([[2011, 'Upparbetat', 2, 'Skolfam']], 'A4');
    const grown = await valuesOf('Bokslutsunderlag');
    expect([grown[9]?.[6], grown[9]?.[9]]).toEqual([28.8, 'Egna celler har ändrats: gör om bladet']);
    await put([['2,3']], 'C3');
    const other = await valuesOf('Bokslutsunderlag');
    expect(other[9]?.slice(2, 9).every((cell) => String(cell).startsWith('#'))).toBe(true);
    expect(other[10]?.[6]).toMatch(/^#/);
  });

  it('is made of an Excel table with other headings and turned signs, and counts its rows', async () => {
    await put([
      ['Bokföringsdatum', 'Transaktionstyp', 'Summa kronor', 'Projekt'],
      [2010, 'Öronmärkning', -33_800_000, ''],
      [41_000, 'Upparbetat', -1_300_000.5, ' Skolfam'],
    ]);
    await inExcel(({ tables }) => void (tables.add('Blad1!A1:D3', true).name = 'Rörelser'));
    await map('Blad1!A2');
    const { cells } = await made('accounts', 2010, 2012);
    expect(cells.slice(8, 11).map((row) => [row[6], row[9]])).toEqual([
      [33_800_000, 'Stämmer'],
      [33_800_000, 'Stämmer'],
      [32_499_999.5, 'Stämmer'],
    ]);
    await inExcel(({ tables }) => void tables.getItem('Rörelser').rows.add(undefined, [[2012, 'Upparbetat', -1, '']]));
    expect((await valuesOf('Bokslutsunderlag'))[10]?.[9]).toBe('Egna celler har ändrats: gör om bladet');
  });
});

describe('Ramjustering', () => {
  const preview = (book: FundBook, from: number, to: number) =>
    previewReport(book, 'frames', { from: year(from), to: year(to) }, book.unit)
      .slice(1)
      .map((row) => row.slice(1));
  const holds = (
    { book, cells }: { readonly book: FundBook; readonly cells: Cells },
    from: number,
    to: number,
  ): void => {
    none(cells);
    const plan = under(cells, 'Ramminskning enligt planen').map((row) => row.slice(3, 3 + to - from + 1));
    expect(plan).toEqual(preview(book, from, to));
    expect(under(cells, 'Kontroller').map((row) => row[1])).not.toContain('Stämmer inte: gör om bladet');
  };

  it('is made of a plan with a column a year, minus signs and sums', async () => {
    await put(fixture('ramminskning-per-ar').cells);
    await map('Blad1!A5');
    const report = await made('frames', 2014, 2016);
    holds(report, 2014, 2016);
    expect(under(report.cells, 'Ramminskning enligt planen').at(-1)?.slice(2, 6)).toEqual([780, 1030, 1030, 1030]);
    expect(under(report.cells, 'Kontroller').at(-1)?.slice(0, 3)).toEqual([
      'Egna celler som har ändrats sedan bladet gjordes',
      'Stämmer',
      0,
    ]);
    await put([[-1000]], 'C5');
    const after = await valuesOf('Ramjustering');
    expect(under(after, 'Ramminskning enligt planen').at(-1)?.slice(2, 6)).toEqual([780, 1718, 1030, 1030]);
  });

  it('is made of decided interventions, amounts with their units in the cells', async () => {
    await put(fixture('beslutade-insatser').cells);
    await map('Blad1!A5');
    const report = await made('frames', 2015, 2019);
    holds(report, 2015, 2019);
    // 3,9 in five years from 2013, 1,2 in four from 2014, 2,75 in five from 2015.
    expect(under(report.cells, 'Ramminskning enligt planen').at(-1)?.slice(2, 8)).toEqual([
      1.08, 1.63, 1.63, 1.63, 0.55, 0.55,
    ]);
  });
});

it('the yearly follow-up is made of rows with names merged downwards and years as dates', async () => {
  const own = fixture('uppfoljning-med-stavfel').cells.map((row) => row.map((cell) => (cell === '#N/A' ? '' : cell)));
  await put(own);
  await map('Blad1!A5');
  const book = await read();
  const report = yearlyFollowUp(book, year(2013));
  if (!report) throw new Error('no report');
  await value(writeChanges({ changes: [reportChange(report)], unit: book.unit, label: '' }));
  const cells = await valuesOf(report.title);
  none(cells);
  expect(
    block(cells, cells.findIndex(([first]) => String(first).startsWith('Realiseringsgrad =')) + 1).slice(1),
  ).toEqual([
    ['Skolfam', 450, 410, 410 / 450, 0, 0, 0],
    ['Unga till arbete', 300, -25, -25 / 300, 0, 0, 0],
    ['Summa', 750, 385, 385 / 750, 0, 0, 0],
  ]);
  expect(cells.find(([first]) => String(first).startsWith('Kontroll'))?.[1]).toBe(0);
  expect(overviewOf(book)).toBeDefined();
});

describe('what is fetched', () => {
  const CHANGED = 'Egna celler har ändrats: gör om bladet';
  const plan = fixture('ramminskning-per-ar').cells;
  const frames = async () => {
    const cells = await valuesOf('Ramjustering');
    return {
      total: under(cells, 'Ramminskning enligt planen').at(-1)?.slice(2, 6),
      checks: under(cells, 'Kontroller').map((row) => row[1]),
    };
  };

  it('turns signs also where there was nothing to turn, and calculates units and per cent', async () => {
    await put(plan.map((row) => row.map((cell) => (cell === -250 ? 0 : cell))));
    await map('Blad1!A5', { unit: 'tkr' });
    await made('frames', 2014, 2016);
    expect((await frames()).total).toEqual([780, 780, 780, 780]);
    await put([[-500]], 'E7');
    expect((await frames()).total).toEqual([780, 780, 780, 1280]);
    expect((await frames()).checks.at(-1)).toBe('Stämmer');
  });

  it('counts cells that have been filled or emptied, also where as many are', async () => {
    await put(plan);
    await map('Blad1!A5');
    await made('frames', 2014, 2016);
    await put([[-300]], 'B7');
    expect((await frames()).checks.at(-1)).toBe('Stämmer inte: gör om bladet');
    await put([['']], 'C7');
    expect((await frames()).checks.at(-1)).toBe('Stämmer inte: gör om bladet');
  });

  it('is an error where a figure becomes text', async () => {
    await put(plan);
    await map('Blad1!A5');
    await made('frames', 2014, 2016);
    await put([['-312 tkr']], 'C5');
    // Excel's own SUMIFS is an error too; the workbench's passes over it.
    expect((await frames()).checks.at(-1)).toBe('Stämmer inte: gör om bladet');
    const cells = await valuesOf('Ramjustering');
    expect(cells.filter((row) => row.some((cell) => String(cell).startsWith('#')))).toHaveLength(1);
  });

  it('is told of where a row is moved to another group', async () => {
    await put([
      ['År', 'Insats', 'Ramminskning'],
      ['Socialnämnden', '', ''],
      [2014, 'Skolfam', 100],
      [2015, 'Skolfam', 200],
      ['Utbildningsnämnden', '', ''],
      [2014, 'Läsfrämjande', 50],
    ]);
    await map('Blad1!A3', { role: 'repaymentPlan', unit: 'tkr' });
    const { book } = await made('frames', 2014, 2015);
    expect(book.repaymentPlan?.rows.columns.committee).toEqual([
      'Socialnämnden',
      'Socialnämnden',
      'Utbildningsnämnden',
    ]);
    expect((await frames()).checks.at(-1)).toBe('Stämmer');
    const cells = await valuesOf('Ramjustering');
    const from = cells.findIndex((row) => row.includes('Överordnad rad'));
    const [rows, above] = ['Rad', 'Överordnad rad'].map((heading) => cells[from]?.indexOf(heading) ?? -1);
    const places = cells.slice(from + 1, from + 4).map((row) => [row[rows ?? -1], row[above ?? -1]]);
    expect(places).toEqual([
      [3, 2],
      [4, 2],
      [6, 5],
    ]);
    // As the formulas say when the last row of the first group has been moved below the second group's name, and that name up.
    for (const [row, column, moved] of [
      [from + 2, rows, 5],
      [from + 3, above, 4],
    ] as const) {
      await inExcel(({ worksheets }) => {
        worksheets.getItem('Ramjustering').getCell(row, column ?? 0).values = [[moved]];
      });
    }
    expect((await frames()).checks.at(-1)).toBe('Stämmer inte: gör om bladet');
  });

  it('has rows without a committee under the word for it', async () => {
    await put([
      ['År', 'Insats', 'Nämnd', 'Ramminskning'],
      [2014, 'Skolfam', 'Socialnämnden', 100],
      [2014, 'Skolfam', '', 40],
    ]);
    await map('Blad1!A2', { role: 'repaymentPlan', unit: 'tkr', fill: { committee: false } });
    const report = await made('frames', 2014, 2014);
    none(report.cells);
    const rows = under(report.cells, 'Ramminskning enligt planen').map((row) => [row[0], row[3]]);
    expect(rows).toEqual([
      ['Socialnämnden', 100],
      ['Ej fördelat', 40],
      ['Summa', 140],
    ]);
    expect((await frames()).checks.slice(0, 3)).toEqual(['Stämmer', 'Stämmer', 'Stämmer']);
  });

  it('is not written where the cells are others than those that were shown', async () => {
    const ledger = fixture('inklistrad-csv').cells;
    await put(ledger);
    await map('Blad1!A2');
    const book = await read();
    const outcome = makeReport(book, 'accounts', { from: year(2010), to: year(2013) });
    if (outcome.kind === 'refused') throw new Error('refused');
    await inExcel(({ worksheets }) => void worksheets.getItem('Blad1').getRange('A3:D3').insert('Down'));
    const wanted = { changes: [reportChange(outcome.report)], unit: book.unit, label: '' };
    expect(await value(writeChanges(wanted))).toEqual({ kind: 'changed', address: 'Blad1!A1' });
  });

  it('is a blank row of a table that has none, and its rows are told of when they come', async () => {
    await put([
      ['Datum', 'Slag', 'Belopp', 'Insats'],
      ['', '', '', ''],
    ]);
    await inExcel(({ tables }) => void (tables.add('Blad1!A1:D2', true).name = 'Rörelser'));
    await map('Blad1!A2', { role: 'transactions', unit: 'tkr' });
    const { cells } = await made('accounts', 2013, 2014);
    expect(cells.slice(8, 10).map((row) => [row[6], row[9]])).toEqual([
      [0, 'Stämmer'],
      [0, 'Stämmer'],
    ]);
    await put([[2013, 'Öronmärkning', 100, '']], 'A2');
    expect((await valuesOf('Bokslutsunderlag'))[8]?.[9]).toBe(CHANGED);
  });
});
