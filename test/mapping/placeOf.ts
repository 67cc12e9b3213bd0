/** A cell's row and column, counted from 0: "B3" is row 2, column 1. */
export function placeOf(cell: string): { readonly row: number; readonly column: number } {
  const [, word = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return {
    row: Number(digits) - 1,
    column: [...word].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
  };
}
