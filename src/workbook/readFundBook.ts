import type { Serial } from '../core/calendar/serial';
import { AMOUNT_UNITS } from '../core/money';
import type { AmountUnit } from '../core/money';
import type { CellValue } from '../core/problem';
import { firstCell } from './address';
import type { FundBook } from './fundBook/book';
import { interpret } from './fundBook/interpret';
import { planFor } from './fundBook/planFundBook';
import { survey } from './fundBook/survey';
import type { WorkbookResult } from './result';
import { run } from './run';

/** The fund book as values, with all that cannot be read. `today` decides which rule values are in force. Three syncs. */
export function readFundBook(today: Serial): Promise<WorkbookResult<FundBook>> {
  return run('', async (context) => {
    const surveyed = await survey(context);
    const { found, memory, lost } = surveyed;
    const loaded = [...found].map(([role, table]) => ({
      role,
      table,
      body: table.table.getDataBodyRange().load('values'),
      top: table.table.worksheet.getRange(TOP).load('values'),
    }));
    if (loaded.length > 0) await context.sync();
    const raw = loaded.map(({ role, table: { name, sheet, headings, headingRow }, body, top }) => ({
      role,
      name,
      sheet,
      headings: headings.map((heading) => heading.trim()),
      corner: firstCell(headingRow),
      statedUnit: unitIn(top.values.flat()),
      cells: [headings, ...(body.values as CellValue[][])],
    }));
    return {
      ...interpret(raw, today),
      lost: lost.map((role) => ({ role, name: memory[role]?.name ?? '' })),
      plan: planFor(surveyed),
    };
  });
}

/** Where a sheet says what its amounts are in. */
const TOP = 'A1:A3';

/** "Belopp i tkr" is tkr. */
function unitIn(cells: readonly unknown[]): AmountUnit | undefined {
  for (const cell of cells) {
    const word = /\b(?:belopp|amounts)\s+(?:i|in)\s+(kr|tkr|mn?kr)\b/i.exec(String(cell))?.[1]?.toLowerCase();
    const unit = word === 'mnkr' ? 'mkr' : word;
    const known = AMOUNT_UNITS.find((one) => one === unit);
    if (known) return known;
  }
  return undefined;
}
