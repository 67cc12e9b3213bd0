/** The two hands that a walk through the pane is done with: a mouse, and a keyboard alone. */
import type { Locator, Page } from 'playwright-core';

export interface Hand {
  press(button: Locator): Promise<void>;
  /** Replaces what the field holds. */
  fill(field: Locator, text: string): Promise<void>;
  choose(radio: Locator): Promise<void>;
}

export const mouse: Hand = {
  press: (button) => button.click(),
  fill: (field, text) => field.fill(text),
  choose: (radio) => radio.click(),
};

/** More than any page of the pane has places to stop at. */
const MOST_STOPS = 300;

type Where = 'here' | 'in-group' | 'before' | 'after' | 'outside';

/** Where the focus stands against an element: on it, in the same group of radios, or before or after it on the page. */
const whereIs = (target: Locator): Promise<Where> =>
  target.evaluate((element): Where => {
    const { activeElement } = element.ownerDocument;
    if (element === activeElement) return 'here';
    if (!activeElement || activeElement === element.ownerDocument.body) return 'outside';
    const group = element.closest('[role="radiogroup"]');
    if (group?.contains(activeElement)) return 'in-group';
    const order = activeElement.compareDocumentPosition(element);
    return order & Node.DOCUMENT_POSITION_FOLLOWING ? 'before' : 'after';
  });

/** The time in which the focus may be nowhere, while what was pressed makes way for what comes of it. */
const MOST_WAIT = 2000;

/**
 * Nothing but keys. The focus must be in the pane, as F6 puts it in Excel; Tab leads the way as for any user. Once it has been
 * on something it is never nowhere again: whoever cannot see would have to begin at the top.
 */
export function keyboard(page: Page): Hand {
  let isInPane = false;
  const held = async (target: Locator): Promise<Where> => {
    const until = Date.now() + MOST_WAIT;
    for (;;) {
      const where = await whereIs(target);
      if (where !== 'outside' || !isInPane) return where;
      if (Date.now() > until) throw new Error(`The focus was lost on the way to ${String(target)}`);
      await page.waitForTimeout(20);
    }
  };
  const reach = async (target: Locator, isThere: (where: Where) => boolean): Promise<void> => {
    await target.waitFor({ state: 'attached' });
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      const where = await held(target);
      isInPane ||= where !== 'outside';
      if (isThere(where)) return;
      await page.keyboard.press(where === 'after' ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`Tab does not lead to ${String(target)}`);
  };
  const isHere = (where: Where): boolean => where === 'here';
  return {
    press: async (button) => {
      await reach(button, isHere);
      await page.keyboard.press('Enter');
    },
    fill: async (field, text) => {
      await reach(field, isHere);
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Delete');
      await page.keyboard.insertText(text);
    },
    choose: async (radio) => {
      await reach(radio, (where) => where === 'here' || where === 'in-group');
      for (let step = 0; step < 20 && (await whereIs(radio)) !== 'here'; step++) await page.keyboard.press('ArrowDown');
      if (!(await radio.isChecked())) await page.keyboard.press('Space');
    },
  };
}
