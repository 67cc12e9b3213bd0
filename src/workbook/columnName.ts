/**
 * A heading as a table's formula names its column, within the brackets. An apostrophe goes before what means something there;
 * other signs, and spaces around it, want brackets of their own.
 */
export const columnName = (heading: string): string => {
  const escaped = heading.replaceAll(/['[\]#@]/g, "'$&");
  return /^[\p{L}\p{N} ]+$/u.test(heading) && heading === heading.trim() ? escaped : `[${escaped}]`;
};
