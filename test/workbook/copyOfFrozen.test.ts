/** A copy of a workbook whose formulas are values already: Underlag has them as the user's Excel writes them. */
import { catalogue } from '../../src/functions/catalogue';
import { texts } from '../../src/i18n';
import { copyWorkbook, freeze } from '../../src/workbook';
import { cellsOf, opened } from '../savedFiles';
import { registerTestFunctions, value, write } from './freezing';
import { host } from './workbench';

beforeEach(registerTestFunctions);
afterEach(() => expect(host.problems()).toEqual([]));

const { native, share } = texts('sv');
const about = { words: share.basis, reason: native.reason, language: 'sv', catalogue, version: '0.1.0' } as const;
const choices = {
  sheets: ['Blad1'],
  committee: undefined,
  formulas: 'values',
  withoutContacts: false,
  withoutComments: false,
} as const;

/** The formulas of Underlag, by their cells. */
async function formulasTold(): Promise<readonly (readonly unknown[])[]> {
  const { bytes } = await value(copyWorkbook(choices, { ...about, date: '2026-11-27' }));
  const cells = cellsOf(opened(bytes));
  const at = (row: number, column: number) => cells.get(`Underlag ${row},${column}`)?.value ?? '';
  return Array.from({ length: 20 }, (_, row) => [at(row, 0), at(row, 3)] as const).filter(
    ([cell, formula]) => String(cell).startsWith('Blad1!') && formula !== '',
  );
}

it('the same as before they became values', async () => {
  await write('A1:A2', [['=IF(1.5>1,SIF.ADDERA(1,2.5),0)'], ['=SIF.PLAN(2,2014)']]);
  const live = await formulasTold();
  expect(live).toEqual([
    ['Blad1!A1', '=OM(1,5>1;SIF.ADDERA(1;2,5);0)'],
    ['Blad1!A2:B3', '=SIF.PLAN(2;2014)'],
  ]);
  await value(freeze({ kind: 'all' }, '2026-11-26'));
  expect(await formulasTold()).toEqual(live);
});
