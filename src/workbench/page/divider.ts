const NARROWEST = 320;
const WIDEST = 450;
const STEP = 10;

/** Lets the pane be made wider or narrower, by pointer or by the arrow keys, within the widths that Excel's panes have. */
export function makeDivider(divider: HTMLElement): void {
  let width = Number(divider.getAttribute('aria-valuenow'));
  const set = (wanted: number): void => {
    width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
    document.documentElement.style.setProperty('--pane-width', `${width}px`);
    divider.setAttribute('aria-valuenow', String(width));
  };
  divider.addEventListener('pointerdown', (down) => {
    const started = width;
    const move = (event: PointerEvent): void => set(started + down.clientX - event.clientX);
    const end = (): void => {
      divider.classList.remove('dragging');
      document.body.classList.remove('resizing');
      divider.removeEventListener('pointermove', move);
    };
    divider.setPointerCapture(down.pointerId);
    divider.classList.add('dragging');
    document.body.classList.add('resizing');
    divider.addEventListener('pointermove', move);
    divider.addEventListener('lostpointercapture', end, { once: true });
  });
  divider.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') set(width + STEP);
    else if (key === 'ArrowRight') set(width - STEP);
    else if (key === 'Home') set(NARROWEST);
    else if (key === 'End') set(WIDEST);
  });
}
