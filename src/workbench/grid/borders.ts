import type { Edge, EdgeLine, Engine } from '../engine';
import { zoneOf } from './addresses';
import type { Grid } from './grid';

type BorderOperations = Pick<Engine, 'border' | 'setBorder'>;

/** Where the line along or between is looked for: in the first cell, and of a range's end in its last. */
const OWN_SIDE = { top: 'top', left: 'left', bottom: 'bottom', right: 'right', h: 'bottom', v: 'right' } as const;

export function borderOperations(grid: Grid): BorderOperations {
  return {
    border({ sheetId, row, column, rows, columns }, edge): EdgeLine | undefined {
      if ((edge === 'h' && rows === 1) || (edge === 'v' && columns === 1)) return undefined;
      const position = {
        sheetId,
        row: edge === 'bottom' ? row + rows - 1 : row,
        col: edge === 'right' ? column + columns - 1 : column,
      };
      const line = grid.model.getters.getCellBorder(position)?.[OWN_SIDE[edge]];
      return line && { style: line.style, color: String(line.color).toUpperCase() };
    },
    setBorder(area, edge: Edge, line) {
      grid.ensureRoom(area);
      // An empty colour takes the line away.
      const border = { position: edge, style: line?.style, color: line?.color ?? '' };
      grid.dispatch('SET_ZONE_BORDERS', { sheetId: area.sheetId, target: [zoneOf(area)], border });
    },
  };
}
