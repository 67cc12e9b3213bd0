/** The sheets that the budget and the annual accounts are made from: made in the pane, figures held against the functions. */
import assert from 'node:assert/strict';
import type { Check } from '../../src/tools/e2e';
import type { Workbench } from '../../src/tools/e2e/session';
import { goTo, openEmpty } from './steps';
import type { CellValue } from '../../src/workbench/engine';

async function make(workbench: Workbench, title: string, years: Readonly<Record<string, string>>): Promise<void> {
  const { pane } = workbench;
  await goTo(workbench, 'Fond');
  await pane.getByRole('button', { name: `Förbered ${title}` }).click();
  for (const [label, year] of Object.entries(years)) await pane.getByRole('textbox', { name: label }).fill(year);
  await pane.getByRole('button', { name: `Skapa ${title}` }).click();
  await pane.getByText(`Bladet ${title} är skapat.`).waitFor({ timeout: 40_000 });
  await workbench.settled();
}

/** The sums of a section by year: the row Summa below its title. */
const sumsOf = (cells: readonly (readonly CellValue[])[], title: string): readonly CellValue[] => {
  const from = cells.findIndex(([first]) => String(first).startsWith(title));
  return (cells.slice(from).find(([first]) => first === 'Summa') ?? []).slice(2, 9);
};

export const checks: readonly Check[] = [
  {
    name: 'frame adjustments are made in the pane, and are what ATERBETALNINGSBUDGET says',
    run: async (session) => {
      const workbench = await session.workbench();
      const { pane } = workbench;
      await openEmpty(workbench);
      await goTo(workbench, 'Fond');
      await pane.getByRole('radio', { name: 'miljoner kronor (mkr)' }).click();
      await pane.getByRole('radio', { name: /^Norrköpings exempel/ }).click();
      await pane.getByRole('button', { name: 'Lägg upp fondboken' }).click();
      await pane.getByText('Fondboken är komplett.').waitFor({ timeout: 40_000 });
      await make(workbench, 'Ramjustering', { Budgetår: '2015', 'Till och med år': '2020' });
      await pane.getByRole('button', { name: 'Gå till bladet' }).click();
      await workbench.enter(
        'Blad1!A3',
        '=SIF.ATERBETALNINGSBUDGET(Investeringar[[#Rubriker];[#Data]];2014;2020;"total";2021;;FALSKT)',
      );
      const cells = await workbench.values('Ramjustering!A1:N70');
      assert.deepEqual(sumsOf(cells, 'Ramminskning enligt planen'), (await workbench.values('Blad1!A3:G3'))[0]);
      const checked = cells.findIndex(([first]) => String(first).startsWith('Kontroller'));
      const words = cells.slice(checked + 1, checked + 6).map((row) => row[1]);
      assert.deepEqual(words, Array(5).fill('Stämmer'));
      assert.deepEqual(await workbench.problems(), []);
    },
  },
  {
    name: 'the accounts are what FONDUTVECKLING says, follow the table and are taken back',
    run: async (session) => {
      const workbench = await session.workbench();
      const { pane } = workbench;
      await pane.getByRole('button', { name: 'Tillbaka', exact: true }).click();
      await make(workbench, 'Bokslutsunderlag', { 'Första år': '2010', 'Till och med år': '2013' });
      await workbench.enter('Transaktioner!C5', '30');
      const cells = await workbench.values('Bokslutsunderlag!A9:J12');
      assert.deepEqual(
        cells.map((row) => [row[0], row[2], row[6], row[9]]),
        [
          [2010, 30, 30, 'Stämmer'],
          [2011, 6, 36, 'Stämmer'],
          [2012, 0, 36, 'Stämmer'],
          [2013, 0, 36, 'Stämmer'],
        ],
      );
      await pane.getByRole('button', { name: 'Ta tillbaka' }).click();
      await pane.getByText('Bladet Bokslutsunderlag är borttaget.').waitFor({ timeout: 20_000 });
      assert.ok(!(await workbench.sheets()).includes('Bokslutsunderlag'));
      assert.deepEqual(workbench.errors, []);
    },
  },
];
