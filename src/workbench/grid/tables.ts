import type { Area, Engine, TableInfo } from '../engine';
import { areaOf, zoneOf } from './addresses';
import type { Grid } from './grid';
import type { ReferableTable } from './structuredReferences';

type TableOperations = Pick<Engine, 'tables' | 'addTable' | 'changeTable' | 'removeTable'> & {
  /** With the headings, for structured references. */
  referable(): readonly ReferableTable[];
  /** Gives a table that came from a file its name and style. */
  christen(area: Area, name: string, style: string): void;
  forget(): void;
};

interface Known {
  readonly name: string;
  readonly style: string;
}

const DEFAULT_STYLE = 'TableStyleMedium2';

/** The engine's tables have no names and only some of Excel's styles; both are kept here, by the engine's table id. */
export function tableOperations(grid: Grid): TableOperations {
  const known = new Map<string, Known>();

  const found = (): {
    readonly sheetId: string;
    readonly table: ReturnType<Grid['model']['getters']['getCoreTables']>[number];
  }[] =>
    grid.model.getters
      .getSheetIds()
      .flatMap((sheetId) => grid.model.getters.getCoreTables(sheetId).map((table) => ({ sheetId, table })));

  const describe = (id: string, style: string): Known => {
    const already = known.get(id);
    if (already) return already;
    const taken = new Set([...known.values()].map(({ name }) => name));
    let number = 1;
    while (taken.has(`Tabell${number}`)) number++;
    const made = { name: `Tabell${number}`, style };
    known.set(id, made);
    return made;
  };

  const tables = (): TableInfo[] =>
    found().map(({ sheetId, table }) => ({
      id: table.id,
      ...describe(table.id, table.config.styleId),
      area: areaOf(sheetId, table.range.zone),
      showHeaders: table.config.numberOfHeaders > 0,
      showTotals: table.config.totalRow,
    }));

  const byId = (id: string): TableInfo => {
    const table = tables().find((candidate) => candidate.id === id);
    if (!table) throw new Error(`There is no table ${id}`);
    return table;
  };
  const at = (area: Area): string => {
    const match = found().find(({ sheetId, table }) => sheetId === area.sheetId && sameZone(table.range.zone, area));
    if (!match) throw new Error('The table was not made');
    return match.table.id;
  };
  const dataOf = (area: Area): object => grid.model.getters.getRangeDataFromZone(area.sheetId, zoneOf(area));

  return {
    tables,
    referable: () =>
      tables().map((table) => ({
        ...table,
        sheet: grid.sheetName(table.area.sheetId),
        columns: Array.from({ length: table.area.columns }, (_, c) => {
          const position = { sheetId: table.area.sheetId, row: table.area.row, col: table.area.column + c };
          return String(grid.model.getters.getEvaluatedCell(position).value ?? '');
        }),
      })),
    addTable(area, name, style) {
      grid.ensureRoom(area);
      grid.dispatch('CREATE_TABLE', {
        sheetId: area.sheetId,
        ranges: [dataOf(area)],
        tableType: 'static',
        config: {
          hasFilters: true,
          totalRow: false,
          firstColumn: false,
          lastColumn: false,
          numberOfHeaders: 1,
          bandedRows: true,
          bandedColumns: false,
          styleId: drawableStyle(style),
        },
      });
      const id = at(area);
      known.set(id, { name, style });
      return id;
    },
    changeTable(id, change) {
      const table = byId(id);
      if (change.name !== undefined || change.style !== undefined) {
        known.set(id, { name: change.name ?? table.name, style: change.style ?? table.style });
      }
      const config = {
        ...(change.style === undefined ? {} : { styleId: drawableStyle(change.style) }),
        ...(change.showTotals === undefined ? {} : { totalRow: change.showTotals }),
      };
      if (Object.keys(config).length === 0 && !change.area) return;
      if (change.area) grid.ensureRoom(change.area);
      grid.dispatch('UPDATE_TABLE', {
        sheetId: table.area.sheetId,
        zone: zoneOf(table.area),
        config,
        ...(change.area ? { newTableRange: dataOf(change.area) } : {}),
      });
    },
    removeTable(id) {
      const { area } = byId(id);
      grid.dispatch('REMOVE_TABLE', { sheetId: area.sheetId, target: [zoneOf(area)] });
    },
    christen(area, name, style) {
      known.set(at(area), { name, style });
    },
    forget: () => known.clear(),
  };
}

const sameZone = (zone: { left: number; right: number; top: number; bottom: number }, area: Area): boolean =>
  zone.left === area.column &&
  zone.top === area.row &&
  zone.right === area.column + area.columns - 1 &&
  zone.bottom === area.row + area.rows - 1;

/** The engine knows Excel's built-in styles only. */
export const drawableStyle = (style: string): string =>
  /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(style) ? style : DEFAULT_STYLE;
