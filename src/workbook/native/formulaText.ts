import { isCall, isCell, neighbour, tokensOf } from '../../package/formula/tokens';
import type { Token } from '../../package/formula/tokens';
import { notNative } from './native';
import { isReference } from './sifCall';

/** Excel takes no longer text within a formula. */
const LONGEST_TEXT = 255;

/** A text constant: "Öronmärkning" with its quotes. */
export function quoted(text: string): string {
  if (text.length > LONGEST_TEXT) notNative({ kind: 'too-long' });
  return `"${text.replaceAll('"', '""')}"`;
}

/** The expression as part of a larger one: within brackets unless it is one thing already. */
export function operand(text: string): string {
  const tokens = tokensOf(text);
  const isOne = tokens.length === 1 && /^(number|text|word)$/.test(tokens[0]?.kind ?? '');
  return isOne || isReference(text) || isWholeCall(tokens) || /^\{.*\}$/.test(text) ? text : `(${text})`;
}

function isWholeCall(tokens: readonly Token[]): boolean {
  const opens = isCall(tokens, 0) ? 1 : tokens[0]?.text === '(' ? 0 : -1;
  if (opens < 0) return false;
  let depth = 0;
  for (let at = opens; at < tokens.length; at++) {
    const { kind, text } = tokens[at] as Token;
    if (kind === 'mark' && text === '(') depth++;
    else if (kind === 'mark' && text === ')' && --depth === 0) return at === tokens.length - 1;
  }
  return false;
}

/** The expression with its references held fast ("B5" is "$B$5"), so that they stay where the cell is filled or copied. */
export function heldFast(text: string): string {
  const tokens = tokensOf(text);
  return tokens
    .map((token, at) => {
      if (isCall(tokens, at)) return token.text;
      if (token.kind === 'word' && isCell(token.text)) {
        return token.text.replace(/^\$?([A-Z]+)\$?(\d+)$/i, '$$$1$$$2');
      }
      const isSpan = neighbour(tokens, at, 1)?.text === ':' || neighbour(tokens, at, -1)?.text === ':';
      return isSpan && /^[A-Z]{1,3}$|^\d+$/i.test(token.text) ? `$${token.text}` : token.text;
    })
    .join('');
}

/** A text to stand in a cell by itself: as it is, or as a formula where Excel would take it for something else. */
export const label = (text: string): string =>
  /^[\p{L}][^=]*$/u.test(text) && !/^(true|false|sant|falskt)$/i.test(text) && !isMonth(text)
    ? text
    : `=${quoted(text)}`;

/** "Maj 2014" is a date to Excel. */
const isMonth = (text: string): boolean =>
  /^(jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}*[. ]*\d/iu.test(text);

/** ROUND where there are decimals to round to. */
export const rounded = (expression: string, decimals: string | undefined): string =>
  decimals === undefined ? expression : `ROUND(${expression},${decimals})`;
