import { library } from './library';

type Registry = ReturnType<typeof library>['registries']['functionRegistry'];
export type Description = Parameters<Registry['add']>[1];
export type Arg = Parameters<Description['compute']>[number];
export type Value = number | string | boolean | null;
/** A value in the engine's hands. Matrices are columns of cells: `matrix[column][row]`. */
export interface Result {
  readonly value: Value;
  readonly message?: string;
  readonly format?: string;
}
export type Rows = readonly (readonly Result[])[];

export const failure = (value: string, message = ''): Result => ({ value, message });

export const isFailure = (value: unknown): boolean =>
  typeof value === 'string' && library().registries.errorTypes.has(value);

/** The cells of an argument as rows; a single value is one row of one. */
export function rowsOf(arg: Arg): Result[][] {
  if (arg === undefined) return [];
  if (!Array.isArray(arg)) return [[arg]];
  return (arg[0] ?? []).map((_, row) => arg.map((column) => column[row] ?? { value: null }));
}

export const firstOf = (arg: Arg): Value => (Array.isArray(arg) ? arg[0]?.[0]?.value : arg?.value) ?? null;

export const columnsOf = (rows: Rows): Result[][] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? failure('#N/A')));

/** Whole arguments reach the function as they are; "?" marks an optional one, "*" one that may be repeated. */
export function define(name: string, args: readonly string[], compute: (...args: Arg[]) => Result | Result[][]): void {
  library().registries.functionRegistry.replace(name, {
    description: name,
    isExported: true,
    args: args.map((text) => ({
      name: text.replace(/[?*]/g, ''),
      description: '',
      type: ['ANY', 'RANGE'],
      acceptMatrix: true,
      acceptErrors: true,
      optional: text.includes('?'),
      repeating: text.includes('*'),
    })),
    compute,
  });
}
