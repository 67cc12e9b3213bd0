/** Names and headings that Excel would take for something else, on the sheets that the pane makes. */
import { serialOf } from '../../src/core/calendar/serial';
import type { Year } from '../../src/core/calendar/year';
import {
  checksOf,
  makeReport,
  overviewOf,
  readFundBook,
  reportChange,
  writeChanges,
  yearlyFollowUp,
} from '../../src/workbook';
import type { Change, FundBook } from '../../src/workbook';
import { blockChanges } from '../../src/workbook/decision/block';
import { value } from './freezing';
import { defineFunctions } from './liveFunctions';
import { skolfamSheet } from './skolfam';
import { host } from './workbench';

jest.setTimeout(60_000);

const today = serialOf(2014, 6, 1);
const read = (): Promise<FundBook> => value(readFundBook(today));
const NAMES = ['10-12', '+Jobb', '@Home', '1177'];

async function table(name: string, cells: readonly (readonly unknown[])[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.getRange('A1').values = [['Belopp i tkr']];
    const area = sheet.getRange('A3').getResizedRange(cells.length - 1, (cells[0]?.length ?? 1) - 1);
    area.values = cells.map((row) => row.map((cell) => (typeof cell === 'string' && cell !== '' ? `'${cell}` : cell)));
    sheet.tables.add(area, true).name = name;
    await context.sync();
  });
}
const write = (changes: readonly Change[]) => value(writeChanges({ changes, unit: 'tkr', label: 'x' }));
async function valuesOn(sheet: string): Promise<unknown[][]> {
  await host.settled();
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load('values');
    await context.sync();
    return used.values;
  });
}

beforeEach(defineFunctions);
afterEach(() => expect(host.problems()).toEqual([]));

it('stay names in the sheet of frames, whose headings may have a space too many or a sign of their own', async () => {
  await table('Planen', [
    ['Insats', 'Nämnd ', 'År', 'Ramminskning '],
    ...NAMES.map((name, i) => [name, i < 2 ? '+Nämnd' : '-3', 2015, 100 + i]),
  ]);
  const outcome = makeReport(await read(), 'frames', { from: 2015 as Year, to: 2016 as Year });
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.problem));
  await write([reportChange(outcome.report)]);
  const cells = await valuesOn(outcome.report.title);
  const from = cells.findIndex(([first]) => first === 'Per insats och nämnd') + 1;
  expect(cells.slice(from, from + 4).map((row) => [row[0], row[1], row[3]])).toEqual(
    NAMES.map((name, i) => [name, i < 2 ? '+Nämnd' : '-3', 100 + i]),
  );
  const checks = cells.findIndex(([first]) => String(first).startsWith('Kontroller')) + 1;
  expect(cells[checks]?.[1]).toBe('Stämmer');
});

it('are found by the formulas of the yearly report, a name of digits as number or text', async () => {
  await table('Uppföljningen', [
    ['Insats', 'År', 'Indikator', 'Planerad minskning', 'Verifierad minskning'],
    ...NAMES.map((name, i) => [name, 2013, `Indikator ${i}`, 100, 50]),
    [2266, 2013, 'Som tal', 100, 50],
  ]);
  const report = yearlyFollowUp(await read(), 2013 as Year);
  if (!report) throw new Error(JSON.stringify((await read()).problems));
  await write([reportChange(report)]);
  const cells = await valuesOn(report.title);
  const from = cells.findIndex(([first]) => first === 'Insats') + 1;
  expect(cells.slice(from, from + 5).map((row) => row.slice(0, 2))).toEqual([
    ...NAMES.map((name, i) => [name, `Indikator ${i}`]),
    ['2266', 'Som tal'],
  ]);
});

it('a heading with a space too many can be mended', async () => {
  await table('Transaktioner', [
    ['Datum', 'Slag', 'Belopp ', 'Insats', 'Nämnd', 'Statuss ', 'Beslut', 'Anteckning'],
    [2010, 'Öronmärkning', 100, '', '', 'Utfall', '', ''],
  ]);
  const book = await read();
  const mends = checksOf(book, overviewOf(book), today).flatMap((check) => check.mends ?? []);
  const mend = mends.find((one) => one.kind === 'rename-heading' && one.to === 'Status');
  if (mend?.kind !== 'rename-heading') throw new Error(JSON.stringify(mends));
  expect((await write(mend.changes)).kind).toBe('written');
  expect((await read()).transactions?.headings).toContain('Status');
});

it('a note of a decision that begins as a formula is a text', () => {
  const changes = blockChanges(
    skolfamSheet,
    { kind: 'rejected' },
    { body: 'KS', date: today, paragraph: '1', reference: '', note: '=> se § 12' },
  );
  expect(changes.flatMap((one) => (one.kind === 'set-cells' ? one.contents.flat() : []))).toContain('=> se § 12');
});
