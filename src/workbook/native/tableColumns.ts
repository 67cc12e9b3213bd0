import type { Parameter } from '../../functions/catalogue/types';
import { isBlank } from '../../functions/tables/blank';
import { fold } from '../../functions/tables/fold';
import { sameName } from '../../functions/tables/names';
import { tokensOf } from '../../package/formula/tokens';
import { columnName } from '../columnName';
import { quoted } from './formulaText';
import { cellsOf } from './line';
import type { CellValue } from './native';
import { notNative } from './native';
import type { NativeCall } from './translation';

/** A column of a table argument, without its heading. */
export interface TableColumn {
  /** "Transaktioner[Belopp]", or "Fond!$C$20:$C$25". */
  readonly text: string;
  readonly values: readonly CellValue[];
}

/** The schema that a table's parameter reads by: which headings each column goes by. */
type Columns = NonNullable<Parameter['columns']>;
/** Accepted words, as the readers of cells have them. */
export type Names = Columns[string]['names'];

/** The columns of a table argument by the schema's keys; undefined for a column that the table has not. */
export function tableColumns<S extends Columns>(
  call: NativeCall,
  id: Parameter['id'],
  schema: S,
): { readonly [K in keyof S]: TableColumn | undefined } {
  const argument = call.arg(id);
  if (!argument.area) return notNative({ kind: 'argument-not-in-cells', argument: id });
  // Blank rows at the end are room for more: they stay within the columns.
  const { values } = argument.area;
  if (values.length < 2) return notNative({ kind: 'empty-table', argument: id });
  const { part } = cellsOf(call, argument);
  const folded = (values[0] ?? []).map((cell) => fold(String(cell ?? '')));
  const table = tableName(argument.written);
  const found = Object.entries(schema).map(([key, { names }]) => {
    const at = [...names.sv, ...names.en].map((name) => folded.indexOf(fold(name))).find((place) => place >= 0);
    if (at === undefined) return [key, undefined];
    const text = table
      ? `${table}[${columnName(String(values[0]?.[at] ?? ''))}]`
      : part([1, at], [values.length - 1, at]);
    return [key, { text, values: values.slice(1).map((row) => row[at] ?? null) }];
  });
  return Object.fromEntries(found) as { readonly [K in keyof S]: TableColumn | undefined };
}

/** A column that the function asks for. */
export const needed = (column: TableColumn | undefined): TableColumn => column ?? notNative({ kind: 'not-up-to-date' });

/** "Transaktioner" of "Transaktioner[[#Headers],[#Data]]"; other references are taken by their addresses. */
function tableName(written: string): string | undefined {
  const [name, selector, more] = tokensOf(written.trim());
  const isWhole = /^\[\[#Headers\],\s*\[#Data\]\]$|^\[\[#Data\],\s*\[#Headers\]\]$/i.test(selector?.text ?? '');
  return name?.kind === 'word' && isWhole && !more ? name.text : undefined;
}

/** True (1) for the cells of a column that hold a word, in its own spelling and in those that the column has now. */
export const holdsWord = (column: TableColumn, names: Names): string => isOneOf(column.text, spellings(column, names));

/** The word as we write it, and each other spelling of it in the column. */
export function spellings({ values }: TableColumn, { sv, en }: Names): readonly string[] {
  const accepted = new Set([...sv, ...en].map(fold));
  const used = values.filter((cell): cell is string => typeof cell === 'string' && accepted.has(fold(cell)));
  return different([sv[0], ...used]);
}

/** True (1) for the cells of a column that hold the name in a cell, however it is spaced there now; blank ones too if asked. */
export function holdsName(column: TableColumn, name: string, cell: string, orBlank = false): string {
  const used = column.values.filter(
    (value) => value !== null && value !== '' && sameName(String(value)) === sameName(name),
  );
  const texts = used.filter((value): value is string => typeof value === 'string');
  const others = different([name, ...texts])
    .slice(1)
    .map(quoted);
  const numbers = [...new Set(used.filter((value) => typeof value === 'number'))].map(String);
  return anyOf(column.text, [cell, ...others, ...numbers, ...(orBlank ? ['""'] : [])]);
}

/** Each text once: Excel compares without regard to case. */
function different(texts: readonly string[]): readonly string[] {
  const once = [...new Set(texts)];
  const folded = once.map((text) => text.toLowerCase());
  return once.filter((_, i) => folded.indexOf(folded[i] as string) === i);
}

export const isOneOf = (column: string, texts: readonly string[]): string => anyOf(column, texts.map(quoted));

const anyOf = (column: string, values: readonly string[]): string => {
  const equal = values.map((value) => `(${column}=${value})`);
  return equal.length === 1 ? (equal[0] as string) : `((${equal.join('+')})>0)`;
};

/**
 * What each row is called, as the functions name them: of a missing column or a blank cell `otherwise`. Rows that are blank in
 * every one of the needed columns are no rows.
 */
export function rowNames(
  column: TableColumn | undefined,
  needed: readonly TableColumn[],
  otherwise: string,
): readonly string[] {
  const length = needed[0]?.values.length ?? 0;
  const rows = Array.from({ length }, (_, i) => i).filter((i) => needed.some(({ values }) => !isBlank(values[i])));
  return rows.map((i) => {
    const value = column?.values[i];
    return isBlank(value) ? otherwise : String(value).trim();
  });
}
