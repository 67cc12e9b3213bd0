import { difference, inUnit, sumsOf } from '../../core/money';
import type { CellValue } from '../../core/problem';
import { fold } from '../../functions/tables/fold';
import { isBlank } from '../../functions/tables/blank';
import { fieldOf, fieldsOf, isFigure } from './fields';
import type { Field } from './fields';
import { headingsOf } from './headings';
import type { Located } from './locate';
import type { Mapping, ReadsAs } from './mapping';
import { readValue, unitOfCell } from './readValue';
import { isTotal } from './rowKind';
import type { RowKind } from './rowKind';
import { valueAt, wholeOf } from './sheetCells';
import type { SheetCells } from './sheetCells';

/** Where the cells of a table that is read through a mapping stand. */
export interface Origin {
  /** The sheet's row of each row of the table, counted from 1, heading row first. */
  readonly rows: readonly number[];
  /** The sheet's column of each heading, counted from 0; one for each row where columns are read as rows. */
  readonly columns: Readonly<Record<string, number | readonly number[]>>;
  /** How the cells of each column are read; one for each row where columns are read as rows. */
  readonly reads: Readonly<Record<string, ReadsAs | readonly ReadsAs[]>>;
  /** Of each row of the table, by heading: the cell that a value is taken from where it is not one of the row's own. */
  readonly taken: readonly (Readonly<Record<string, CellAt>> | undefined)[];
  /** What the user's own sheet calls each heading. */
  readonly headings: Readonly<Record<string, string>>;
}

/** Row and column of the sheet, counted from 0. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** The user's cells as a table with the fund's own headings. What could not be read is left as text, for its reader to refuse. */
export interface MappedRows {
  readonly headings: readonly string[];
  /** Heading row first. */
  readonly cells: readonly (readonly CellValue[])[];
  readonly origin: Origin;
  /** Every row under the headings, by the sheet's row counted from 1. */
  readonly kinds: readonly { readonly row: number; readonly kind: RowKind }[];
  /** The first row that looks like the table's own below the empty rows that end it. */
  readonly below: number | undefined;
}

/** Reads what a mapping points at. `last` is the last row of the Excel table that the cells belong to, where they do. */
export function readMapped(mapping: Mapping, at: Located, cells: SheetCells, last?: number): MappedRows {
  const reader = new MappedReader(mapping, at, cells);
  return reader.read(last);
}

interface Source {
  readonly field: Field;
  readonly column: number;
  readonly reads: ReadsAs;
}

class MappedReader {
  private readonly sources: readonly Source[];
  private readonly constants: readonly (readonly [Field, string | number])[];
  private readonly spread: readonly {
    readonly column: number;
    readonly value: string | number;
    readonly reads: ReadsAs;
  }[];
  private readonly into: Field | undefined;
  private readonly over: Field | undefined;
  private readonly span: { readonly from: number; readonly to: number };
  private readonly lines: readonly (readonly string[])[];

  constructor(
    private readonly mapping: Mapping,
    private readonly at: Located,
    private readonly cells: SheetCells,
  ) {
    const { role, columns, constants, spread } = mapping;
    this.sources = Object.entries(columns).flatMap(([key, reads]) => {
      const [field, column] = [fieldOf(role, key), at.columns[key]];
      return field && column !== undefined ? [{ field, column, reads }] : [];
    });
    this.constants = Object.entries(constants).flatMap(([key, value]) => {
      const field = fieldOf(role, key);
      return field ? [[field, value] as const] : [];
    });
    this.spread = (spread?.columns ?? []).map((reads, i) => ({
      column: at.spread[i] as number,
      value: reads.value,
      reads,
    }));
    this.into = spread && fieldOf(role, spread.into);
    this.over = spread && fieldOf(role, spread.over);
    const used = [...this.sources.map(({ column }) => column), ...this.spread.map(({ column }) => column)];
    this.span = { from: Math.min(...used), to: Math.max(...used) };
    this.lines = Array.from({ length: mapping.headingRows }, (_, k) =>
      headingsOf(cells, { row: at.row + k, rows: 1, column: this.span.from, columns: this.width }).map(fold),
    );
  }

  private get width(): number {
    return this.span.to - this.span.from + 1;
  }

  read(last: number | undefined): MappedRows {
    const { mapping, at } = this;
    const group = mapping.group === undefined ? undefined : fieldOf(mapping.role, mapping.group);
    const fields = [
      ...this.sources.map(({ field }) => field),
      ...this.constants.map(([field]) => field),
      ...(this.over && this.into ? [this.over, this.into] : []),
      ...(group && !this.sources.some(({ field }) => field === group) ? [group] : []),
    ];
    const headings = fields.map(({ heading }) => heading);
    const out: CellValue[][] = [];
    const rows: number[] = [];
    const spreadAt: number[] = [];
    const spreadReads: ReadsAs[] = [];
    const taken: (Record<string, CellAt> | undefined)[] = [undefined];
    const kinds: { row: number; kind: RowKind }[] = [];
    const above = new Map<string, { readonly value: CellValue; readonly row: number }>();
    const summed: number[] = [];
    let inGroup: (CellAt & { readonly value: CellValue }) | undefined;

    const { first, end } = this.extent(last);
    for (let row = first; row < end; row++) {
      const kind = this.kindOf(row, summed);
      kinds.push({ row: row + 1, kind });
      if (kind === 'group') inGroup = this.firstFilled(row);
      if (kind !== 'read') continue;
      summed.push(this.amountOf(row) ?? 0);
      const elsewhere: Record<string, CellAt> = {};
      const values = new Map<string, CellValue>(this.constants.map(([field, value]) => [field.key, value]));
      for (const source of this.sources) {
        const raw = this.valueOf(source, row);
        const filled = isBlank(raw) && source.reads.fill ? above.get(source.field.key) : undefined;
        const { value, row: from } = filled ?? { value: raw, row };
        if (source.reads.fill) above.set(source.field.key, { value, row: from });
        values.set(source.field.key, value);
        if (from !== row) elsewhere[source.field.heading] = { row: from, column: source.column };
      }
      if (group && inGroup && isBlank(values.get(group.key))) {
        values.set(group.key, inGroup.value);
        elsewhere[group.heading] = inGroup;
      }
      const add = (): void => {
        out.push(fields.map(({ key }) => values.get(key) ?? null));
        rows.push(row + 1);
        taken.push(Object.keys(elsewhere).length > 0 ? elsewhere : undefined);
      };
      if (!this.over || !this.into) add();
      else {
        for (const { column, value, reads } of this.spread) {
          const cell = this.valueOf({ field: this.into, column, reads }, row);
          if (isBlank(cell)) continue;
          values.set(this.over.key, value);
          values.set(this.into.key, cell);
          spreadAt.push(column);
          spreadReads.push(reads);
          add();
        }
      }
    }
    return {
      headings,
      cells: [headings, ...out],
      kinds,
      below: last === undefined ? this.rowBelow(end) : undefined,
      origin: {
        rows: [at.row + mapping.headingRows, ...rows],
        columns: {
          ...Object.fromEntries(this.sources.map(({ field, column }) => [field.heading, column])),
          ...(this.into && { [this.into.heading]: [this.spread[0]?.column ?? 0, ...spreadAt] }),
          ...(this.over && { [this.over.heading]: [this.spread[0]?.column ?? 0, ...spreadAt] }),
        },
        reads: {
          ...Object.fromEntries(this.sources.map(({ field, reads }) => [field.heading, reads])),
          ...(this.into && { [this.into.heading]: [this.spread[0]?.reads ?? {}, ...spreadReads] }),
        },
        taken,
        headings: {
          ...Object.fromEntries(
            this.sources.map(({ field, reads }) => [
              field.heading,
              (reads as { heading?: string }).heading ?? field.heading,
            ]),
          ),
          ...(this.into && { [this.into.heading]: mapping.spread?.columns[0]?.heading ?? this.into.heading }),
        },
      },
    };
  }

  /** The rows under the headings, until more empty ones than the mapping allows. */
  private extent(last: number | undefined): { readonly first: number; readonly end: number } {
    const first = this.at.row + this.mapping.headingRows;
    if (last !== undefined) return { first, end: last + 1 };
    const { row, rows } = wholeOf(this.cells);
    let end = first;
    for (let r = first; r < row + rows && r - end <= this.mapping.gap; r++) {
      if (this.filled(r).length > 0) end = r + 1;
    }
    return { first, end };
  }

  private rowBelow(end: number): number | undefined {
    const { row, rows } = wholeOf(this.cells);
    const required = this.sources.filter(({ field }) => field.isRequired);
    for (let r = end; r < row + rows && required.length > 1; r++) {
      const isOwn = required.every(({ field, column, reads }) => {
        const cell = valueAt(this.cells, r, column);
        return (
          !isBlank(cell) &&
          readValue(this.mapping.role, field, cell, { ...reads, from1904: this.cells.from1904 ?? false }) !== undefined
        );
      });
      if (isOwn && !isTotal(this.line(r))) return r + 1;
    }
    return undefined;
  }

  private line(row: number): readonly CellValue[] {
    return Array.from({ length: this.width }, (_, c) => valueAt(this.cells, row, this.span.from + c));
  }
  private firstFilled(row: number): CellAt & { readonly value: CellValue } {
    const line = this.line(row);
    const place = Math.max(
      line.findIndex((cell) => !isBlank(cell)),
      0,
    );
    return { row, column: this.span.from + place, value: line[place] ?? null };
  }
  private filled(row: number): readonly CellValue[] {
    return this.line(row).filter((cell) => !isBlank(cell));
  }

  private kindOf(row: number, summed: readonly number[]): RowKind {
    const line = this.line(row);
    const filled = line.filter((cell) => !isBlank(cell));
    if (filled.length === 0) return 'blank';
    if (isTotal(line)) return 'total';
    if (this.repeatsHeadings(line)) return 'heading';
    const figures = [...this.sources.filter(({ field }) => isFigure(field.type)), ...this.spread];
    const isWithoutFigures =
      figures.length > 0 && figures.every(({ column }) => isBlank(valueAt(this.cells, row, column)));
    if (isWithoutFigures && filled.length === 1) return this.mapping.group === undefined ? 'note' : 'group';
    return this.isBareSum(row, filled.length, summed) ? 'total' : 'read';
  }

  private repeatsHeadings(line: readonly CellValue[]): boolean {
    const folded = line.map((cell) => (isBlank(cell) ? '' : fold(String(cell))));
    const own = this.sources.map(({ column }) => column - this.span.from);
    return (
      own.length > 1 && this.lines.some((heading) => own.every((c) => folded[c] !== '' && folded[c] === heading[c]))
    );
  }

  /** A figure alone that sums all rows above it, to the last öre. */
  private isBareSum(row: number, filled: number, summed: readonly number[]): boolean {
    const amount = this.amountOf(row);
    if (amount === undefined || filled !== 1 || summed.length < 2) return false;
    const sum = sumsOf(
      summed,
      summed.map(() => 0),
      1,
    )[0];
    return sum !== undefined && difference(sum, amount) === 0;
  }

  private amountOf(row: number): number | undefined {
    const source = this.sources.find(({ field }) => field.type === 'amount');
    const value = source && this.valueOf(source, row);
    return typeof value === 'number' ? value : undefined;
  }

  /** A cell as its field's value; text where it cannot be read as one, so that nothing is taken for what it is not. */
  private valueOf({ field, column, reads }: Source, row: number): CellValue {
    const cell = valueAt(this.cells, row, column);
    const value = readValue(this.mapping.role, field, cell, { ...reads, from1904: this.cells.from1904 ?? false });
    if (value === undefined) return String(cell);
    if (field.type !== 'amount' || typeof value !== 'number') return value;
    const { unit } = this.mapping;
    const own = unitOfCell(cell, reads.decimals) ?? reads.unit;
    return own !== undefined && unit !== undefined && own !== unit ? inUnit(value, own, unit) : value;
  }
}

/** The fields of a role that a mapping leaves without a column, a constant or any other source although they are required. */
export const lackingFields = ({ role, columns, constants, spread, group }: Mapping): readonly Field[] =>
  fieldsOf(role).filter(
    ({ key, isRequired }) =>
      isRequired &&
      !(key in columns) &&
      !(key in constants) &&
      spread?.over !== key &&
      spread?.into !== key &&
      group !== key,
  );
