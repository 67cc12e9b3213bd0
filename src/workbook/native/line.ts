import { asMatrix, trimmed } from '../../functions/tables/blank';
import { addressOf, blockOf } from '../../package/address';
import { formatAddress, parseAddress } from '../address';
import type { Argument } from './argument';
import { quoted } from './formulaText';
import type { CellMatrix, CellValue, NativeArea } from './native';
import { notNative } from './native';
import type { NativeCall } from './translation';

/** A range or an array constant as formulas refer to it, cell by cell; rows and columns count from 0. */
export interface Cells {
  readonly rows: number;
  readonly columns: number;
  readonly values: CellMatrix;
  readonly item: (row: number, column: number) => string;
  /** Both corners counted. */
  readonly part: (from: readonly [number, number], to: readonly [number, number]) => string;
}

/** An argument that stands in cells or is an array constant, without trailing blank rows and columns. */
export function cellsOf(call: NativeCall, argument: Argument): Cells {
  if (!argument.value) return notNative({ kind: 'argument-not-in-cells', argument: argument.id });
  const values = trimmed(asMatrix(argument.value.now));
  const size = { rows: values.length, columns: values[0]?.length ?? 0, values };
  return argument.area ? { ...size, ...inSheet(call, argument.area) } : { ...size, ...inFormula(values) };
}

/** One row or one column. */
export interface Line {
  readonly length: number;
  readonly values: readonly CellValue[];
  readonly isRow: boolean;
  readonly all: string;
  readonly item: (i: number) => string;
  /** From one to another, both counted; undefined where there is none between them. */
  readonly part: (from: number, to: number) => string | undefined;
}

export function lineOf(call: NativeCall, argument: Argument): Line {
  const cells = cellsOf(call, argument);
  const isRow = cells.rows === 1 && cells.columns > 1;
  const length = isRow ? cells.columns : cells.rows;
  const at = (i: number): readonly [number, number] => (isRow ? [0, i] : [i, 0]);
  const part = (from: number, to: number): string | undefined => (from > to ? undefined : cells.part(at(from), at(to)));
  return {
    length,
    values: isRow ? (cells.values[0] ?? []) : cells.values.map((row) => row[0] ?? null),
    isRow,
    all: isAllOf(argument, cells) ? argument.text : (part(0, length - 1) ?? notNative({ kind: 'not-up-to-date' })),
    item: (i) => cells.item(...at(i)),
    part,
  };
}

/** A reference without blank cells at its end stays as it was written (a table's column grows); a whole column is too much. */
const isAllOf = ({ area, written }: Argument, { rows, columns }: Cells): boolean =>
  area?.values.length === rows && area.values[0]?.length === columns && !/^[^[\d]*:[^[\d]*$/.test(written);

function inSheet(call: NativeCall, area: NativeArea): Pick<Cells, 'item' | 'part'> {
  const { sheet, cells } = parseAddress(area.address);
  const block = blockOf(cells) ?? notNative({ kind: 'unreadable-formula' });
  const part: Cells['part'] = ([row, column], [lastRow, lastColumn]) => {
    const inside = {
      row: block.row + row,
      column: block.column + column,
      rows: lastRow - row + 1,
      columns: lastColumn - column + 1,
    };
    return call.reference(formatAddress({ sheet, cells: addressOf(inside) }));
  };
  return { part, item: (row, column) => part([row, column], [row, column]) };
}

function inFormula(values: CellMatrix): Pick<Cells, 'item' | 'part'> {
  const item: Cells['item'] = (row, column) => constant(values[row]?.[column] ?? 0);
  return {
    item,
    part: (from, to) => {
      const rows = values.slice(from[0], to[0] + 1).map((row) =>
        row
          .slice(from[1], to[1] + 1)
          .map(constant)
          .join(','),
      );
      return `{${rows.join(';')}}`;
    },
  };
}

const constant = (value: CellValue): string =>
  typeof value === 'string' ? quoted(value) : String(value).toUpperCase();
