import { serialOf } from '../../src/core/calendar/serial';
import type { AmountUnit } from '../../src/core/money';
import type { FundBook, PlannedTable, Role } from '../../src/workbook';
import { interpret } from '../../src/workbook/fundBook/interpret';
import { ROLES, TITLES } from '../../src/workbook/fundBook/roles';
import type { CellMatrix } from '../../src/functions/catalogue/types';

type Tables = Partial<Readonly<Record<Role, CellMatrix>>>;

/** A fund book as it would be read from these cells, headings first; tables that are not given are not in the workbook. */
export function fakeBook(tables: Tables = {}, unit: AmountUnit = 'mkr'): FundBook {
  const given = ROLES.flatMap((role) => {
    const cells = tables[role];
    return cells ? [{ role, cells }] : [];
  });
  const raw = given.map(({ role, cells }) => ({
    role,
    name: TITLES[role],
    sheet: TITLES[role],
    corner: `${TITLES[role]}!A4`,
    headings: (cells[0] ?? []).map(String),
    statedUnit: unit,
    cells,
  }));
  const plan = ROLES.map((role): PlannedTable => {
    const name = TITLES[role];
    return tables[role]
      ? { kind: 'present', role, table: name, headingRow: `${name}!A4:H4` }
      : { kind: 'new', role, sheet: name, table: name };
  });
  return { ...interpret(raw, serialOf(2014, 6, 1)), lost: [], mappings: [], lostMappings: [], plan };
}
