/**
 * `npm run e2e`: serves the workbench as it was built, opens it in a real browser and runs the checks of test/e2e. A check is
 * a sentence and a function that throws. The checks of a file share one page, in order, as a user's session does.
 */
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { logErrorMessage } from 'office-addin-cli';
import type { Browser } from 'playwright-core';
import { serve } from '../workbench/server/server';
import { launchBrowser } from './browser';
import { FAILED, PASSED, sum } from './counts';
import type { Counts } from './counts';
import { openSession } from './e2e/session';
import type { Session } from './e2e/session';

export interface Check {
  /** What holds, as a sentence about the product. */
  readonly name: string;
  run(session: Session): Promise<void>;
}

const root = path.resolve(__dirname, '..', '..');
const folder = path.join(root, 'test', 'e2e');
const pictures = path.join(root, 'build', 'e2e');

/** A check that takes longer than this hangs. */
const PATIENCE = 60_000;

/** Runs every check. Needs dist/ and build/. */
export async function endToEnd(): Promise<Counts> {
  mkdirSync(pictures, { recursive: true });
  const server = await serve({ port: 0 });
  const browser = await launchBrowser();
  try {
    const counts: Counts[] = [];
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.e2e.ts'))) {
      counts.push(await runFile(file, browser, server.url));
    }
    return sum(counts);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function runFile(file: string, browser: Browser, url: string): Promise<Counts> {
  const { checks } = (await import(pathToFileURL(path.join(folder, file)).href)) as {
    readonly checks: readonly Check[];
  };
  console.log(file.replace(/\.e2e\.ts$/, ''));
  const session = openSession(browser, url);
  try {
    const counts: Counts[] = [];
    for (const check of checks) counts.push(await runCheck(check, session));
    return sum(counts);
  } finally {
    await session.close();
  }
}

async function runCheck(check: Check, session: Session): Promise<Counts> {
  const started = Date.now();
  try {
    await withPatience(check.run(session));
    console.log(`  ok      ${check.name} (${Date.now() - started} ms)`);
    return PASSED;
  } catch (error) {
    console.log(
      `  FAILED  ${check.name}\n${String(error instanceof Error ? error.message : error).replace(/^/gm, '          ')}`,
    );
    const picture = path.join(pictures, `${check.name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)}.png`);
    if (await session.picture(picture)) console.log(`          ${path.relative(root, picture)}`);
    return FAILED;
  }
}

async function withPatience(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not finished after ${PATIENCE / 1000} s`)), PATIENCE);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

if (require.main === module) {
  endToEnd().then(
    ({ passed, failed }) => {
      process.exitCode = failed === 0 ? 0 : 1;
      console.log(`\n${passed} passed, ${failed} failed`);
    },
    (error: unknown) => {
      logErrorMessage(error);
      process.exitCode = 1;
    },
  );
}
