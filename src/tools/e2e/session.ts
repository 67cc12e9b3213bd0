/** The pages that the checks of one file use: opened when first asked for, closed at the end. */
import type { CellValue } from '../../workbench/engine';
import type { WorkbenchApi } from '../../workbench/page/workbenchApi';
import type { Browser, FrameLocator, Locator, Page, ViewportSize } from 'playwright-core';

declare global {
  interface Window {
    readonly workbench: WorkbenchApi;
  }
}

export interface Workbench {
  readonly page: Page;
  /** The add-in's own page, in its frame. */
  readonly pane: FrameLocator;
  readonly frame: Locator;
  /** What the page reported as broken: uncaught errors. */
  readonly errors: readonly string[];
  sheets(): Promise<string[]>;
  values(range: string): Promise<CellValue[][]>;
  formulas(range: string): Promise<string[][]>;
  text(range: string): Promise<string[][]>;
  /** As a user types it, with Swedish separators; waits until everything is calculated. */
  enter(cell: string, input: string): Promise<void>;
  select(range: string): Promise<void>;
  settled(): Promise<void>;
  problems(): Promise<readonly string[]>;
}

export interface Session {
  /** The one page of this file's checks, with the sample workbook open. */
  workbench(): Promise<Workbench>;
  /** A screenshot of that page; false when it was never opened. */
  picture(file: string): Promise<boolean>;
  close(): Promise<void>;
}

const FRAME = 'iframe[title]';
const WINDOW: ViewportSize = { width: 1440, height: 900 };

export function openSession(browser: Browser, url: string): Session {
  let opened: Promise<Workbench> | undefined;
  return {
    workbench: () => (opened ??= openWorkbench(browser, url)),
    picture: async (file) => {
      const page = (await opened?.catch(() => undefined))?.page;
      if (!page) return false;
      return page.screenshot({ path: file }).then(
        () => true,
        () => false,
      );
    },
    close: async () => {
      const page = (await opened?.catch(() => undefined))?.page;
      await page?.context().close();
    },
  };
}

async function openWorkbench(browser: Browser, url: string): Promise<Workbench> {
  const context = await browser.newContext({ viewport: WINDOW, locale: 'sv-SE' });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(url);
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true', undefined, {
    timeout: 30_000,
  });
  const settled = () => page.evaluate(() => window.workbench.settled());
  return {
    page,
    frame: page.locator(FRAME),
    pane: page.frameLocator(FRAME),
    errors,
    settled,
    sheets: () => page.evaluate(() => window.workbench.sheets()),
    values: (range) => page.evaluate((r) => window.workbench.values(r), range),
    formulas: (range) => page.evaluate((r) => window.workbench.formulas(r), range),
    text: (range) => page.evaluate((r) => window.workbench.text(r), range),
    enter: async (cell, input) => {
      await page.evaluate(([c, i]) => window.workbench.enter(c, i), [cell, input] as const);
    },
    select: (range) => page.evaluate((r) => window.workbench.select(r), range),
    problems: () => page.evaluate(() => window.workbench.problems()),
  };
}
