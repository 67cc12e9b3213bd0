import type { CellValue, CustomResult, ErrorText } from '../engine';
import { ERRORS } from '../engine';

/** What a custom function came to: a value, a table of values, or an error with the function's own message. */
export type CallResult =
  | { readonly value: CustomResult; readonly error?: undefined }
  | { readonly error: ErrorText; readonly message?: string };

/** The codes of office.js for failed calls; 0, 2, 3 and 4 are exceptions that are no CustomFunctions.Error. */
const ERROR_CODES: Readonly<Record<number, ErrorText>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

const errorTexts: ReadonlySet<unknown> = new Set(ERRORS);
const isErrorText = (value: unknown): value is ErrorText => errorTexts.has(value);

/** One entry of SetInvocationArrayResults: id, success, value or message, error code. */
export function toCallResult(isSuccess: unknown, value: unknown, code: unknown): CallResult {
  if (!isSuccess) return failure(ERROR_CODES[Number(code)] ?? '#VALUE!', value);
  if (Array.isArray(value)) return toTable(value);
  if (isObject(value) && 'basicValue' in value) {
    const basic = value['basicValue'];
    return isErrorText(basic) ? failure(basic, value['message']) : { value: toCell(basic) };
  }
  return { value: toCell(value) };
}

/** Own messages are shown for #VALUE! and #N/A only, as in Excel. */
function failure(error: ErrorText, message: unknown): CallResult {
  const isShown = (error === '#VALUE!' || error === '#N/A') && typeof message === 'string' && message !== '';
  return isShown ? { error, message } : { error };
}

function toTable(rows: readonly unknown[]): CallResult {
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const isTable = width > 0 && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!isTable) return { error: '#VALUE!' };
  return { value: (rows as readonly (readonly unknown[])[]).map((row) => row.map(toCell)) };
}

/** Excel makes 0 of what is neither number, text nor truth value (JSON has already turned NaN into null). */
function toCell(value: unknown): CellValue {
  if (isObject(value) && 'basicValue' in value) return toCell(value['basicValue']);
  if (typeof value === 'number') return Number.isFinite(value) ? value : 0;
  return typeof value === 'string' || typeof value === 'boolean' ? value : 0;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
