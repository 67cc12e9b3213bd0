import type { WhyValue } from '../../../i18n/nativeTexts';
import type { CellContent } from '../../../package/changes';
import { agrees, nativeFor } from '../../native';
import type { Native } from '../../native';
import { formatAddress } from '../../address';
import { addressOf } from '../../../package/address';
import type { KeptContent } from '../keptFormulas';
import type { AddinFormula } from '../planFreeze';
import { cellIn } from '../sheetCells';
import { areaOf } from './areas';
import type { Book } from './areas';

type Contents = readonly (readonly KeptContent[])[];

/** What a formula of the add-in is to become. */
export type Plain =
  /** Plain Excel formulas, with labels and years as they are. */
  | { readonly kind: 'formulas'; readonly contents: Contents; readonly isRounded: boolean }
  /** Its values, and why. */
  | { readonly kind: 'values'; readonly why: WhyValue };

/** The plain Excel formulas of a formula of the add-in where there are any. Whoever writes them compares the answers. */
export function plainFor(formula: AddinFormula, book: Book): Plain {
  const native = translated(formula, book);
  if (native.kind === 'none') return { kind: 'values', why: native.reason };
  const { sheet, row, column } = formula;
  const contents = native.formulas.map((line, r) =>
    line.map((cell, c): KeptContent => {
      // A label may begin with "=": it is one where it is what the cell shows.
      const isFormula =
        typeof cell === 'string' && cell.startsWith('=') && cell !== cellIn(sheet, row + r, column + c).value;
      return isFormula ? { formula: cell } : cell;
    }),
  );
  return { kind: 'formulas', contents, isRounded: native.isRounded };
}

function translated(formula: AddinFormula, book: Book): Native {
  const { sheet, row, column } = formula;
  return nativeFor(formula.formula, {
    anchor: formatAddress({ sheet: sheet.name, cells: addressOf({ row, column, rows: 1, columns: 1 }) }),
    answer: answerOf(formula),
    area: (reference) => areaOf(book, reference, formula),
  });
}

/** What the formula's cells show, errors by their text. */
const answerOf = ({ sheet, row, column, rows, columns }: AddinFormula) =>
  Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => plainValue(cellIn(sheet, row + r, column + c).value)),
  );

const plainValue = (value: CellContent): string | number | boolean => (typeof value === 'object' ? value.error : value);

/** The first cell of a formula that shows something else than before, once plain formulas are calculated. */
export function difference(
  formula: AddinFormula,
  isRounded: boolean,
  now: readonly (readonly CellContent[])[],
): WhyValue | undefined {
  for (const [r, line] of answerOf(formula).entries()) {
    for (const [c, was] of line.entries()) {
      const is = plainValue(now[r]?.[c] ?? '');
      if (agrees(was, is, isRounded)) continue;
      const cell = { row: formula.row + r, column: formula.column + c, rows: 1, columns: 1 };
      const address = formatAddress({ sheet: formula.sheet.name, cells: addressOf(cell) });
      return { kind: 'differs', address, was: String(was), now: String(is) };
    }
  }
  return undefined;
}
