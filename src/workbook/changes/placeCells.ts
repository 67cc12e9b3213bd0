import { inUnit } from '../../core/money';
import type { AmountUnit } from '../../core/money';
import type { CellValue } from '../../core/problem';
import { fold } from '../../functions/tables/fold';
import { DESIGNS } from '../fundBook/design';
import type { Look } from '../fundBook/looks';
import { columnsOf } from '../fundBook/roles';
import type { Role } from '../fundBook/roles';
import type { RowCells } from './change';
import { placeInOwn } from './placeInOwn';
import type { OwnColumns, PlacedInOwn } from './placeInOwn';

/** The table that cells are on their way into. */
export interface Destination {
  readonly role: Role;
  readonly headings: readonly string[];
  /** What its sheet says that amounts are in; undefined where it does not say. */
  readonly statedUnit: AmountUnit | undefined;
  /** Where the table is the user's own, mapped: where its mapped columns stand. */
  readonly own?: OwnColumns;
}

/**
 * Cells by the place of their column in a table, from 0, and the headings that it lacks although there is something to write
 * in them.
 */
export type PlacedCells = PlacedInOwn;

/** Every name, folded, that the column may carry; its own name where nothing is read from it. */
const namesOf = (role: Role, heading: string): readonly string[] =>
  Object.values(columnsOf[role])
    .map(({ names }): readonly string[] => [...names.sv, ...names.en].map(fold))
    .find((names) => names.includes(fold(heading))) ?? [fold(heading)];

/** The column that the fund book calls `heading`, in a table that may call it by any other accepted name; -1 where there is none. */
export function columnOf({ role, headings }: Pick<Destination, 'role' | 'headings'>, heading: string): number {
  const accepted = namesOf(role, heading);
  return headings.findIndex((one) => accepted.includes(fold(one)));
}

/** What the column holds in the fund book's own design: an amount, a date ... */
export const lookOf = (role: Role, heading: string): Look => {
  const accepted = namesOf(role, heading);
  const design = DESIGNS.find((one) => one.role === role);
  return design?.columns.find((column) => accepted.includes(fold(column.heading)))?.look ?? 'text';
};

/** Where each cell of a row goes, its amounts in the table's own unit. `isNew` where the row is not there yet. */
export function placeCells(
  destination: Destination,
  row: RowCells,
  unit: AmountUnit | undefined,
  isNew: boolean,
): PlacedCells {
  if (destination.own) return placeInOwn(destination.own, row, unit, isNew);
  const at = new Map<number, CellValue>();
  const lacking: string[] = [];
  for (const [heading, value] of Object.entries(row)) {
    const column = columnOf(destination, heading);
    if (column >= 0) at.set(column, inTableUnit(destination, heading, value, unit));
    else if (value !== '' && value !== null) lacking.push(heading);
  }
  return { at, lacking };
}

function inTableUnit(
  { role, statedUnit }: Destination,
  heading: string,
  value: CellValue,
  unit: AmountUnit | undefined,
): CellValue {
  if (typeof value !== 'number' || !unit || !statedUnit || lookOf(role, heading) !== 'amount') return value;
  return inUnit(value, unit, statedUnit);
}
