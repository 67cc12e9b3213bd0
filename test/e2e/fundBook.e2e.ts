/** The fund book in an empty workbook: looked at, laid, followed as the cells change, and taken back. */
import assert from 'node:assert/strict';
import type { Check } from '../../src/tools/e2e';
import type { Workbench } from '../../src/tools/e2e/session';
import { goTo, openEmpty } from './steps';

const SHEETS = [
  'Investeringar',
  'Effekter',
  'Transaktioner',
  'Återbetalningsplan',
  'Uppföljning',
  'Parametrar',
  'Nämnder',
];

const available = ({ pane }: Workbench, amount: string): Promise<void> =>
  pane.getByRole('region', { name: 'Läget nu' }).getByText(amount, { exact: true }).waitFor({ timeout: 10_000 });

export const checks: readonly Check[] = [
  {
    name: 'in an empty workbook the overview says what belongs there, and shows the example without writing',
    run: async (session) => {
      const workbench = await session.workbench();
      const { pane } = workbench;
      await openEmpty(workbench);
      await workbench.enter('Blad1!A1', 'mitt');
      assert.deepEqual(await workbench.sheets(), ['Blad1']);
      await goTo(workbench, 'Översikt');
      await pane.getByRole('button', { name: 'Visa Norrköpings exempel' }).click();
      await available(workbench, '8,0');
      assert.deepEqual(await workbench.sheets(), ['Blad1']);
    },
  },
  {
    name: 'one button lays the fund book, and leaves what stood there alone',
    run: async (session) => {
      const workbench = await session.workbench();
      const { pane } = workbench;
      await pane.getByRole('button', { name: 'Gå till fondboken' }).click();
      await pane.getByRole('radio', { name: 'miljoner kronor (mkr)' }).click();
      await pane.getByRole('radio', { name: /^Norrköpings exempel/ }).click();
      await pane.getByRole('button', { name: 'Lägg upp fondboken' }).click();
      await pane.getByText('Fondboken är upplagd: 7 nya blad sist i arbetsboken.').waitFor({ timeout: 20_000 });
      assert.deepEqual(await workbench.sheets(), ['Blad1', ...SHEETS]);
      assert.deepEqual(await workbench.values('Blad1!A1'), [['mitt']]);
      await pane.getByText('Fondboken är komplett.').waitFor({ timeout: 10_000 });
    },
  },
  {
    name: 'the overview says what the function says, also after an edit in a cell',
    run: async (session) => {
      const workbench = await session.workbench();
      await workbench.enter('Blad1!B2', '=SIF.FONDSALDO(Transaktioner!A4:H22;;"disponibelt")');
      assert.deepEqual(await workbench.values('Blad1!B2'), [[8]]);
      await goTo(workbench, 'Översikt');
      await available(workbench, '8,0');
      await workbench.enter('Transaktioner!C5', '30');
      assert.deepEqual(await workbench.text('Blad1!B2'), [['4,2']]);
      await available(workbench, '4,2');
    },
  },
  {
    name: 'taking back leaves the sheet that was changed, and says so',
    run: async (session) => {
      const workbench = await session.workbench();
      await goTo(workbench, 'Fond');
      await workbench.pane.getByRole('button', { name: 'Ta tillbaka' }).click();
      await workbench.pane
        .getByText(/Ändrat sedan dess och lämnat som det är: Transaktioner/)
        .waitFor({ timeout: 10_000 });
      assert.deepEqual(await workbench.sheets(), ['Blad1', 'Transaktioner']);
      assert.deepEqual(await workbench.problems(), []);
      assert.deepEqual(workbench.errors, []);
    },
  },
];
