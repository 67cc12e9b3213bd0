/** Skolfam granted: from an application's sheet to rows, frames and sheets, and taken back. */
import assert from 'node:assert/strict';
import type { Check } from '../../src/tools/e2e';
import { goTo, openEmpty } from './steps';

export const checks: readonly Check[] = [
  {
    name: 'an application is saved as a sheet in an empty workbook with a fund book',
    run: async (session) => {
      const workbench = await session.workbench();
      const { pane } = workbench;
      await openEmpty(workbench);
      await goTo(workbench, 'Fond');
      await pane.getByRole('button', { name: 'Lägg upp fondboken' }).click();
      await pane.getByText('Fondboken är komplett.').waitFor({ timeout: 40_000 });
      await workbench.enter('Transaktioner!A5', '2010');
      await workbench.enter('Transaktioner!B5', 'Öronmärkning');
      await workbench.enter('Transaktioner!C5', '33 800');
      await goTo(workbench, 'Ansökan');
      await pane
        .getByRole('button', { name: /exempel/i })
        .first()
        .click();
      await pane.getByRole('button', { name: /^Spara/ }).click();
      await pane.getByText('Ansökan Skolfam är sparad.').waitFor({ timeout: 40_000 });
      assert.ok((await workbench.sheets()).includes('Ansökan Skolfam'));
    },
  },
  {
    name: 'granting shows the fund before and after, and writes every row that was shown',
    run: async (session) => {
      const workbench = await session.workbench();
      const { pane } = workbench;
      await pane.getByRole('button', { name: 'Tillbaka', exact: true }).click();
      await pane.getByRole('button', { name: 'Besluta om Skolfam' }).click();
      await pane.getByRole('textbox', { name: /^Beslutsinstans/ }).fill('Kommunstyrelsen');
      await pane.getByRole('textbox', { name: 'Paragraf' }).fill('112');
      await pane.getByRole('radio', { name: 'Återställs' }).click();
      await pane
        .getByText(/Disponibelt/)
        .first()
        .waitFor();
      await pane.getByRole('button', { name: 'Skriv beslutet' }).click();
      await pane.getByText('Skolfam är beviljad.').waitFor({ timeout: 50_000 });
      await workbench.settled();
      assert.deepEqual((await workbench.values('Transaktioner!B6:F6'))[0], ['Beviljat', 3900, 'Skolfam', '', 'Utfall']);
      await workbench.enter('Blad1!B1', '=SIF.FONDSALDO(Transaktioner[[#Rubriker];[#Data]];;"disponibelt")');
      assert.deepEqual(await workbench.values('Blad1!B1'), [[29900]]);
      // The plan's own rows are what ATERBETALNINGSBUDGET makes of the terms that were written.
      await workbench.enter(
        'Blad1!B3',
        '=SIF.ATERBETALNINGSBUDGET(Investeringar[[#Rubriker];[#Data]];2013;2017;"total";2021;0;FALSKT)',
      );
      for (const [i, year] of [2013, 2014, 2015, 2016, 2017].entries()) {
        const cell = `Blad1!${'BCDEF'[i]}4`;
        await workbench.enter(cell, `=SUMMA.OMF(Återbetalningsplan[Ramminskning];Återbetalningsplan[År];${year})`);
      }
      const [budget, plan] = await workbench.values('Blad1!B3:F4');
      assert.deepEqual(plan, budget);
      assert.deepEqual(budget, [780, 780, 780, 780, 780]);
    },
  },
  {
    name: 'taking the decision back leaves the fund book as it was',
    run: async (session) => {
      const workbench = await session.workbench();
      const { pane } = workbench;
      await pane.getByRole('button', { name: 'Ta tillbaka' }).click();
      await pane.getByText(/är borta, och det som stod där är tillbaka/).waitFor({ timeout: 55_000 });
      await workbench.settled();
      assert.deepEqual(await workbench.values('Blad1!B1'), [[33800]]);
      assert.deepEqual((await workbench.values('Investeringar!A5:C5'))[0], ['', '', '']);
      assert.deepEqual(await workbench.problems(), []);
      assert.deepEqual(workbench.errors, []);
    },
  },
];
