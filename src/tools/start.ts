/**
 * `npm start`: builds the add-in and the workbench, serves them on this machine and opens a browser.
 * `-- --no-build` serves what is built, `-- --no-open` opens nothing. PORT names the port; else 3000 or the next free one.
 */
import { spawn } from 'node:child_process';
import { logErrorMessage, parseNumber } from 'office-addin-cli';
import { serve } from '../workbench/server/server';
import type { Served } from '../workbench/server/server';
import { build } from './build';

const USUAL_PORT = 3000;
const TRIES = 20;

async function start(): Promise<void> {
  const has = (option: string): boolean => process.argv.includes(option);
  if (!has('--no-build')) await build('all', { mode: 'production' });
  const served = await serveSomewhere();
  endWith(served);
  console.log(`\nArbetsbänken finns på ${served.url}\nThe workbench is at ${served.url}\nAvsluta med Ctrl+C.`);
  if (!has('--no-open') && !process.env['CI'] && hasScreen()) openBrowser(served.url);
}

/** A port that was asked for is that one or none; the usual one gives way to the next. */
async function serveSomewhere(): Promise<Served> {
  const wanted = process.env['PORT'];
  if (wanted) return serve({ port: parseNumber(wanted, 'PORT is no number.') ?? USUAL_PORT });
  for (let port = USUAL_PORT; ; port++) {
    try {
      return await serve({ port });
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!isTaken || port >= USUAL_PORT + TRIES) throw error;
    }
  }
}

function endWith(served: Served): void {
  let isEnding = false;
  const end = (): void => {
    if (isEnding) return;
    isEnding = true;
    served.close().finally(() => process.exit(0));
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}

function hasScreen(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

function openBrowser(url: string): void {
  const [command, args] = opener(url);
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  // No browser is no reason to stop: the address is printed.
  child.on('error', () => undefined);
  child.unref();
}

function opener(url: string): readonly [command: string, args: readonly string[]] {
  if (process.platform === 'darwin') return ['open', [url]];
  if (process.platform === 'win32') return ['cmd', ['/c', 'start', '', url]];
  return ['xdg-open', [url]];
}

start().catch((error: unknown) => {
  logErrorMessage(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
