/** Formulas in the place Dela as the user's own Excel writes them: Swedish names, ";" and decimal comma. */
import { freeze, readFormulaStatus, reviewWorkbook } from '../../src/workbook';
import { localForm } from '../../src/workbook/sharing/localForm';
import { inSheet, registerTestFunctions, value, write } from './freezing';
import { host } from './workbench';

beforeEach(async () => {
  registerTestFunctions();
  await write('A1:A2', [[0.5], ['=IF(A1>0.25,SIF.ADDERA(A1,1.5),SUM(A1,2))']]);
});
afterEach(() => expect(host.problems()).toEqual([]));
const OWN = '=OM(A1>0,25;SIF.ADDERA(A1;1,5);SUMMA(A1;2))';

it('is so for formulas that stand in the workbook, and in the review', async () => {
  expect((await value(readFormulaStatus())).live.map(({ formula }) => formula)).toEqual([OWN]);
  expect(await value(reviewWorkbook())).toContainEqual({ kind: 'needs-addin', address: 'Blad1!A2', formula: OWN });
});

it('is so for those that are kept, also when their cells have moved or have been changed', async () => {
  await value(freeze({ kind: 'all' }, '2026-11-27'));
  expect((await value(readFormulaStatus())).kept.map(({ formula }) => formula)).toEqual([OWN]);
  await inSheet((sheet) => void sheet.getRange('1:2').insert('Down'));
  expect((await value(readFormulaStatus())).kept.map(({ formula, address }) => [address, formula])).toEqual([
    ['Blad1!A4', OWN.replaceAll('A1', 'A3')],
  ]);
});

describe('a formula that Excel has not written in the user’s form', () => {
  it('gets the separators of the user’s Excel, within array constants too, and leaves texts alone', () => {
    const write = localForm(',', []);
    expect(write('=SIF.FORDELA(1.5,{1,2.5;3,4},"a,b 1.5")')).toBe('=SIF.FORDELA(1,5;{1\\2,5;3\\4};"a,b 1.5")');
    expect(write('Text, 1.5')).toBe('Text, 1.5');
  });

  it('is the same in an English Excel', () => {
    expect(localForm('.', [])('=SIF.FORDELA(1.5,{1,2})')).toBe('=SIF.FORDELA(1.5,{1,2})');
  });
});
