import type { Area, Engine } from '../engine';
import { areaOf, zoneOf } from './addresses';
import { EXCEL_COLUMNS, EXCEL_ROWS } from './grid';
import type { Grid } from './grid';
import type { Zone } from './library';

type StructureOperations = Pick<
  Engine,
  'merge' | 'unmerge' | 'insert' | 'remove' | 'selection' | 'selections' | 'select'
>;

export function structureOperations(grid: Grid): StructureOperations {
  const span = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => from + i);
  const isWholeRows = (area: Area): boolean =>
    area.column === 0 && area.columns >= grid.model.getters.getNumberCols(area.sheetId);
  const isWholeColumns = (area: Area): boolean =>
    area.row === 0 && area.rows >= grid.model.getters.getNumberRows(area.sheetId);

  /** The engine moves cells in the active sheet only; within one batch nobody notices the visit to another sheet. */
  const inSheet = (sheetId: string, work: () => void): void =>
    grid.batch(() => {
      const from = grid.model.getters.getActiveSheetId();
      if (from !== sheetId) grid.dispatch('ACTIVATE_SHEET', { sheetIdFrom: from, sheetIdTo: sheetId });
      work();
      if (from !== sheetId) grid.dispatch('ACTIVATE_SHEET', { sheetIdFrom: sheetId, sheetIdTo: from });
    });

  const insertLines = (area: Area, dimension: 'ROW' | 'COL'): void => {
    const at = dimension === 'ROW' ? area.row : area.column;
    grid.dispatch('ADD_COLUMNS_ROWS', {
      sheetId: area.sheetId,
      sheetName: grid.sheetName(area.sheetId),
      dimension,
      base: at,
      quantity: dimension === 'ROW' ? area.rows : area.columns,
      position: 'before',
    });
  };
  const removeLines = (area: Area, dimension: 'ROW' | 'COL'): void =>
    grid.dispatch('REMOVE_COLUMNS_ROWS', {
      sheetId: area.sheetId,
      sheetName: grid.sheetName(area.sheetId),
      dimension,
      elements: dimension === 'ROW' ? span(area.row, area.rows) : span(area.column, area.columns),
    });

  /** Whole columns and rows reach over Excel's sheet, which the engine's is a small part of. */
  const selected = (zone: Zone): Area => {
    const area = areaOf(grid.model.getters.getActiveSheetId(), zone);
    return {
      ...area,
      ...(isWholeColumns(area) && { rows: EXCEL_ROWS }),
      ...(isWholeRows(area) && { columns: EXCEL_COLUMNS }),
    };
  };
  const onSheet = (area: Area): Area => ({
    ...area,
    ...(area.rows >= EXCEL_ROWS && { rows: grid.model.getters.getNumberRows(area.sheetId) }),
    ...(area.columns >= EXCEL_COLUMNS && { columns: grid.model.getters.getNumberCols(area.sheetId) }),
  });

  return {
    merge(area) {
      if (area.rows * area.columns < 2) return;
      grid.dispatch('ADD_MERGE', { sheetId: area.sheetId, target: [zoneOf(area)], force: true });
    },
    unmerge(area) {
      const target = grid.model.getters.getMergesInZone(area.sheetId, zoneOf(area));
      if (target.length > 0) grid.dispatch('REMOVE_MERGE', { sheetId: area.sheetId, target });
    },
    insert(area, direction) {
      if (isWholeRows(area)) insertLines(area, 'ROW');
      else if (isWholeColumns(area)) insertLines(area, 'COL');
      else {
        inSheet(area.sheetId, () =>
          grid.dispatch('INSERT_CELL', { zone: zoneOf(area), shiftDimension: direction === 'down' ? 'ROW' : 'COL' }),
        );
      }
    },
    remove(area, direction) {
      if (isWholeRows(area)) removeLines(area, 'ROW');
      else if (isWholeColumns(area)) removeLines(area, 'COL');
      else {
        inSheet(area.sheetId, () =>
          grid.dispatch('DELETE_CELL', { zone: zoneOf(area), shiftDimension: direction === 'up' ? 'ROW' : 'COL' }),
        );
      }
    },
    selection: () => selected(grid.model.getters.getSelectedZone()),
    selections: () => grid.model.getters.getSelectedZones().map(selected),
    select(wanted) {
      const area = onSheet(wanted);
      grid.ensureRoom(area);
      const from = grid.model.getters.getActiveSheetId();
      if (from !== area.sheetId) grid.dispatch('ACTIVATE_SHEET', { sheetIdFrom: from, sheetIdTo: area.sheetId });
      grid.model.selection.selectZone({ cell: { col: area.column, row: area.row }, zone: zoneOf(area) });
    },
  };
}
