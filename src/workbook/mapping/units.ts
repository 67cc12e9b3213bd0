import type { AmountUnit } from '../../core/money';
import type { CellValue } from '../../core/problem';
import { unitIn } from './headingText';
import { unitOfCell } from './readValue';

/** The unit that amounts are in, and those of single columns where they differ. */
export interface FoundUnits {
  readonly unit: AmountUnit | undefined;
  readonly byColumn: ReadonlyMap<number, AmountUnit>;
}

/**
 * What the headings of the amounts say, else a title above the table, else the cells themselves ("3 900 tkr"). `columns` are
 * those that hold amounts, counted from 0 in the block.
 */
export function findUnits(
  columns: readonly number[],
  headings: readonly string[],
  titles: readonly string[],
  rows: readonly (readonly CellValue[])[],
): FoundUnits {
  const own = new Map(
    columns.flatMap((column) => {
      const unit = unitIn(headings[column] ?? '') ?? unitOfCells(rows.map((row) => row[column] ?? null));
      return unit ? [[column, unit] as const] : [];
    }),
  );
  const stated = [...own.values()][0];
  // "Belopp i tkr" rather than any word in a title that happens to be one.
  const titled = [...titles]
    .reverse()
    .map(unitIn)
    .find((unit) => unit !== undefined);
  const unit = stated ?? titled;
  return { unit, byColumn: new Map([...own].filter(([, other]) => other !== unit)) };
}

/** The unit that every figure of a column carries: a number without one is in a unit that it does not say. */
function unitOfCells(cells: readonly CellValue[]): AmountUnit | undefined {
  const figures = cells.filter((cell) => typeof cell === 'number' || (typeof cell === 'string' && /\d/.test(cell)));
  const units = new Set(figures.map((cell) => unitOfCell(cell)));
  return figures.length > 0 && units.size === 1 ? [...units][0] : undefined;
}
