import type { Area, Engine, NameInfo } from '../engine';
import { parseAddress } from './addresses';
import { borderOperations } from './borders';
import { cellOperations } from './cells';
import type { CustomContext } from './customFunctions';
import { chartOperations } from './charts';
import type { ChartSaid } from './charts';
import { defineCustomFunctions } from './customFunctions';
import { createEvents } from './events';
import { installExcelFunctions } from './excelFunctions';
import { formatOperations } from './formats';
import type { Grid } from './grid';
import { createGrid, emptyWorkbook, MINIMUM_COLUMNS, MINIMUM_ROWS } from './grid';
import { hiddenLines } from './hiddenLines';
import type { Model, Position } from './library';
import { library } from './library';
import { nameOperations } from './names';
import { references } from './references';
import { scopedNames } from './scopedNames';
import { sheetOperations } from './sheets';
import { structureOperations } from './structure';
import { swedish } from './swedish';
import { tableOperations } from './tables';
import { canonical, understandTyping } from './typing';

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
  /** What the file says of each sheet's charts, in their order. */
  readonly charts?: readonly { readonly sheet: string; readonly said: readonly ChartSaid[] }[];
  /** Days are counted from 1904 and not from 1900. */
  readonly counts1904?: boolean;
  /** `sheet` is the name of the sheet a name is scoped to. */
  readonly names: readonly (Omit<NameInfo, 'sheetId'> & { readonly sheet?: string })[];
}

/** Columns or rows by their number from 0; a size in pixels where it is not the usual one. */
export type EngineLines = Readonly<Record<string, { readonly size?: number; readonly isHidden?: boolean }>>;

/** A chart or a picture. */
export interface EngineFigure {
  readonly tag: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** The part of the engine's workbook data that is looked at here. */
export interface EngineData {
  readonly sheets: {
    rowNumber: number;
    colNumber: number;
    readonly id: string;
    readonly name: string;
    /** What cells hold, by address: "=SUM(A1)", "9000". */
    readonly cells: Readonly<Record<string, string>>;
    readonly figures?: readonly EngineFigure[];
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
  /** A formula of the model as Excel shows it. */
  shownFormula(formula: string, sheetId: string): string;
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
  const scoped = scopedNames(
    (name) => grid.model.getters.getSheetIdByName(name),
    (id) => grid.sheetName(id),
  );
  const refer = references(grid, tables, scoped);
  understandTyping(grid, refer);
  const names = nameOperations(grid, refer, scoped);
  let counts1904 = false;
  const cells = cellOperations(grid, refer, () => counts1904);
  const charts = chartOperations(grid);
  const sheets = sheetOperations(grid);
  const structure = structureOperations(grid);
  const events = createEvents(grid, { ...sheets, ...tables, ...structure });
  const withScopedNames = (sheet: EngineData['sheets'][number]): EngineData['sheets'][number] => ({
    ...sheet,
    cells: Object.fromEntries(
      Object.entries(sheet.cells ?? {}).map(([place, content]) => [
        place,
        typeof content === 'string' && content.startsWith('=') ? scoped.toEngine(content, sheet.id) : content,
      ]),
    ),
  });
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
    const waiting = [...context.busy].filter((id) => grid.model.getters.tryGetCellPosition(id));
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
    ...borderOperations(grid),
    ...hiddenLines(grid),
    charts: charts.charts,
    addChart: charts.addChart,
    changeChart: charts.changeChart,
    removeChart: charts.removeChart,
    ...structure,
    select(area) {
      structure.select(area);
      events.check();
    },
    copySheet(id, name) {
      return grid.batch(() => {
        const copy = sheets.copySheet(id, name);
        names.copyScoped(id, copy);
        return copy;
      });
    },
    tables: tables.tables,
    addTable: tables.addTable,
    changeTable(id, change) {
      grid.batch(() => {
        tables.changeTable(id, change);
        if (change.name !== undefined) refer.renew();
      });
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
      counts1904 = content.counts1904 ?? false;
      tables.forget();
      charts.forget();
      names.forget();
      // Names of ranges belong to the data, so that they are no step to undo; the others need a cell made for them.
      const isRange = ({ formula }: { readonly formula: string }): boolean =>
        parseAddress(formula.slice(1))?.sheet !== undefined;
      const idOf = new Map(content.data.sheets.map(({ id, name }) => [name, id]));
      const called = ({ name, sheet }: { readonly name: string; readonly sheet?: string }): string =>
        scoped.engineName(name, sheet === undefined ? undefined : idOf.get(sheet));
      const namedRanges = Object.fromEntries(
        content.names.filter(isRange).map((name) => [called(name), name.formula.slice(1)]),
      );
      grid.replace({ ...content.data, sheets: content.data.sheets.map(withScopedNames), namedRanges });
      const sheetId = (name: string): string => grid.model.getters.getSheetIdByName(name) ?? '';
      for (const { sheet, area, name, style } of content.tables)
        tables.christen({ ...area, sheetId: sheetId(sheet) }, name, style);
      for (const { sheet, ...name } of content.names) {
        const scoped = sheet === undefined ? name : { ...name, sheetId: sheetId(sheet) };
        if (isRange(name)) names.remember(scoped);
        else names.trySetName(scoped);
      }
      for (const { sheet, said } of content.charts ?? []) charts.remember(sheetId(sheet), said);
      events.restart();
    },
    onLoad: grid.onReplaced,
    enter(area, text) {
      cells.write(area, [[canonical(text, grid.model.getters.getLocale())]]);
    },
    isBusy() {
      // The engine calculates when it is first asked for a value; before that nothing would be known to wait.
      grid.model.getters.getEvaluatedCell({ sheetId: grid.model.getters.getActiveSheetId(), col: 0, row: 0 });
      return [...context.busy].some((id) => grid.model.getters.tryGetCellPosition(id));
    },
    shownFormula: refer.shown,
    sheetIdByName: (name) => grid.model.getters.getSheetIdByName(name),
  };
}

function newModel(o: ReturnType<typeof library>, custom: CustomContext, data: object): Model {
  const settings = (data as { settings?: object }).settings;
  const content = { ...data, settings: { ...settings, locale: swedish } };
  for (const sheet of (content as unknown as EngineData).sheets) {
    sheet.rowNumber = Math.max(sheet.rowNumber, MINIMUM_ROWS);
    sheet.colNumber = Math.max(sheet.colNumber, MINIMUM_COLUMNS);
  }
  return new o.Model(content, {
    custom: { ...custom },
    external: { loadLocales: async () => [swedish, ...o.DEFAULT_LOCALES] },
  });
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
