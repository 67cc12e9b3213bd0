/** Calls of our functions laid out in a sheet with their arguments in cells, and turned into plain formulas there. */
import { callables } from '../src/functions/catalogue/callables';
import type { Answer, CellMatrix, Parameter, RawArgument } from '../src/functions/catalogue/types';
import { addressOf } from '../src/package/address';
import type { Block } from '../src/package/address';
import { agrees, nativeFor } from '../src/workbook/native';
import type { Native } from '../src/workbook/native';
import type { OSpreadsheetEngine } from '../src/workbench/grid/createEngine';

/** How arguments are given: tables by their names or by addresses, single values in the formula or in cells. */
export interface Layout {
  readonly tablesByName: boolean;
  readonly valuesInCells: boolean;
}

export const LAYOUTS: readonly Layout[] = [
  { tablesByName: true, valuesInCells: false },
  { tablesByName: false, valuesInCells: true },
];

/** An argument's cells; a table where it has a name. */
export interface Placed {
  readonly argument: number;
  readonly block: Block;
  readonly values: CellMatrix;
  readonly table?: string;
}

export interface LaidCall {
  readonly sheet: string;
  readonly inputs: readonly Placed[];
  readonly formula: string;
  readonly answer: CellMatrix;
  readonly native: Native;
  /** Where the answer stands. */
  readonly block: Block;
}

export const asMatrix = (answer: Answer | RawArgument): CellMatrix =>
  (Array.isArray(answer) ? answer : [[answer]]) as CellMatrix;

const constant = (value: RawArgument): string =>
  value === null || value === undefined
    ? ''
    : typeof value === 'string'
      ? `"${value.replaceAll('"', '""')}"`
      : String(value).toUpperCase();

export interface Place {
  readonly sheet: string;
  /** The first row that is free, from 0. */
  readonly top: number;
}

/** The arguments from a row downwards, and below them what `nativeFor` gives for a call of them. */
export function layCall(
  { sheet, top }: Place,
  id: string,
  args: readonly RawArgument[],
  answer: Answer,
  layout: Layout,
): LaidCall {
  const parameters = callables.find((callable) => callable.id === id)?.parameters ?? [];
  const inputs: Placed[] = [];
  let row = top;
  const texts = args.map((arg, argument) => {
    const isValue = arg !== null && arg !== undefined && arg !== '';
    if (!Array.isArray(arg) && !(layout.valuesInCells && isValue)) return constant(arg);
    const columns = Math.max(...asMatrix(arg).map((line) => line.length));
    const values = asMatrix(arg).map((line) => Array.from({ length: columns }, (_, c) => line[c] ?? ''));
    const block = { row, column: 1, rows: values.length, columns };
    row += block.rows + 1;
    const table =
      layout.tablesByName && isTable(parameters[argument], values) ? `Tabell_${id}_${block.row}` : undefined;
    inputs.push({ argument, block, values, ...(table === undefined ? {} : { table }) });
    return table === undefined ? addressOf(block) : `${table}[[#Headers],[#Data]]`;
  });
  while (texts.at(-1) === '') texts.pop();
  const formula = `=SIF.${id}(${texts.join(',')})`;
  const shown = asMatrix(answer);
  const block = { row, column: 1, rows: shown.length, columns: shown[0]?.length ?? 1 };
  const native = nativeFor(formula, {
    anchor: `'${sheet}'!${addressOf({ ...block, rows: 1, columns: 1 })}`,
    answer: shown,
    area: (reference) => {
      const found = inputs.find(
        (input) => addressOf(input.block) === reference || `${input.table ?? ''}[[#Headers],[#Data]]` === reference,
      );
      return found && { address: `'${sheet}'!${addressOf(found.block)}`, values: found.values };
    },
  });
  return { sheet, inputs, formula, answer: shown, native, block };
}

const isTable = (parameter: Parameter | undefined, cells: CellMatrix): boolean => {
  const headings = (cells[0] ?? []).map((cell) => String(cell ?? '').toLowerCase());
  const areDifferent = !headings.includes('') && new Set(headings).size === headings.length;
  return parameter?.columns !== undefined && cells.length > 1 && areDifferent;
};

/** Writes a laid call in the engine, on a sheet of its name. */
export function write(engine: OSpreadsheetEngine, { sheet, inputs, native, block }: LaidCall): void {
  const sheetId = engine.sheetIdByName(sheet) ?? engine.addSheet(sheet);
  for (const input of inputs) {
    engine.write({ sheetId, ...input.block }, input.values);
    if (input.table !== undefined) engine.addTable({ sheetId, ...input.block }, input.table, 'TableStyleLight9');
  }
  if (native.kind === 'cells') engine.write({ sheetId, ...block }, native.formulas);
}

/** What the answer's cells show in the engine. */
export function shownIn(engine: OSpreadsheetEngine, { sheet, block }: LaidCall): CellMatrix {
  const sheetId = engine.sheetIdByName(sheet) ?? '';
  return engine.read({ sheetId, ...block }).map((row) => row.map(({ value }) => value));
}

/** The cells where plain formulas show something else than our function answered, in words. */
export function differences({ sheet, formula, answer, native, block }: LaidCall, shown: CellMatrix): readonly string[] {
  if (native.kind === 'none') return [`${formula}: ${native.reason.kind}`];
  const { formulas, isRounded } = native;
  return answer.flatMap((row, r) =>
    row.flatMap((value, c) => {
      const theirs = shown[r]?.[c] ?? '';
      if (agrees(value, theirs, isRounded)) return [];
      const at = addressOf({ row: block.row + r, column: block.column + c, rows: 1, columns: 1 });
      return [`${sheet}!${at} of ${formula}: ${String(value)} / ${String(theirs)} by ${String(formulas[r]?.[c])}`];
    }),
  );
}
