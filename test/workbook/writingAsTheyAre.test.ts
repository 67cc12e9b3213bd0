/** Writing in workbooks as they are, in the real Office.js: all of it, or nothing and in words. */
import { texts } from '../../src/i18n';
import { workbookText } from '../../src/taskpane/session/workbookText';
import { takeBackChanges, watchWorkbook, writeChanges } from '../../src/workbook';
import type { Change, WorkbookProblem } from '../../src/workbook';
import type { CellValue } from '../../src/core/problem';
import { asItIs, inExcel, map, open, read, value } from './mapped';
import { engine, host, pushed } from './workbench';

jest.setTimeout(60_000);
afterEach(() => {
  host.limitAnswers(undefined);
  expect(host.problems()).toEqual([]);
});

const ROW: Change = {
  kind: 'add-rows',
  role: 'transactions',
  rows: [{ Datum: 2013, Slag: 'Upparbetat', Belopp: 10, Insats: 'Skolfam' }],
};
const GRANT: Change = {
  kind: 'add-rows',
  role: 'investments',
  rows: [
    { Insats: 'Ny', Nämnd: 'Socialnämnden', Startår: 2013, Belopp: 5, 'Första återbetalningsår': 2015, 'Antal år': 5 },
  ],
};
async function refusal(...changes: readonly Change[]): Promise<WorkbookProblem | undefined> {
  const result = await writeChanges({ changes, unit: 'tkr', label: '' });
  return result.ok ? undefined : result.problem;
}
const said = (problem: WorkbookProblem): readonly string[] =>
  (['sv', 'en'] as const).map((language) => workbookText(problem, texts(language)));
const everything = async (): Promise<unknown> => [await asItIs('Huvudbok'), await asItIs('Beslut')];

describe('a protected sheet', () => {
  beforeEach(async () => {
    open('locked');
    await map('Huvudbok!A2');
    await map('Beslut!A2');
  });

  it('is read, and refuses by its name before anything is written on any sheet', async () => {
    const before = await everything();
    expect((await read()).transactions?.rows.length).toBe(5);
    for (const changes of [[GRANT, ROW], [ROW], [ROW, GRANT]]) {
      expect(await refusal(...changes)).toEqual({ kind: 'protected-sheets', sheets: ['Huvudbok'] });
      expect(await everything()).toEqual(before);
    }
    expect(said({ kind: 'protected-sheets', sheets: ['Huvudbok'] })).toMatchSnapshot();
  });

  it('refuses cells and rows of its own, and a row that is changed', async () => {
    const before = await everything();
    const was = (await read()).transactions?.cells[2] ?? [];
    const cells = { address: 'Huvudbok!F1', was: [['']], contents: [['x']] } as const;
    for (const change of [
      { kind: 'set-cells', ...cells },
      { kind: 'insert-rows', ...cells },
      { kind: 'change-row', role: 'transactions', row: 3, was, values: { Belopp: 1 } },
    ] as const satisfies readonly Change[])
      expect(await refusal(GRANT, change)).toEqual({ kind: 'protected-sheets', sheets: ['Huvudbok'] });
    expect(await everything()).toEqual(before);
  });

  it('that was protected afterwards keeps what was written, all of it', async () => {
    const written = await value(
      writeChanges({
        changes: [{ kind: 'set-cells', address: 'Beslut!H1', was: [['']], contents: [['Not']] }, GRANT],
        unit: 'tkr',
        label: '',
      }),
    );
    if (written.kind !== 'written') throw new Error('changed');
    await inExcel(({ worksheets }) => worksheets.getItem('Beslut').protection.protect());
    const before = await everything();
    expect(await takeBackChanges(written.receipt)).toEqual({
      ok: false,
      problem: { kind: 'protected-sheets', sheets: ['Beslut'] },
    });
    expect(await everything()).toEqual(before);
    await inExcel(({ worksheets }) => worksheets.getItem('Beslut').protection.unprotect());
    expect((await value(takeBackChanges(written.receipt))).kept).toEqual([]);
  });

  it('and a protected structure refuses new sheets, and with them the rows that belong to them', async () => {
    await inExcel(({ protection }) => protection.protect());
    const before = await everything();
    const sheet: Change = { kind: 'add-sheet', name: 'Rapport', draw: () => undefined };
    expect(await refusal(GRANT, sheet)).toEqual({ kind: 'protected-structure' });
    expect(await everything()).toEqual(before);
    expect(said({ kind: 'protected-structure' })).toMatchSnapshot();
  });
});

it('a column of formulas that read another workbook is not written in', async () => {
  open('linked');
  await map('Huvudbok!A2');
  const before = await asItIs('Huvudbok');
  expect(await refusal(ROW)).toMatchObject({ kind: 'mapped', why: 'formulas', heading: 'Belopp (tkr)' });
  expect(await asItIs('Huvudbok')).toEqual(before);
});

it('a table too large to be opened in one answer is read, and refuses to be written in', async () => {
  open('large');
  await inExcel(({ tables }) => void (tables.add('Huvudbok!A1:D1501', true).name = 'Rörelser'));
  await map('Huvudbok!A2');
  host.limitAnswers(30_000);
  expect((await read()).transactions?.rows.length).toBe(1500);
  expect(await refusal(ROW)).toEqual({ kind: 'too-large' });
  host.limitAnswers(undefined);
  expect((await read()).transactions?.rows.length).toBe(1500);
});

describe('a co-author', () => {
  const COLUMN = 2;
  const byOther = (row: number, column: number, content: CellValue): void =>
    host.asCoAuthor(() =>
      engine.write({ sheetId: engine.sheets()[0]?.id ?? '', row, column, rows: 1, columns: 1 }, [[content ?? '']]),
    );
  const change = (was: readonly CellValue[]): Change => ({
    kind: 'change-row',
    role: 'transactions',
    row: 3,
    was,
    values: { Belopp: 4000 },
  });
  const amount = async (): Promise<number | undefined> => (await read()).transactions?.rows.columns.amount[1];

  beforeEach(async () => {
    open('locked');
    await inExcel(({ worksheets }) => worksheets.getItem('Huvudbok').protection.unprotect());
    await map('Huvudbok!A2');
  });

  it('is heard of, and what he has written since is not written over', async () => {
    const heard: string[] = [];
    const sources: string[] = [];
    const watching = await value(watchWorkbook((what) => void heard.push(what)));
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ source }) => void sources.push(source));
      await context.sync();
    });
    const was = (await read()).transactions?.cells[2] ?? [];
    byOther(2, COLUMN, 5000);
    await pushed();
    expect([heard.includes('edited'), sources]).toEqual([true, ['Remote']]);
    const outcome = await value(writeChanges({ changes: [change(was)], unit: 'tkr', label: '' }));
    expect([outcome, await amount()]).toEqual([{ kind: 'changed', address: 'Huvudbok!A3' }, 5000]);
    await watching();
  });

  it.each([1, 2, 3])(
    'who writes while the pane reads what it is to change (after %s round trips) too',
    async (after) => {
      const was = (await read()).transactions?.cells[2] ?? [];
      const { prototype } = Excel.RequestContext;
      const real = prototype.sync;
      let count = 0;
      const sync = jest.spyOn(prototype, 'sync').mockImplementation(async function <T>(
        this: Excel.RequestContext,
        passed?: T,
      ): Promise<T> {
        if (++count === after) byOther(2, COLUMN, 5000);
        return real.call(this, passed) as Promise<T>;
      });
      const outcome = await value(writeChanges({ changes: [change(was)], unit: 'tkr', label: '' }));
      sync.mockRestore();
      expect([outcome.kind, await amount()]).toEqual(['changed', 5000]);
    },
  );
});
