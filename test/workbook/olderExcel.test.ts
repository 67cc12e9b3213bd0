/** Excel LTSC 2021 in English: ExcelApi 1.14 and no shared-runtime extras. Starts Office.js of its own. */
import { createEngine } from '../../src/workbench/grid/createEngine';
import { installExternal } from '../../src/workbench/host/bridge';
import { createHost } from '../../src/workbench/host/host';
import { DARK } from '../../src/workbench/host/protocol';
import { refuseNewerApi } from './refuseNewerApi';

const engine = createEngine();
const host = createHost(engine, {
  uiLocale: 'en-US',
  dataLocale: 'en-US',
  requirements: { ExcelApi: '1.14', CustomFunctionsRuntime: '1.3', CustomFunctions: '1.8' },
  theme: DARK,
  documentUrl: 'C:\\Finance\\Fund.xlsx',
});

beforeAll(async () => {
  installExternal(window, host.start(), {
    execute: (batch) => Promise.resolve(host.execute(batch)),
    listen: (receive) => host.onMessages(receive),
    saveSettings: (settings) => host.saveSettings(settings),
    file: () => host.file(),
    report: (problem) => host.report(problem),
  });
  globalThis.loadOffice();
  await Office.onReady();
  refuseNewerApi();
});

describe('an older Excel', () => {
  it('supports what it says and no more', () => {
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
    expect(Office.context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(false);
    expect(Office.context.displayLanguage).toBe('en-US');
    expect(Office.context.officeTheme.bodyBackgroundColor).toBe('#262626');
  });

  it('has the same formulas locally as in English, and refuses newer API in the client', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.formulasLocal = [['=ROUND(2.345,1)']];
      range.load('formulas,formulasLocal,values');
      context.workbook.load('name');
      await context.sync();
      expect([range.formulas, range.formulasLocal, range.values]).toEqual([
        [['=ROUND(2.345,1)']],
        [['=ROUND(2.345,1)']],
        [[2.3]],
      ]);
      expect(context.workbook.name).toBe('Fund.xlsx');
    });
    const newer = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').getDependents();
      await context.sync();
    });
    await expect(newer).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect(host.problems()).toEqual([]);
  });
});
