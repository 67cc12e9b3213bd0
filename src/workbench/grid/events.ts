import type { Area, CellValue, Engine, EngineEvent, SheetInfo, TableInfo } from '../engine';
import { areaOf } from './addresses';
import type { Grid } from './grid';
import { NAMES_SHEET } from './grid';
import type { WatchedCommand } from './watchPlugin';
import type { Zone } from './library';

type Source = Pick<Engine, 'sheets' | 'tables' | 'activeSheet' | 'selection'>;
type Changed = Extract<EngineEvent, { readonly type: 'changed' }>;

interface Events {
  subscribe(listener: (event: EngineEvent) => void): () => void;
  /** Compares with what was last told and tells the difference. */
  check(): void;
  /** A file was opened: everything is new. */
  restart(): void;
}

const LINES = { ROW: ['RowInserted', 'RowDeleted'], COL: ['ColumnInserted', 'ColumnDeleted'] } as const;

/** Turns the engine's commands into Excel's events. Told when a command, with all it brings about, is done. */
export function createEvents(grid: Grid, source: Source): Events {
  const listeners = new Set<(event: EngineEvent) => void>();
  let changes: Changed[] = [];
  let calculated = false;
  let last = snapshot(source);

  const tell = (event: EngineEvent): void => [...listeners].forEach((listener) => listener(event));
  const edited = (sheetId: string, zone: Zone, before?: CellValue): void => {
    if (sheetId === NAMES_SHEET || grid.isQuiet) return;
    const area = areaOf(sheetId, zone);
    changes.push({ type: 'changed', kind: 'RangeEdited', area, ...(before === undefined ? {} : { before }) });
  };
  const cellValue = (sheetId: string, row: number, col: number): CellValue =>
    grid.model.getters.getEvaluatedCell({ sheetId, row, col }).value ?? '';

  const lines = (command: WatchedCommand): void => {
    const { sheetId, dimension, quantity = 1, base = 0, position, elements } = command as unknown as LineCommand;
    const isInsertion = command.type === 'ADD_COLUMNS_ROWS';
    const size = grid.model.getters.getNumberHeaders(sheetId, dimension);
    // Room that is added at the end is the workbench's own doing: Excel's sheets do not grow.
    if (isInsertion && position === 'after' && base === size - 1) return;
    const first = isInsertion ? (position === 'after' ? base + 1 : base) : Math.min(...(elements ?? [0]));
    const count = isInsertion ? quantity : (elements?.length ?? 1);
    const across = grid.model.getters.getNumberHeaders(sheetId, dimension === 'ROW' ? 'COL' : 'ROW');
    const area: Area =
      dimension === 'ROW'
        ? { sheetId, row: first, rows: count, column: 0, columns: across }
        : { sheetId, column: first, columns: count, row: 0, rows: across };
    changes.push({ type: 'changed', area, kind: LINES[dimension][isInsertion ? 0 : 1] });
  };

  const note = (command: WatchedCommand): void => {
    const { type, sheetId, row, col, target } = command as unknown as CellCommand;
    if (type === 'UPDATE_CELL' && 'content' in command) {
      edited(sheetId, { left: col, right: col, top: row, bottom: row }, cellValue(sheetId, row, col));
    } else if (type === 'DELETE_CONTENT' || type === 'CLEAR_CELLS') target.forEach((zone) => edited(sheetId, zone));
    else if (type === 'CLEAR_CELL') edited(sheetId, { left: col, right: col, top: row, bottom: row });
    else if (type === 'ADD_COLUMNS_ROWS' || type === 'REMOVE_COLUMNS_ROWS') lines(command);
    else if (type === 'UNDO' || type === 'REDO')
      (command['commands'] as readonly WatchedCommand[] | undefined)?.forEach(note);
  };

  grid.watch({
    before: note,
    after: ({ type }) => {
      if (!/VIEWPORT|SCROLL|SELECT|ACTIVATE|HIGHLIGHT|START|ZOOM|RESIZE_SHEETVIEW/.test(type)) calculated = true;
    },
  });

  const check = (): void => {
    const now = snapshot(source);
    const was = last;
    last = now;
    const noted = merged(changes);
    const hasCalculated = calculated;
    changes = [];
    calculated = false;
    noted.forEach((change) => tell(withAfter(change, cellValue)));
    differences(was, now).forEach(tell);
    if (hasCalculated) tell({ type: 'calculated' });
  };
  grid.onUpdate(() => {
    if (!grid.batching) check();
  });
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    check,
    restart() {
      changes = [];
      calculated = true;
      check();
    },
  };
}

interface CellCommand {
  readonly type: string;
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
  readonly target: readonly Zone[];
}
interface LineCommand {
  readonly sheetId: string;
  readonly dimension: 'ROW' | 'COL';
  readonly quantity?: number;
  readonly base?: number;
  readonly position?: 'before' | 'after';
  readonly elements?: readonly number[];
}
interface Snapshot {
  readonly sheets: readonly SheetInfo[];
  readonly tables: readonly TableInfo[];
  readonly active: string;
  readonly selection: Area;
}

const snapshot = (source: Source): Snapshot => ({
  sheets: source.sheets(),
  tables: source.tables(),
  active: source.activeSheet(),
  selection: source.selection(),
});

/** Edits of one sheet in one command are one event over the area that holds them, as when Excel pastes. */
function merged(changes: readonly Changed[]): readonly Changed[] {
  const out: Changed[] = [];
  for (const change of changes) {
    const former = out.findIndex(
      ({ kind, area }) => kind === 'RangeEdited' && change.kind === kind && area.sheetId === change.area.sheetId,
    );
    const earlier = out[former];
    if (!earlier) out.push(change);
    else
      out[former] = {
        type: 'changed',
        kind: 'RangeEdited',
        area: hull(earlier.area, change.area),
        ...sameCell(earlier, change),
      };
  }
  return out;
}

function hull(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { sheetId: a.sheetId, row, column, rows, columns };
}

const isOneCell = ({ rows, columns }: Area): boolean => rows === 1 && columns === 1;

const sameCell = (earlier: Changed, later: Changed): Pick<Changed, 'before'> =>
  isOneCell(hull(earlier.area, later.area)) && earlier.before !== undefined ? { before: earlier.before } : {};

function withAfter(change: Changed, valueOf: (sheetId: string, row: number, col: number) => CellValue): Changed {
  const { sheetId, row, column } = change.area;
  return isOneCell(change.area) && change.kind === 'RangeEdited'
    ? { ...change, after: valueOf(sheetId, row, column) }
    : change;
}

function differences(was: Snapshot, now: Snapshot): readonly EngineEvent[] {
  const events: EngineEvent[] = [];
  for (const { id, name } of now.sheets) {
    const former = was.sheets.find((sheet) => sheet.id === id);
    if (!former) events.push({ type: 'sheet-added', sheetId: id });
    else if (former.name !== name) events.push({ type: 'sheet-renamed', sheetId: id });
  }
  for (const { id } of was.sheets) {
    if (!now.sheets.some((sheet) => sheet.id === id)) events.push({ type: 'sheet-deleted', sheetId: id });
  }
  for (const { id, area } of now.tables) {
    if (!was.tables.some((table) => table.id === id))
      events.push({ type: 'table-added', tableId: id, sheetId: area.sheetId });
  }
  for (const { id, area } of was.tables) {
    if (!now.tables.some((table) => table.id === id))
      events.push({ type: 'table-deleted', tableId: id, sheetId: area.sheetId });
  }
  if (was.active !== now.active) {
    events.push({ type: 'deactivated', sheetId: was.active }, { type: 'activated', sheetId: now.active });
  }
  const a = was.selection;
  const b = now.selection;
  if (
    a.sheetId !== b.sheetId ||
    a.row !== b.row ||
    a.column !== b.column ||
    a.rows !== b.rows ||
    a.columns !== b.columns
  ) {
    events.push({ type: 'selected', area: b });
  }
  return events;
}
