import { answer } from '../../functions/answer';
import type { Answer, CellMatrix, RawArgument } from '../../functions/catalogue/types';
import { callables } from '../../functions/catalogue/callables';
import type { LookName } from './styles';

export type Value = number | string | boolean;

export interface Cell {
  readonly value: Value | undefined;
  readonly look: LookName;
  /** In Excel's English notation, without "=", custom functions as SIF.NAME. */
  readonly formula?: string;
  /** For a custom function: "A5:F10", the area its answer fills, its own cell included. */
  readonly spill?: string;
}

export interface Table {
  readonly name: string;
  readonly area: string;
  readonly columns: readonly string[];
}

/** A rule that shows a check red where it is not 0. */
export interface Check {
  readonly area: string;
}

export interface Choice {
  readonly area: string;
  readonly words: readonly string[];
}

/** An argument of a custom function: a reference into the workbook or a value. */
export type SampleArgument =
  { readonly ref: string; readonly on?: Sheet } | { readonly table: Table; readonly on?: Sheet } | Value | null;

const letters = (column: number): string => {
  let text = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) text = String.fromCharCode(65 + ((n - 1) % 26)) + text;
  return text;
};
export const a1 = (row: number, column: number): string => letters(column) + (row + 1);

export function cornersOf(area: string): { row: number; column: number; rows: number; columns: number } {
  const [from = area, to = from] = area.replaceAll('$', '').split(':');
  const point = (text: string): [number, number] => {
    const [, column = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(text) ?? [];
    return [Number(row) - 1, [...column].reduce((n, ch) => n * 26 + ch.charCodeAt(0) - 64, 0) - 1];
  };
  const [r1, c1] = point(from);
  const [r2, c2] = point(to);
  return { row: r1, column: c1, rows: r2 - r1 + 1, columns: c2 - c1 + 1 };
}

/** One sheet of a sample workbook while it is being laid out. */
export class Sheet {
  readonly cells = new Map<string, Cell>();
  readonly tables: Table[] = [];
  readonly checks: Check[] = [];
  readonly choices: Choice[] = [];
  widths: readonly number[] = [];
  readonly heights = new Map<number, number>();
  frozenRows = 0;
  frozenColumns = 0;
  /** Rows repeated on every printed page, "1:4". */
  titleRows: string | undefined;

  constructor(readonly name: string) {}

  put(at: string, value: Value, look: LookName = 'plain'): this {
    this.cells.set(at, { value, look });
    return this;
  }

  /** Values from a cell to the right, in one look or one each. */
  row(at: string, values: readonly (Value | undefined)[], look: LookName | readonly LookName[] = 'plain'): this {
    const { row, column } = cornersOf(at);
    values.forEach((value, i) => {
      const own = typeof look === 'string' ? look : (look[i] ?? 'plain');
      this.cells.set(a1(row, column + i), { value, look: own });
    });
    return this;
  }

  /** Empty cells that look ready for what may spill there. */
  ready(area: string, look: (column: number) => LookName): this {
    const { row, column, rows, columns } = cornersOf(area);
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        const at = a1(row + r, column + c);
        if (!this.cells.has(at)) this.cells.set(at, { value: undefined, look: look(c) });
      }
    }
    return this;
  }

  value(at: string): Value | undefined {
    return this.cells.get(at)?.value;
  }

  values(area: string): CellMatrix {
    const { row, column, rows, columns } = cornersOf(area);
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => this.value(a1(row + r, column + c)) ?? ''),
    );
  }

  /** A native formula with the value that every spreadsheet gives it (the tests hold both together). */
  formula(at: string, formula: string, value: Value, look: LookName): this {
    this.cells.set(at, { value, look, formula });
    return this;
  }

  /** The value of another cell, here or on another sheet. */
  link(at: string, ref: string, look: LookName, on?: Sheet): this {
    return this.formula(at, referenceTo(on, ref), (on ?? this).value(ref) ?? '', look);
  }

  /** A custom function with its answer; `look` tells how the cell in a row and column of the answer looks. */
  sif(
    at: string,
    id: string,
    args: readonly SampleArgument[],
    look: (row: number, column: number) => LookName,
  ): Answer {
    const callable = callables.find((c) => c.id === id);
    if (!callable) throw new Error(`${id} is not a function of the add-in`);
    const result = answer(
      callable,
      args.map((arg) => this.resolve(arg)),
    );
    if (!result.ok) throw new Error(`${this.name}!${at} ${id}: ${JSON.stringify(result.problem)}`);
    const rows: CellMatrix = Array.isArray(result.value) ? (result.value as CellMatrix) : [[result.value as Value]];
    const { row, column } = cornersOf(at);
    const last = a1(row + rows.length - 1, column + (rows[0]?.length ?? 1) - 1);
    rows.forEach((values, r) =>
      values.forEach((value, c) =>
        this.cells.set(a1(row + r, column + c), { value: value as Value, look: look(r, c) }),
      ),
    );
    const own = this.cells.get(at);
    const spill = last === at ? at : `${at}:${last}`;
    this.cells.set(at, {
      value: own?.value,
      look: look(0, 0),
      formula: `SIF.${id}(${args.map(written).join(',')})`,
      spill,
    });
    return result.value;
  }

  private resolve(arg: SampleArgument): RawArgument {
    if (arg === null || typeof arg !== 'object') return arg;
    const area = 'table' in arg ? arg.table.area : arg.ref;
    const values = (arg.on ?? this).values(area);
    return area.includes(':') ? values : (values[0]?.[0] ?? '');
  }
}

/** 'Sheet name'!B5, or B5 on the own sheet. */
const referenceTo = (sheet: Sheet | undefined, ref: string): string => (sheet ? `'${sheet.name}'!${ref}` : ref);

function written(arg: SampleArgument): string {
  if (arg === null) return '';
  if (typeof arg === 'object')
    return 'table' in arg ? `${arg.table.name}[[#Headers],[#Data]]` : referenceTo(arg.on, arg.ref);
  if (typeof arg === 'string') return `"${arg.replaceAll('"', '""')}"`;
  return typeof arg === 'boolean' ? (arg ? 'TRUE' : 'FALSE') : String(arg);
}
