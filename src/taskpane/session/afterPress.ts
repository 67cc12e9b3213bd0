let isDown = false;
let waiting: (() => void)[] = [];

if (typeof document !== 'undefined') {
  document.addEventListener('pointerdown', () => (isDown = true), true);
  const end = (): void => {
    isDown = false;
    const due = waiting;
    waiting = [];
    // The click comes after the pointer has gone up.
    if (due.length > 0) setTimeout(() => due.forEach((act) => act()), 0);
  };
  document.addEventListener('pointerup', end, true);
  document.addEventListener('pointercancel', end, true);
}

/**
 * Does at once what moves things on the page, or when the press that is under way is over: a button that moves between down and
 * up is not pressed.
 */
export function afterPress(act: () => void): void {
  if (isDown) waiting.push(act);
  else act();
}
