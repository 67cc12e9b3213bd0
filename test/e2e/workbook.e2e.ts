/** The first visit: the fund's figures, a formula of one's own, a changed input, a refusal explained, a function inserted. */
import assert from 'node:assert/strict';
import type { Check } from '../../src/tools/e2e';
import type { Workbench } from '../../src/tools/e2e/session';

const PLAN = '=SIF.ATERBETALNINGSPLAN(10000000;5;2014)';
const HEADINGS = ['År', 'Ingående', 'Ränta', 'Återbetalning', 'Ramminskning', 'Utgående'];
const TEN_MILLION_OVER_FIVE_YEARS = [
  HEADINGS,
  [2014, 10_000_000, 0, 2_000_000, 2_000_000, 8_000_000],
  [2015, 8_000_000, 0, 2_000_000, 2_000_000, 6_000_000],
  [2016, 6_000_000, 0, 2_000_000, 2_000_000, 4_000_000],
  [2017, 4_000_000, 0, 2_000_000, 2_000_000, 2_000_000],
  [2018, 2_000_000, 0, 2_000_000, 2_000_000, 0],
];

/** Selects a cell and types into it with the keyboard, as a user does, through the grid's own composer. */
async function type(workbench: Workbench, cell: string, input: string): Promise<void> {
  await workbench.select(cell);
  await workbench.page.locator('.o-grid [contenteditable]').focus();
  await workbench.page.keyboard.type(input, { delay: 5 });
  await workbench.page.keyboard.press('Enter');
  await workbench.settled();
}

export const checks: readonly Check[] = [
  {
    name: 'the fund stands at 39,8 mkr, of which 8,0 mkr can be granted, as soon as the page is ready',
    run: async (session) => {
      const workbench = await session.workbench();
      assert.deepEqual(await workbench.sheets(), [
        'Fond',
        'Återbetalning',
        'Ramminskning',
        'Budget 2013-2016',
        'Kostnadskalkyl',
        'Nettonuvärde och känslighet',
        'Simulering',
        'I takt med effekten',
        'Uppföljning',
      ]);
      assert.deepEqual(await workbench.text('Fond!A4:B4'), [['Bokfört', '39,8']]);
      assert.deepEqual(await workbench.text('Fond!A6:B6'), [['Disponibelt', '8,0']]);
      assert.match((await workbench.formulas('Fond!B6'))[0]?.[0] ?? '', /^=SIF\.FONDSALDO\(/);
    },
  },
  {
    name: 'no cell of the sample shows an error, and every check row is 0 but the one the source printed wrong',
    run: async (session) => {
      const workbench = await session.workbench();
      for (const sheet of await workbench.sheets()) {
        const errors = (await workbench.values(`${sheet}!A1:P60`)).flat().filter((v) => /^#/.test(String(v)));
        assert.deepEqual(errors, [], sheet);
      }
      assert.deepEqual(await workbench.values('Fond!B7'), [[0]]);
      assert.deepEqual(await workbench.values('Fond!G15'), [[0]]);
      assert.deepEqual(await workbench.values('Återbetalning!E10'), [[0]]);
      assert.deepEqual(await workbench.values('Ramminskning!B21:H21'), [[0, 0, 0, 0, 0, 0, 0]]);
      assert.deepEqual(await workbench.values('Budget 2013-2016!B13:E13'), [[0, 95, 0, 0]]);
      assert.deepEqual(await workbench.values('Kostnadskalkyl!L27'), [[0]]);
      assert.deepEqual(await workbench.values('I takt med effekten!B13'), [[0]]);
    },
  },
  {
    name: 'a plan entered in an empty cell spills over headings and five years',
    run: async (session) => {
      const workbench = await session.workbench();
      await workbench.enter('Budget 2013-2016!H30', PLAN);
      assert.deepEqual(await workbench.values('Budget 2013-2016!H30:M35'), TEN_MILLION_OVER_FIVE_YEARS);
      assert.deepEqual((await workbench.values('Budget 2013-2016!H36:M36')).flat().join(''), '');
    },
  },
  {
    name: 'the same plan typed with the keyboard gives the same answer',
    run: async (session) => {
      const workbench = await session.workbench();
      await type(workbench, 'Budget 2013-2016!H40', PLAN);
      assert.deepEqual(await workbench.values('Budget 2013-2016!H40:M45'), TEN_MILLION_OVER_FIVE_YEARS);
      assert.deepEqual(await workbench.formulas('Budget 2013-2016!H40'), [
        ['=SIF.ATERBETALNINGSPLAN(10000000,5,2014)'],
      ]);
    },
  },
  {
    name: 'a changed input changes the plan that depends on it, also when the plan grows and shrinks',
    run: async (session) => {
      const workbench = await session.workbench();
      await workbench.enter('Återbetalning!B5', '20 000 000');
      assert.deepEqual(await workbench.values('Återbetalning!E13:E17'), Array(5).fill([4_000_000]));
      await workbench.enter('Återbetalning!B6', '8');
      assert.deepEqual(await workbench.values('Återbetalning!E13:E21'), [...Array(8).fill([2_500_000]), ['']]);
      assert.deepEqual(await workbench.values('Återbetalning!E10'), [[0]]);
      await workbench.enter('Återbetalning!B6', '5');
      await workbench.enter('Återbetalning!B5', '10000000');
      assert.deepEqual(await workbench.values('Återbetalning!E13:E18'), [...Array(5).fill([2_000_000]), ['']]);
    },
  },
  {
    name: 'a new transaction changes the balance of the fund',
    run: async (session) => {
      const workbench = await session.workbench();
      await workbench.enter('Fond!C22', '4,9');
      assert.deepEqual(await workbench.text('Fond!B5:B6'), [['32,8'], ['7,0']]);
      await workbench.enter('Fond!C22', '3,9');
      assert.deepEqual(await workbench.text('Fond!B5:B6'), [['31,8'], ['8,0']]);
    },
  },
  {
    name: 'a refused amount shows #VALUE! and the pane says in Swedish what is wrong and what to do',
    run: async (session) => {
      const workbench = await session.workbench();
      await workbench.enter('Budget 2013-2016!H50', '=SIF.ATERBETALNINGSPLAN(-1;5;2014)');
      assert.deepEqual(await workbench.values('Budget 2013-2016!H50'), [['#VALUE!']]);
      await workbench.select('Budget 2013-2016!H50');
      await workbench.pane.getByRole('button', { name: 'Funktioner', exact: true }).click();
      await workbench.pane.getByText('Argumentet belopp är −1. Ange 0 eller mer.').waitFor({ timeout: 5000 });
      await workbench.pane.getByText('Formeln kan inte räknas').waitFor({ timeout: 1000 });
    },
  },
  {
    name: 'the pane explains a calculated cell, also one that only shows a part of the answer',
    run: async (session) => {
      const workbench = await session.workbench();
      await workbench.select('Återbetalning!E14');
      await workbench.pane.getByRole('heading', { name: 'Återbetalningsplan' }).waitFor({ timeout: 5000 });
      await workbench.pane.getByText('Återbetalning!B5').first().waitFor({ timeout: 5000 });
    },
  },
  {
    name: "a function is found in the pane's list and inserted in the selected cell",
    run: async (session) => {
      const workbench = await session.workbench();
      await workbench.select('Budget 2013-2016!H60');
      await workbench.pane.getByText('H60 är tom').waitFor({ timeout: 5000 });
      await workbench.pane.getByRole('searchbox', { name: 'Sök funktion' }).fill('fördela');
      await workbench.pane.getByRole('button', { name: 'SIF.FORDELA' }).click();
      await workbench.pane.getByRole('heading', { name: 'Fördela ett belopp', level: 1 }).waitFor();
      await workbench.pane.getByRole('button', { name: 'Infoga i markerad cell' }).click();
      await workbench.pane.getByText(/Formeln står nu i .*H60/).waitFor({ timeout: 5000 });
      await workbench.settled();
      assert.match((await workbench.formulas('Budget 2013-2016!H60'))[0]?.[0] ?? '', /^=SIF\.FORDELA\(/);
      assert.equal(typeof (await workbench.values('Budget 2013-2016!H60'))[0]?.[0], 'number');
      await workbench.pane.getByRole('button', { name: 'Tillbaka' }).click();
      await workbench.pane.getByRole('searchbox', { name: 'Sök funktion' }).fill('');
    },
  },
  {
    name: 'in English the pane and the refusals are English',
    run: async (session) => {
      const workbench = await session.workbench();
      await workbench.page.getByLabel('Språk').selectOption('English');
      await workbench.pane.getByRole('searchbox', { name: 'Search functions' }).waitFor();
      await workbench.settled();
      await workbench.select('Budget 2013-2016!H50');
      await workbench.pane.getByText('The formula cannot be calculated').waitFor({ timeout: 5000 });
      await workbench.pane.getByText('Argument amount is -1. Enter 0 or more.').waitFor({ timeout: 5000 });
      await workbench.page.getByLabel('Language').selectOption('Svenska');
      await workbench.pane.getByRole('searchbox', { name: 'Sök funktion' }).waitFor();
      await workbench.settled();
    },
  },
  {
    name: 'the add-in asked the host for nothing it did not know, and no page broke',
    run: async (session) => {
      const workbench = await session.workbench();
      assert.deepEqual(await workbench.problems(), []);
      assert.deepEqual(workbench.errors, []);
    },
  },
];
