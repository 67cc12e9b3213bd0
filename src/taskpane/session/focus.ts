/** Where the focus goes when what has it is gone: a keyboard and a screen reader never have to begin at the top again. */
import { useCallback, useEffect, useRef } from 'react';

/** The title of the page that is shown. */
export const PAGE_TITLE = 'page-title';

const focusOn = (id: string): boolean => {
  const element = document.getElementById(id);
  element?.focus();
  return element !== null;
};

/**
 * The focus goes back to what opened something, by its id, when that is closed again; to the page's title where it is no
 * longer there. The returned function says from where the user leaves.
 */
export function useReturn(isOpen: boolean): (from: string) => void {
  const left = useRef<string>(undefined);
  useEffect(() => {
    if (isOpen || left.current === undefined) return;
    if (!focusOn(left.current)) focusOn(PAGE_TITLE);
    left.current = undefined;
  }, [isOpen]);
  return useCallback((from: string) => {
    left.current = from;
  }, []);
}

const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;

/**
 * For what no one has seen to: when the element that has the focus leaves the page, as a list's row that is done with, the
 * focus goes to the page's title. Not while the user is elsewhere, as in the sheet: Excel's focus is not taken.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Node | undefined;
    const keep = (): void => {
      if (!last || !isNowhere()) return;
      const isGone = !last.isConnected;
      last = undefined;
      if (isGone && document.hasFocus()) focusOn(PAGE_TITLE);
    };
    // After whoever has something better in mind.
    const keepSoon = (): void => void setTimeout(keep);
    const note = ({ target }: FocusEvent): void => {
      last = target instanceof Node ? target : undefined;
    };
    const watch = new MutationObserver(keepSoon);
    watch.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', note);
    document.addEventListener('focusout', keepSoon);
    return () => {
      watch.disconnect();
      document.removeEventListener('focusin', note);
      document.removeEventListener('focusout', keepSoon);
    };
  }, []);
}
