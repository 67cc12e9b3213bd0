import type { CellValue } from '../../core/problem';
import type { Change } from './change';
import { asContent, holdsFormula, restorable } from './contents';
import type { OpenTable } from './openTable';
import { placeCells } from './placeCells';
import type { Queued, Queueing } from './queued';
import type { ReceiptPart } from './receipt';

/** Rows last in a table, below those that changes before this one have on their way there. */
export function addRows(change: Change & { readonly kind: 'add-rows' }, given: Queueing): Queued {
  const table = given.tables.get(change.role) as OpenTable;
  const { found, headings } = table;
  const earlier = given.added.get(change.role) ?? 0;
  given.added.set(change.role, earlier + change.rows.length);
  const isEmpty = hasOnlyBlank(table);
  // An empty table has one blank row, which the first new row takes.
  const filledBlank = isEmpty && earlier === 0;
  const first = (isEmpty ? 0 : table.body.values.length) + earlier;
  // What a column's own formula is to give is Excel's to fill.
  const placed = change.rows.map(
    (row) => new Map([...placeCells(table, row, given.unit, true).at].filter(([c]) => !isCalculated(table, c))),
  );
  // null leaves a cell as Excel makes it: blank, or by the formula of a calculated column.
  const rows = placed.map((at) => headings.map((_, c) => at.get(c) ?? null));
  const contents = rows.map((row) => row.map(asContent));
  const expected: ReceiptPart = {
    kind: 'added-rows',
    tableId: found.id,
    table: found.name,
    first,
    rows: rows.map((row, r) =>
      row.map((value, c) => value ?? (isFilled(table, filledBlank && r === 0, c) ? null : '')),
    ),
    filledBlank,
  };
  return {
    expected,
    send: () => {
      const more = filledBlank ? contents.slice(1) : contents;
      if (filledBlank && contents[0]) found.table.rows.getItemAt(0).getRange().values = [contents[0]];
      if (more.length > 0) found.table.rows.add(undefined, more as CellValue[][] as string[][]);
      // The table's range is asked for anew: it has grown by now.
      const written = found.table
        .getDataBodyRange()
        .getRow(first)
        .getResizedRange(change.rows.length - 1, 0);
      showDates(written, placed, table);
      written.load('formulas');
      return () => ({ ...expected, rows: written.formulas as unknown[][] });
    },
  };
}

/** True for a table that has one row, in which no one has written. */
function hasOnlyBlank({ body }: OpenTable): boolean {
  const values = body.values as readonly (readonly unknown[])[];
  return values.length === 1 && (values[0] as readonly unknown[]).every((cell) => cell === '');
}

/** True where Excel may fill the cell of a new row by itself: by the formula of its column. */
const isFilled = (table: OpenTable, isBlankRow: boolean, column: number): boolean =>
  !isBlankRow && isCalculated(table, column);

/** True for a column with formulas in it: Excel fills it by itself. */
const isCalculated = ({ body }: OpenTable, column: number): boolean =>
  (body.formulas as unknown[][]).some((row, r) => holdsFormula(row[column], (body.values as unknown[][])[r]?.[column]));

/** A day that lands in a cell without a date format would show as a number. */
function showDates(
  written: Excel.Range,
  placed: readonly ReadonlyMap<number, CellValue>[],
  { lookAt }: OpenTable,
): void {
  placed.forEach((at, r) => {
    for (const [column, value] of at) {
      const isDate = typeof value === 'number' && value > 2200 && lookAt(column) === 'date';
      if (isDate) written.getCell(r, column).numberFormat = [['yyyy-mm-dd']];
    }
  });
}

/** Cells of one row, and no others. */
export function changeRow(change: Change & { readonly kind: 'change-row' }, given: Queueing): Queued {
  const table = given.tables.get(change.role) as OpenTable;
  const { found, body, headings } = table;
  const index = table.indexOf(change.row);
  const placed = placeCells(table, change.values, given.unit, false);
  const [formulas, values, formats] = [body.formulas, body.values, body.numberFormat].map(
    (cells) => ((cells as unknown[][])[index] ?? []) as readonly unknown[],
  ) as [readonly unknown[], readonly unknown[], readonly unknown[]];
  // A cell with a formula keeps it.
  const at = new Map([...placed.at].filter(([c, value]) => value !== null && !holdsFormula(formulas[c], values[c])));
  const expected: ReceiptPart = {
    kind: 'changed-row',
    tableId: found.id,
    table: found.name,
    index,
    before: headings.map((_, c) => (at.has(c) ? restorable(formulas[c], values[c], formats[c]) : null)),
    formats: headings.map((_, c) => (at.has(c) ? (formats[c] ?? null) : null)),
    after: headings.map((_, c) => (at.has(c) ? (at.get(c) ?? '') : (formulas[c] ?? ''))),
  };
  return {
    expected,
    send: () => {
      const row = found.table.getDataBodyRange().getRow(index);
      row.values = [headings.map((_, c) => asContent(at.get(c) ?? null))];
      showDates(row, [at], table);
      const after = found.table.getDataBodyRange().getRow(index).load('formulas');
      return () => ({ ...expected, after: after.formulas[0] as unknown[] });
    },
  };
}
