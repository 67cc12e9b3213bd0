import type { Area, CellState, CellValue, Engine } from '../engine';
import { zoneOf } from './addresses';
import type { Grid } from './grid';
import { clipped } from './grid';

/** The engine's error texts that Excel has other words for; the rest are renamed in library.ts. */
const EXCEL_ERRORS: Readonly<Record<string, string>> = { '#CYCLE': '#REF!', '#ERROR': '#VALUE!', '#REF': '#REF!' };

type CellOperations = Pick<Engine, 'usedArea' | 'read' | 'write' | 'clear' | 'spillArea'>;

export function cellOperations(
  grid: Grid,
  toEngineFormula: (formula: string, sheetId: string, row: number) => string,
): CellOperations {
  const stateOf = (sheetId: string, row: number, col: number): CellState => {
    const { getters } = grid.model;
    const position = { sheetId, row, col };
    const evaluated = getters.getEvaluatedCell(position);
    const cell = getters.getCell(position);
    const isError = evaluated.type === 'error';
    const value: CellValue = evaluated.value ?? '';
    const text = isError ? (EXCEL_ERRORS[String(value)] ?? String(value)) : undefined;
    const spiller = evaluated.type === 'empty' ? undefined : getters.getArrayFormulaSpreadingOn(position);
    return {
      value: text ?? value,
      isError,
      formula: cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : undefined,
      text: text ?? displayed(value, evaluated.formattedValue),
      numberFormat: cell?.format ?? evaluated.format ?? 'General',
      spilled: spiller !== undefined,
    };
  };

  return {
    usedArea(sheetId, valuesOnly) {
      const { getters } = grid.model;
      const positions = getters
        .getEvaluatedCellsPositions(sheetId)
        .filter((position) => !valuesOnly || getters.getEvaluatedCell(position).type !== 'empty');
      if (!valuesOnly) {
        for (const cell of getters.getCells(sheetId)) {
          if (cell.isFormula || cell.content !== '' || cell.format || cell.style)
            positions.push(getters.getCellPosition(cell.id));
        }
      }
      if (positions.length === 0) return undefined;
      let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
      for (const { row, col } of positions) {
        top = Math.min(top, row);
        left = Math.min(left, col);
        bottom = Math.max(bottom, row);
        right = Math.max(right, col);
      }
      return { sheetId, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    },
    read(area) {
      return Array.from({ length: area.rows }, (_, r) =>
        Array.from({ length: area.columns }, (__, c) => stateOf(area.sheetId, area.row + r, area.column + c)),
      );
    },
    write(area, contents) {
      grid.batch(() => {
        grid.ensureRoom(area);
        contents.forEach((cells, r) =>
          cells.forEach((value, c) => {
            if (value === null) return;
            const row = area.row + r;
            const content = asContent(value);
            grid.dispatch('UPDATE_CELL', {
              sheetId: area.sheetId,
              row,
              col: area.column + c,
              content: content.startsWith('=') ? toEngineFormula(content, area.sheetId, row) : content,
            });
          }),
        );
      });
    },
    clear(area, what) {
      const within = clipped(grid, area);
      const payload = { sheetId: area.sheetId, target: [zoneOf(within)] };
      grid.batch(() => {
        if (what !== 'formats') grid.dispatch('DELETE_CONTENT', payload);
        if (what !== 'contents') grid.dispatch('CLEAR_FORMATTING', payload);
      });
    },
    spillArea(sheetId, row, column): Area | undefined {
      const zone = grid.model.getters.getSpreadZone({ sheetId, row, col: column });
      return zone && { sheetId, row, column, rows: zone.bottom - row + 1, columns: zone.right - column + 1 };
    },
  };
}

const asContent = (value: CellValue): string =>
  typeof value === 'boolean' ? String(value).toUpperCase() : String(value);

/** A Swedish Excel shows truth values in Swedish. */
const displayed = (value: CellValue, formatted: string): string =>
  value === true ? 'SANT' : value === false ? 'FALSKT' : formatted;
