/**
 * What may come between any two steps: the page reloaded, the pane closed and opened, the workbook saved and opened in a
 * browser that knows nothing. After each, the workbook and what the step has left in the pane must be there.
 */
import assert from 'node:assert/strict';
import type { Workbench } from '../../src/tools/e2e/session';
import { isReady, openPage } from './steps';

/** More than any sheet of the chain holds. */
const CELLS = 'A1:AD140';

/** Every sheet's formulas and what they come to, blank cells left out. */
export async function contents({ page }: Workbench): Promise<Readonly<Record<string, readonly string[]>>> {
  const sheets = await page.evaluate(
    (cells) =>
      window.workbench.sheets().map((name) => {
        const area = `'${name.replaceAll("'", "''")}'!${cells}`;
        return { name, formulas: window.workbench.formulas(area), values: window.workbench.values(area) };
      }),
    CELLS,
  );
  const written = ({ formulas, values }: (typeof sheets)[number]): readonly string[] =>
    formulas.flatMap((row, r) =>
      row.flatMap((formula, c) => {
        const value = String(values[r]?.[c] ?? '');
        return formula === '' && value === '' ? [] : [`R${r + 1}C${c + 1} ${formula} = ${value}`];
      }),
    );
  return Object.fromEntries(sheets.map((sheet) => [sheet.name, written(sheet)]));
}

/** The page is reloaded with pane and workbook, as when the browser is closed and opened. */
async function reload(workbench: Workbench): Promise<void> {
  await workbench.page.evaluate(() => window.workbench.kept());
  await openPage(workbench);
}

/** Only the pane is closed, and opened again: the workbook stays. */
async function closePane({ page, frame }: Workbench): Promise<void> {
  const toggle = page.getByRole('button', { name: 'Visa panelen' });
  await toggle.click();
  await frame.waitFor({ state: 'hidden' });
  await toggle.click();
  await frame.waitFor({ state: 'visible' });
}

/** The workbook is saved to a file, and the file opened where nothing else of it is left: as on a colleague's computer. */
async function saveAndOpen(workbench: Workbench): Promise<void> {
  const { page } = workbench;
  const bytes = await page.evaluate(async () => [...new Uint8Array(await window.workbench.save())]);
  const { origin } = new URL(page.url());
  // The page writes down what it shows as it goes away; only then is everything that the browser keeps cleared.
  await page.goto('about:blank');
  const browser = await page.context().newCDPSession(page);
  await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await browser.detach();
  await page.goto(new URL('/?nytt=tom', origin).href);
  await isReady(workbench);
  const kept = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...(await indexedDB.databases()).map(({ name }) => name),
  ]);
  assert.deepEqual(kept, [], 'the browser still knew something');
  await page.evaluate((saved) => window.workbench.open(new Uint8Array(saved).buffer), bytes);
  await workbench.settled();
}

export const GAPS: readonly { readonly name: string; readonly pass: (workbench: Workbench) => Promise<void> }[] = [
  { name: 'the pane closed and opened', pass: closePane },
  { name: 'the page reloaded', pass: reload },
  { name: 'the workbook saved and opened elsewhere', pass: saveAndOpen },
];
