import { blockOf } from '../../package/address';
import type { CellChange, TableChange } from '../../package/changes';
import type { TableInfo } from '../engine';
import type { OSpreadsheetEngine } from '../grid/createEngine';

/** A table's headings as a file must have them: text, none empty, none twice. */
export function headingsOf(engine: OSpreadsheetEngine, { area, showHeaders }: TableInfo): readonly string[] {
  const cells = showHeaders ? (engine.read({ ...area, rows: 1 })[0] ?? []) : [];
  const taken = new Set<string>();
  return Array.from({ length: area.columns }, (_, i) => {
    const wanted = String(cells[i]?.value ?? '') || `Kolumn${i + 1}`;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** The heading cells that do not hold their column's name as text: Excel calls a file damaged where the two differ. */
export function headingCells(
  engine: OSpreadsheetEngine,
  sheetId: string,
  tables: readonly TableChange[],
): readonly CellChange[] {
  return tables.flatMap(({ reference, columns, showHeaders }) => {
    const block = blockOf(reference);
    if (!block || !showHeaders) return [];
    const cells = engine.read({ ...block, sheetId, rows: 1 })[0] ?? [];
    return columns.flatMap((name, i): CellChange[] =>
      cells[i]?.value === name && cells[i].formula === undefined
        ? []
        : [{ row: block.row, column: block.column + i, formula: null, value: name }],
    );
  });
}
