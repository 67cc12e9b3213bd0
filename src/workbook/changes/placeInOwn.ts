import type { AmountUnit } from '../../core/money';
import type { CellValue } from '../../core/problem';
import { fold } from '../../functions/tables/fold';
import { isBlank } from '../../functions/tables/blank';
import { fieldsOf } from '../mapping/fields';
import type { Mapping } from '../mapping/mapping';
import { ownValue } from '../mapping/ownValue';
import type { MappedRefusal } from '../result';
import type { RowCells } from './change';

/** Where the columns of a mapping stand among a table's own. */
export interface OwnColumns {
  readonly mapping: Mapping;
  /** By field, from 0. */
  readonly places: Readonly<Record<string, number>>;
}

export interface PlacedInOwn {
  readonly at: ReadonlyMap<number, CellValue>;
  readonly lacking: readonly string[];
  /** Why the row cannot be written as it is meant; nothing may then be written. */
  readonly refused?: MappedRefusal;
}

/** Mappings whose rows are not rows of the fund's are not written through. */
export const writesThrough = ({ table, spread, group }: Mapping): boolean =>
  table !== undefined && spread === undefined && group === undefined;

/**
 * Where each cell of a row goes in a table of the user's, as the table's own columns hold it. What the mapping says of all
 * rows is not written: a row that says something else is refused. `isNew` where the row is not there yet.
 */
export function placeInOwn(
  { mapping, places }: OwnColumns,
  row: RowCells,
  unit: AmountUnit | undefined,
  isNew: boolean,
): PlacedInOwn {
  const { role, columns, constants } = mapping;
  const at = new Map<number, CellValue>();
  const lacking: string[] = [];
  let refused: MappedRefusal | undefined;
  const given = new Set<string>();
  for (const [heading, value] of Object.entries(row)) {
    const field = fieldsOf(role).find(({ accepted }) => accepted.includes(fold(heading)));
    const column = field && columns[field.key];
    const place = field && places[field.key];
    const constant = field && constants[field.key];
    if (field && column && place !== undefined) {
      const own = ownValue(mapping, field, column, value, unit);
      if (own === undefined) refused ??= { why: 'value', heading: column.heading };
      else at.set(place, own);
      if (!isBlank(value)) given.add(field.key);
    } else if (constant !== undefined) {
      if (!isBlank(value) && fold(String(value)) !== fold(String(constant))) refused ??= { why: 'constant', heading };
    } else if (!isBlank(value)) lacking.push(heading);
  }
  // An empty cell would be read as the one above it.
  const above = Object.entries(columns).find(([key, { fill }]) => fill && (isNew ? !given.has(key) : isBlanked(key)));
  function isBlanked(key: string): boolean {
    const place = places[key];
    return place !== undefined && at.has(place) && isBlank(at.get(place));
  }
  if (above) refused ??= { why: 'value', heading: above[1].heading };
  return { at, lacking, ...(refused && { refused }) };
}
