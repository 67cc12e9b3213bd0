/** What keeps Excel from asking whoever opens a shared workbook, without the add-in, to install it. */
import { NO_TRUST_PROMPT } from '../../src/package/parts/webExtensions';
import { keepDraft, keepIdentity, neverAsk, readFormulaStatus, readFundBook, readIdentity } from '../../src/workbook';
import {
  exampleDraft,
  layFundBook,
  planFundBook,
  readLastWrite,
  watchWorkbook,
  writeChanges,
} from '../../src/workbook';
import { workbookFile } from '../../src/workbench/files/workbookFile';
import { opened } from '../savedFiles';
import { registerTestFunctions, value, write } from './freezing';
import { TODAY } from './mapped';
import { engine, host, pushed } from './workbench';

beforeAll(registerTestFunctions);
afterEach(() => expect(host.problems()).toEqual([]));

const isSaid = (): boolean => host.documentStore.settings.get(NO_TRUST_PROMPT) === 'true';

it('is what Office documents, as Office.js itself reads it', async () => {
  await value(neverAsk());
  expect(isSaid()).toBe(true);
  await new Promise((resolve) => Office.context.document.settings.refreshAsync(resolve));
  expect(Office.context.document.settings.get('Office.DisableTrustUX')).toBe(true);
});

it('is said once: a workbook that says it already is not written again', async () => {
  const told: string[] = [];
  const stop = await value(watchWorkbook((change) => told.push(change)));
  await value(neverAsk());
  const add = jest.spyOn(Excel.SettingCollection.prototype, 'add');
  await value(neverAsk());
  expect(add).not.toHaveBeenCalled();
  add.mockRestore();
  await pushed();
  // And the pane does not take it for a change of the user's, which it would read for.
  expect(told).toEqual([]);
  await stop();
});

it('is not said in a workbook that is only looked at', async () => {
  await write('A1', [['=1+1']]);
  await value(readFundBook(TODAY));
  await value(readIdentity());
  await value(readLastWrite());
  await value(readFormulaStatus());
  expect([...host.documentStore.settings]).toEqual([]);
});

it('is said where formulas of ours stand when the workbook is about to be shared, and stands in the file', async () => {
  await write('A1', [['=SIF.ADDERA(1,2)']]);
  expect(isSaid()).toBe(false);
  await value(readFormulaStatus());
  expect(isSaid()).toBe(true);
  const ours = { id: 'e98ad257-4b7c-4711-ad50-638652d72700', version: '0.1.0.0' };
  const saved = workbookFile(engine, host.documentStore, () => ours).save();
  expect(opened(saved).webExtensions.map(({ settings }) => settings[NO_TRUST_PROMPT])).toEqual(['true']);
});

it('does not keep a workbook that cannot be written from being read', async () => {
  await write('A1', [['=SIF.ADDERA(1,2)']]);
  const add = jest.spyOn(Excel.SettingCollection.prototype, 'add').mockImplementation(() => {
    throw Object.assign(new Error('The workbook is read-only.'), { code: 'AccessDenied' });
  });
  expect(await neverAsk()).toEqual({ ok: false, problem: { kind: 'protected' } });
  expect((await value(readFormulaStatus())).live).toHaveLength(1);
  add.mockRestore();
});

describe('is said with the first thing that the pane keeps in the workbook', () => {
  it.each([
    ['an id', () => keepIdentity('a1')],
    ['a draft', () => keepDraft({ id: 'd1', sheetId: undefined, draft: exampleDraft() })],
    [
      'a change',
      () =>
        writeChanges({
          changes: [{ kind: 'add-sheet', name: 'Nytt', draw: () => undefined }],
          unit: undefined,
          label: 'x',
        }),
    ],
    [
      'the fund book',
      async () => layFundBook({ plan: await value(planFundBook()), unit: 'tkr', withExample: false, label: 'x' }),
    ],
  ])('%s', async (_, keep) => {
    await value<unknown>(keep());
    expect(isSaid()).toBe(true);
  });
});
