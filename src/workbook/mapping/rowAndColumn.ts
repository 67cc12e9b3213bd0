import { columnNumber } from '../../package/address';
import { parseAddress } from '../address';

/** The first cell of an address, counted from 0: "Fond!B3:D9" is row 2, column 1. A whole column begins in row 0. */
export function rowAndColumn(address: string): { readonly row: number; readonly column: number } {
  const [, word = 'A', digits = '1'] = /^([A-Z]*)(\d*)/.exec(parseAddress(address).cells) ?? [];
  return {
    row: Math.max(0, Number(digits || 1) - 1),
    column: Math.max(0, columnNumber(word)),
  };
}
