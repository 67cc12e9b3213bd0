/** A workbook of the user's own: its tables mapped with at most two corrections, read where they stand, also after a reload. */
import assert from 'node:assert/strict';
import path from 'node:path';
import type { Check } from '../../src/tools/e2e';
import type { Workbench } from '../../src/tools/e2e/session';
import { FIXTURES } from '../fixtures/workbooks';
import { fileOf } from '../fixtures/workbooks/make';
import { goTo, openPage } from './steps';

const PICTURES = path.resolve(__dirname, '..', '..', 'build', 'e2e');
const picture = async ({ page }: Workbench, name: string): Promise<void> => {
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
};

async function openFixture({ page }: Workbench, name: string): Promise<void> {
  const fixture = FIXTURES.find((one) => one.name === name);
  assert.ok(fixture);
  await page.evaluate((numbers) => window.workbench.open(Uint8Array.from(numbers).buffer), [...fileOf(fixture)]);
}

/** The figures of Översikt by what they are called, as people read them. */
const overview = async (workbench: Workbench): Promise<string> => {
  await goTo(workbench, 'Översikt');
  const region = workbench.pane.getByRole('region', { name: 'Läget nu' });
  await region.waitFor({ timeout: 30_000 });
  return (await region.textContent()) ?? '';
};

/** The rows of the csv file as the functions take them: numbers for texts, and the fund's own words. */
const ROWS =
  '{"Datum"\\"Slag"\\"Belopp"\\"Insats";2010\\"Öronmärkning"\\33800\\"";2011\\"Beviljat"\\3900\\"Skolfam";' +
  '2012\\"Upparbetat"\\1240,5\\"Skolfam";2013\\"Upparbetat"\\890\\"Skolfam";2013\\"Återlämnat"\\120,25\\"Skolfam"}';

/** Översikt shows what FONDSALDO answers, rounded as at a glance. */
async function saysAsFunctions(workbench: Workbench): Promise<void> {
  const shown = await overview(workbench);
  for (const [name, measure] of [
    ['Disponibelt', 'disponibelt'],
    ['Bokfört', 'bokfört'],
    ['Beviljat, ej upparbetat', 'åtaganden'],
  ]) {
    await workbench.enter('Blad1!H9', `=SIF.FONDSALDO(${ROWS};;"${measure}")`);
    const answer = Number((await workbench.values('Blad1!H9'))[0]?.[0]);
    const text = Math.round(answer).toLocaleString('sv-SE').replace(/\s/g, '.');
    assert.match(shown, new RegExp(`${name}${text}`));
  }
  await workbench.enter('Blad1!H9', '');
}

export const checks: readonly Check[] = [
  {
    name: 'a csv file pasted as text is recognised, and shown row by row before anything is saved',
    run: async (session) => {
      const workbench = await session.workbench();
      const { pane } = workbench;
      await openFixture(workbench, 'inklistrad-csv');
      await workbench.select('Blad1!B3');
      await goTo(workbench, 'Fond');
      await pane.getByRole('button', { name: 'Koppla en egen tabell' }).click();
      await pane.getByRole('button', { name: 'Läs det markerade' }).click();
      await pane.getByText('5 rader läses.', { exact: false }).waitFor({ timeout: 30_000 });
      await pane.getByText('”Uparbetat” läses som Upparbetat.').waitFor();
      await picture(workbench, 'mapping-proposal');
    },
  },
  {
    name: 'it is saved without a correction, and Översikt counts with it',
    run: async (session) => {
      const workbench = await session.workbench();
      const { pane } = workbench;
      const before = await workbench.formulas('Blad1!A1:F10');
      await pane.getByRole('button', { name: 'Spara kopplingen' }).click();
      await pane.getByText('Transaktioner läses nu ur Blad1.').waitFor({ timeout: 30_000 });
      await pane.getByRole('button', { name: 'Tillbaka', exact: true }).click();
      await pane.getByText('Transaktioner läses ur Blad1', { exact: false }).first().waitFor({ timeout: 30_000 });
      await picture(workbench, 'mapping-fund');
      await saysAsFunctions(workbench);
      await picture(workbench, 'mapping-overview');
      assert.deepEqual(await workbench.formulas('Blad1!A1:F10'), before);
    },
  },
  {
    name: 'it is read still after a reload, and taken back',
    run: async (session) => {
      const workbench = await session.workbench();
      const { page, pane } = workbench;
      await page.evaluate(() => window.workbench.kept());
      await openPage(workbench);
      await saysAsFunctions(workbench);
      await goTo(workbench, 'Fond');
      await pane.getByText('Transaktioner läses ur Blad1', { exact: false }).first().waitFor({ timeout: 30_000 });
      await pane.getByRole('button', { name: 'Ta tillbaka' }).click();
      await pane.getByText('Läggs på ett nytt blad: Transaktioner').waitFor({ timeout: 30_000 });
    },
  },
  {
    name: 'a ledger report asks for its unit, and is saved when it has been chosen',
    run: async (session) => {
      const workbench = await session.workbench();
      const { pane } = workbench;
      await openFixture(workbench, 'ubw');
      await workbench.select('Rapport1!A5');
      await goTo(workbench, 'Översikt');
      await goTo(workbench, 'Fond');
      await pane.getByRole('button', { name: 'Koppla en egen tabell' }).click();
      await pane.getByRole('button', { name: 'Läs det markerade' }).click();
      await pane.getByText('Välj först vilken enhet beloppen har.').waitFor({ timeout: 30_000 });
      await pane.getByRole('radio', { name: 'kronor (kr)' }).click();
      await pane.getByRole('button', { name: 'Spara kopplingen' }).click();
      await pane.getByText('Transaktioner läses nu ur Rapport1.').waitFor({ timeout: 30_000 });
      await picture(workbench, 'mapping-saved');
      await pane.getByRole('button', { name: 'Tillbaka', exact: true }).click();
      assert.match(await overview(workbench), /Bokfört−266.924/);
      assert.deepEqual(workbench.errors, []);
      assert.deepEqual(await workbench.problems(), []);
    },
  },
  {
    name: 'the accounts are made of the ledger, row by row, and taken back',
    run: async (session) => {
      const workbench = await session.workbench();
      const { pane } = workbench;
      await goTo(workbench, 'Fond');
      await pane.getByRole('button', { name: 'Förbered Bokslutsunderlag' }).click();
      await pane.getByRole('textbox', { name: 'Första år' }).fill('2013');
      await pane.getByRole('textbox', { name: 'Till och med år' }).fill('2014');
      await pane.getByRole('button', { name: 'Skapa Bokslutsunderlag' }).click();
      await pane.getByText('Bladet Bokslutsunderlag är skapat.').waitFor({ timeout: 40_000 });
      await pane.getByRole('button', { name: 'Gå till bladet' }).click();
      await workbench.settled();
      await picture(workbench, 'mapping-accounts');
      const shown = async () =>
        (await workbench.values('Bokslutsunderlag!A9:J10')).map((row) => [row[0], row[2], row[4], row[6], row[9]]);
      assert.deepEqual(await shown(), [
        [2013, 0, 0, 0, 'Stämmer'],
        [2014, 0, 266924, -266924, 'Stämmer'],
      ]);
      await pane.getByRole('button', { name: 'Ta tillbaka' }).click();
      await pane.getByText('Bladet Bokslutsunderlag är borttaget.').waitFor({ timeout: 20_000 });
      assert.deepEqual(workbench.errors, []);
      assert.deepEqual(await workbench.problems(), []);
    },
  },
];
