import type { CellValue } from '../../core/problem';
import type { CellMatrix, RawArgument } from './types';

/** "en": =SIF.X(1,{2,3;4,5}) as Range.formulas wants it; "sv": =SIF.X(1;{2\3;4\5}) as a Swedish Excel shows it. */
export type Notation = 'sv' | 'en';

function literal(value: CellValue | undefined, notation: Notation): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === 'boolean') return notation === 'sv' ? (value ? 'SANT' : 'FALSKT') : value ? 'TRUE' : 'FALSE';
  return notation === 'sv' ? String(value).replace('.', ',') : String(value);
}

/** An argument as it stands in a cell formula; "" where it is left out. */
export function argumentFormula(value: RawArgument, notation: Notation): string {
  if (!Array.isArray(value)) return literal(value as CellValue | undefined, notation);
  const rows = (value as CellMatrix).map((row) => row.map((cell) => literal(cell, notation)));
  return `{${rows.map((row) => row.join(notation === 'sv' ? '\\' : ',')).join(';')}}`;
}

/** A call of a function as a cell formula, of arguments already written; trailing omitted ones are left out. */
export function callFormula(id: string, args: readonly string[], notation: Notation): string {
  const texts = [...args];
  while (texts.at(-1) === '') texts.pop();
  return `=SIF.${id}(${texts.join(notation === 'sv' ? ';' : ',')})`;
}

/** A call with its values as a cell formula. */
export const exampleFormula = (id: string, args: readonly RawArgument[], notation: Notation): string =>
  callFormula(
    id,
    args.map((value) => argumentFormula(value, notation)),
    notation,
  );
