import { DAYS_TO_1904 } from '../../core/calendar/serial';
import { isYear } from '../../core/calendar/year';
import { inUnit } from '../../core/money';
import type { AmountUnit } from '../../core/money';
import type { CellValue } from '../../core/problem';
import { fold } from '../../functions/tables/fold';
import { isBlank } from '../../functions/tables/blank';
import type { Field } from './fields';
import type { MappedColumn, Mapping } from './mapping';
import { readValue } from './readValue';

/**
 * A value as a column of the user's holds it: in the column's unit, with its signs, per cent as whole figures. Undefined where
 * the column cannot hold it so that it is read back as the same. `unit` is that of the value, where it is an amount.
 */
export function ownValue(
  { role, unit: mapped, from1904: is1904 }: Mapping,
  field: Field,
  column: MappedColumn,
  value: CellValue,
  unit: AmountUnit | undefined,
): CellValue | undefined {
  if (isBlank(value)) return '';
  const from1904 = is1904 ?? false;
  const isAmount = field.type === 'amount' && typeof value === 'number';
  const inTable = isAmount && unit && mapped ? inUnit(value, unit, mapped) : value;
  const own = column.unit ?? mapped;
  const inColumn = isAmount && unit && own ? inUnit(value as number, unit, own) : value;
  const written = asWritten(field, column, inColumn, from1904);
  const read = readValue(role, field, written, { ...column, from1904 });
  const back = isAmount && typeof read === 'number' && mapped && own ? inUnit(read, own, mapped) : read;
  return same(back, inTable) ? written : undefined;
}

function asWritten({ type }: Field, { negate, percent }: MappedColumn, value: CellValue, from1904: boolean): CellValue {
  if (typeof value !== 'number') return value;
  if (type === 'date') return from1904 && !isYear(value) ? value - DAYS_TO_1904 : value;
  // By the decimals, so that 7 per cent is 7 and not a hair above.
  if (type === 'share' && percent) return Number(`${String(value)}e2`);
  return negate && value !== 0 ? -value : value;
}

const same = (a: CellValue | undefined, b: CellValue): boolean =>
  a === b || (typeof a === 'string' && typeof b === 'string' && fold(a) === fold(b));
