import type { Area, Engine } from '../engine';
import type { Grid } from './grid';
import { clipped } from './grid';

type HiddenLines = Pick<Engine, 'areHidden' | 'setHidden'>;

/** Rows and columns that are not shown. What a filter or a closed group hides is hidden like the rest, as Excel tells it. */
export function hiddenLines(grid: Grid): HiddenLines {
  const numbersOf = (area: Area, lines: 'rows' | 'columns'): readonly number[] => {
    const { row, rows, column, columns } = clipped(grid, area);
    const [first, count] = lines === 'rows' ? [row, rows] : [column, columns];
    return Array.from({ length: count }, (_, i) => first + i);
  };
  return {
    areHidden(area, lines) {
      const { getters } = grid.model;
      const isHidden = (line: number): boolean =>
        lines === 'rows' ? getters.isRowHidden(area.sheetId, line) : getters.isColHidden(area.sheetId, line);
      const hidden = numbersOf(area, lines).map(isHidden);
      if (hidden.every((one) => one)) return true;
      return hidden.some((one) => one) ? undefined : false;
    },
    setHidden(area, lines, areHidden) {
      grid.dispatch(areHidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS', {
        sheetId: area.sheetId,
        dimension: lines === 'rows' ? 'ROW' : 'COL',
        elements: numbersOf(area, lines),
      });
    },
  };
}
