import { normalAddress, offset, parseAddress, resized } from './address';
import { retyped } from './formula';
import { hasExcelApi, Refusal } from './run';

/** A filled cell where an answer is about to land. */
export interface FilledCell {
  readonly address: string;
  /** As displayed. */
  readonly text: string;
  /** Counted from 0 in the area. */
  readonly row: number;
  readonly column: number;
  /** What to write to have the cell back; undefined where it comes back with the formula it spills from. */
  readonly content: unknown;
}

export interface Target {
  /** "Fond!G2:L7" */
  readonly address: string;
  readonly area: Excel.Range;
  readonly filled: readonly FilledCell[];
  /** Number format of the first cell, in Excel's English codes. */
  readonly numberFormat: string;
}

/**
 * What stands where an answer of that size would land. Refuses an area outside the sheet and one that another formula fills
 * from outside, for such cells cannot be written on their own. Costs three syncs.
 */
export async function readTarget(
  context: Excel.RequestContext,
  cell: string,
  rows: number,
  columns: number,
): Promise<Target> {
  const address = resized(cell, rows, columns);
  if (!address) throw new Refusal({ kind: 'no-room', address: cell });
  const { sheet, cells } = parseAddress(address);
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load('name');
  await context.sync();
  if (worksheet.isNullObject) throw new Refusal({ kind: 'gone', address });

  const area = worksheet.getRange(cells);
  area.load('formulas,values,valueTypes,text,numberFormat');
  await context.sync();

  const filled = area.valueTypes.flatMap((line, row) =>
    line.flatMap((type, column) => (type === 'Empty' ? [] : [{ row, column }])),
  );
  const parents = filled.map(({ row, column }) =>
    hasExcelApi('1.12') ? area.getCell(row, column).getSpillParentOrNullObject().load('address') : undefined,
  );
  if (filled.length > 0) await context.sync();

  return {
    address,
    area,
    numberFormat: String(area.numberFormat[0]?.[0] ?? 'General'),
    filled: filled.map(({ row, column }, index) => {
      const own = offset(cell, row, column) ?? cell;
      const parent = parents[index];
      const source = parent && !parent.isNullObject ? normalAddress(parent.address) : own;
      const spilled = source !== own;
      if (spilled && !isWithin(source, cell, rows, columns)) {
        throw new Refusal({ kind: 'spilled-from', address: own, parent: source });
      }
      const at = (cells: readonly (readonly unknown[])[]) => cells[row]?.[column];
      const content: unknown = spilled ? undefined : retyped(at(area.formulas), at(area.values), at(area.numberFormat));
      return { address: own, text: area.text[row]?.[column] ?? '', row, column, content };
    }),
  };
}

function isWithin(address: string, first: string, rows: number, columns: number): boolean {
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (offset(first, row, column) === address) return true;
    }
  }
  return false;
}
