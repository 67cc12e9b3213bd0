import type { Engine } from '../engine';
import type { Grid } from './grid';
import { MINIMUM_COLUMNS, MINIMUM_ROWS, NAMES_SHEET } from './grid';

type SheetOperations = Pick<
  Engine,
  | 'sheets'
  | 'addSheet'
  | 'renameSheet'
  | 'deleteSheet'
  | 'moveSheet'
  | 'setSheetVisible'
  | 'activeSheet'
  | 'activateSheet'
  | 'copySheet'
  | 'isProtected'
  | 'setProtected'
  | 'tabColor'
  | 'setTabColor'
  | 'gridlines'
  | 'setGridlines'
  | 'frozenPanes'
>;

export function sheetOperations(grid: Grid): SheetOperations {
  const ids = (): string[] => grid.model.getters.getSheetIds().filter((id) => id !== NAMES_SHEET);
  let made = 0;
  const freeId = (): string => {
    const existing = new Set(grid.model.getters.getSheetIds());
    while (existing.has(`sheet-${++made}`));
    return `sheet-${made}`;
  };
  return {
    sheets: () => ids().map((id) => ({ id, name: grid.sheetName(id), visible: grid.model.getters.isSheetVisible(id) })),
    addSheet(name) {
      const sheetId = freeId();
      grid.dispatch('CREATE_SHEET', {
        sheetId,
        name,
        position: ids().length,
        rows: MINIMUM_ROWS,
        cols: MINIMUM_COLUMNS,
      });
      return sheetId;
    },
    renameSheet(id, name) {
      grid.dispatch('RENAME_SHEET', { sheetId: id, oldName: grid.sheetName(id), newName: name });
    },
    deleteSheet(id) {
      grid.dispatch('DELETE_SHEET', { sheetId: id, sheetName: grid.sheetName(id) });
    },
    moveSheet(id, position) {
      const delta = position - ids().indexOf(id);
      if (delta !== 0) grid.dispatch('MOVE_SHEET', { sheetId: id, delta });
    },
    setSheetVisible(id, visible) {
      if (grid.model.getters.isSheetVisible(id) !== visible)
        grid.dispatch(visible ? 'SHOW_SHEET' : 'HIDE_SHEET', { sheetId: id });
    },
    copySheet(id, name) {
      const sheetIdTo = freeId();
      grid.dispatch('DUPLICATE_SHEET', { sheetId: id, sheetIdTo, sheetNameTo: name });
      return sheetIdTo;
    },
    isProtected: (id) => grid.model.getters.isSheetLocked(id),
    setProtected: (id, isProtected) => grid.dispatch(isProtected ? 'LOCK_SHEET' : 'UNLOCK_SHEET', { sheetId: id }),
    tabColor: (id) => (grid.model.getters.getSheet(id).color ?? '').toUpperCase(),
    setTabColor: (id, color) => grid.dispatch('COLOR_SHEET', { sheetId: id, color: color === '' ? undefined : color }),
    gridlines: (id) => grid.model.getters.getGridLinesVisibility(id),
    setGridlines: (id, areShown) =>
      grid.dispatch('SET_GRID_LINES_VISIBILITY', { sheetId: id, areGridLinesVisible: areShown }),
    frozenPanes(id) {
      const { xSplit, ySplit } = grid.model.getters.getPaneDivisions(id);
      return { rows: ySplit, columns: xSplit };
    },
    activeSheet: () => grid.model.getters.getActiveSheetId(),
    activateSheet(id) {
      const from = grid.model.getters.getActiveSheetId();
      if (from !== id) grid.dispatch('ACTIVATE_SHEET', { sheetIdFrom: from, sheetIdTo: id });
    },
  };
}
