import { LAST_YEAR } from '../../core/calendar/year';
import { parameters } from '../../functions/catalogue/parameter';
import { datedValueColumns } from '../../functions/tables/datedValues';
import { appliesFrom, isUntil } from './days';
import { holdsName, needed, tableColumns } from './tableColumns';
import type { Translate } from './translation';

/** PARAMETER: of the rows with the name that are in force, the last one with the latest date. */
export const datedValue: Translate = (call) => {
  const columns = tableColumns(call, 'parametrar', datedValueColumns);
  const [name, from, value] = [needed(columns.name), needed(columns.from), needed(columns.value)];
  const kinds = from.values.filter((day) => typeof day === 'number').map((day) => day > LAST_YEAR);
  const isMixed = new Set(kinds).size > 1;
  // Years and dates together are compared as days.
  const day = isMixed ? dayOf(from.text) : from.text;
  const isNamed = holdsName(name, call.read(parameters[0]), call.text('namn'));
  const inForce = `${isNamed}*${isUntil(from.text, appliesFrom(call, 'per'))}`;
  return [[`=LOOKUP(2,1/(${inForce}*(${day}=SUMPRODUCT(MAX(${inForce}*${day})))),${value.text})`]];
};

const dayOf = (column: string): string => {
  const isYear = `(${column}<=${LAST_YEAR})`;
  return `(${isYear}*DATE(${isYear}*${column}+(1-${isYear})*2000,1,1)+(1-${isYear})*${column})`;
};
