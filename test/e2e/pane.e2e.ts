/** The pane for everyone: axe on each place, at the widths of Excel's pane, light, dark and in forced colours. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import { buildOptions } from '../../src/tools/buildOptions';
import type { Check } from '../../src/tools/e2e';
import type { Workbench } from '../../src/tools/e2e/session';

const { build } = buildOptions('production');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const WIDTHS = [320, 350, 450] as const;
const LOOKS = ['light', 'dark', 'forced colours'] as const;
type Look = (typeof LOOKS)[number];

const goTo = (pane: Workbench['pane'], place: string): Promise<void> =>
  pane.getByRole('navigation', { name: 'Platser' }).getByRole('button', { name: place, exact: true }).click();

/** The pane's places and pages, and how to get to each. */
const PLACES: readonly { readonly name: string; open(workbench: Workbench): Promise<void> }[] = [
  {
    name: 'overview',
    open: async ({ pane }) => {
      await goTo(pane, 'Översikt');
      await pane.getByRole('img', { name: 'Fonden vid årets slut' }).waitFor();
    },
  },
  {
    name: 'fund',
    open: async ({ pane }) => {
      await goTo(pane, 'Fond');
      await pane.getByRole('button', { name: 'Lägg upp fondboken' }).waitFor();
    },
  },
  {
    name: 'explanation',
    open: async ({ pane }) => {
      await goTo(pane, 'Funktioner');
      await pane.getByText('Formeln kan inte räknas').waitFor();
    },
  },
  {
    name: 'function',
    open: async ({ pane }) => {
      await goTo(pane, 'Funktioner');
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

/** The divider is moved with the keyboard: Home is 320, End 450, each arrow 10. */
async function setWidth({ page, pane }: Workbench, width: number): Promise<void> {
  const divider = page.getByRole('separator', { name: 'Panelens bredd' });
  await divider.press(width === 450 ? 'End' : 'Home');
  for (let wide = 320; width !== 450 && wide < width; wide += 10) await divider.press('ArrowLeft');
  assert.equal(await pane.locator('html').evaluate((html) => html.clientWidth), width);
}

async function setLook({ page }: Workbench, look: Look): Promise<void> {
  await page.emulateMedia({ forcedColors: look === 'forced colours' ? 'active' : 'none' });
  const dark = page.getByRole('button', { name: 'Mörk panel' });
  if ((await dark.getAttribute('aria-pressed')) !== String(look === 'dark')) await dark.click();
}

async function violations({ pane }: Workbench): Promise<readonly string[]> {
  const results = await pane.locator('html').evaluate(async (html, axe) => {
    const window = html.ownerDocument.defaultView as unknown as {
      axe?: { run(document: Document): Promise<AxeResults> };
      eval(code: string): void;
    };
    if (!window.axe) window.eval(axe);
    const results = await window.axe?.run(html.ownerDocument);
    return { violations: results?.violations ?? [], passes: results?.passes ?? [] };
  }, AXE);
  assert.ok(results.passes.length > 10, 'axe looked at next to nothing');
  return results.violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((n) => n.html).join(' ')}`);
}

const checkPlaces = (look: Look, width: number): Check => ({
  name: `at ${width} px, ${look}, every place of the pane is accessible and nothing is cut off`,
  run: async (session) => {
    const workbench = await session.workbench();
    await setLook(workbench, look);
    await setWidth(workbench, width);
    for (const place of PLACES) {
      await place.open(workbench);
      assert.deepEqual(await violations(workbench), [], place.name);
      const overflow = await workbench.pane.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
      assert.equal(overflow, 0, `${place.name} is wider than the pane`);
      const file = `pane-${width}-${look.replace(' ', '-')}-${place.name}.png`;
      await workbench.frame.screenshot({ path: path.join(build, 'e2e', file) });
      const back = workbench.pane.getByRole('button', { name: 'Tillbaka' });
      if (await back.isVisible()) await back.click();
    }
  },
});

export const checks: readonly Check[] = [
  {
    name: 'the pane shows a refused formula, to be looked at below',
    run: async (session) => {
      const workbench = await session.workbench();
      await workbench.enter('Återbetalning!H46', '=SIF.ATERBETALNINGSPLAN(-1;5;2014)');
      await workbench.select('Återbetalning!H46');
      await goTo(workbench.pane, 'Funktioner');
      await workbench.pane.getByText('Formeln kan inte räknas').waitFor({ timeout: 5000 });
    },
  },
  ...LOOKS.flatMap((look) => WIDTHS.map((width) => checkPlaces(look, width))),
  {
    name: 'the keyboard alone reaches the search, a function and its main action',
    run: async (session) => {
      const workbench = await session.workbench();
      const { page, pane } = workbench;
      await goTo(pane, 'Funktioner');
      await pane.getByRole('searchbox', { name: 'Sök funktion' }).focus();
      await page.keyboard.type('avskrivning');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await pane.getByRole('heading', { name: 'Avskrivningsplan', level: 1 }).waitFor();
      const action = pane.getByRole('button', { name: 'Infoga i markerad cell' });
      for (let steps = 0; steps < 20 && !(await isFocused(action)); steps++) await page.keyboard.press('Tab');
      assert.ok(await isFocused(action));
    },
  },
];

const isFocused = (locator: { evaluate<T>(f: (element: Element) => T): Promise<T> }): Promise<boolean> =>
  locator.evaluate((element) => element === element.ownerDocument.activeElement);
