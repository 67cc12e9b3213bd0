import type { CustomCaller, CustomResult, FunctionsMetadata } from '../engine';
import { ERRORS } from '../engine';
import { quotedSheet } from '../../package/address';
import { a1 } from './addresses';
import { library } from './library';
import type { Position } from './library';
import type { Watcher } from './watchPlugin';

/**
 * What a custom function gets for a blank cell: Excel on Windows gives 0 where a single value is asked for and "" within
 * a range. Excel on the web and on Mac differ, so the functions themselves accept 0, "" and null alike.
 */
export const BLANK_SCALAR = 0;
export const BLANK_IN_RANGE = '';

/** What custom functions know of the engine they run in; reaches them through the model's configuration. */
export interface CustomContext {
  readonly caller: { current: CustomCaller | undefined };
  /** Ids of cells that wait for an answer. */
  readonly busy: Set<number>;
  /** Told when a result does not fit in the sheet. */
  readonly tooLarge: (position: Position, rows: number, columns: number) => void;
  readonly watcher?: Watcher;
  readonly runBatch?: () => void;
}

type Registry = ReturnType<typeof library>['registries']['functionRegistry'];
type Description = Parameters<Registry['add']>[1];
type EvalContext = ThisParameterType<Description['compute']>;
type Arg = Parameters<Description['compute']>[number];
type Cell = Exclude<Arg, undefined | readonly unknown[]>;
type Parameter = FunctionsMetadata['functions'][number]['parameters'][number];
interface Output {
  readonly value: number | string | boolean;
  readonly message?: string;
}

const errors: ReadonlySet<unknown> = new Set(ERRORS);

/** Makes NAMESPACE.NAME known to the engine for each function of functions.json, in place of an earlier definition. */
export function defineCustomFunctions(namespace: string, metadata: FunctionsMetadata): void {
  const { functionRegistry } = library().registries;
  for (const fn of metadata.functions) {
    const { parameters, id } = fn;
    functionRegistry.replace(`${namespace}.${fn.name}`.toUpperCase(), {
      description: fn.description ?? fn.name,
      category: namespace,
      isExported: true,
      args: parameters.map((parameter) => ({
        name: parameter.name,
        description: parameter.description ?? '',
        // RANGE makes the engine hand over a matrix even for a single cell.
        type: isMatrix(parameter) ? ['RANGE', 'ANY'] : ['ANY'],
        acceptMatrix: isMatrix(parameter),
        optional: parameter.optional === true,
      })),
      compute(this: EvalContext, ...given: Arg[]) {
        return asOutput(answer(this, id, parameters, given));
      },
    });
  }
}

interface Failure {
  readonly error: string;
}
const isFailure = (value: unknown): value is Failure => typeof value === 'object' && value !== null && 'error' in value;

const isMatrix = (parameter: Parameter): boolean => parameter.dimensionality === 'matrix';

function answer(
  engine: EvalContext,
  id: string,
  parameters: readonly Parameter[],
  given: readonly Arg[],
): Output | readonly (readonly Output[])[] {
  const { caller, busy, tooLarge } = engine as unknown as CustomContext;
  const position = engine.__originCellPosition;
  // The composer evaluates parts of a formula while it is typed; only cells are answered by the add-in.
  if (!position || !engine.updateDependencies) return { value: '#BUSY!' };
  if (!caller.current) return { value: '#NAME?' };
  const args: unknown[] = [];
  for (const [i, parameter] of parameters.entries()) {
    const arg = given[i];
    const value = isMatrix(parameter) ? matrixArgument(arg) : scalarArgument(arg, parameter);
    if (isFailure(value)) return { value: value.error };
    args.push(value);
  }
  const sheetName = (sheetId: string): string => engine.getters.getSheetName(sheetId);
  const result = caller.current({
    id,
    args,
    address: `${quotedSheet(sheetName(position.sheetId))}!${a1({ row: position.row, column: position.col, rows: 1, columns: 1 })}`,
    parameterAddresses: parameters.map((_, i) => addressOf(given[i], sheetName)),
  });
  const cell = engine.getters.getCell(position);
  if (result === '#BUSY!' && cell) busy.add(cell.id);
  const out = outputOf(result);
  if ('length' in out) {
    const [rows, columns] = [out.length, out[0]?.length ?? 0];
    const { getters } = engine;
    const fits = position.row + rows <= getters.getNumberRows(position.sheetId);
    if (!fits || position.col + columns > getters.getNumberCols(position.sheetId)) tooLarge(position, rows, columns);
  }
  return out;
}

/** Rows of cells; the engine's matrices are columns of cells. Excel does not call a function with an error in a range. */
function matrixArgument(arg: Arg): readonly (readonly unknown[])[] | Failure | null {
  if (arg === undefined) return null;
  const columns = Array.isArray(arg) ? arg : [[arg]];
  const height = columns[0]?.length ?? 0;
  if (height === 0) return [[BLANK_IN_RANGE]];
  const rows: unknown[][] = [];
  for (let row = 0; row < height; row++) {
    const cells: unknown[] = [];
    for (const column of columns) {
      const value = column[row]?.value ?? BLANK_IN_RANGE;
      if (errors.has(value)) return { error: String(value) };
      cells.push(value);
    }
    rows.push(cells);
  }
  return rows;
}

function scalarArgument(arg: Arg, parameter: Parameter): unknown {
  if (arg === undefined) return null;
  const value = (Array.isArray(arg) ? arg[0]?.[0]?.value : arg.value) ?? BLANK_SCALAR;
  if (errors.has(value)) return { error: String(value) };
  return coerced(value, parameter.type);
}

/** As Excel, which turns "5" into 5 for a number parameter and answers #VALUE! where it cannot. */
function coerced(value: number | string | boolean, type: string | undefined): unknown {
  if (type === 'number' && typeof value !== 'number') {
    const number = typeof value === 'boolean' ? Number(value) : Number(value.trim().replace(',', '.') || 'NaN');
    return Number.isFinite(number) ? number : { error: '#VALUE!' };
  }
  if (type === 'string' && typeof value !== 'string') {
    return typeof value === 'boolean' ? String(value).toUpperCase() : String(value).replace('.', ',');
  }
  if (type === 'boolean' && typeof value !== 'boolean') {
    if (typeof value === 'number') return value !== 0;
    return /^true$/i.test(value) ? true : /^false$/i.test(value) ? false : { error: '#VALUE!' };
  }
  return value;
}

/** "Fond!A1:C9" when the argument is a reference: then each of its cells knows its own place and they join up. */
function addressOf(arg: Arg, sheetName: (id: string) => string): string | null {
  const columns: Cell[][] = Array.isArray(arg) ? arg : arg === undefined ? [] : [[arg]];
  const first = columns[0]?.[0]?.position;
  if (!first) return null;
  const joined = columns.every((column, i) =>
    column.every(
      ({ position: at }, j) => at?.sheetId === first.sheetId && at.col === first.col + i && at.row === first.row + j,
    ),
  );
  if (!joined) return null;
  const area = { row: first.row, column: first.col, rows: columns[0]?.length ?? 1, columns: columns.length };
  return `${quotedSheet(sheetName(first.sheetId))}!${a1(area)}`;
}

function outputOf(result: ReturnType<CustomCaller>): Output | readonly (readonly Output[])[] {
  if (typeof result === 'object' && 'error' in result) {
    return { value: result.error, ...(result.message === undefined ? {} : { message: result.message }) };
  }
  if (isRows(result))
    return result.length === 0 || result[0]?.length === 0 ? { value: '#CALC!' } : result.map((row) => row.map(cell));
  return cell(result);
}

const isRows = (result: CustomResult): result is Extract<CustomResult, readonly unknown[]> => Array.isArray(result);

/** Excel shows 0 for what is no number, text or truth value. */
const cell = (value: unknown): Output => {
  if (typeof value === 'number') return { value: Number.isFinite(value) ? value : 0 };
  return { value: typeof value === 'string' || typeof value === 'boolean' ? value : 0 };
};

function asOutput(out: Output | readonly (readonly Output[])[]): Output | Output[][] {
  if (!('length' in out)) return out;
  const [top = []] = out;
  return top.map((_, column) => out.map((row) => row[column] ?? { value: '#N/A' }));
}
