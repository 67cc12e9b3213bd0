/**
 * A formula as the file stores it to one as Excel shows it in English: custom functions by their dotted name, newer
 * functions without their prefixes, spill references with "#". The text within quotes is left alone.
 */
export function displayFormula(stored: string): string {
  return stored
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, i) => (i % 2 === 1 ? part : displayPart(part)))
    .join('')
    .replace(/_xlfn\.ANCHORARRAY\(([^()]+)\)/g, '$1#');
}

const displayPart = (part: string): string =>
  part
    .replace(/_xldudf_([A-Z0-9]+)_([\p{L}\p{N}_.]+)(?=\s*\()/giu, '$1.$2')
    .replace(/_xlfn\._xlws\.|_xlfn\.(?!ANCHORARRAY\()|_xlws\.|_xlpm\.|_xludf\./g, '');
