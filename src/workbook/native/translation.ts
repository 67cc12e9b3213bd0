import type { CellMatrix, Parameter } from '../../functions/catalogue/types';
import { addressOf, blockOf } from '../../package/address';
import type { Block } from '../../package/address';
import { parseAddress } from '../address';
import type { Argument } from './argument';
import { notNative } from './native';
import type { NativeCell } from './native';

/** From a call to the formulas of its answer's cells; refuses by `notNative`. */
export type Translate = (call: NativeCall) => readonly (readonly NativeCell[])[];

/** A call as its translator sees it: its arguments by name, and the cells that the answer stands in. */
export class NativeCall {
  private readonly sheet: string;
  private readonly place: Block;

  constructor(
    private readonly args: readonly Argument[],
    anchor: string,
    /** What the cells show now. */
    readonly answer: CellMatrix,
  ) {
    const { sheet, cells } = parseAddress(anchor);
    this.sheet = sheet;
    this.place = blockOf(cells) ?? notNative({ kind: 'unreadable-formula' });
  }

  arg(id: Parameter['id']): Argument {
    return this.args.find((arg) => arg.id === id) ?? notNative({ kind: 'unreadable-formula' });
  }

  /** An argument as the function itself reads it. */
  read<T>(parameter: Parameter<T>): T {
    const { id, value } = this.arg(parameter.id);
    if (!value) return notNative({ kind: 'argument-not-known', argument: id });
    const read = parameter.read(value.now, id);
    return read.ok ? read.value : notNative({ kind: 'not-up-to-date' });
  }

  /** The argument as part of a formula; undefined where it is left out. */
  given(id: Parameter['id']): string | undefined {
    const { text, isOmitted } = this.arg(id);
    return isOmitted ? undefined : text;
  }

  /** A required argument as part of a formula. */
  text(id: Parameter['id']): string {
    return this.given(id) ?? notNative({ kind: 'not-up-to-date' });
  }

  /** A cell of the answer, rows and columns from 0: "B5". Held fast by row, column or both: "B$5", "$B5". */
  cell(row: number, column: number, hold: '' | 'row' | 'column' | 'both' = ''): string {
    const cell = addressOf({ row: this.place.row + row, column: this.place.column + column, rows: 1, columns: 1 });
    const byColumn = hold === 'column' || hold === 'both' ? '$' : '';
    const byRow = hold === 'row' || hold === 'both' ? '$' : '';
    return cell.replace(/^([A-Z]+)(\d+)$/, `${byColumn.replace('$', '$$$$')}$1${byRow.replace('$', '$$$$')}$2`);
  }

  /** The cells of the answer from one to another. */
  cells(from: readonly [number, number], to: readonly [number, number]): string {
    const [first, last] = [this.cell(...from), this.cell(...to)];
    return first === last ? first : `${first}:${last}`;
  }

  /** An address of the workbook as the answer's cells refer to it, held fast: "Fond!$A$1:$B$2", "$A$1". */
  reference(address: string): string {
    const mark = address.lastIndexOf('!');
    const held = parseAddress(address).cells.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    return parseAddress(address).sheet === this.sheet ? held : `${address.slice(0, mark + 1)}${held}`;
  }
}
