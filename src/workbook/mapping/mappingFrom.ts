import { AMOUNT_UNITS } from '../../core/money';
import type { Role } from '../fundBook/roles';
import { fieldOf } from './fields';
import type { Mapping } from './mapping';

type Given = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const isValue = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';
const isUnit = (value: unknown): boolean => value === undefined || AMOUNT_UNITS.some((unit) => unit === value);
const isColumn = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['heading'] === 'string' &&
  isCount(value['column']) &&
  isUnit(value['unit']) &&
  (value['words'] === undefined || (isObject(value['words']) && Object.values(value['words']).every(isValue)));

/** What the workbook has kept as a mapping; what another program may have put there is none. */
export function mappingFrom(value: unknown, role: Role): Mapping | undefined {
  if (!isObject(value) || value['role'] !== role) return undefined;
  const { sheetId, sheet, table, headingRow, headingRows, columns, constants, spread, group, unit, gap, from1904 } =
    value;
  const { headingsAbove = 0 } = value;
  const isField = (key: unknown): boolean => typeof key === 'string' && fieldOf(role, key) !== undefined;
  const isTable = table === undefined || (isObject(table) && isValue(table['id']) && isValue(table['name']));
  const isSpread =
    spread === undefined ||
    (isObject(spread) &&
      isField(spread['over']) &&
      isField(spread['into']) &&
      Array.isArray(spread['columns']) &&
      spread['columns'].every((one: unknown) => isColumn(one) && isValue((one as Given)['value'])));
  const isWhole =
    typeof sheetId === 'string' &&
    typeof sheet === 'string' &&
    [headingRow, headingRows, gap, headingsAbove].every(isCount) &&
    (from1904 === undefined || from1904 === true) &&
    isObject(columns) &&
    Object.keys(columns).every(isField) &&
    Object.values(columns).every(isColumn) &&
    isObject(constants) &&
    Object.keys(constants).every(isField) &&
    Object.values(constants).every(isValue) &&
    (group === undefined || isField(group)) &&
    isUnit(unit);
  const isAnything = isObject(columns) && (Object.keys(columns).length > 0 || spread !== undefined);
  return isWhole && isTable && isSpread && isAnything ? (value as unknown as Mapping) : undefined;
}
