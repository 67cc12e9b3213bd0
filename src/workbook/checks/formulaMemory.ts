import { keepSetting, objectIn, settingOf } from '../setting';
import type { WrittenFormula } from './typedOver';

/** The document setting that holds which formulas we wrote on sheets of our own, by the sheet's id. */
const KEY = 'socialInvestering.formler';

export type FormulaMemory = Readonly<Record<string, readonly WrittenFormula[]>>;

/**
 * More on a sheet than this is not remembered: the setting is read with every look at the workbook. Ramjustering for nine
 * committees and six years has some 700.
 */
const MOST_FORMULAS = 3000;

/** Only queues: `formulasFrom` reads it after the next sync. */
export const formulaSetting = (context: Excel.RequestContext): Excel.Setting => settingOf(context, KEY);

/** What another program may have put there is no memory. */
export const formulasFrom = (setting: Excel.Setting): FormulaMemory =>
  Object.fromEntries(
    Object.entries(objectIn(setting) ?? {}).filter(
      ([, formulas]) => Array.isArray(formulas) && formulas.every(isWritten),
    ),
  ) as FormulaMemory;

const isWritten = (one: unknown): one is WrittenFormula =>
  Array.isArray(one) && one.length === 2 && one.every((part) => typeof part === 'string');

/** Only queues: the caller syncs. Sheets without formulas are nothing to remember. */
export function rememberFormulas(
  context: Excel.RequestContext,
  setting: Excel.Setting,
  sheets: readonly { readonly id: string; readonly formulas: readonly WrittenFormula[] }[],
): void {
  const own = sheets.filter(({ formulas }) => formulas.length > 0 && formulas.length <= MOST_FORMULAS);
  if (own.length === 0) return;
  const more = Object.fromEntries(own.map(({ id, formulas }) => [id, formulas]));
  keepSetting(context, KEY, { ...formulasFrom(setting), ...more });
}

/** Only queues: the caller syncs. */
export function forgetFormulas(setting: Excel.Setting, gone: ReadonlySet<string>): void {
  if (setting.isNullObject) return;
  const left = Object.entries(formulasFrom(setting)).filter(([id]) => !gone.has(id));
  if (left.length === 0) setting.delete();
  else setting.value = Object.fromEntries(left);
}
