import type { Area, ChartInfo, ChartType, Engine } from '../engine';
import { quotedSheet } from '../../package/address';
import { a1, parseAddress } from './addresses';
import type { Grid } from './grid';

export type ChartOperations = Pick<Engine, 'charts' | 'addChart' | 'changeChart' | 'removeChart'> & {
  /** What the file says of a sheet's charts, in their order: the engine has no place for it. */
  remember(sheetId: string, said: readonly ChartSaid[]): void;
  forget(): void;
};

export interface ChartSaid {
  readonly name: string;
  readonly numberFormat: string;
}

/** The engine counts pixels, Office.js points. */
const POINTS_PER_PIXEL = 0.75;

type Kept = ChartSaid & { readonly nameCells: readonly (string | undefined)[] };

interface Definition {
  readonly type: string;
  readonly horizontal?: boolean;
  readonly stacked?: boolean;
  readonly title?: { readonly text?: string };
  readonly legendPosition?: ChartInfo['legend'];
  readonly axesDesign?: Readonly<Record<string, { readonly title?: { readonly text?: string } } | undefined>>;
  readonly dataSource?: {
    readonly labelRange?: string;
    readonly dataSetsHaveTitle?: boolean;
    readonly dataSets: readonly { readonly dataSetId: string; readonly dataRange: string }[];
  };
  readonly dataSetStyles?: Readonly<
    Record<string, { readonly label?: string; readonly backgroundColor?: string } | undefined>
  >;
}

const typeOf = ({ type, horizontal = false, stacked = false }: Definition): ChartType | undefined => {
  if (type === 'line') return 'Line';
  if (type !== 'bar') return undefined;
  return `${horizontal ? 'Bar' : 'Column'}${stacked ? 'Stacked' : 'Clustered'}`;
};

/** Charts as the engine draws them, in Excel's terms; kinds that Excel's API of the workbench does not make are left out. */
export function chartOperations(grid: Grid): ChartOperations {
  const known = new Map<string, Kept>();
  let made = 0;

  const address = (area: Area): string => `${quotedSheet(grid.sheetName(area.sheetId))}!${a1(area)}`;
  const areaOf = (text: string | undefined, home: string): Area | undefined => {
    const { sheet, ...area } = parseAddress(text ?? '') ?? {};
    const sheetId = sheet === undefined ? home : grid.model.getters.getSheetIdByName(sheet);
    return 'row' in area && sheetId !== undefined ? { ...area, sheetId } : undefined;
  };
  const ids = (sheetId: string): readonly string[] =>
    grid.model.getters.getFigures(sheetId).flatMap(({ id }) => {
      const { getters } = grid.model;
      return getters.getChartIds(sheetId).filter((chart) => getters.getFigureIdFromChartId(chart) === id);
    });
  const textOf = ({ sheetId, row, column }: Area): string =>
    grid.model.getters.getEvaluatedCell({ sheetId, row, col: column }).formattedValue;

  const read = (id: string, sheetId: string): ChartInfo | undefined => {
    const { getters } = grid.model;
    const definition = getters.getChartDefinition(id) as unknown as Definition;
    const figure = getters.getFigures(sheetId).find((each) => each.id === getters.getFigureIdFromChartId(id));
    const type = typeOf(definition);
    if (!type || !figure) return undefined;
    const said = known.get(id);
    const { dataSets = [], labelRange, dataSetsHaveTitle = false } = definition.dataSource ?? {};
    const below = (area: Area): Area => {
      if (!dataSetsHaveTitle) return area;
      return area.rows > 1
        ? { ...area, row: area.row + 1, rows: area.rows - 1 }
        : { ...area, column: area.column + 1, columns: Math.max(1, area.columns - 1) };
    };
    const series = dataSets.flatMap(({ dataSetId, dataRange }, i) => {
      const whole = areaOf(dataRange, sheetId);
      const look = definition.dataSetStyles?.[dataSetId];
      if (!whole) return [];
      const nameCell = dataSetsHaveTitle ? { ...whole, rows: 1, columns: 1 } : areaOf(said?.nameCells[i], sheetId);
      return {
        name: look?.label ?? (nameCell ? textOf(nameCell) : ''),
        values: below(whole),
        ...(nameCell ? { nameCell } : {}),
        ...(look?.backgroundColor === undefined ? {} : { color: look.backgroundColor.toUpperCase() }),
      };
    });
    const labels = areaOf(labelRange, sheetId);
    const [category, value] = definition.horizontal ? (['y', 'x'] as const) : (['x', 'y'] as const);
    return {
      id,
      sheetId,
      name: said?.name ?? `Diagram ${ids(sheetId).indexOf(id) + 1}`,
      type,
      title: definition.title?.text ?? '',
      ...(labels ? { categories: below(labels) } : {}),
      series,
      legend: definition.legendPosition ?? 'none',
      categoryTitle: definition.axesDesign?.[category]?.title?.text ?? '',
      valueTitle: definition.axesDesign?.[value]?.title?.text ?? '',
      numberFormat: said?.numberFormat ?? '',
      row: figure.row,
      column: figure.col,
      width: figure.width * POINTS_PER_PIXEL,
      height: figure.height * POINTS_PER_PIXEL,
    };
  };

  const definitionOf = (chart: Omit<ChartInfo, 'id'>): object => {
    const horizontal = chart.type.startsWith('Bar');
    const named = (text: string): object => (text === '' ? {} : { title: { text } });
    return {
      type: chart.type === 'Line' ? 'line' : 'bar',
      horizontal,
      stacked: chart.type.endsWith('Stacked'),
      aggregated: false,
      labelsAsText: true,
      title: { text: chart.title },
      legendPosition: chart.legend,
      axesDesign: {
        x: named(horizontal ? chart.valueTitle : chart.categoryTitle),
        y: named(horizontal ? chart.categoryTitle : chart.valueTitle),
      },
      dataSource: {
        type: 'range',
        dataSetsHaveTitle: false,
        dataSets: chart.series.map(({ values }, i) => ({ dataSetId: String(i), dataRange: address(values) })),
        ...(chart.categories ? { labelRange: address(chart.categories) } : {}),
      },
      dataSetStyles: Object.fromEntries(
        chart.series.map(({ name, color }, i) => [
          String(i),
          { label: name, ...(color === undefined ? {} : { backgroundColor: color }) },
        ]),
      ),
    };
  };
  const keep = (id: string, { name, numberFormat, series }: Omit<ChartInfo, 'id'>): void =>
    void known.set(id, {
      name,
      numberFormat,
      nameCells: series.map(({ nameCell }) => nameCell && address(nameCell)),
    });
  const placeOf = ({ row, column, width, height }: Omit<ChartInfo, 'id'>): object => ({
    row,
    col: column,
    offset: { x: 0, y: 0 },
    size: { width: Math.round(width / POINTS_PER_PIXEL), height: Math.round(height / POINTS_PER_PIXEL) },
  });
  const charts = (): readonly ChartInfo[] =>
    grid.model.getters.getSheetIds().flatMap((sheetId) => ids(sheetId).flatMap((id) => read(id, sheetId) ?? []));
  const byId = (id: string): ChartInfo => {
    const chart = charts().find((each) => each.id === id);
    if (!chart) throw new Error(`There is no chart ${id}`);
    return chart;
  };

  return {
    charts,
    addChart(chart) {
      const taken = new Set(grid.model.getters.getSheetIds().flatMap((id) => grid.model.getters.getChartIds(id)));
      while (taken.has(`chart-${++made}`));
      const id = `chart-${made}`;
      grid.ensureRoom({ sheetId: chart.sheetId, row: chart.row, column: chart.column, rows: 1, columns: 1 });
      grid.dispatch('CREATE_CHART', {
        sheetId: chart.sheetId,
        figureId: `figure-${made}`,
        chartId: id,
        ...placeOf(chart),
        definition: definitionOf(chart),
      });
      keep(id, chart);
      return id;
    },
    changeChart(id, change) {
      const chart = { ...byId(id), ...change };
      const figureId = grid.model.getters.getFigureIdFromChartId(id);
      keep(id, chart);
      grid.batch(() => {
        const definition = definitionOf(chart);
        grid.dispatch('UPDATE_CHART', { sheetId: chart.sheetId, figureId, chartId: id, definition });
        if (!['row', 'column', 'width', 'height'].some((name) => name in change)) return;
        const { size, ...place } = placeOf(chart) as { readonly size: object };
        grid.dispatch('UPDATE_FIGURE', { sheetId: chart.sheetId, figureId, ...place, ...size });
      });
    },
    removeChart(id) {
      const { sheetId } = byId(id);
      const figureId = grid.model.getters.getFigureIdFromChartId(id);
      grid.dispatch('DELETE_FIGURE', { sheetId, figureId });
    },
    remember(sheetId, said) {
      const own = ids(sheetId);
      if (own.length === said.length) said.forEach((one, i) => known.set(own[i] ?? '', { ...one, nameCells: [] }));
    },
    forget: () => known.clear(),
  };
}
