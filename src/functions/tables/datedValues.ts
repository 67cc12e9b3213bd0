import { inForce } from '../../core/calendar/inForce';
import type { Serial } from '../../core/calendar/serial';
import { entered } from '../../core/money';
import { fail, ok } from '../../core/problem';
import type { CellValue, Result } from '../../core/problem';
import { anything, dateOrYearStart, number, table, text } from '../cells';
import type { Column, TableColumns } from '../cells';
import { sameName } from './names';

/** The columns of the rule values. */
export const datedValueColumns = {
  name: { names: { sv: ['Namn'], en: ['Name'] }, read: text } satisfies Column<string>,
  from: { names: { sv: ['Gäller från'], en: ['Valid from'] }, read: dateOrYearStart } satisfies Column<Serial>,
  value: { names: { sv: ['Värde'], en: ['Value'] }, read: /*#__PURE__*/ number() } satisfies Column<number>,
  unit: {
    names: { sv: ['Enhet'], en: ['Unit'] },
    read: anything,
    fallback: { value: null },
  } satisfies Column<CellValue>,
  source: {
    names: { sv: ['Källa'], en: ['Source'] },
    read: anything,
    fallback: { value: null },
  } satisfies Column<CellValue>,
};

/** `parametrar`: one row a rule value and the day from which it applies. */
export const datedValueTable = /*#__PURE__*/ table(datedValueColumns);
export type DatedValues = TableColumns<typeof datedValueColumns>;

/** Which row holds the value of a name in force on a day; of equal dates the last row wins. */
export function rowInForce(
  { columns }: TableColumns<typeof datedValueColumns>,
  argument: string,
  name: string,
  day: Serial,
): Result<number> {
  const rows = columns.name.flatMap((other, i) => (sameName(other) === sameName(name) ? [i] : []));
  if (rows.length === 0) return fail({ kind: 'parameter-unknown', at: { argument }, name });
  const latest = inForce(
    rows.map((i) => columns.from[i] as Serial),
    day,
  );
  if (latest === undefined) return fail({ kind: 'parameter-not-in-force', at: { argument }, name });
  return ok(rows[latest] as number);
}

/** The value of a name in force on a day. */
export function valueInForce(values: DatedValues, argument: string, name: string, day: Serial): Result<number> {
  const row = rowInForce(values, argument, name, day);
  return row.ok ? ok(entered(values.columns.value[row.value] as number)) : row;
}
