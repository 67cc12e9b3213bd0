import type { Area, Engine } from '../engine';
import { areaOf, zoneOf } from './addresses';
import type { Grid } from './grid';

type StructureOperations = Pick<Engine, 'insert' | 'remove' | 'selection' | 'select'>;

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

  return {
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
    selection: () => areaOf(grid.model.getters.getActiveSheetId(), grid.model.getters.getSelectedZone()),
    select(area) {
      grid.ensureRoom(area);
      const from = grid.model.getters.getActiveSheetId();
      if (from !== area.sheetId) grid.dispatch('ACTIVATE_SHEET', { sheetIdFrom: from, sheetIdTo: area.sheetId });
      grid.model.selection.selectZone({ cell: { col: area.column, row: area.row }, zone: zoneOf(area) });
    },
  };
}
