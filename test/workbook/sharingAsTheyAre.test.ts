/** Dela in the user's own workbooks as they are: large, wide, with far-out cells and hundreds of sheets. */
import { catalogue } from '../../src/functions/catalogue';
import { texts } from '../../src/i18n';
import { copyWorkbook, freeze, readCopyOptions, readFormulaStatus, reviewWorkbook, thaw } from '../../src/workbook';
import { sampleBytes } from '../savedFiles';
import { formulasOf, registerTestFunctions, value, write } from './freezing';
import { inExcel, open } from './mapped';
import { file, host } from './workbench';

jest.setTimeout(60_000);
beforeAll(registerTestFunctions);
afterEach(() => {
  host.limitAnswers(undefined);
  expect(host.problems()).toEqual([]);
});

const FORMULA = '=SIF.ADDERA(C3,1)';
const CELL = 'Huvudbok!F2';

const all = { kind: 'all' } as const;
const { share, native } = texts('sv');
const sayings = {
  words: share.basis,
  reason: native.reason,
  language: 'sv',
  catalogue,
  version: '0.1.0',
  date: '2026-11-27',
} as const;
const copied = {
  sheets: ['Huvudbok'],
  committee: undefined,
  formulas: 'values',
  withoutContacts: false,
  withoutComments: false,
} as const;

/** How many it takes to read the formulas, once the workbook says that no receiver is to be asked for the add-in. */
async function roundTrips(): Promise<number> {
  await value(readFormulaStatus());
  const sync = jest.spyOn(Excel.RequestContext.prototype, 'sync');
  await value(readFormulaStatus());
  const count = sync.mock.calls.length;
  sync.mockRestore();
  return count;
}

describe('a sheet too large for one answer', () => {
  beforeEach(async () => {
    open('large');
    await write('F2', [[FORMULA]], 'Huvudbok');
  });

  it('is read in parts, and its formulas are replaced and put back', async () => {
    host.limitAnswers(30_000);
    const { live } = await value(readFormulaStatus());
    expect(live.map(({ address }) => address)).toEqual([CELL]);
    expect(await value(freeze(all, '2026-11-27'))).toEqual({ addresses: [CELL] });
    expect(await formulasOf('F2', 'Huvudbok')).toEqual([[2]]);
    expect(await value(thaw({ agreed: [] }))).toEqual({ addresses: [CELL], left: 0 });
    expect(await formulasOf('F2', 'Huvudbok')).toEqual([[FORMULA]]);
  });

  it('is reviewed and copied all the same where even its parts are too large, with formulas in English', async () => {
    await write('G2', [['=SIF.ADDERA(1.5,C3)']], 'Huvudbok');
    const whole = await value(reviewWorkbook());
    expect(whole).toContainEqual({ kind: 'needs-addin', address: 'Huvudbok!G2', formula: '=SIF.ADDERA(1,5;C3)' });
    host.limitAnswers(300);
    expect(await readFormulaStatus()).toEqual({ ok: false, problem: { kind: 'too-large' } });
    const found = await value(reviewWorkbook());
    expect(found).toContainEqual({ kind: 'needs-addin', address: 'Huvudbok!G2', formula: '=SIF.ADDERA(1.5,C3)' });
    expect(found).toHaveLength(whole.length);
  });

  it('costs as many round trips as a small one where its answers come through', async () => {
    const large = await roundTrips();
    open('wholeColumns');
    await write('F2', [[FORMULA]], 'Huvudbok');
    expect(large).toBe(await roundTrips());
  });
});

describe('a cell far out', () => {
  beforeEach(async () => {
    open('wholeColumns');
    await write('F2', [[FORMULA]], 'Huvudbok');
  });
  const far = (change: (cell: Excel.Range) => void) =>
    inExcel(({ worksheets }) => change(worksheets.getItem('Huvudbok').getRange('XFC130')));

  it('that has only a format, as whole columns may have, is never asked for', async () => {
    await far((cell) => (cell.numberFormat = [['0.00']]));
    const areas = jest.spyOn(Excel.Worksheet.prototype, 'getRangeByIndexes');
    expect((await value(readFormulaStatus())).live).toHaveLength(1);
    expect(areas.mock.calls).toEqual([[0, 0, 9, 6]]);
    areas.mockRestore();
  });

  it('that holds something is refused by its address before any cell is read; the review goes on, and so does a copy', async () => {
    await far((cell) => (cell.values = [['kvar']]));
    const load = jest.spyOn(Excel.Range.prototype, 'load');
    expect(await readFormulaStatus()).toEqual({
      ok: false,
      problem: { kind: 'too-large', address: 'Huvudbok!A1:XFC130' },
    });
    expect(load.mock.calls.filter(([asked]) => String(asked).includes('values'))).toEqual([]);
    load.mockRestore();
    expect(await value(reviewWorkbook())).toContainEqual({ kind: 'needs-addin', address: CELL, formula: FORMULA });
    expect((await value(copyWorkbook(copied, sayings))).figures).toBe(1);
  });
});

it('a file that is refused is refused by its own problem, and not by one of Excel’s', async () => {
  open('wholeColumns');
  const save = jest.spyOn(file, 'save').mockReturnValue(sampleBytes().subarray(0, 5000));
  const refused = { ok: false, problem: { kind: 'file', problem: { kind: 'damaged' } } };
  expect(await reviewWorkbook()).toEqual(refused);
  expect(await copyWorkbook(copied, sayings)).toEqual(refused);
  expect(await readCopyOptions()).toEqual(refused);
  save.mockRestore();
});

describe('several hundred sheets', () => {
  it('are read in as many round trips as one', async () => {
    open('wholeColumns');
    const one = await roundTrips();
    open('manySheets');
    expect(await roundTrips()).toBe(one);
  });

  it('are read fewer at a time where they are too much for one answer', async () => {
    open('manySheets');
    await write('F2', [[FORMULA]], 'Bilaga 29');
    const all = await roundTrips();
    host.limitAnswers(Math.max(...host.log().map(({ response }) => response.length)) - 1);
    expect(await roundTrips()).toBeGreaterThan(all);
    expect((await value(readFormulaStatus())).live.map(({ address }) => address)).toEqual(["'Bilaga 29'!F2"]);
  });
});

it('an answer that ends in empty cells keeps their formats, also where whole columns are formatted', async () => {
  open('wholeColumns');
  CustomFunctions.associate('PLAN', () => [[1], ['']]);
  await inExcel(({ worksheets }) => {
    const sheet = worksheets.getItem('Huvudbok');
    sheet.getRange('XFC130').numberFormat = [['0.00']];
    sheet.getRange('F20:F21').numberFormat = [['0.0'], ['0.0']];
  });
  await write('F20', [['=SIF.PLAN(2,1)']], 'Huvudbok');
  await value(freeze(all, '2026-11-27'));
  await value(thaw({ agreed: [] }));
  const formats = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Huvudbok').getRange('F20:F21').load('numberFormat');
    await context.sync();
    return range.numberFormat as unknown;
  });
  expect(formats).toEqual([['0.0'], ['0.0']]);
});
