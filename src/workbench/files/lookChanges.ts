import type { BorderLine, Side, StyleChange } from '../../package/styles/styleBook';
import type { Look } from './picture';

const SIDES: readonly Side[] = ['left', 'right', 'top', 'bottom'];

/** What is different in a cell's looks, for the file; undefined when nothing is. */
export function lookChange(before: Look | undefined, now: Look | undefined): StyleChange | undefined {
  if (JSON.stringify(before ?? {}) === JSON.stringify(now ?? {})) return undefined;
  const was = before?.style ?? {};
  const is = now?.style ?? {};
  const differs = (name: string): boolean => (was[name] ?? '') !== (is[name] ?? '');
  const change: StyleChange = {
    ...((before?.format ?? '') === (now?.format ?? '') ? {} : { numberFormat: now?.format || 'General' }),
    ...(differs('bold') ? { bold: is['bold'] === true } : {}),
    ...(differs('italic') ? { italic: is['italic'] === true } : {}),
    ...(differs('underline') ? { underline: is['underline'] === true } : {}),
    ...(differs('strikethrough') ? { strikethrough: is['strikethrough'] === true } : {}),
    ...(differs('fontSize') ? { fontSize: Number(is['fontSize'] ?? USUAL_SIZE) } : {}),
    ...(differs('textColor') ? { textColor: colour(is['textColor']) } : {}),
    ...(differs('fillColor') ? { fillColor: colour(is['fillColor']) } : {}),
    ...(differs('align') ? { align: (is['align'] as StyleChange['align']) ?? null } : {}),
    ...(differs('verticalAlign')
      ? { verticalAlign: (is['verticalAlign'] as StyleChange['verticalAlign']) ?? null }
      : {}),
    ...(differs('indent') ? { indent: Number(is['indent'] ?? 0) } : {}),
    ...(differs('wrapping') ? { wrap: is['wrapping'] === 'wrap' } : {}),
    ...borderChange(before, now),
  };
  return Object.keys(change).length === 0 ? undefined : change;
}

const USUAL_SIZE = 11;

const colour = (text: unknown): string | null =>
  typeof text === 'string' && /^#[0-9a-f]{6}$/i.test(text) ? text.toUpperCase() : null;

function borderChange(before: Look | undefined, now: Look | undefined): Pick<StyleChange, 'borders'> {
  const changed = SIDES.filter(
    (side) => JSON.stringify(before?.border?.[side] ?? null) !== JSON.stringify(now?.border?.[side] ?? null),
  );
  if (changed.length === 0) return {};
  const lines = changed.map((side): readonly [Side, BorderLine | null] => {
    const line = now?.border?.[side];
    return [side, line ? { style: line.style, color: colour(line.color) ?? '#000000' } : null];
  });
  return { borders: Object.fromEntries(lines) };
}
