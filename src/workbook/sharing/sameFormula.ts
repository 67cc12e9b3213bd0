import { bareSheet } from '../../package/address';
import { tokensOf } from '../../package/formula/tokens';
import type { Token } from '../../package/formula/tokens';

/** True where two formulas differ only in spelling: Excel and other programs write a formula in their own way once it is theirs. */
export const isSameFormula = (a: string, b: string): boolean => a === b || spelling(a) === spelling(b);

/** Apostrophes around a sheet's name, capitals, spaces, "0.10" for "0.1", and the "@" that Excel puts before a function. */
const spelling = (formula: string): string =>
  tokensOf(formula)
    .map(spelled)
    .filter((text) => text !== '')
    .join(' ');

function spelled({ kind, text }: Token): string {
  switch (kind) {
    case 'space':
      return '';
    case 'sheet':
      return `${bareSheet(text).toLowerCase()}!`;
    case 'number':
      return String(Number(text));
    case 'text':
      return text;
    case 'mark':
      return text === '@' ? '' : text;
    default:
      return text.toLowerCase();
  }
}
