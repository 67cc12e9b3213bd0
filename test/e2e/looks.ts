/** The looks and widths that every page of the pane is seen in, and axe on what is shown. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { JSHandle } from 'playwright-core';
import type { Workbench } from '../../src/tools/e2e/session';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
export const LOOKS = ['light', 'dark', 'forced colours'] as const;
export type Look = (typeof LOOKS)[number];

/** The browser's own text size, as a reader sets it; 16 is what it comes with. Lasts as long as the page. */
export async function setTextSize({ page, pane }: Workbench, pixels: number): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: pixels } });
  const size = await pane.locator('html').evaluate((html) => getComputedStyle(html).fontSize);
  assert.equal(size, `${pixels}px`);
}

/** The divider is moved with the keyboard: Home is 320, End 450, each arrow 10. */
export async function setWidth({ page, pane }: Workbench, width: number): Promise<void> {
  const divider = page.getByRole('separator', { name: 'Panelens bredd' });
  await divider.press(width === 450 ? 'End' : 'Home');
  for (let wide = 320; width !== 450 && wide < width; wide += 10) await divider.press('ArrowLeft');
  assert.equal(await pane.locator('html').evaluate((html) => html.clientWidth), width);
}

export async function setLook({ page, pane }: Workbench, look: Look): Promise<void> {
  await page.emulateMedia({ forcedColors: look === 'forced colours' ? 'active' : 'none' });
  const dark = page.getByRole('button', { name: 'Mörk panel' });
  if ((await dark.getAttribute('aria-pressed')) === String(look === 'dark')) return;
  // The pane's page is another one from then on.
  const before = await pane.locator('body').elementHandle();
  await dark.click();
  await before?.waitForElementState('hidden').catch(() => undefined);
  await pane.getByRole('main').waitFor({ timeout: 30_000 });
}

export async function violations({ pane }: Workbench): Promise<readonly string[]> {
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

/** What makes the page wider than the pane; what scrolls by itself, such as a table, does not. */
export const tooWide = ({ pane }: Workbench): Promise<readonly string[]> =>
  pane.locator('html').evaluate((html) => {
    const by = html.scrollWidth - html.clientWidth;
    if (by === 0) return [];
    const reaching = [...html.querySelectorAll('body *')].filter(
      (one) => one.getBoundingClientRect().right > html.clientWidth && !one.closest('[role="region"][tabindex="0"] *'),
    );
    return [`${by} px`, ...reaching.slice(-3).map((one) => one.outerHTML.slice(0, 300))];
  });

const STOPS = 'button, input:not([type=file]), select, textarea, summary, a[href], [tabindex="0"]';

/** What has the focus and yet lies hidden, behind the title or the main action: each as it is written. */
export const hidden = ({ pane }: Workbench): Promise<readonly string[]> =>
  pane.locator('html').evaluate((html, stops) => {
    const document = html.ownerDocument;
    const covered = [...html.querySelectorAll<HTMLElement>(stops)].filter((stop) => {
      if (!stop.checkVisibility() || stop.tabIndex < 0 || stop.matches(':disabled')) return false;
      stop.focus();
      // A radio or a box to tick is a small mark beside its words; of what is taller than the pane a part is enough.
      return [...stop.getClientRects()].every(({ left, top, width, height }) =>
        [0.1, 0.25, 0.5, 0.75, 0.9].every((share) => {
          const seen = document.elementFromPoint(left + width / 2, top + height * share);
          return !seen || !(stop.contains(seen) || seen.contains(stop) || seen.closest('label')?.control === stop);
        }),
      );
    });
    (document.activeElement as HTMLElement | null)?.blur();
    return covered.map((stop) => stop.outerHTML.slice(0, 200));
  }, STOPS);

/** More than any page has places to stop at. */
const MOST_STOPS = 400;

/** The places that Tab stops at and that look the same with the focus as without it. */
export async function focusUnseen({ page, frame }: Workbench): Promise<readonly string[]> {
  const inside = await (await frame.elementHandle())?.contentFrame();
  assert.ok(inside);
  const looks = (stop: JSHandle): Promise<string> =>
    stop.evaluate((element: Element) =>
      // Fluent draws the ring of a field on what is around it, and that of a radio on what follows.
      [element, element.nextElementSibling, element.parentElement, element.parentElement?.parentElement]
        .flatMap((one) => (one ? ['', '::before', '::after'].map((part) => getComputedStyle(one, part)) : []))
        .map((style) =>
          [
            ...[style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow, style.transform],
            ...[style.borderTopWidth, style.borderTopColor, style.borderBottomColor, style.borderBottomWidth],
          ].join(),
        )
        .join('|'),
    );
  const unseen: string[] = [];
  // Tab leads on from where the focus was last: to the first place of all only from the page itself.
  await inside.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
  });
  let last: { readonly stop: JSHandle; readonly look: string } | undefined;
  let stops = 0;
  for (; stops < MOST_STOPS; stops++) {
    await page.keyboard.press('Tab');
    const stop = await inside.evaluateHandle(() => document.activeElement ?? document.body);
    const isOut = await stop.evaluate((element) => element === document.body || !document.hasFocus());
    if (last && (await looks(last.stop)) === last.look) {
      unseen.push(await last.stop.evaluate((element) => (element as Element).outerHTML.slice(0, 200)));
    }
    if (isOut) break;
    // The ring has grown to its full size a moment later.
    await page.waitForTimeout(20);
    last = { stop, look: await looks(stop) };
  }
  await inside.evaluate(() => document.body.removeAttribute('tabindex'));
  assert.ok(stops > 2, 'Tab stopped at next to nothing');
  return unseen;
}
