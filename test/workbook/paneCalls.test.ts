import {
  findEmptyCells,
  readSelectedCell,
  recalculateCell,
  restore,
  selectRange,
  watchWorkbook,
  writeFormula,
} from '../../src/workbook';
import type { WorkbookChange, WorkbookResult } from '../../src/workbook';
import { functionsOf, host, pushed, valuesOf } from './workbench';

/** What came of it; a problem fails the test. */
async function value<T>(asked: Promise<WorkbookResult<T>>): Promise<T> {
  const result = await asked;
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const write = (address: string, contents: unknown[][]) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad1').getRange(address).formulas = contents;
    await context.sync();
  });

const written = async (address: string, formula: string, rows: number, columns: number, overwrite = false) => {
  const outcome = await value(writeFormula({ address, formula, rows, columns }, overwrite));
  if (outcome.kind !== 'written') throw new Error('The cells are occupied.');
  return outcome.before;
};

afterEach(() => expect(host.problems()).toEqual([]));

describe('the selected cell', () => {
  it('is empty', async () => {
    await value(selectRange('Blad1!C3'));
    expect(await value(readSelectedCell())).toEqual({
      address: 'Blad1!C3',
      sheet: 'Blad1',
      value: '',
      text: '',
      isEmpty: true,
    });
  });

  it('holds what a person typed', async () => {
    await write('A1', [[2.5]]);
    await value(selectRange('Blad1!A1'));
    expect(await value(readSelectedCell())).toMatchObject({ value: 2.5, text: '2,5', isEmpty: false });
  });

  it('tells a spilled cell’s formula and where it stands, as the user’s Excel writes it', async () => {
    await write('B2', [['=SEQUENCE(3,2)']]);
    await value(selectRange('Blad1!C4'));
    const cell = await value(readSelectedCell());
    expect(cell).toMatchObject({ address: 'Blad1!C4', value: 6, isEmpty: false });
    expect(cell.formula).toMatchObject({ address: 'Blad1!B2', functions: [] });
    expect(cell.formula?.local).toContain('(3;2)');
  });

  it('is gone with its sheet', async () => {
    expect(await selectRange('Borta!A1')).toEqual({ ok: false, problem: { kind: 'gone', address: 'Borta!A1' } });
  });
});

describe('a formula written into the sheet', () => {
  it('stands in its cell and is taken back', async () => {
    const before = await written('Blad1!B2', '=SEQUENCE(2,2)', 2, 2);
    expect(await valuesOf('B2:C3')).toEqual([
      [1, 2],
      [3, 4],
    ]);
    await value(restore(before));
    expect(await valuesOf('B2:C3')).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });

  it('leaves filled cells alone until told otherwise, also where only its answer would land', async () => {
    await write('C3', [['kvar']]);
    const outcome = await value(
      writeFormula({ address: 'Blad1!B2', formula: '=SEQUENCE(2,2)', rows: 2, columns: 2 }, false),
    );
    expect(outcome).toMatchObject({
      kind: 'occupied',
      area: 'Blad1!B2:C3',
      filled: [{ address: 'Blad1!C3', text: 'kvar' }],
    });
    expect(await valuesOf('B2:C3')).toEqual([
      ['', ''],
      ['', 'kvar'],
    ]);
  });

  it('gives back all that it wrote over: figures, formulas, spills and texts', async () => {
    await write('B2:C3', [
      [7, '=1+1'],
      ['kvar', '=SEQUENCE(1,2)'],
    ]);
    const shown = await valuesOf('B2:D3');
    const before = await written('Blad1!B2', '=SEQUENCE(2,2)', 2, 2, true);
    expect(await valuesOf('B2:D3')).toEqual([
      [1, 2, ''],
      [3, 4, ''],
    ]);
    await value(restore(before));
    expect(await valuesOf('B2:D3')).toEqual(shown);
  });

  it.each(["'007", "'SANT", "'1 jan"])('gives back the text %s as a text', async (text) => {
    await write('B2', [[text]]);
    const shown = await valuesOf('B2');
    const before = await written('Blad1!B2', '=1+2', 1, 1, true);
    expect(await valuesOf('B2')).toEqual([[3]]);
    await value(restore(before));
    expect(await valuesOf('B2')).toEqual(shown);
    expect(shown).toEqual([[text.slice(1)]]);
  });

  it('is not taken back over what someone has written since', async () => {
    const before = await written('Blad1!B2', '=1+2', 1, 1);
    await write('B2', [[9]]);
    expect(await restore(before)).toEqual({ ok: false, problem: { kind: 'changed-since', address: 'Blad1!B2' } });
    expect(await valuesOf('B2')).toEqual([[9]]);
  });

  it('is refused in a cell that another formula fills', async () => {
    await write('A1', [['=SEQUENCE(3,3)']]);
    const refused = await writeFormula({ address: 'Blad1!B2', formula: '=1', rows: 1, columns: 1 }, true);
    expect(refused).toEqual({
      ok: false,
      problem: { kind: 'spilled-from', address: 'Blad1!B2', parent: 'Blad1!A1' },
    });
  });

  it('is refused where its answer would reach outside the sheet', async () => {
    const refused = await writeFormula({ address: 'Blad1!XFD1', formula: '=1', rows: 1, columns: 2 }, false);
    expect(refused).toEqual({ ok: false, problem: { kind: 'no-room', address: 'Blad1!XFD1' } });
  });

  it('calculates in a cell formatted as text, which is as before when it is taken back', async () => {
    const format = async (set?: string) =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('Blad1').getRange('B2');
        if (set) cell.numberFormat = [[set]];
        cell.load('numberFormat');
        await context.sync();
        return cell.numberFormat;
      });
    await format('@');
    const before = await written('Blad1!B2', '=1+2', 1, 1);
    expect(await valuesOf('B2')).toEqual([[3]]);
    await value(restore(before));
    expect(await format()).toEqual([['@']]);
  });
});

describe('watching', () => {
  it('tells of selections, edits and moved cells until it is stopped', async () => {
    const seen: WorkbookChange[] = [];
    const stop = await value(watchWorkbook((change) => seen.push(change)));
    await value(selectRange('Blad1!D5'));
    await pushed();
    expect(seen).toContain('selected');
    await write('A1', [[1]]);
    await pushed();
    expect(seen).toContain('edited');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('1:1').insert('Down');
      await context.sync();
    });
    await pushed();
    expect(seen).toContain('moved');
    await stop();
    seen.length = 0;
    await value(selectRange('Blad1!A1'));
    await pushed();
    expect(seen).toEqual([]);
  });
});

it('finds the empty ones among argument cells, and passes over areas and places that are gone', async () => {
  await write('A1', [[0]]);
  expect(await value(findEmptyCells(['Blad1!A1', 'Blad1!A2', 'Blad1!A1:B2', 'Blad1!C:C', 'Borta!A1']))).toEqual([
    'Blad1!A2',
  ]);
});

it('has a custom function answer once more when its cell is recalculated', async () => {
  let calls = 0;
  CustomFunctions.associate('RAKNA', () => {
    calls += 1;
    return calls;
  });
  host.registerFunctions('SIF', functionsOf({ id: 'RAKNA' }));
  await write('A1', [['=SIF.RAKNA()']]);
  await host.settled();
  const first = calls;
  await value(recalculateCell('Blad1!A1'));
  await host.settled();
  expect(calls).toBeGreaterThan(first);
  await value(selectRange('Blad1!A1'));
  expect((await value(readSelectedCell())).formula).toMatchObject({ address: 'Blad1!A1', functions: ['RAKNA'] });
});
