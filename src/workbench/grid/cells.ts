import type { Area, CellState, CellValue, Engine } from '../engine';
import { zoneOf } from './addresses';
import type { Grid } from './grid';
import { clipped } from './grid';
import { library } from './library';
import type { References } from './references';

/** The engine's error texts that Excel has other words for; the rest are renamed in library.ts. */
const EXCEL_ERRORS: Readonly<Record<string, string>> = { '#CYCLE': '#REF!', '#ERROR': '#VALUE!', '#REF': '#REF!' };

/** From the first day of 1900's count to that of 1904's. */
const DAYS_TO_1904 = 1462;

type CellOperations = Pick<Engine, 'usedArea' | 'read' | 'write' | 'clear' | 'spillArea'>;

export function cellOperations(
  grid: Grid,
  references: Pick<References, 'toEngine' | 'shown'>,
  counts1904: () => boolean,
): CellOperations {
  const { formatValue, isDateTimeFormat } = library().helpers;
  /** The engine counts days from 1900 alone: a day of the other count is shown as the number that it would have there. */
  const shown = (value: CellValue, format: string | undefined, formatted: string): string =>
    counts1904() && typeof value === 'number' && format && isDateTimeFormat(format)
      ? formatValue(value + DAYS_TO_1904, { format, locale: grid.model.getters.getLocale() })
      : displayed(value, formatted);
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
      formula: cell?.isFormula ? references.shown(cell.compiledFormula.toFormulaString(getters), sheetId) : undefined,
      text: text ?? shown(value, evaluated.format, evaluated.formattedValue),
      numberFormat: (cell?.format ?? evaluated.format) || 'General',
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
              content: content.startsWith('=') ? references.toEngine(content, area.sheetId, row) : content,
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
