import { library } from './library';

/**
 * How the engine holds a formula that reads another workbook: as a call that answers what the cell showed last, as Excel does
 * until someone updates the links, and that says beside it what the formula is: `ANNAN.BOK("[1]Löner!$B$7*12",4200)`.
 */
const CALL = 'ANNAN.BOK';

const HELD = /^=ANNAN\.BOK\(\s*"([^"]*)"/;

/** Within the engine's text a quote would end it, and a bracket or an exclamation mark would look like a reference. */
const CODED = ['"', '[', ']', '#', '!', "'"];
const FIRST_CODE = 0xe010;
const encode = (text: string): string =>
  text.replace(/["[\]#!']/g, (mark) => String.fromCharCode(FIRST_CODE + CODED.indexOf(mark)));
const decode = (text: string): string =>
  text.replace(/[\ue010-\ue015]/g, (code) => CODED[code.charCodeAt(0) - FIRST_CODE] ?? code);

/** True for a formula (without "=") with a reference into another workbook: "[1]Löner!B7", "'[Löner.xlsx]Blad 1'!B7". */
export const readsOtherWorkbook = (formula: string): boolean =>
  /\[[^\]]+\][\p{L}_][\p{L}\p{N}_.]*!|'[^']*\[[^\]]+\][^']*'!/u.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));

/** The formula as the engine holds it (both without "="). */
export const heldFormula = (formula: string, shown: string | number): string =>
  `${CALL}("${encode(formula)}",${typeof shown === 'number' ? String(shown) : `"${encode(shown)}"`})`;

/** A formula of the engine as Excel shows it. */
export function withOtherWorkbooks(formula: string): string {
  const text = HELD.exec(formula)?.[1];
  return text === undefined ? formula : `=${decode(text)}`;
}

/** Makes the call known to the engine; no user meets it. */
export function installOtherWorkbooks(): void {
  library().registries.functionRegistry.replace(CALL, {
    description: CALL,
    hidden: true,
    isExported: true,
    args: ['formel', 'visat'].map((name) => ({ name, description: '', type: ['ANY'] })),
    compute: (_, shown) => {
      const value = shown && typeof shown === 'object' && 'value' in shown ? shown.value : shown;
      return { value: typeof value === 'string' ? decode(value) : (value as number) };
    },
  });
}
