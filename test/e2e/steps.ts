/** The steps that most checks begin with. */
import type { Workbench } from '../../src/tools/e2e/session';

/** The page anew, with the workbook that the browser has kept or the one that the address asks for. */
export async function openPage(workbench: Workbench, address?: string): Promise<void> {
  const { page } = workbench;
  await (address === undefined ? page.reload() : page.goto(new URL(address, page.url()).href));
  await isReady(workbench);
}

/** The page shows its workbook, figures and all. */
export async function isReady({ page }: Workbench): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true', undefined, {
    timeout: 30_000,
  });
}

/** A workbook with one empty sheet, Blad1, and a pane that has seen no other. */
export const openEmpty = (workbench: Workbench): Promise<void> => openPage(workbench, '/?nytt=tom');

/** To one of the pane's places, from another. What was shown stays until the next page is there. */
export async function goTo({ pane }: Workbench, place: string): Promise<void> {
  const button = pane.getByRole('navigation', { name: 'Platser' }).getByRole('button', { name: place, exact: true });
  await button.click();
  await button.and(pane.locator('[aria-current="page"]')).waitFor();
}
