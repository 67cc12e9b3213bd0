/**
 * A browser for the end-to-end tests and the icons: the one that is there, else Debian's, else one that npm carries.
 * CHROME_PATH names another.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { installFromDebian } from './debian';

const LINUX = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const MAC = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
const WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** The npm package whose archive holds a Chromium for Linux on x64; only the last resort installs it. */
const CARRIED = '@sparticuz/chromium@143.0.4';

/** No sandbox, as containers run as root; the rest keeps the browser from talking to anyone but the page under test. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where browsers usually lie on this system, the likeliest first. */
function usualPlaces(): readonly string[] {
  switch (os.platform()) {
    case 'darwin':
      return ['/Applications', path.join(os.homedir(), 'Applications')].flatMap((folder) =>
        MAC.map((name) => path.join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
      );
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
        const folder = process.env[variable];
        return folder ? WINDOWS.map((name) => path.join(folder, name)) : [];
      });
    default:
      return LINUX.flatMap((name) =>
        (process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, name)),
      );
  }
}

function installed(): string | undefined {
  return usualPlaces().find((place) => existsSync(place));
}

function installedFromDebian(): string | undefined {
  installFromDebian('browser', 'chromium');
  return installed();
}

/** Installed beside the build, not in node_modules: the project's own packages stay as package-lock.json says. */
async function installFromNpm(): Promise<string | undefined> {
  if (os.platform() !== 'linux' || os.arch() !== 'x64') return undefined;
  const folder = path.resolve('build', 'browser');
  mkdirSync(folder, { recursive: true });
  console.log(`No browser found: installing ${CARRIED} with npm.`);
  try {
    execFileSync('npm', ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', CARRIED], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const entry = require.resolve('@sparticuz/chromium', { paths: [folder] });
    const carried = (await import(pathToFileURL(entry).href)) as {
      readonly default: { executablePath(): Promise<string> };
    };
    return await carried.default.executablePath();
  } catch (error) {
    console.log(`npm could not install it: ${String(error)}`);
    return undefined;
  }
}

/** The path of a browser's program. Throws, with what to do, when there is none. */
export async function findBrowser(): Promise<string> {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names a file that does not exist: ${named}`);
    return named;
  }
  const found = installed() ?? installedFromDebian() ?? (await installFromNpm());
  if (!found) throw new Error('No Chrome, Edge or Chromium found. Install one, or set CHROME_PATH to its program.');
  return found;
}

/** A headless browser; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), headless: true, args: FLAGS });
}
