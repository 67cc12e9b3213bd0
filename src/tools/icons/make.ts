/**
 * `npm run icons`: draws the ribbon icons from their SVG sources. Below 32 pixels a drawing of its own is used, with fewer
 * and stronger shapes, as a large drawing shrunk turns to mist. The PNGs are committed; Excel fetches them as they are.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { logErrorMessage } from 'office-addin-cli';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser';

const folder = path.resolve('assets', 'icons');

const SOURCES = {
  'icon-tiny.svg': [16],
  'icon-small.svg': [20, 24],
  'icon.svg': [32, 40, 48, 64, 80],
} as const;

async function draw(page: Page, svg: string, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  await page.setContent(
    `<style>html,body{margin:0;background:transparent}img{display:block}</style><img width="${size}" height="${size}" src="${source}">`,
  );
  return page.screenshot({ omitBackground: true });
}

async function make(): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ deviceScaleFactor: 1 });
    for (const [source, sizes] of Object.entries(SOURCES)) {
      const svg = readFileSync(path.join(folder, source), 'utf8');
      for (const size of sizes) {
        writeFileSync(path.join(folder, `icon-${size}.png`), await draw(page, svg, size));
        console.log(`icon-${size}.png`);
      }
    }
  } finally {
    await browser.close();
  }
}

make().catch((error: unknown) => {
  logErrorMessage(error);
  process.exitCode = 1;
});
