/** The place Dela in the sample: reviewed, its formulas made values and put back, and a copy given away. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openPackage } from '../../src/package/openPackage';
import type { Check } from '../../src/tools/e2e';
import type { Workbench } from '../../src/tools/e2e/session';
import { setWidth, violations } from './looks';
import { goTo } from './steps';

const PICTURES = path.resolve(__dirname, '..', '..', 'build', 'e2e');

const picture = async ({ page }: Workbench, name: string): Promise<void> => {
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
};

const FIGURE = 'Fond!B4';

/** Before the first sync of the work, around each that writes, and when all is done. */
const STEPS = [1, 7, 8, 9, 10, 16] as const;

const paneFrame = ({ page }: Workbench) => page.frames().find((frame) => frame.url().includes('taskpane'));

/** Has the pane's page closed at that sync after the next click: it asks Excel for nothing more. */
async function closeAt(workbench: Workbench, step: number): Promise<void> {
  await paneFrame(workbench)?.evaluate((last) => {
    const prototype = OfficeExtension.ClientRequestContext.prototype as unknown as { sync: () => Promise<unknown> };
    const real = prototype.sync;
    let count = 0;
    let isClicked = false;
    // The pane looks at the workbook by itself, too: what comes before the click is none of the steps.
    document.addEventListener('click', () => (isClicked = true), { once: true, capture: true });
    prototype.sync = function (this: unknown, ...args: []) {
      if (!isClicked) return real.apply(this, args);
      count += 1;
      if (count < last) return real.apply(this, args);
      if (count === last) window.location.reload();
      return new Promise(() => undefined);
    };
    document.documentElement.dataset['closing'] = 'true';
  }, step);
}

/** Waits for the pane's new page, and for what it says of the workbook in the place Dela. */
async function reopened(workbench: Workbench): Promise<void> {
  const { pane } = workbench;
  await pane.locator('html:not([data-closing])').waitFor({ timeout: 30_000, state: 'attached' });
  await goTo(workbench, 'Dela');
  await pane.getByRole('heading', { name: 'Ersätt formler' }).waitFor({ timeout: 30_000 });
  await pane.getByText('Läser arbetsboken …').waitFor({ state: 'detached', timeout: 30_000 });
}

export const checks: readonly Check[] = [
  {
    name: 'the review says which formulas need the add-in, and removes nothing',
    run: async (session) => {
      const workbench = await session.workbench();
      const { pane } = workbench;
      await goTo(workbench, 'Dela');
      await pane.getByRole('button', { name: 'Granska arbetsboken' }).click();
      await pane.getByRole('heading', { name: /^Formler som kräver tillägget/ }).waitFor({ timeout: 30_000 });
      await picture(workbench, 'share-review');
      assert.match((await workbench.formulas(FIGURE))[0]?.[0] ?? '', /^=SIF\.FONDSALDO/);
    },
  },
  {
    name: 'formulas become values, and come back as they were',
    run: async (session) => {
      const workbench = await session.workbench();
      const { pane } = workbench;
      const before = await workbench.formulas('Fond!A1:K30');
      const values = await workbench.values('Fond!A1:K30');
      await pane.getByRole('button', { name: 'Ersätt med värden' }).click();
      await pane
        .getByText(/ersatta med värden\.$/)
        .first()
        .waitFor({ timeout: 30_000 });
      assert.equal((await workbench.formulas(FIGURE))[0]?.[0], '39.8');
      assert.deepEqual(await workbench.values('Fond!A1:K30'), values);
      await picture(workbench, 'share-frozen');
      await workbench.enter(FIGURE, '40');
      await pane.getByText('Cellen har ändrats sedan formeln ersattes.', { exact: false }).waitFor({ timeout: 30_000 });
      await pane.getByRole('button', { name: /^Återställ \d+ formler$/ }).click();
      await pane.getByText(/är återställda\./).waitFor({ timeout: 30_000 });
      assert.equal(await pane.getByText('avbruten', { exact: false }).count(), 0);
      await picture(workbench, 'share-changed');
      assert.equal((await workbench.values(FIGURE))[0]?.[0], 40);
      await pane.getByRole('button', { name: `Återställ ändå i ${FIGURE}` }).click();
      await pane.getByText(/1 formel är återställd\./).waitFor({ timeout: 30_000 });
      await workbench.settled();
      assert.deepEqual(await workbench.formulas('Fond!A1:K30'), before);
      assert.deepEqual(await workbench.values('Fond!A1:K30'), values);
    },
  },
  {
    name: 'formulas become plain Excel formulas that calculate, those that cannot are told, and all come back',
    run: async (session) => {
      const workbench = await session.workbench();
      const { pane } = workbench;
      const before = await workbench.formulas('Fond!A1:K30');
      const values = await workbench.values('Fond!A1:K30');
      await pane.getByRole('radio', { name: 'Vanliga Excelformler' }).click();
      await pane.getByText(/har ingen vanlig formel och blir värden:$/).waitFor({ timeout: 30_000 });
      await pane.getByText(/^Svaret är draget med slumptal/).waitFor();
      await picture(workbench, 'share-plain-before');
      for (const width of [320, 350, 450]) {
        await setWidth(workbench, width);
        assert.deepEqual(await violations(workbench), [], `${width} px`);
      }
      await pane.getByRole('button', { name: 'Ersätt med vanliga formler' }).click();
      await pane
        .getByText(/Skälen står nedan\.$/)
        .first()
        .waitFor({ timeout: 60_000 });
      assert.match((await workbench.formulas(FIGURE))[0]?.[0] ?? '', /^=ROUND\(SUMPRODUCT\(.*Transaktioner\[Belopp\]/);
      assert.deepEqual(await workbench.values('Fond!A1:K30'), values);
      await pane.getByText(/blev värden i stället för vanliga formler:$/).waitFor();
      await setWidth(workbench, 350);
      await picture(workbench, 'share-plain');
      for (const width of [320, 350, 450]) {
        await setWidth(workbench, width);
        assert.deepEqual(await violations(workbench), [], `${width} px, replaced`);
      }
      await workbench.enter('Återbetalning!B5', '20000000');
      await workbench.settled();
      assert.equal((await workbench.values('Återbetalning!B13'))[0]?.[0], 20_000_000);
      await workbench.enter('Återbetalning!B5', '10000000');
      await pane.getByRole('button', { name: /^Återställ \d+ formler$/ }).click();
      await pane.getByText(/är återställda\./).waitFor({ timeout: 30_000 });
      await workbench.settled();
      assert.deepEqual(await workbench.formulas('Fond!A1:K30'), before);
      assert.deepEqual(await workbench.values('Fond!A1:K30'), values);
      assert.deepEqual(await workbench.problems(), []);
    },
  },
  {
    name: 'a page that is closed while formulas become plain leaves the workbook as before or complete, and says which',
    run: async (session) => {
      const workbench = await session.workbench();
      const { pane } = workbench;
      const before = await workbench.formulas('Fond!A1:K30');
      const outcomes = new Set<string>();
      for (const step of STEPS) {
        await goTo(workbench, 'Dela');
        await pane.getByRole('radio', { name: 'Vanliga Excelformler' }).click();
        await pane.getByText(/har ingen vanlig formel och blir värden:$/).waitFor({ timeout: 30_000 });
        await closeAt(workbench, step);
        await pane.getByRole('button', { name: 'Ersätt med vanliga formler' }).click();
        await reopened(workbench);
        const isTold = await pane.getByText(/^Ett avbrutet arbete är taget tillbaka/).isVisible();
        const now = (await workbench.formulas('Fond!A1:K30')).flat();
        const back = pane.getByRole('button', { name: /^Återställ \d+ formler$/ });
        if (await back.isVisible()) {
          outcomes.add('complete');
          assert.ok(!now.some((formula) => formula.includes('SIF.')), `complete at step ${step}`);
          await back.click();
          await pane.getByText(/är återställda\./).waitFor({ timeout: 30_000 });
          await workbench.settled();
        } else outcomes.add(isTold ? 'taken back' : 'before');
        assert.deepEqual(await workbench.formulas('Fond!A1:K30'), before, `at step ${step}`);
      }
      assert.deepEqual([...outcomes].sort(), ['before', 'complete', 'taken back']);
      assert.deepEqual(await workbench.problems(), []);
    },
  },
  {
    name: 'a copy for a committee is given as a file that opens without the add-in',
    run: async (session) => {
      const workbench = await session.workbench();
      const { page, pane } = workbench;
      await pane.getByRole('button', { name: 'Välj vad kopian ska innehålla' }).click();
      await pane.getByRole('radio', { name: 'Socialnämnden (exempel)' }).click();
      await picture(workbench, 'share-copy');
      const [download] = await Promise.all([
        page.waitForEvent('download', { timeout: 40_000 }),
        pane.getByRole('button', { name: 'Skapa kopian' }).click(),
      ]);
      await pane.getByText('Kopian är klar', { exact: false }).waitFor({ timeout: 30_000 });
      await pane
        .getByText('Andra nämnder, eller insatser som bara är deras, nämns fortfarande här', { exact: false })
        .waitFor();
      await picture(workbench, 'share-copied');
      const opened = openPackage(new Uint8Array(readFileSync(await download.path())));
      assert.ok(opened.ok);
      const text = opened.value.parts.paths.map((part) => opened.value.parts.text(part) ?? '').join('');
      assert.equal(opened.value.sheets.at(-1)?.name, 'Underlag');
      assert.ok(!text.includes('_xldudf_'));
      assert.deepEqual(await workbench.problems(), []);
      await pane.getByRole('button', { name: 'Tillbaka' }).click();
    },
  },
];
