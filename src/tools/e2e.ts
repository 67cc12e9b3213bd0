/**
 * `npm run e2e`: builds, serves the workbench, opens it in a real browser and runs the checks of test/e2e. A check is a
 * sentence and a function that throws. The checks of a file share one page, in order, as a user's session does;
 * two files are checked at a time.
 * `npm run e2e -- files pane` runs the checks of test/e2e/files.e2e.ts and test/e2e/pane.e2e.ts only, `--as-built` what was
 * built last.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { logErrorMessage } from 'office-addin-cli';
import type { Browser } from 'playwright-core';
import { serve } from '../workbench/server/server';
import { launchBrowser } from './browser';
import { build } from './build';
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
const PATIENCE = 120_000;

const ENDING = '.e2e.ts';
const AS_BUILT = '--as-built';

/** So many files are checked at a time, each in a browser of its own; more than two would be in each other's way on two cores. */
const LANES = 2;

/** Runs every check, or those of the files named. Needs dist/ and build/workbench. */
export async function endToEnd(only: readonly string[] = []): Promise<Counts> {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const names = readdirSync(folder).flatMap((name) => (name.endsWith(ENDING) ? [name.slice(0, -ENDING.length)] : []));
  const unknown = only.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`No such file in test/e2e: ${unknown.join(', ')}`);
  const waiting = names.filter((name) => only.length === 0 || only.includes(name));
  const server = await serve({ port: 0 });
  const counts: Counts[] = [];
  const lane = async (): Promise<void> => {
    const browser = await launchBrowser();
    try {
      for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
        counts.push(await runFile(file, browser, server.url));
      }
    } finally {
      await browser.close();
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(LANES, waiting.length) }, lane));
    return sum(counts);
  } finally {
    await server.close();
  }
}

async function runFile(file: string, browser: Browser, url: string): Promise<Counts> {
  const { checks } = (await import(pathToFileURL(path.join(folder, file + ENDING)).href)) as {
    readonly checks: readonly Check[];
  };
  const session = openSession(browser, url);
  try {
    const counts: Counts[] = [];
    for (const check of checks) counts.push(await runCheck(file, check, session));
    return sum(counts);
  } finally {
    await session.close();
  }
}

async function runCheck(file: string, check: Check, session: Session): Promise<Counts> {
  const started = Date.now();
  try {
    await withPatience(check.run(session));
    console.log(`  ok      ${file}: ${check.name} (${Date.now() - started} ms)`);
    return PASSED;
  } catch (error) {
    console.log(
      `  FAILED  ${file}: ${check.name}\n${String(error instanceof Error ? error.message : error).replace(/^/gm, '          ')}`,
    );
    const picture = path.join(pictures, `${`${file} ${check.name}`.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)}.png`);
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

async function main(args: readonly string[]): Promise<Counts> {
  if (!args.includes(AS_BUILT)) await build('all', { mode: 'production' });
  return endToEnd(args.filter((name) => name !== AS_BUILT));
}

if (require.main === module) {
  main(process.argv.slice(2)).then(
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
