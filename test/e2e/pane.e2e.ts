/** The pane for everyone: axe on each place, at the widths of Excel's pane, light, dark and in forced colours. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { buildOptions } from '../../src/tools/buildOptions';
import type { Check } from '../../src/tools/e2e';
import type { Workbench } from '../../src/tools/e2e/session';
import { focusUnseen, hidden, LOOKS, setLook, setTextSize, setWidth, tooWide, violations } from './looks';
import { goTo } from './steps';
import type { Look } from './looks';

const { build } = buildOptions('production');
const WIDTHS = [320, 350, 450] as const;

/** The pane's places and pages, and how to get to each. */
const PLACES: readonly { readonly name: string; open(workbench: Workbench): Promise<void> }[] = [
  {
    name: 'overview',
    open: async (workbench) => {
      const { pane } = workbench;
      await goTo(workbench, 'Översikt');
      await pane.getByRole('img', { name: 'Fonden vid årets slut' }).waitFor();
    },
  },
  {
    name: 'fund',
    open: async (workbench) => {
      const { pane } = workbench;
      await goTo(workbench, 'Fond');
      await pane.getByRole('button', { name: 'Lägg upp fondboken' }).waitFor();
    },
  },
  {
    name: 'explanation',
    open: async (workbench) => {
      const { pane } = workbench;
      await goTo(workbench, 'Funktioner');
      await pane.getByText('Formeln kan inte räknas').waitFor();
    },
  },
  {
    name: 'function',
    open: async (workbench) => {
      const { pane } = workbench;
      await goTo(workbench, 'Funktioner');
      await pane.getByRole('button', { name: 'SIF.ATERBETALNINGSPLAN' }).click();
      await pane.getByRole('button', { name: 'Infoga i markerad cell' }).waitFor();
    },
  },
  {
    name: 'settings',
    open: async ({ pane }) => {
      await pane.getByRole('button', { name: 'Inställningar' }).click();
      await pane.getByRole('radiogroup', { name: 'Språk' }).waitFor();
    },
  },
];

/** Every place, opened and looked at: axe, what is cut off, and whatever else is asked. */
async function eachPlace(
  workbench: Workbench,
  picture: string,
  also: (name: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  for (const place of PLACES) {
    await place.open(workbench);
    await workbench.frame.screenshot({ path: path.join(build, 'e2e', `pane-${picture}-${place.name}.png`) });
    assert.deepEqual(await violations(workbench), [], place.name);
    assert.deepEqual(await tooWide(workbench), [], `${place.name} is wider than the pane`);
    await also(place.name);
    const back = workbench.pane.getByRole('button', { name: 'Tillbaka' });
    if (await back.isVisible()) await back.click();
  }
}

const checkPlaces = (look: Look, width: number): Check => ({
  name: `at ${width} px, ${look}, every place of the pane is accessible and nothing is cut off`,
  run: async (session) => {
    const workbench = await session.workbench();
    await setLook(workbench, look);
    await setWidth(workbench, width);
    await eachPlace(workbench, `${width}-${look.replace(' ', '-')}`);
  },
});

export const checks: readonly Check[] = [
  {
    name: 'the pane shows a refused formula, to be looked at below',
    run: async (session) => {
      const workbench = await session.workbench();
      await workbench.enter('Återbetalning!H46', '=SIF.ATERBETALNINGSPLAN(-1;5;2014)');
      await workbench.select('Återbetalning!H46');
      await goTo(workbench, 'Funktioner');
      await workbench.pane.getByText('Formeln kan inte räknas').waitFor({ timeout: 5000 });
    },
  },
  ...LOOKS.flatMap((look) => WIDTHS.map((width) => checkPlaces(look, width))),
  {
    name: 'the keyboard alone reaches the search, a function and its main action',
    run: async (session) => {
      const workbench = await session.workbench();
      const { page, pane } = workbench;
      await goTo(workbench, 'Funktioner');
      await pane.getByRole('searchbox', { name: 'Sök funktion' }).focus();
      await page.keyboard.type('avskrivning');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await pane.getByRole('heading', { name: 'Avskrivningsplan', level: 1 }).waitFor();
      const action = pane.getByRole('button', { name: 'Infoga i markerad cell' });
      for (let steps = 0; steps < 20 && !(await isFocused(action)); steps++) await page.keyboard.press('Tab');
      assert.ok(await isFocused(action));
      await pane.getByRole('button', { name: 'Tillbaka' }).click();
    },
  },
  {
    name: 'wherever Tab stops, light or in forced colours, it can be seen that it has stopped there',
    run: async (session) => {
      const workbench = await session.workbench();
      await setWidth(workbench, 320);
      for (const look of ['forced colours', 'light'] as const) {
        await setLook(workbench, look);
        for (const place of PLACES) {
          await place.open(workbench);
          assert.deepEqual(await focusUnseen(workbench), [], `${place.name}, ${look}`);
          const back = workbench.pane.getByRole('button', { name: 'Tillbaka' });
          if (await back.isVisible()) await back.click();
        }
      }
    },
  },
  {
    name: 'at 320 px with the text twice as large every place is accessible, nothing is cut off or out of reach',
    run: async (session) => {
      const workbench = await session.workbench();
      await setTextSize(workbench, 32);
      await eachPlace(workbench, '320-large-text', async (name) => {
        assert.deepEqual(await hidden(workbench), [], `${name} covers what has the focus`);
      });
    },
  },
];

const isFocused = (locator: { evaluate<T>(f: (element: Element) => T): Promise<T> }): Promise<boolean> =>
  locator.evaluate((element) => element === element.ownerDocument.activeElement);
