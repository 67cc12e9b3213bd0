import type { Serial } from '../../core/calendar/serial';
import type { FundBook } from './book';
import { DESIGNS, FIRST_ROWS } from './design';
import { EXAMPLE_ROWS, EXAMPLE_UNIT } from './example';
import { interpret } from './interpret';

/** Norrköping's figures as a fund book that stands in no workbook: to be looked at. */
export function exampleBook(today: Serial): FundBook {
  const raw = DESIGNS.map(({ role, title, columns }) => {
    const headings = columns.map(({ heading }) => heading);
    const rows = EXAMPLE_ROWS[role] ?? FIRST_ROWS[role] ?? [];
    return {
      role,
      name: title,
      sheet: title,
      corner: `${title}!A4`,
      headings,
      statedUnit: EXAMPLE_UNIT,
      cells: [headings, ...rows.map(({ cells }) => headings.map((heading) => cells[heading] ?? null))],
    };
  });
  return { ...interpret(raw, today), lost: [], mappings: [], lostMappings: [], plan: [] };
}
