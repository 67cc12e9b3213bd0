import { library } from './library';
import { readSelector } from './selectors';
import type { Selector } from './selectors';

/**
 * How the engine holds a structured reference: as a call that answers the cells it is given, and says beside them what they are
 * of their table, `TABELL.DEL("Tabell[Belopp]",$B$2:$B$9)`. The engine moves, copies, saves and undoes it like every formula.
 */
const WHOLE = 'TABELL.DEL';
/** One cell, as "this row" of one column is. */
const ROW = 'TABELL.RAD';

/** A living reference in one of the engine's formulas: its text, coded, and its cells. */
export const LIVING =
  /TABELL\.(?:DEL|RAD)\(\s*"([^"]*)",\s*((?:'(?:[^']|'')+'!|[^!'"(),]+!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|#REF!)\s*\)/giu;

export const isLiving = (formula: string): boolean => formula.includes('TABELL.');

/** Within the engine's text a name must not look like its end, nor like a reference to another file. */
const CODED = ['"', '[', ']', '#', '!', "'"];
const FIRST_CODE = 0xe000;
const encode = (text: string): string =>
  text.replace(/["[\]#!']/g, (mark) => String.fromCharCode(FIRST_CODE + CODED.indexOf(mark)));
const decode = (text: string): string =>
  text.replace(/[\ue000-\ue005]/g, (code) => CODED[code.charCodeAt(0) - FIRST_CODE] ?? code);

export const living = (reference: string, cells: string, isThisRow: boolean): string =>
  `${isThisRow ? ROW : WHOLE}("${encode(reference)}",${cells})`;

export function readLiving(coded: string): { readonly name: string; readonly selector: Selector } {
  const text = decode(coded);
  const at = text.indexOf('[');
  const name = at < 0 ? text : text.slice(0, at);
  return { name, selector: readSelector(at < 0 ? '' : text.slice(at)) };
}

/** Makes the two calls known to the engine; no user meets them. */
export function installLivingReferences(): void {
  const { functionRegistry } = library().registries;
  for (const [name, type] of [
    [WHOLE, ['RANGE', 'ANY']],
    [ROW, ['ANY']],
  ] as const) {
    functionRegistry.replace(name, {
      description: name,
      hidden: true,
      isExported: true,
      args: ['referens', 'celler'].map((arg, i) => ({
        name: arg,
        description: '',
        type: i === 0 ? ['STRING'] : [...type],
        acceptMatrix: i === 1,
        acceptErrors: true,
      })),
      compute: (_, cells) => cells ?? { value: '#REF!' },
    });
  }
}
