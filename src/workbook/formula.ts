/** The ids of our functions that a formula calls, in order: "=SIF.FORDELA(1;A1:A3)+1" calls FORDELA. Text in quotes is no call. */
export function calledFunctions(formula: string): readonly string[] {
  if (!formula.startsWith('=')) return [];
  const code = formula.replaceAll(/"(?:[^"]|"")*"/g, '""');
  // A workbook saved with the add-in names its functions with the storage prefix until the add-in is there.
  return [...code.matchAll(/(?:\bSIF\.|_xldudf_SIF_)([A-Z0-9_.]+)\s*\(/gi)].map((match) =>
    (match[1] ?? '').toUpperCase(),
  );
}

/**
 * What to write to have a cell's content back: text that Excel would take for a figure, a date or a formula gets the
 * apostrophe it once had. A constant is its own value; a formula never is.
 */
export function retyped(content: unknown, value: unknown, numberFormat: unknown): unknown {
  if (typeof content !== 'string' || content !== value || numberFormat === '@') return content;
  const plainWords = /^[\p{L} ]*$/u.test(content) && !/^(true|false|sant|falskt)$/i.test(content);
  return plainWords ? content : `'${content}`;
}
