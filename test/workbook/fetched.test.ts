/** Parts of the add-in that are fetched when they are needed, and are not there: a problem to tell, and never an exception. */
import { freeze, makePlain, findWithoutPlain, readFormulaStatus, thaw } from '../../src/workbook/sharing/onDemand';
import { copyWorkbook, readCopyOptions, reviewWorkbook } from '../../src/workbook/sharing/shareWorkbook';

const mockGone = (): never => {
  throw new Error('Loading chunk 7 failed.');
};
jest.mock('../../src/workbook/sharing/freeze', () => mockGone());
jest.mock('../../src/workbook/sharing/thaw', () => mockGone());
jest.mock('../../src/workbook/sharing/plain/makePlain', () => mockGone());
jest.mock('../../src/workbook/sharing/plain/findWithoutPlain', () => mockGone());
jest.mock('../../src/workbook/sharing/readKept', () => mockGone());
jest.mock('../../src/workbook/sharing/copy/ownBlocks', () => mockGone());
jest.mock('../../src/workbook/sharing/readFile', () => ({
  readFile: () => Promise.resolve({ ok: true, value: new Uint8Array() }),
}));
jest.mock('../../src/package/openPackage', () => mockGone());

const sayings = {} as Parameters<typeof copyWorkbook>[1];
const choices = { sheets: [], committee: undefined, formulas: 'values', withoutContacts: true, withoutComments: true };

it.each([
  ['freeze', () => freeze({ kind: 'all' }, '2026-01-01')],
  ['makePlain', () => makePlain({ kind: 'all' }, '2026-01-01')],
  ['thaw', () => thaw({ agreed: [] })],
  ['findWithoutPlain', () => findWithoutPlain()],
  ['readFormulaStatus', () => readFormulaStatus()],
  ['reviewWorkbook', () => reviewWorkbook()],
  ['readCopyOptions', () => readCopyOptions()],
  ['copyWorkbook', () => copyWorkbook(choices as Parameters<typeof copyWorkbook>[0], sayings)],
])('%s tells that a part of the add-in could not be fetched', async (_, ask: () => Promise<unknown>) => {
  expect(await ask()).toEqual({ ok: false, problem: { kind: 'not-fetched' } });
});
