/** The municipality's own form, filled in and taken back, and an application fetched from another workbook's file. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildOptions } from '../../src/tools/buildOptions';
import type { Check } from '../../src/tools/e2e';
import type { Workbench } from '../../src/tools/e2e/session';
import { LOOKS, setLook, setWidth, violations } from './looks';
import { goTo, openEmpty } from './steps';

const { root, build } = buildOptions('production');
const FORM = [...readFileSync(path.join(root, 'assets', 'templates', 'ansokan.xlsx'))];
const FILL = 'Fyll i en mall som finns i arbetsboken';
const SHEET = 'Ansökan';

/** The blank form that ships with the add-in is the workbook. */
async function openForm(workbench: Workbench): Promise<void> {
  await workbench.page.evaluate((bytes) => window.workbench.open(new Uint8Array(bytes).buffer), FORM);
}

async function toTemplate(workbench: Workbench): Promise<void> {
  const { pane } = workbench;
  await goTo(workbench, 'Ansökan');
  await pane
    .getByRole('button', { name: /exempel/i })
    .first()
    .click();
  await pane.getByRole('button', { name: FILL }).click();
  await pane.getByRole('radio').first().click();
  await pane.getByRole('region', { name: 'Vad som skrivs var' }).waitFor({ timeout: 15_000 });
}

/** The cell beside a label in the form's first column. */
async function beside(workbench: Workbench, label: string): Promise<unknown> {
  const rows = await workbench.values(`${(await workbench.sheets())[0] ?? ''}!A1:L110`);
  return rows.find(([first]) => first === label)?.[1];
}

export const checks: readonly Check[] = [
  ...LOOKS.map((look): Check => ({
    name: `at 320 px, ${look}: filling in the form is accessible and nothing is cut off`,
    run: async (session) => {
      const workbench = await session.workbench();
      await openForm(workbench);
      await setLook(workbench, look);
      await setWidth(workbench, 320);
      await toTemplate(workbench);
      assert.deepEqual(await violations(workbench), []);
      const { pane, frame } = workbench;
      assert.equal(await pane.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth), 0);
      await frame.screenshot({ path: path.join(build, 'e2e', `template-${look.replace(' ', '-')}.png`) });
    },
  })),
  {
    name: 'what the application says is written in the form, and taken back',
    run: async (session) => {
      const workbench = await session.workbench();
      const { pane } = workbench;
      await openEmpty(workbench);
      await setLook(workbench, 'light');
      await openForm(workbench);
      const blank = await workbench.formulas(`${SHEET}!A1:L110`);
      await toTemplate(workbench);
      await pane.getByRole('button', { name: 'Fyll i mallen' }).click();
      await pane.getByText(`Mallen ${SHEET} är ifylld.`).waitFor({ timeout: 20_000 });
      await workbench.settled();
      assert.equal(await beside(workbench, 'Insatsens namn'), 'Skolfam');
      assert.equal(await beside(workbench, 'Sökt belopp'), 3900);
      await pane.getByRole('button', { name: 'Ta tillbaka' }).click();
      await pane.getByText(/är borta, och det som stod där är tillbaka/).waitFor({ timeout: 20_000 });
      assert.deepEqual(await workbench.formulas(`${SHEET}!A1:L110`), blank);
    },
  },
  {
    name: 'an application is fetched from another workbook’s file, with all that was written in it',
    run: async (session) => {
      const workbench = await session.workbench();
      const { page, pane } = workbench;
      await openEmpty(workbench);
      await goTo(workbench, 'Ansökan');
      await pane
        .getByRole('button', { name: /exempel/i })
        .first()
        .click();
      const goal = pane.getByRole('textbox', { name: 'Insatsens mål' });
      await goal.fill('Godkända betyg, mål = 100 % & <alla>');
      await pane.getByRole('button', { name: 'Spara som blad' }).click();
      await pane.getByText('Ansökan Skolfam är sparad.').waitFor({ timeout: 30_000 });
      const bytes = await page.evaluate(async () => [...new Uint8Array(await window.workbench.save())]);
      await openEmpty(workbench);
      await goTo(workbench, 'Ansökan');
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        pane.getByRole('button', { name: 'Hämta en ansökan ur en annan Excelfil' }).click(),
      ]);
      await chooser.setFiles({ name: 'nämndens.xlsx', mimeType: '', buffer: Buffer.from(bytes) });
      await pane.getByText('Hämtad från bladet Ansökan Skolfam.').waitFor({ timeout: 20_000 });
      assert.equal(await goal.inputValue(), 'Godkända betyg, mål = 100 % & <alla>');
      assert.equal(await pane.getByRole('textbox', { name: 'Sökt belopp' }).inputValue(), '3\u00a0900');
      assert.deepEqual(await workbench.sheets(), ['Blad1']);
      assert.deepEqual(await violations(workbench), []);
      assert.deepEqual(await workbench.problems(), []);
      assert.deepEqual(workbench.errors, []);
    },
  },
];
