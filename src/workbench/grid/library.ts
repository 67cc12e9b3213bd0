import * as o from '@odoo/o-spreadsheet';
import { supplyGroupBy } from './olderNode';
import { inSwedish } from './translations';

/**
 * The only door to o-spreadsheet's module-wide state. `library()` sets it up once: Swedish words, Excel's names for errors
 * (which the engine reads each time it makes one), and silence for its timing messages.
 */
export function library(): typeof o {
  if (!prepared) {
    prepared = true;
    supplyGroupBy();
    o.setTranslationMethod(
      (...[text]) => inSwedish(String(text)),
      () => true,
    );
    nameErrorsAsExcel();
    silenceTimings();
  }
  return o;
}

let prepared = false;

function nameErrorsAsExcel(): void {
  Object.assign(o.CellErrorType, { InvalidReference: '#REF!', BadExpression: '#NAME?', GenericError: '#VALUE!' });
  const known: Set<string> = o.registries.errorTypes;
  for (const text of ['#REF!', '#VALUE!', '#BUSY!', '#CALC!', '#GETTING_DATA']) known.add(text);
}

/** The engine reports the duration of each command and evaluation by console.debug; nobody here listens. */
function silenceTimings(): void {
  const { console } = globalThis;
  const debug = console.debug.bind(console);
  const timing =
    /^(#|START|cells imported|evaluate |Data loaded|Data migrated|Replayed|Model created|Migrating data|[A-Z_]+$)/;
  console.debug = (...message: unknown[]) => {
    if (!timing.test(String(message[0]))) debug(...message);
  };
}

export type Model = o.Model;
export type Locale = NonNullable<Parameters<typeof o.tokenize>[1]>;
export type Zone = ReturnType<typeof o.helpers.toZone>;
export type Token = ReturnType<typeof o.tokenize>[number];
export interface Position {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}
