import { SWEDISH_NAMES } from '../host/swedishNames';
import type { Grid } from './grid';
import { library } from './library';
import type { Locale } from './library';
import type { References } from './references';

/**
 * What is typed in the grid goes straight to the model, which knows neither Swedish function names nor structured
 * references. Such a formula is entered once more, in the engine's terms, within the same step to undo.
 */
export function understandTyping(grid: Grid, { toEngine }: Pick<References, 'toEngine'>): void {
  grid.watch({
    before: () => undefined,
    after: (command) => {
      const { type, content, sheetId, row } = command as {
        type: string;
        content?: unknown;
        sheetId: string;
        row: number;
      };
      if (type !== 'UPDATE_CELL' || typeof content !== 'string' || !content.startsWith('=')) return;
      const understood = toEngine(inEnglish(content), sheetId, row);
      if (understood !== content) grid.dispatch('UPDATE_CELL', { ...command, content: understood });
    },
  });
}

const english = new Map(SWEDISH_NAMES.map(([name, swedish]) => [swedish, name]));

/** SUMMA( to SUM(, SANT to TRUE. Text, sheet names and names that the engine knows stay as they are. */
export function inEnglish(formula: string): string {
  const { functionRegistry } = library().registries;
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|([\p{L}_][\p{L}\p{N}_.]*)(\s*\()?(?!!)/gu,
    (whole: string, word?: string, bracket?: string) => {
      const name = word === undefined ? undefined : english.get(word.toUpperCase());
      if (name === undefined || word === undefined) return whole;
      if (bracket === undefined) return /^(SANT|FALSKT)$/i.test(word) ? name : whole;
      return functionRegistry.contains(word.toUpperCase()) ? whole : `${name}${bracket}`;
    },
  );
}

/** Swedish input to the engine's canonical form: "=SUM(A1;2,5)" to "=SUM(A1,2.5)", "1 000,5" to "1000.5". */
export function canonical(text: string, locale: Locale): string {
  if (text.startsWith('=')) {
    return library()
      .tokenize(text, locale)
      .map(({ type, value }) => {
        if (type === 'NUMBER') return value.replace(locale.decimalSeparator, '.');
        if (type === 'ARG_SEPARATOR') return ',';
        return type === 'ARRAY_ROW_SEPARATOR' ? ';' : value;
      })
      .join('');
  }
  return /^[-+]?[\d\s\u00a0]*\d(,\d+)?\s*%?$/.test(text) ? text.replace(/[\s\u00a0]/g, '').replace(',', '.') : text;
}
