import type { CellValue, Result } from '../../core/problem';
import { yearOfSerial } from '../../core/calendar/serial';
import { callFormula } from '../../functions/catalogue/formula';
import type { Notation } from '../../functions/catalogue/formula';
import type { CellMatrix } from '../../functions/catalogue/types';
import { effectTable } from '../../functions/tables/effects';
import { followUpTable } from '../../functions/tables/followUps';
import { investmentsOf, investmentTable } from '../../functions/tables/investments';
import { transactionTable } from '../../functions/tables/transactions';
import { formatAddress, offset, parseAddress, resized } from '../address';
import { columnName } from '../columnName';
import type { MappedPlaceView } from './mapPlace';
import type { Place } from './readPlace';
import { fieldOf } from './fields';
import { valueAt } from './sheetCells';

/** Formulas of ours over the user's own cells. */
export interface OwnFormulas {
  readonly formulas: readonly { readonly id: string; readonly formula: string }[];
  /** The headings are the user's own, so that the formulas put columns together: Excel 2024 or Microsoft 365. */
  readonly isArray: boolean;
}

/**
 * Formulas that read the mapped cells as the mapping does: the same rows with the same values, as is tried by reading them.
 * None where a function could not, or where it would read something else.
 */
export function formulasOver(
  { cells, sheet, table, block }: Place,
  view: MappedPlaceView,
  notation: Notation,
): OwnFormulas | undefined {
  const { mapping, rows, lacking } = view;
  const { role, columns, spread, group, constants } = mapping;
  const last = rows.origin.rows.at(-1);
  if (lacking.length > 0 || last === undefined || rows.cells.length < 2) return undefined;
  if (spread || group !== undefined || mapping.headingRows !== 1 || Object.keys(constants).length > 0) return undefined;
  const at = Object.entries(columns).map(([key, own]) => ({ field: fieldOf(role, key), ...own }));
  const first = mapping.headingRow + 1;
  const count = last - first;
  const area = (row: number, column: number, height: number, width: number): string => {
    const address = resized(formatAddress({ sheet, cells: offset('A1', row, column) ?? 'A1' }), height, width) ?? '';
    const { cells: own } = parseAddress(address);
    return formatAddress({ sheet, cells: own });
  };
  const lines = Array.from({ length: count }, (_, r) => first + r);
  const wanted = readOf(role, rows.cells);
  if (wanted === undefined) return undefined;

  const [from, to] = [Math.min(...at.map(({ column }) => column)), Math.max(...at.map(({ column }) => column))];
  const width = to - from + 1;
  const direct = [mapping.headingRow, ...lines].map((r) =>
    Array.from({ length: width }, (_, c) => valueAt(cells, r, from + c)),
  );
  const isDirect = same(readOf(role, direct), wanted);
  // An Excel table is named as it is: rows that come to it are then read too.
  const isTable = mapping.table !== undefined && table !== undefined && count === block.rows - 1;
  const separator = notation === 'sv' ? ';' : ',';
  const stacked = [
    at.map(({ field }) => field?.heading ?? ''),
    ...lines.map((r) => at.map(({ column, negate }): CellValue => turned(valueAt(cells, r, column), negate))),
  ];
  if (!isDirect && !same(readOf(role, stacked), wanted)) return undefined;
  const nameAt = (column: number): string => columnName(String(valueAt(cells, mapping.headingRow, column) ?? ''));
  const cellsOf = (column: number): string =>
    isTable ? `${table.name}[${nameAt(column)}]` : area(first, column, count, 1);
  const whole = (): string => {
    if (!isTable) return area(mapping.headingRow, from, count + 1, width);
    const parts = notation === 'sv' ? '[#Rubriker];[#Data]' : '[#Headers],[#Data]';
    const isAll = from === block.column && width === block.columns;
    const span = [from, to].map((column) => bracketed(nameAt(column))).join(':');
    return `${table.name}[${parts}${isAll ? '' : `${separator}${span}`}]`;
  };
  const columnsOf = at.map(({ column, negate }) => `${negate ? '-' : ''}${cellsOf(column)}`);
  const names = at.map(({ field }) => `"${field?.heading ?? ''}"`);
  const argument = isDirect
    ? whole()
    : `VSTACK(HSTACK(${names.join(separator)})${separator}HSTACK(${columnsOf.join(separator)}))`;
  return {
    formulas: callsOf(role, rows.cells).map(([id, ...args]) => ({
      id,
      formula: callFormula(id, [argument, ...args], notation),
    })),
    isArray: !isDirect,
  };
}

/** A column's name beside others within the brackets, where each has its own. */
const bracketed = (name: string): string => (name.startsWith('[') ? name : `[${name}]`);

const turned = (cell: CellValue, negate: true | undefined): CellValue =>
  negate && typeof cell === 'number' ? -cell : cell;

/** What the functions read of a table, as text to compare; undefined where they refuse it. */
function readOf(role: MappedPlaceView['mapping']['role'], cells: CellMatrix): string | undefined {
  const shown = <T extends { readonly columns: unknown }>(read: Result<T>): string | undefined =>
    read.ok ? JSON.stringify(read.value.columns) : undefined;
  switch (role) {
    case 'transactions':
      return shown(transactionTable.read(cells, ''));
    case 'investments': {
      const read = investmentTable.read(cells, '');
      return read.ok && investmentsOf(read.value, '', undefined, 'total').ok ? shown(read) : undefined;
    }
    case 'followUp':
      return shown(followUpTable.read(cells, ''));
    case 'effects': {
      const read = effectTable.read(cells, '');
      return read.ok ? JSON.stringify(read.value.effects, (_, value: unknown) => listed(value)) : undefined;
    }
    default:
      return undefined;
  }
}

const listed = (value: unknown): unknown => (ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value);

const same = (a: string | undefined, b: string): boolean => a !== undefined && a === b;

type Call = readonly [id: string, ...args: readonly string[]];

/** The functions that take such a table, with the years that its rows tell. */
function callsOf(role: MappedPlaceView['mapping']['role'], cells: CellMatrix): readonly Call[] {
  const span = ({ from, to }: { readonly from: readonly number[]; readonly to: readonly number[] }) =>
    [String(Math.min(...from)), String(Math.max(...to))] as const;
  if (role === 'transactions') {
    const read = transactionTable.read(cells, '');
    if (!read.ok) return [];
    const years = read.value.columns.date.map((day) => yearOfSerial(day));
    return [
      ['FONDSALDO', '', '"disponibelt"'],
      ['FONDUTVECKLING', ...span({ from: years, to: years })],
    ];
  }
  if (role === 'investments') {
    const read = investmentTable.read(cells, '');
    if (!read.ok) return [];
    const { firstYear, years } = read.value.columns;
    return [
      ['ATERBETALNINGSBUDGET', ...span({ from: firstYear, to: firstYear.map((y, i) => y + (years[i] ?? 1) - 1) })],
    ];
  }
  if (role === 'effects') {
    const read = effectTable.read(cells, '');
    if (!read.ok) return [];
    const start = Array.from(read.value.effects.start);
    return [['KOSTNADSKALKYL', ...span({ from: start, to: start })]];
  }
  return role === 'followUp' ? [['SAMLADUPPFOLJNING']] : [];
}
