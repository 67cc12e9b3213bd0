/** An application written from nothing: kept while it is typed, saved as a sheet, opened again after an edit in a cell. */
import assert from 'node:assert/strict';
import type { Check } from '../../src/tools/e2e';
import type { Workbench } from '../../src/tools/e2e/session';
import { goTo, openEmpty, openPage } from './steps';

const SHEET = 'Ansökan Skolfam';

const fill = ({ pane }: Workbench, label: string, text: string): Promise<void> =>
  pane.getByRole('textbox', { name: label, exact: true }).fill(text);
const section = ({ pane }: Workbench, name: string): Promise<void> =>
  pane.getByRole('heading', { name, exact: true }).getByRole('button').click();

async function addEffect(workbench: Workbench, number: number, texts: Readonly<Record<string, string>>): Promise<void> {
  const { pane } = workbench;
  await pane.getByRole('button', { name: 'Lägg till en effekt' }).click();
  const row = pane.getByRole('group', { name: `Effekt ${number}` });
  for (const [label, text] of Object.entries(texts)) {
    await row.getByRole('textbox', { name: label, exact: true }).fill(text);
  }
}

/** The cell beside a label in the sheet's first column. */
async function beside(workbench: Workbench, label: string): Promise<unknown> {
  const rows = await workbench.values(`${SHEET}!A1:L110`);
  return rows.find(([first]) => first === label)?.[1];
}

export const checks: readonly Check[] = [
  {
    name: 'in an empty workbook the place says what an application is, and offers the first step',
    run: async (session) => {
      const workbench = await session.workbench();
      await openEmpty(workbench);
      await goTo(workbench, 'Ansökan');
      await workbench.pane.getByText(/Fonden frågar efter tio punkter/).waitFor({ timeout: 10_000 });
      await workbench.pane.getByRole('button', { name: 'Skriv en ny ansökan' }).click();
      await workbench.pane.getByText('0 av fondens 10 punkter är besvarade.').waitFor();
    },
  },
  {
    name: 'a reload in the middle of a word loses nothing that was typed',
    run: async (session) => {
      const workbench = await session.workbench();
      await fill(workbench, 'Insatsens namn', 'Skolfam');
      await fill(workbench, 'Sökt belopp', '3,9 mkr');
      await fill(workbench, 'Startdatum', '1 jan 2011');
      // The draft is in the workbook half a second after the last key, and the workbook in the browser soon after.
      await workbench.page.waitForTimeout(2000);
      await workbench.page.evaluate(() => window.workbench.kept());
      await workbench.pane.getByRole('textbox', { name: 'Insatsens mål' }).pressSequentially('Godkända bet');
      await openPage(workbench, '/');
      await goTo(workbench, 'Ansökan');
      await workbench.pane.getByRole('button', { name: 'Fortsätt med Skolfam' }).click({ timeout: 15_000 });
      const value = (label: string) => workbench.pane.getByRole('textbox', { name: label }).inputValue();
      assert.equal(await value('Insatsens mål'), 'Godkända bet');
      assert.equal(await value('Sökt belopp'), '3,9 mkr');
    },
  },
  {
    name: 'what is missing is a link to its field, which gets the focus',
    run: async (session) => {
      const workbench = await session.workbench();
      const { pane } = workbench;
      await pane
        .getByRole('region', { name: 'Vad som saknas' })
        .getByRole('button', { name: 'Målgrupp', exact: true })
        .click();
      const field = pane.getByRole('textbox', { name: '3. Målgrupp' });
      await field.waitFor();
      await pane.locator('textarea:focus').fill('Familjehemsplacerade barn');
      assert.equal(await field.inputValue(), 'Familjehemsplacerade barn');
    },
  },
  {
    name: 'a section that is opened stands still at once: a button in it does not move from under the pointer',
    run: async (session) => {
      const workbench = await session.workbench();
      const name = 'Mänskliga vinster';
      const heights = await workbench.pane
        .getByRole('heading', { name, exact: true })
        .getByRole('button')
        .evaluate(async (header) => {
          const seen: number[] = [];
          header.dispatchEvent(new MouseEvent('click', { bubbles: true }));
          for (let frame = 0; frame < 30; frame++) {
            await new Promise(requestAnimationFrame);
            seen.push(header.ownerDocument.documentElement.scrollHeight);
          }
          return seen;
        });
      assert.equal(new Set(heights).size, 1, heights.join());
      await section(workbench, name);
    },
  },
  {
    name: 'costs and effects on two nämnder are counted as they are typed, and what cannot be read stops the saving',
    run: async (session) => {
      const workbench = await session.workbench();
      const { pane } = workbench;
      await section(workbench, 'Kostnad per år');
      for (const [i, year] of ['2011', '2012', '2013'].entries()) {
        await pane.getByRole('button', { name: 'Lägg till en kostnad' }).click();
        const row = pane.getByRole('group', { name: `Kostnad ${i + 1}` });
        await row.getByRole('textbox', { name: 'År', exact: true }).fill(year);
        await row.getByRole('textbox', { name: 'Kostnad', exact: true }).fill('1,3 mkr');
      }
      await section(workbench, 'Väntade kostnadsminskningar');
      const both = { Antal: '23', Dödvikt: '20 %', 'Realiserbar andel': '70 %', Startår: '2013' };
      await addEffect(workbench, 1, {
        ...both,
        Nämnd: 'Socialnämnden',
        Effekt: '25',
        'Enhetskostnad per år': '220',
        'Varaktighet, år': '8',
      });
      await addEffect(workbench, 2, {
        ...both,
        Nämnd: 'Utbildningsnämnden',
        Effekt: '30 %',
        'Enhetskostnad per år': '90 tkr',
        'Varaktighet, år': '6',
      });
      await pane.getByRole('button', { name: 'Spara som blad' }).click();
      await pane.getByText('Ett fält behöver rättas').waitFor();
      assert.deepEqual(await workbench.sheets(), ['Blad1']);
      await pane.getByRole('button', { name: 'Effekt 1: Effekt' }).click();
      await pane.locator('input:focus').fill('25 %');
      await pane
        .getByRole('definition')
        .filter({ hasText: /^7\u00a0754$/ })
        .waitFor();
    },
  },
  {
    name: 'the saved sheet says what the functions say',
    run: async (session) => {
      const workbench = await session.workbench();
      await workbench.pane.getByRole('button', { name: 'Spara som blad' }).click();
      await workbench.pane.getByText('Ansökan Skolfam är sparad.').waitFor({ timeout: 30_000 });
      await workbench.settled();
      assert.deepEqual(await workbench.sheets(), ['Blad1', SHEET]);
      assert.equal(await beside(workbench, 'Total kostnad'), 3900);
      assert.equal(await beside(workbench, 'Sökt belopp'), 3900);
      // 23 x 0,25 x 220 x 0,8 x 0,7 = 708,4 in 8 years and 23 x 0,3 x 90 x 0,8 x 0,7 = 347,76 in 6.
      assert.equal(await beside(workbench, 'Beräknad kostnadsminskning'), 7753.76);
      const rows = await workbench.values(`${SHEET}!A1:L110`);
      const row = (label: string) => rows.findIndex(([first]) => first === label) + 1;
      const [costs, reductions] = [row('Kostnad per år'), row('Minskning per år')];
      const formula = `('${SHEET}'!B${costs}:K${costs};'${SHEET}'!B${reductions}:K${reductions};0,03)`;
      const last = rows.map(([first]) => first).lastIndexOf('Kostnad per år') + 1;
      await workbench.enter(
        'Blad1!A1',
        `=SIF.NETTONUVARDE${formula.replaceAll(String(costs) + ':', `${last}:`).replaceAll(`K${costs}`, `K${last}`)}`,
      );
      assert.equal((await workbench.values('Blad1!A1'))[0]?.[0], await beside(workbench, 'Nettonuvärde'));
      await workbench.page.evaluate(() => window.workbench.select("'Ansökan Skolfam'!A1"));
    },
  },
  {
    name: 'an edit in a cell is followed, saving again changes one cell, and that is taken back',
    run: async (session) => {
      const workbench = await session.workbench();
      const { pane } = workbench;
      await pane.getByRole('button', { name: 'Tillbaka', exact: true }).click();
      await workbench.enter(`${SHEET}!B15`, '25');
      await workbench.page.waitForTimeout(2000);
      await pane.getByRole('button', { name: 'Öppna Skolfam' }).click();
      const size = pane.getByRole('textbox', { name: 'Målgruppens storlek' });
      assert.equal(await size.inputValue(), '25');
      await size.fill('23');
      await pane.getByText(`Ändrar på ett ställe på bladet ${SHEET}.`).waitFor();
      await pane.getByRole('button', { name: 'Spara som blad' }).click();
      await pane.getByRole('button', { name: 'Ta tillbaka' }).click({ timeout: 20_000 });
      await pane.getByText(/det som stod där är tillbaka/).waitFor({ timeout: 20_000 });
      assert.equal(await beside(workbench, 'Målgruppens storlek'), 25);
    },
  },
  {
    name: 'a cell that is edited while the form is open is followed; what both have changed is named, and the form keeps its own',
    run: async (session) => {
      const workbench = await session.workbench();
      const { pane } = workbench;
      const cell = async (label: string): Promise<string> => {
        const rows = await workbench.values(`${SHEET}!A1:A40`);
        return `${SHEET}!B${rows.findIndex(([first]) => first === label) + 1}`;
      };
      await workbench.enter(await cell('Insatsens mål'), 'Fler godkända betyg');
      const goal = pane.getByRole('textbox', { name: 'Insatsens mål' });
      for (let look = 0; look < 100 && (await goal.inputValue()) !== 'Fler godkända betyg'; look++) {
        await workbench.page.waitForTimeout(100);
      }
      assert.equal(await goal.inputValue(), 'Fler godkända betyg');
      await workbench.enter(await cell('Målgruppens storlek'), '26');
      await pane.getByText(/^Ändrat i bladet medan du skrev: Målgruppens storlek\./).waitFor({ timeout: 15_000 });
      assert.equal(await pane.getByRole('textbox', { name: 'Målgruppens storlek' }).inputValue(), '23');
      assert.equal(await beside(workbench, 'Insatsens mål'), 'Fler godkända betyg');
      assert.deepEqual(await workbench.problems(), []);
      assert.deepEqual(workbench.errors, []);
    },
  },
];
