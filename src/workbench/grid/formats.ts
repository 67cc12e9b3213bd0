import type { Area, CellStyle, Engine } from '../engine';
import { zoneOf } from './addresses';
import type { Grid } from './grid';
import { clipped } from './grid';
import { shownFormat } from './shownFormat';

type FormatOperations = Pick<
  Engine,
  | 'setNumberFormat'
  | 'style'
  | 'setStyle'
  | 'columnWidth'
  | 'setColumnWidth'
  | 'rowHeight'
  | 'setRowHeight'
  | 'freezePanes'
>;

/** The engine counts pixels, Office.js points: 72 to the inch against 96. */
const POINTS_PER_PIXEL = 0.75;

/** The engine keeps what it does not know of a style: steps from the left and links are that. */
type GridStyle = ReturnType<Grid['model']['getters']['getCellStyle']> & Pick<CellStyle, 'indent' | 'link'>;

export function formatOperations(grid: Grid): FormatOperations {
  const resize = (sheetId: string, dimension: 'ROW' | 'COL', first: number, count: number, points: number): void =>
    grid.dispatch('RESIZE_COLUMNS_ROWS', {
      sheetId,
      dimension,
      elements: Array.from({ length: count }, (_, i) => first + i),
      size: Math.round(points / POINTS_PER_PIXEL),
    });
  return {
    setNumberFormat(area, codes) {
      grid.ensureRoom(area);
      const first = codes[0]?.[0];
      const alike = codes.every((row) => row.every((code) => code === first));
      const set = (target: Area, code: string): void =>
        grid.dispatch('SET_FORMATTING', {
          sheetId: target.sheetId,
          target: [zoneOf(target)],
          format: shownFormat(code),
        });
      grid.batch(() => {
        if (alike && typeof first === 'string') set(area, first);
        else {
          codes.forEach((row, r) =>
            row.forEach((code, c) => {
              if (code !== null)
                set({ ...area, row: area.row + r, column: area.column + c, rows: 1, columns: 1 }, code);
            }),
          );
        }
      });
    },
    style(area) {
      const within = clipped(grid, area);
      const styles: CellStyle[] = [];
      for (let r = 0; r < within.rows; r++) {
        for (let c = 0; c < within.columns; c++) {
          const position = { sheetId: area.sheetId, row: within.row + r, col: within.column + c };
          styles.push(excelStyle(grid.model.getters.getCellStyle(position)));
        }
      }
      return common(styles);
    },
    setStyle(area, style) {
      grid.ensureRoom(area);
      grid.dispatch('SET_FORMATTING', { sheetId: area.sheetId, target: [zoneOf(area)], style: gridStyle(style) });
    },
    columnWidth: (sheetId, column) => grid.model.getters.getColSize(sheetId, column) * POINTS_PER_PIXEL,
    setColumnWidth: (sheetId, column, count, points) => resize(sheetId, 'COL', column, count, points),
    rowHeight: (sheetId, row) => grid.model.getters.getRowSize(sheetId, row) * POINTS_PER_PIXEL,
    setRowHeight: (sheetId, row, count, points) => resize(sheetId, 'ROW', row, count, points),
    freezePanes(sheetId, rows, columns) {
      grid.batch(() => {
        if (rows > 0) grid.dispatch('FREEZE_ROWS', { sheetId, quantity: rows });
        else grid.dispatch('UNFREEZE_ROWS', { sheetId });
        if (columns > 0) grid.dispatch('FREEZE_COLUMNS', { sheetId, quantity: columns });
        else grid.dispatch('UNFREEZE_COLUMNS', { sheetId });
      });
    },
  };
}

function excelStyle(style: GridStyle): CellStyle {
  const { bold, italic, underline, strikethrough, fontSize, textColor, fillColor, align, verticalAlign, wrapping } =
    style;
  return {
    bold: bold ?? false,
    italic: italic ?? false,
    underline: underline ?? false,
    strikethrough: strikethrough ?? false,
    wrap: wrapping === 'wrap',
    indent: style.indent ?? 0,
    link: style.link ?? '',
    ...(fontSize === undefined ? {} : { fontSize }),
    ...(textColor === undefined ? {} : { textColor: textColor.toUpperCase() }),
    ...(fillColor === undefined ? {} : { fillColor: fillColor.toUpperCase() }),
    ...(align === undefined ? {} : { align }),
    ...(verticalAlign === undefined ? {} : { verticalAlign }),
  };
}

function gridStyle({ wrap, ...style }: CellStyle): GridStyle {
  return { ...style, ...(wrap === undefined ? {} : { wrapping: wrap ? 'wrap' : 'overflow' }) };
}

/** What all cells of an area share: Excel leaves a mixed property out (null). */
function common(styles: readonly CellStyle[]): CellStyle {
  const [first = {}, ...rest] = styles;
  const entries = Object.entries(first).filter(([key, value]) =>
    rest.every((style) => style[key as keyof CellStyle] === value),
  );
  return Object.fromEntries(entries) as CellStyle;
}
