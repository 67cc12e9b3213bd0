import type { Area, Engine, NameInfo } from '../engine';
import { parseAddress } from './addresses';
import { cellOperations } from './cells';
import type { CustomContext } from './customFunctions';
import { defineCustomFunctions } from './customFunctions';
import { createEvents } from './events';
import { installExcelFunctions } from './excelFunctions';
import { formatOperations } from './formats';
import type { Grid } from './grid';
import { createGrid, emptyWorkbook, MINIMUM_COLUMNS, MINIMUM_ROWS } from './grid';
import type { Model, Position } from './library';
import { library } from './library';
import { nameOperations } from './names';
import { sheetOperations } from './sheets';
import { structureOperations } from './structure';
import { resolveStructuredReferences } from './structuredReferences';
import { swedish } from './swedish';
import { tableOperations } from './tables';

export interface EngineOptions {
  /** The name of the only sheet of a new workbook. */
  readonly firstSheet?: string;
}

/** A workbook as a file gives it, in the engine's terms. */
export interface WorkbookContent {
  /** The engine's own workbook data, as its importer makes it. */
  readonly data: EngineData;
  readonly tables: readonly {
    readonly sheet: string;
    readonly area: Omit<Area, 'sheetId'>;
    readonly name: string;
    readonly style: string;
  }[];
  /** `sheet` is the name of the sheet a name is scoped to. */
  readonly names: readonly (Omit<NameInfo, 'sheetId'> & { readonly sheet?: string })[];
}

/** Columns or rows by their number from 0; a size in pixels where it is not the usual one. */
export type EngineLines = Readonly<Record<string, { readonly size?: number; readonly isHidden?: boolean }>>;

/** The part of the engine's workbook data that is looked at here. */
export interface EngineData {
  readonly sheets: {
    rowNumber: number;
    colNumber: number;
    readonly name: string;
    readonly cols: EngineLines;
    readonly rows: EngineLines;
  }[];
  readonly settings?: object;
}

export interface OSpreadsheetEngine extends Engine {
  /** The o-spreadsheet model on show; another one after `load`. */
  readonly model: Model;
  /** Puts another workbook in place of the present one. */
  load(content: WorkbookContent): void;
  /** Called with the new model after each `load`. */
  onLoad(listener: (model: Model) => void): () => void;
  /** Writes as a user types: Swedish separators, "25 %", dates. */
  enter(area: Area, text: string): void;
  /** True while a custom function has not answered. */
  isBusy(): boolean;
  sheetIdByName(name: string): string | undefined;
}

/** The workbook model on o-spreadsheet: headless in Node and jsdom, under the grid in the browser. */
export function createEngine(options: EngineOptions = {}): OSpreadsheetEngine {
  const o = library();
  installExcelFunctions();
  const context: CustomContext = { caller: { current: undefined }, busy: new Set(), tooLarge: noteTooLarge };
  const grid = createGrid(
    (custom, data) => newModel(o, custom, data ?? emptyWorkbook(options.firstSheet ?? 'Blad1')),
    context,
  );
  const tables = tableOperations(grid);
  const toEngineFormula = (formula: string, sheetId: string, row: number): string =>
    resolveStructuredReferences(formula, tables.referable(), { sheet: grid.sheetName(sheetId), row });
  const names = nameOperations(grid, toEngineFormula);
  const cells = cellOperations(grid, toEngineFormula);
  const sheets = sheetOperations(grid);
  const structure = structureOperations(grid);
  const events = createEvents(grid, { ...sheets, ...tables, ...structure });
  let growth: Area | undefined;
  let isCalling = false;

  function noteTooLarge(at: Position, rows: number, columns: number): void {
    if (!growth) queueMicrotask(grow);
    growth = { sheetId: at.sheetId, row: at.row, column: at.col, rows, columns };
  }
  function grow(): void {
    const area = growth;
    growth = undefined;
    if (area && grid.model.getters.tryGetSheet(area.sheetId)) grid.ensureRoom(area);
  }
  function recalculate(): void {
    if (isCalling || grid.batching) return queueMicrotask(recalculate);
    const waiting = [...context.busy].filter((id) => grid.model.getters.getCellById(id));
    context.busy.clear();
    grid.dispatch('EVALUATE_CELLS', waiting.length > 0 ? { cellIds: waiting } : {});
  }
  // Moves of the selection are no commands; the selection has its own stream, heard before the model has taken it in.
  const followSelection = (model: Model): void =>
    model.selection.observe(context, { handleEvent: () => queueMicrotask(events.check) });
  followSelection(grid.model);
  grid.onReplaced(followSelection);

  return {
    get model() {
      return grid.model;
    },
    ...sheets,
    ...cells,
    ...formatOperations(grid),
    ...structure,
    select(area) {
      structure.select(area);
      events.check();
    },
    tables: tables.tables,
    addTable: tables.addTable,
    changeTable(id, change) {
      tables.changeTable(id, change);
    },
    removeTable: tables.removeTable,
    names: names.names,
    setName: names.setName,
    removeName: names.removeName,
    defineFunctions(namespace, metadata, call) {
      defineCustomFunctions(namespace, metadata);
      context.caller.current = (request) => {
        isCalling = true;
        try {
          return call(request);
        } finally {
          isCalling = false;
        }
      };
      reenterUnknown(grid);
    },
    recalculate,
    // The engine calculates after each command; there is nothing to hold back, only the mode to accept.
    setCalculation: () => undefined,
    batch: (work) => grid.batch(work),
    subscribe: events.subscribe,
    load(content) {
      context.busy.clear();
      tables.forget();
      names.forget();
      // Names of ranges belong to the data, so that they are no step to undo; the others need a cell made for them.
      const isRange = ({ formula }: { readonly formula: string }): boolean =>
        parseAddress(formula.slice(1))?.sheet !== undefined;
      const namedRanges = Object.fromEntries(
        content.names.filter(isRange).map((name) => [name.name, name.formula.slice(1)]),
      );
      grid.replace({ ...content.data, namedRanges });
      const sheetId = (name: string): string => grid.model.getters.getSheetIdByName(name) ?? '';
      for (const { sheet, area, name, style } of content.tables)
        tables.christen({ ...area, sheetId: sheetId(sheet) }, name, style);
      for (const { sheet, ...name } of content.names) {
        const scoped = sheet === undefined ? name : { ...name, sheetId: sheetId(sheet) };
        if (isRange(name)) names.remember(scoped);
        else names.trySetName(scoped);
      }
      events.restart();
    },
    onLoad: grid.onReplaced,
    enter(area, text) {
      cells.write(area, [[canonical(o, text, grid)]]);
    },
    isBusy: () => [...context.busy].some((id) => grid.model.getters.getCellById(id)),
    sheetIdByName: (name) => grid.model.getters.getSheetIdByName(name),
  };
}

function newModel(o: ReturnType<typeof library>, custom: CustomContext, data: object): Model {
  const settings = (data as { settings?: object }).settings;
  const content = { ...data, settings: { ...settings, locale: swedish, disableCellAnimations: true } };
  for (const sheet of (content as unknown as EngineData).sheets) {
    sheet.rowNumber = Math.max(sheet.rowNumber, MINIMUM_ROWS);
    sheet.colNumber = Math.max(sheet.colNumber, MINIMUM_COLUMNS);
  }
  return new o.Model(content, {
    custom: { ...custom },
    external: { loadLocales: async () => [swedish, ...o.DEFAULT_LOCALES] },
  });
}

/** Swedish input to the engine's canonical form: "=SUM(A1;2,5)" to "=SUM(A1,2.5)", "1 000,5" to "1000.5". */
function canonical(o: ReturnType<typeof library>, text: string, grid: Grid): string {
  const locale = grid.model.getters.getLocale();
  if (text.startsWith('=')) {
    return o
      .tokenize(text, locale)
      .map(({ type, value }) => {
        if (type === 'NUMBER') return value.replace(locale.decimalSeparator, '.');
        if (type === 'ARG_SEPARATOR') return ',';
        return type === 'ARRAY_ROW_SEPARATOR' ? ';' : value;
      })
      .join('');
  }
  return /^[-+]?[\d\s\u00a0]*\d(,\d+)?\s*%?$/.test(text) ? text.replace(/[\s\u00a0]/g, '').replace(',', '.') : text;
}

/** Formulas that came before their functions were defined were compiled as errors; entering them again mends them. */
function reenterUnknown(grid: Grid): void {
  const { getters } = grid.model;
  for (const sheetId of getters.getSheetIds()) {
    for (const cell of getters.getCells(sheetId)) {
      if (!cell.isFormula || !cell.compiledFormula.isBadExpression) continue;
      const content = cell.compiledFormula.toFormulaString(getters);
      grid.dispatch('UPDATE_CELL', { ...getters.getCellPosition(cell.id), content });
    }
  }
}
