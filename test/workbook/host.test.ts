import { engine, host } from './workbench';

/** The code of the OfficeExtension.Error that the work fails with. */
async function codeOf(work: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> {
  try {
    await Excel.run(async (context) => {
      await work(context);
    });
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
  return 'did not fail';
}

const blad1 = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Blad1');

afterEach(() => {
  expect(host.problems()).toEqual([]);
});

describe('Office.js in the workbench: proxies and errors', () => {
  it('is Excel on the desktop, in Swedish', () => {
    expect(Office.context.host).toBe('Excel');
    expect(Office.context.platform).toBe('PC');
    expect(Office.context.displayLanguage).toBe('sv-SE');
    expect(Office.context.contentLanguage).toBe('sv-SE');
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.16')).toBe(false);
    expect(Office.context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
    expect(Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.3')).toBe(true);
    expect(Office.context.officeTheme.bodyBackgroundColor).toBe('#ffffff');
  });

  it('refuses a property that was not loaded', async () => {
    expect(
      await codeOf(async (context) => {
        const range = blad1(context).getRange('A1').load('address');
        await context.sync();
        return range.values;
      }),
    ).toBe('PropertyNotLoaded');
  });

  it('answers ItemNotFound with the place of the error for a sheet that is not there', async () => {
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Saknas').load('name');
        await context.sync();
      }),
    ).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'WorksheetCollection.getItem', statement: expect.stringContaining('getItem') },
    });
  });

  it('gives null objects whose members are null objects too', () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Saknas');
      const range = sheet.getRange('A1');
      range.load('values');
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    }));

  it('refuses values of another shape than the range', async () => {
    expect(
      await codeOf(async (context) => {
        blad1(context).getRange('A1:B2').values = [[1]];
        await context.sync();
      }),
    ).toBe('InvalidArgument');
  });

  it('stops at the first action that fails and keeps what was done before', async () => {
    expect(
      await codeOf(async (context) => {
        blad1(context).getRange('A1').values = [['före']];
        context.workbook.worksheets.getItem('Saknas').activate();
        blad1(context).getRange('A2').values = [['efter']];
        await context.sync();
      }),
    ).toBe('ItemNotFound');
    const cells = engine.read({ sheetId: engine.activeSheet(), row: 0, column: 0, rows: 2, columns: 1 });
    expect(cells.map((row) => row[0]?.value)).toEqual(['före', '']);
  });

  it('keeps a range through several syncs', () =>
    Excel.run(async (context) => {
      const range = blad1(context).getRange('A1');
      range.values = [[1]];
      await context.sync();
      range.values = [[2]];
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[2]]);
    }));

  it('keeps a tracked range into the next Excel.run, but not an untracked one', async () => {
    const kept = await Excel.run(async (context) => {
      const range = blad1(context).getRange('A1');
      range.values = [[7]];
      range.track();
      await context.sync();
      return range;
    });
    await Excel.run(kept, async (context) => {
      kept.load('values');
      await context.sync();
    });
    expect(kept.values).toEqual([[7]]);

    const lost = await Excel.run(async (context) => {
      const range = blad1(context).getRange('A1');
      await context.sync();
      return range;
    });
    expect(() => lost.load('values')).toThrow(expect.objectContaining({ code: 'InvalidObjectPath' }));
  });

  it('loads nested properties and turns them into JSON', () =>
    Excel.run(async (context) => {
      const range = blad1(context).getRange('C5:D5');
      range.values = [[1, 2]];
      range.format.fill.color = '#FF0000';
      range.format.font.bold = true;
      range.set({ numberFormat: [['0.00', '0.00']], format: { horizontalAlignment: 'Center' } });
      range.load({
        values: true,
        text: true,
        numberFormat: true,
        format: { fill: { color: true }, font: { bold: true }, horizontalAlignment: true },
      });
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        values: [[1, 2]],
        text: [['1,00', '2,00']],
        numberFormat: [['0.00', '0.00']],
        format: { fill: { color: '#FF0000' }, font: { bold: true }, horizontalAlignment: 'Center' },
      });
    }));

  it('writes and reads 20 000 cells, which Office.js sends in row blocks', () =>
    Excel.run(async (context) => {
      const range = blad1(context).getRange('A1:T1000');
      range.values = Array.from({ length: 1000 }, (_, row) => Array.from({ length: 20 }, (__, column) => row * column));
      range.load('values');
      await context.sync();
      expect(range.values[999]?.[19]).toBe(999 * 19);
    }));

  it('keeps a bounded log of what was said', () => {
    const { length } = host.log();
    expect(length).toBeGreaterThan(0);
    expect(length).toBeLessThanOrEqual(200);
    expect(JSON.parse(host.log()[length - 1]?.request ?? '')).toHaveProperty('Actions');
  });
});

describe('what the workbench lacks', () => {
  it('is an error, and is noted as a problem', async () => {
    const code = await codeOf(async (context) => {
      blad1(context).getRange('A1:B2').removeDuplicates([0], true);
      await context.sync();
    });
    expect(code).toBe('ApiNotFound');
    expect(host.problems()).toEqual(['The workbench lacks Range.removeDuplicates.']);
    host.clearProblems();
  });

  it('is noted also when the older API asks for it', async () => {
    const status = await new Promise((resolve) => {
      Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, (result) => resolve(result.status));
    });
    expect(status).toBe('failed');
    expect(host.problems()).toEqual(['The workbench lacks the Office method with dispatch id 64.']);
    host.clearProblems();
  });
});

describe('the older API', () => {
  it('keeps settings in the same store as Excel.SettingCollection', async () => {
    Office.context.document.settings.set('språk', { kod: 'sv' });
    const status = await new Promise((resolve) => {
      Office.context.document.settings.saveAsync((result) => resolve(result.status));
    });
    expect(status).toBe('succeeded');
    expect(host.documentStore.settings.get('språk')).toBe('{"kod":"sv"}');
    await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem('språk').load('value');
      await context.sync();
      expect(setting.value).toEqual({ kod: 'sv' });
    });
  });

  it('runs the command of a ribbon button', async () => {
    const done = new Promise<string>((resolve) => {
      Office.actions.associate('räknaOm', (event: Office.AddinCommands.Event) => {
        event.completed();
        resolve(event.source.id);
      });
    });
    host.fireCommand('räknaOm', 'Knapp1');
    expect(await done).toBe('Knapp1');
  });
});
