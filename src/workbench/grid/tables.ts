import type { Area, Engine, TableInfo } from '../engine';
import { areaOf, zoneOf } from './addresses';
import type { Grid } from './grid';
import type { ReferableTable } from './structuredReferences';

export type TableOperations = Pick<Engine, 'tables' | 'addTable' | 'changeTable' | 'removeTable'> & {
  /** With the headings, for structured references. */
  referable(): readonly ReferableTable[];
  /** Changes whenever a table comes, goes, moves or grows. */
  shape(): string;
  isHeading(sheetId: string, row: number, column: number): boolean;
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
  /** The copy of a sheet has tables of the same numbers. */
  const idOf = (sheetId: string, table: { readonly id: string }): string => `${sheetId}:${table.id}`;

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
      id: idOf(sheetId, table),
      ...describe(idOf(sheetId, table), table.config.styleId),
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
    return idOf(match.sheetId, match.table);
  };
  /** Looks at what has been entered, so that nothing is calculated for it; the headings of a table are texts. */
  const headings = ({ sheetId, row, column, columns }: Area): readonly string[] =>
    Array.from({ length: columns }, (_, c) => {
      const position = { sheetId, row, col: column + c };
      const cell = grid.model.getters.getCell(position);
      if (cell?.isFormula) return String(grid.model.getters.getEvaluatedCell(position).value ?? '');
      return (cell?.content ?? '').replace(/^'/, '');
    });
  const asReferable = (table: TableInfo): ReferableTable => ({
    ...table,
    sheet: grid.sheetName(table.area.sheetId),
    columns: headings(table.area),
  });
  let referred: { readonly version: number; readonly tables: readonly ReferableTable[] } | undefined;
  const dataOf = (area: Area): object => grid.model.getters.getRangeDataFromZone(area.sheetId, zoneOf(area));

  /** The tables of a sheet's copy get names of their own. */
  const christenCopies = (from: string, to: string): void => {
    for (const table of grid.model.getters.getCoreTables(from)) {
      const { name, style } = describe(idOf(from, table), table.config.styleId);
      const taken = new Set([...known.values()].map((each) => each.name.toUpperCase()));
      let number = 2;
      while (taken.has(`${name}${number}`.toUpperCase())) number++;
      known.set(idOf(to, table), { name: `${name}${number}`, style });
    }
  };
  grid.watch({
    before: () => undefined,
    after: ({ type, ...command }) => {
      const { sheetId, sheetIdTo } = command as { readonly sheetId?: string; readonly sheetIdTo?: string };
      if (type !== 'DUPLICATE_SHEET' || sheetId === undefined || sheetIdTo === undefined) return;
      christenCopies(sheetId, sheetIdTo);
      referred = undefined;
    },
  });

  return {
    tables,
    referable() {
      if (referred?.version !== grid.version) referred = { version: grid.version, tables: tables().map(asReferable) };
      return referred.tables;
    },
    shape: () =>
      found()
        .map(({ sheetId, table: { range, config } }) => [sheetId, ...Object.values(range.zone), config.totalRow].join())
        .join(' '),
    isHeading: (sheetId, row, column) =>
      grid.model.getters
        .getCoreTables(sheetId)
        .some(({ range: { zone } }) => zone.top === row && zone.left <= column && column <= zone.right),
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
      referred = undefined;
      known.set(id, { name, style });
      return id;
    },
    changeTable(id, change) {
      const table = byId(id);
      if (change.name !== undefined || change.style !== undefined) {
        referred = undefined;
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
      referred = undefined;
      known.set(at(area), { name, style });
    },
    forget() {
      referred = undefined;
      known.clear();
    },
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
