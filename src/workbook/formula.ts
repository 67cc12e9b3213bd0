/** The ids of our functions that a formula calls, in order: "=SIF.FORDELA(1;A1:A3)+1" calls FORDELA. Text in quotes is no call. */
export function calledFunctions(formula: string): readonly string[] {
  if (!formula.startsWith('=')) return [];
  const code = formula.replaceAll(/"(?:[^"]|"")*"/g, '""');
  // A workbook saved with the add-in names its functions with the storage prefix until the add-in is there.
  return [...code.matchAll(/(?:\bSIF\.|_xldudf_SIF_)([A-Z0-9_.]+)\s*\(/gi)].map((match) =>
    (match[1] ?? '').toUpperCase(),
  );
}

/** Text on its way into a cell: what Excel would take for a figure, a date, a truth value or a formula gets an apostrophe. */
export const asText = (text: string): string =>
  /^[\p{L} ]*$/u.test(text) && !/^(true|false|sant|falskt)$/i.test(text) ? text : `'${text}`;

/**
 * What to write to have a cell's content back: text gets the apostrophe it once had. A constant is its own value; a formula
 * never is.
 */
export const retyped = (content: unknown, value: unknown, numberFormat: unknown): unknown =>
  typeof content !== 'string' || content !== value || numberFormat === '@' ? content : asText(content);
