import type { Area } from '../engine';
import { ProtectedSheet } from '../engine';
import { library } from './library';
import type { Model } from './library';
import type { WatchedCommand, Watcher } from './watchPlugin';
import { installWatchPlugin } from './watchPlugin';
import type { CustomContext } from './customFunctions';

/** Sheets are at least this large, so that spills and references below the data have room as in Excel. */
export const MINIMUM_ROWS = 500;
export const MINIMUM_COLUMNS = 40;

/** The sheet that holds the values of names that are constants or formulas: the engine only names ranges. */
export const NAMES_SHEET = 'workbench-names';

/** The model in use and the few ways to work on it; opening a file puts another model in its place. */
export interface Grid {
  readonly model: Model;
  /** What custom functions and the watching plugin find through the model's configuration. */
  readonly context: CustomContext;
  replace(data: object): void;
  /** Dispatches, and throws when the engine refuses for any other reason than that nothing would change. */
  dispatch(type: string, payload: object): void;
  batch<T>(work: () => T): T;
  readonly batching: boolean;
  /** Another number after each command: what was found out before may no longer be so. */
  readonly version: number;
  /** What is done here is the workbench's own doing: no user or add-in has edited a cell. */
  quietly(work: () => void): void;
  /** Works on a sheet as if it were not protected. */
  unlocked(sheetId: string, work: () => void): void;
  readonly isQuiet: boolean;
  sheetName(sheetId: string): string;
  /** Adds rows and columns at the end until the area fits. */
  ensureRoom(area: Area): void;
  watch(watcher: Watcher): void;
  onUpdate(listener: () => void): void;
  onReplaced(listener: (model: Model) => void): () => void;
}

const HARMLESS = new Set(['NoChanges', 'InvalidSheetId_NoChange', 'SheetIsHidden']);

export function createGrid(modelFrom: (context: CustomContext, data?: object) => Model, context: CustomContext): Grid {
  installWatchPlugin();
  const watchers = new Set<Watcher>();
  const updates = new Set<() => void>();
  const replaced = new Set<(model: Model) => void>();
  let depth = 0;
  let quiet = 0;
  let version = 0;
  let pending: (() => void) | undefined;

  const watching: CustomContext = {
    ...context,
    watcher: {
      before: (command: WatchedCommand) => {
        version++;
        watchers.forEach((watcher) => watcher.before(command));
      },
      after: (command: WatchedCommand) => {
        version++;
        watchers.forEach((watcher) => watcher.after(command));
      },
    },
    runBatch: () => pending?.(),
  };
  const listen = (made: Model): Model => {
    made.on('update', watching, () => updates.forEach((listener) => listener()));
    return made;
  };
  let model = listen(modelFrom(watching));

  const send = (type: string, payload: object): void => {
    const dispatch = model.dispatch as unknown as (
      type: string,
      payload: object,
    ) => { readonly reasons: readonly string[] };
    const refused = dispatch(type, payload).reasons.filter((reason) => !HARMLESS.has(reason));
    if (refused.includes('SheetLocked')) throw new ProtectedSheet(type);
    if (refused.length > 0) throw new Error(`${type}: ${refused.join(', ')}`);
  };

  const grid: Grid = {
    get model() {
      return model;
    },
    context: watching,
    get batching() {
      return depth > 0;
    },
    get version() {
      return version;
    },
    get isQuiet() {
      return quiet > 0;
    },
    quietly(work) {
      quiet++;
      try {
        work();
      } finally {
        quiet--;
      }
    },
    unlocked(sheetId, work) {
      const isLocked = model.getters.isSheetLocked(sheetId);
      if (isLocked) send('UNLOCK_SHEET', { sheetId });
      work();
      if (isLocked) send('LOCK_SHEET', { sheetId });
    },
    replace(data) {
      version++;
      model.off('update', watching);
      model = listen(modelFrom(watching, data));
      replaced.forEach((listener) => listener(model));
    },
    dispatch: send,
    batch<T>(work: () => T): T {
      if (depth > 0) return work();
      // One root command is one undo step and one calculation. An error must not leave the engine in mid command.
      const outcome: { value?: { readonly of: T }; error?: unknown } = {};
      pending = () => {
        depth++;
        try {
          outcome.value = { of: work() };
        } catch (error) {
          outcome.error = error;
        } finally {
          depth--;
        }
      };
      try {
        send('WORKBENCH_BATCH', {});
      } finally {
        pending = undefined;
      }
      if (!outcome.value) throw outcome.error ?? new Error('The batch did not run');
      return outcome.value.of;
    },
    sheetName: (sheetId) => model.getters.getSheetName(sheetId),
    ensureRoom(area) {
      const { sheetId } = area;
      const missing = {
        ROW: area.row + area.rows - model.getters.getNumberRows(sheetId),
        COL: area.column + area.columns - model.getters.getNumberCols(sheetId),
      };
      for (const dimension of ['ROW', 'COL'] as const) {
        const quantity = missing[dimension];
        if (quantity <= 0) continue;
        const base = model.getters.getNumberHeaders(sheetId, dimension) - 1;
        const sheetName = model.getters.getSheetName(sheetId);
        const command = { sheetId, sheetName, dimension, base, quantity: quantity + 20, position: 'after' };
        grid.unlocked(sheetId, () => send('ADD_COLUMNS_ROWS', command));
      }
    },
    watch: (watcher) => void watchers.add(watcher),
    onUpdate: (listener) => void updates.add(listener),
    onReplaced(listener) {
      replaced.add(listener);
      return () => void replaced.delete(listener);
    },
  };
  return grid;
}

/** A whole column or row in Excel's size counts as the whole of the engine's smaller sheet. */
export function clipped(grid: Grid, area: Area): Area {
  const rows = grid.model.getters.getNumberRows(area.sheetId);
  const columns = grid.model.getters.getNumberCols(area.sheetId);
  return {
    ...area,
    rows: Math.min(area.rows, Math.max(1, rows - area.row)),
    columns: Math.min(area.columns, Math.max(1, columns - area.column)),
  };
}

export const EXCEL_ROWS = 1_048_576;
export const EXCEL_COLUMNS = 16_384;

export const emptyWorkbook = (sheetName: string): object => library().helpers.createEmptyWorkbookData(sheetName);
