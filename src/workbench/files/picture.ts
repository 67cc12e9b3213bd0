import { blockOf } from '../../package/address';
import type { ChartInfo, NameInfo, TableInfo } from '../engine';
import type { OSpreadsheetEngine } from '../grid/createEngine';
import { NAMES_SHEET } from '../grid/grid';

/** What the engine holds at a moment, so that a later moment can be held against it. */
export interface Picture {
  /** By the engine's sheet id, in the order of the tabs. */
  readonly sheets: ReadonlyMap<string, SheetPicture>;
  readonly tables: readonly TableInfo[];
  readonly names: readonly NameInfo[];
  readonly charts: readonly ChartInfo[];
}

export interface SheetPicture {
  readonly name: string;
  readonly visible: boolean;
  /** What has been entered, by place ("row,column"): "=SUM(A1)", "9000". */
  readonly contents: ReadonlyMap<string, string>;
  readonly looks: ReadonlyMap<string, Look>;
  /** Where the engine's own cells stand. */
  readonly anchors: Anchors;
  /** Widths and heights in pixels, where someone has set them. */
  readonly columns: ReadonlyMap<number, Line>;
  readonly rows: ReadonlyMap<number, Line>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** "A1:C2" */
  readonly merges: readonly string[];
  readonly isProtected: boolean;
  readonly tabColor: string;
  readonly gridlines: boolean;
}

/** Where the engine's cells stand, by their numbers: a cell keeps its number when rows or columns come or go before it. */
export type Anchors = ReadonlyMap<number, { readonly row: number; readonly column: number }>;

export interface Line {
  readonly size: number | undefined;
  readonly hidden: boolean;
}

/** How a cell looks, in the engine's terms; what is usual is left out. */
export interface Look {
  readonly style?: Readonly<Record<string, unknown>>;
  readonly format?: string;
  readonly border?: Readonly<Record<string, { readonly style: string; readonly color: string } | undefined>>;
}

export const placeOf = (row: number, column: number): string => `${row},${column}`;
export function coordinates(place: string): { readonly row: number; readonly column: number } {
  const [row = 0, column = 0] = place.split(',').map(Number);
  return { row, column };
}

export function takePicture(engine: OSpreadsheetEngine): Picture {
  const { model } = engine;
  const exported = model.exportData() as unknown as Exported;
  return {
    sheets: new Map(
      exported.sheets
        .filter(({ id }) => id !== NAMES_SHEET)
        .map((sheet) => [sheet.id, sheetPicture(engine, sheet, exported)]),
    ),
    tables: engine.tables(),
    names: engine.names(),
    charts: engine.charts(),
  };
}

export const emptySheet = (name: string): SheetPicture => ({
  name,
  visible: true,
  contents: new Map(),
  looks: new Map(),
  anchors: new Map(),
  columns: new Map(),
  rows: new Map(),
  frozen: { rows: 0, columns: 0 },
  merges: [],
  isProtected: false,
  tabColor: '',
  gridlines: true,
});

/** The part of the engine's workbook data that is looked at here. */
interface Exported {
  readonly sheets: readonly ExportedSheet[];
  readonly styles: Readonly<Record<string, Look['style']>>;
  readonly formats: Readonly<Record<string, string>>;
  readonly borders: Readonly<Record<string, Look['border']>>;
}
interface ExportedSheet {
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  readonly rows: Readonly<Record<string, { readonly size?: number; readonly isHidden?: boolean }>>;
  readonly cols: Readonly<Record<string, { readonly size?: number; readonly isHidden?: boolean }>>;
  readonly merges: readonly string[];
  /** Numbers of styles, formats and borders by area. */
  readonly styles: Readonly<Record<string, number>>;
  readonly formats: Readonly<Record<string, number>>;
  readonly borders: Readonly<Record<string, number>>;
  readonly panes?: { readonly xSplit: number; readonly ySplit: number };
}

function sheetPicture(engine: OSpreadsheetEngine, sheet: ExportedSheet, all: Exported): SheetPicture {
  const { getters } = engine.model;
  const contents = new Map<string, string>();
  const anchors = new Map<number, { readonly row: number; readonly column: number }>();
  for (const cell of getters.getCells(sheet.id)) {
    const content = cell.isFormula
      ? engine.shownFormula(cell.compiledFormula.toFormulaString(getters), sheet.id)
      : cell.content;
    const { row, col } = getters.getCellPosition(cell.id);
    anchors.set(cell.id, { row, column: col });
    if (content !== '') contents.set(placeOf(row, col), content);
  }
  return {
    name: sheet.name,
    visible: sheet.isVisible,
    contents,
    anchors,
    looks: looksOf(sheet, all),
    columns: linesOf(sheet.cols),
    rows: linesOf(sheet.rows),
    frozen: { rows: sheet.panes?.ySplit ?? 0, columns: sheet.panes?.xSplit ?? 0 },
    merges: [...sheet.merges].sort(),
    isProtected: engine.isProtected(sheet.id),
    tabColor: engine.tabColor(sheet.id),
    gridlines: engine.gridlines(sheet.id),
  };
}

const linesOf = (lines: ExportedSheet['rows']): ReadonlyMap<number, Line> =>
  new Map(Object.entries(lines).map(([at, { size, isHidden = false }]) => [Number(at), { size, hidden: isHidden }]));

function looksOf(sheet: ExportedSheet, all: Exported): ReadonlyMap<string, Look> {
  const looks = new Map<string, Look>();
  const note = (areas: Readonly<Record<string, number>>, look: (id: number) => Look): void => {
    for (const [area, id] of Object.entries(areas)) {
      const own = look(id);
      for (const place of placesOf(area)) looks.set(place, { ...looks.get(place), ...own });
    }
  };
  note(sheet.styles, (id) => ({ style: all.styles[id] ?? {} }));
  note(sheet.formats, (id) => ({ format: all.formats[id] ?? '' }));
  note(sheet.borders, (id) => ({ border: all.borders[id] ?? {} }));
  return looks;
}

function* placesOf(area: string): Generator<string> {
  const block = blockOf(area);
  if (!block) return;
  for (let row = block.row; row < block.row + block.rows; row++) {
    for (let column = block.column; column < block.column + block.columns; column++) yield placeOf(row, column);
  }
}
