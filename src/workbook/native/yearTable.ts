import { headings } from '../../functions/tables/words';
import { label, rounded } from './formulaText';
import type { NativeCell } from './native';
import type { NativeCall } from './translation';

/** A table of names by year with its sums, as several functions answer. */
export interface YearTable {
  readonly hasHeadings: boolean;
  readonly heading: string;
  readonly names: readonly string[];
  /** How many years there are, and the first of them as part of a formula. */
  readonly count: number;
  readonly first: string;
  /** Sums of rounded figures are rounded too, which takes what binary leaves behind. */
  readonly decimals?: string | undefined;
  /** A cell's expression, given the cells that hold its name and its year. */
  readonly value: (name: string, nameCell: string, year: string) => string;
}

export function yearTable(call: NativeCall, table: YearTable): readonly (readonly NativeCell[])[] {
  const { hasHeadings, heading, names, count, first, decimals, value } = table;
  const head = hasHeadings ? 1 : 0;
  const last = head + names.length;
  const years = Array.from({ length: count }, (_, i) => i);
  const yearOf = (i: number): string => {
    if (hasHeadings) return call.cell(0, i + 1, 'row');
    return i === 0 ? first : `(${first}+${i})`;
  };
  const sumOf = (cells: string): NativeCell => `=${rounded(`SUM(${cells})`, decimals)}`;
  const sumOfRow = (row: number): NativeCell => sumOf(call.cells([row, 1], [row, count]));
  const rows = names.map((name, n): readonly NativeCell[] => [
    label(name),
    ...years.map((i) => `=${value(name, call.cell(head + n, 0, 'column'), yearOf(i))}`),
    sumOfRow(head + n),
  ]);
  const sums = years.map((i) => (names.length === 0 ? 0 : sumOf(call.cells([head, i + 1], [last - 1, i + 1]))));
  return [
    ...(hasHeadings ? [[heading, ...yearHeadings(call, count, first, 1), headings.total]] : []),
    ...rows,
    [headings.total, ...sums, sumOfRow(last)],
  ];
}

/** The first year, and the others each from the one before, in the first row from a column on. */
export const yearHeadings = (call: NativeCall, count: number, first: string, column: number): readonly NativeCell[] =>
  Array.from({ length: count }, (_, i) => (i === 0 ? `=${first}` : `=${call.cell(0, column + i - 1)}+1`));
