import type { Serial } from '../core/calendar/serial';
import type { CellValue } from '../core/problem';
import { firstCell, formatAddress } from './address';
import { formulaSetting } from './checks/formulaMemory';
import { queueElsewhere } from './checks/readElsewhere';
import type { FundBook, MappedPlace } from './fundBook/book';
import { interpret } from './fundBook/interpret';
import type { RawTable } from './fundBook/interpret';
import type { MappedTable } from './fundBook/mappedTables';
import { planFor } from './fundBook/planFundBook';
import { survey } from './fundBook/survey';
import { inTurn } from './inTurn';
import type { WorkbookResult } from './result';
import { run } from './run';
import { statedUnitOf, TOP } from './statedUnit';

/**
 * The fund book as values, with all that cannot be read. `today` decides which rule values are in force. Three syncs, in turn
 * with what is written: between two of them a sheet of the pane's might come or go.
 */
export const readFundBook = (today: Serial): Promise<WorkbookResult<FundBook>> => inTurn(() => readNow(today));

function readNow(today: Serial): Promise<WorkbookResult<FundBook>> {
  return run('', async (context) => {
    const setting = formulaSetting(context);
    const surveyed = await survey(context);
    const { found, mapped, memory, lost, lostMappings, candidatesFor } = surveyed;
    const loaded = [...found].map(([role, table]) => ({
      role,
      table,
      body: table.table.getDataBodyRange().load('values'),
      top: table.table.worksheet.getRange(TOP).load('values'),
    }));
    const elsewhere = queueElsewhere(surveyed, setting, context);
    await context.sync();
    const own = loaded.map(({ role, table: { name, sheet, headings, headingRow }, body, top }) => ({
      role,
      name,
      sheet,
      headings: headings.map((heading) => heading.trim()),
      corner: firstCell(headingRow),
      statedUnit: statedUnitOf(top.values.flat()),
      cells: [headings, ...(body.values as CellValue[][])],
    }));
    return {
      ...interpret([...own, ...[...mapped.values()].map(rawOf)], today),
      mappings: [...mapped.values()].map(placeOf),
      lostMappings,
      lost: lost.map((role) => ({
        role,
        name: memory[role]?.name ?? '',
        candidates: candidatesFor(role).map(({ id, name }) => ({ id, name })),
      })),
      elsewhere: await elsewhere(),
      plan: planFor(surveyed),
    };
  });
}

/** Mapped cells as one of the fund book's tables. */
const rawOf = ({ role, name, sheet, headingRow, mapping, rows, cells, table }: MappedTable): RawTable => ({
  role,
  name,
  sheet,
  headings: rows.headings,
  corner: firstCell(headingRow),
  statedUnit: mapping.unit,
  cells: rows.cells,
  mapped: { mapping, origin: rows.origin, own: cells, table: table && name },
});

const placeOf = ({ role, name, sheet, headingRow, rows }: MappedTable): MappedPlace => ({
  role,
  name,
  headingRow,
  below: rows.below === undefined ? undefined : formatAddress({ sheet, cells: `A${rows.below}` }),
});
