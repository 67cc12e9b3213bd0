/** The workbook kept in the browser: a reload of the page loses nothing, tables go on being followed, and one may begin anew. */
import assert from 'node:assert/strict';
import type { Check } from '../../src/tools/e2e';
import type { Workbench } from '../../src/tools/e2e/session';
import { openPage } from './steps';

const kept = ({ page }: Workbench): Promise<void> => page.evaluate(() => window.workbench.kept());

export const checks: readonly Check[] = [
  {
    name: 'what has been entered is there after a reload, and the strip says when it was kept',
    run: async (session) => {
      const workbench = await session.workbench();
      await openPage(workbench);
      assert.deepEqual(await workbench.values('Återbetalning!B5'), [[10_000_000]]);
      await workbench.enter('Återbetalning!B5', '20 000 000');
      await workbench.enter('Fond!J2', '=SUMMA(Transaktioner[Belopp])');
      await kept(workbench);
      await workbench.page.getByText(/Sparad i webbläsaren kl\. \d\d[.:]\d\d/).waitFor({ timeout: 10_000 });
      const before = await workbench.values('Återbetalning!A1:F30');
      await openPage(workbench);
      assert.deepEqual(await workbench.values('Återbetalning!A1:F30'), before);
      assert.deepEqual(await workbench.formulas('Fond!J2'), [['=SUM(Transaktioner[Belopp])']]);
    },
  },
  {
    name: 'the formula bar shows a reference to a table by its name, and takes it back as it is',
    run: async (session) => {
      const workbench = await session.workbench();
      const { page } = workbench;
      await workbench.select('Fond!J2');
      const bar = page.locator('.o-spreadsheet-topbar .o-composer, .o-topbar-composer .o-composer').first();
      await bar.filter({ hasText: '=SUM(Transaktioner[Belopp])' }).waitFor({ timeout: 10_000 });
      await page.locator('.o-grid').first().focus();
      await page.keyboard.press('F2');
      await page.keyboard.press('End');
      await page.keyboard.type('*2');
      await page.keyboard.press('Enter');
      await workbench.settled();
      assert.deepEqual(await workbench.formulas('Fond!J2'), [['=SUM(Transaktioner[Belopp])*2']]);
    },
  },
  {
    name: 'a chart that the add-in has made is drawn, and there after a reload',
    run: async (session) => {
      const workbench = await session.workbench();
      const { page } = workbench;
      const pane = page.frames().find((frame) => frame.url().includes('taskpane'));
      await pane?.evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Fond');
          const chart = sheet.charts.add('ColumnStacked', sheet.getRange('B10:D14'), 'Columns');
          chart.title.text = 'Fondens utveckling';
          chart.setPosition('B4', 'F16');
          await context.sync();
        }),
      );
      const figure = page.locator('.o-figure canvas');
      await workbench.select('Fond!A1');
      await figure.first().waitFor({ timeout: 10_000 });
      await kept(workbench);
      await openPage(workbench);
      await figure.first().waitFor({ timeout: 10_000 });
      assert.deepEqual(workbench.errors, []);
    },
  },
  {
    name: 'an address ending in ?nytt opens the sample, ?nytt=tom an empty workbook',
    run: async (session) => {
      const workbench = await session.workbench();
      await kept(workbench);
      await openPage(workbench, '/?nytt=tom');
      assert.deepEqual(await workbench.sheets(), ['Blad1']);
      await workbench.enter('Blad1!A1', 'nytt arbete');
      await kept(workbench);
      await openPage(workbench);
      assert.deepEqual(await workbench.values('Blad1!A1'), [['nytt arbete']]);
      await openPage(workbench, '/?nytt');
      assert.deepEqual(await workbench.values('Återbetalning!B5'), [[10_000_000]]);
      assert.deepEqual(workbench.errors, []);
      assert.deepEqual(await workbench.problems(), []);
    },
  },
];
