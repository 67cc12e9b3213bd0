/** The importer's pixels a character, Excel's (with a padding), and how much wider the grid's Arial is than Calibri. */
const IMPORTED_CHARACTERS_PER_PIXEL = 0.143;
const CHARACTER_PIXELS = 7;
const PADDING_PIXELS = 5;
const WIDER = 1.15;

/** The width that a column is shown at, from the importer's. */
export const columnPixels = (imported: number): number =>
  Math.round((imported * IMPORTED_CHARACTERS_PER_PIXEL * CHARACTER_PIXELS + PADDING_PIXELS) * WIDER);

/** The width in characters, as a file has it, of a column that is shown at so many pixels. */
export const characters = (pixels: number): number =>
  Math.max(0, Math.round(((pixels / WIDER - PADDING_PIXELS) / CHARACTER_PIXELS) * 100) / 100);
