import { formulaOf, tokensOf } from './tokens';
import type { Token } from './tokens';

/**
 * A formula as the file stores it to one as Excel shows it in English: custom functions by their dotted name, newer
 * functions without their prefixes, spill references with "#". The text within quotes is left alone.
 */
export function displayFormula(stored: string): string {
  if (!stored.includes('_')) return stored;
  const out: Token[] = [];
  const tokens = tokensOf(stored);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const anchored = /^_xlfn\.ANCHORARRAY$/i.test(token.text) ? anchoredReference(tokens, at + 1) : undefined;
    if (anchored) {
      out.push(...anchored.reference, { kind: 'mark', text: '#' });
      at = anchored.end;
    } else out.push(token.kind === 'word' ? { ...token, text: shownName(token.text) } : token);
  }
  return formulaOf(out);
}

/** The reference in the brackets that begin here, and where they end. */
function anchoredReference(
  tokens: readonly Token[],
  open: number,
): { readonly reference: readonly Token[]; readonly end: number } | undefined {
  const end = tokens.findIndex(({ text }, i) => i > open && text === ')');
  const reference = tokens.slice(open + 1, end);
  const isPlain = reference.every(({ kind }) => kind === 'sheet' || kind === 'word' || kind === 'error');
  return end > open && isPlain ? { reference, end } : undefined;
}

const shownName = (word: string): string =>
  word
    .replace(/^_xldudf_([A-Z0-9]+)_/i, '$1.')
    .replace(/^_xlfn\.(?:_xlws\.)?(?!ANCHORARRAY$)|^_xlws\.|^_xlpm\.|^_xludf\./i, '');
