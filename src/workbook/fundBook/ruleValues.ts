import type { Serial } from '../../core/calendar/serial';
import { isYear } from '../../core/calendar/year';
import type { Year } from '../../core/calendar/year';
import type { AmountUnit } from '../../core/money';
import { rowInForce } from '../../functions/tables/datedValues';
import { cellAt } from './book';
import type { FundBook } from './book';

type Parameters = FundBook['parameters'];

const ROUNDING = 'Avrundning';

/** A rule value in force on a day, and where it stands; undefined where the table or the value is not there. */
function ruleValue(
  parameters: Parameters,
  name: string,
  day: Serial,
): { readonly value: number; readonly address: string } | undefined {
  if (!parameters) return undefined;
  const { rows } = parameters;
  const place = rowInForce(rows, parameters.name, name, day);
  if (!place.ok) return undefined;
  return {
    value: rows.columns.value[place.value] as number,
    address: cellAt(parameters, rows.rows[place.value] as number, rows.headings.value),
  };
}

/** The cut-off year of the repayment model. */
export function cutOffYear(parameters: Parameters, day: Serial): Year | undefined {
  const value = ruleValue(parameters, 'Brytår', day)?.value;
  return value !== undefined && isYear(value) ? value : undefined;
}

/** What plans and frame reductions are rounded to, and the cell that says so; undefined where the book does not say. */
export function roundingInForce(
  { parameters, unit }: Pick<FundBook, 'parameters' | 'unit'>,
  day: Serial,
): { readonly decimals: number; readonly unit: AmountUnit | undefined; readonly address: string } | undefined {
  const found = ruleValue(parameters, ROUNDING, day);
  if (!found || !Number.isInteger(found.value) || Math.abs(found.value) > 6) return undefined;
  return { decimals: found.value, unit, address: found.address };
}

/** Decimals that plans are rounded to, -6 to 6; undefined where the book does not say. */
export const roundingOf = (book: FundBook, day: Serial): number | undefined => roundingInForce(book, day)?.decimals;

/** The same; whole units where the book does not say. */
export const planDecimals = (book: FundBook, day: Serial): number => roundingOf(book, day) ?? 0;
