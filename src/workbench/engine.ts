/**
 * What the workbench's host needs of a spreadsheet, and all it may know of one. The grid room implements it on
 * o-spreadsheet; the host room answers Office.js with it. Rows and columns count from 0. Formulas are Excel's:
 * English names, commas, a leading "=", `SIF.NAME(...)` for custom functions, structured references already as A1.
 */
export type CellValue = number | string | boolean;

/** Excel's error texts; everything the engine calls otherwise is mapped to one of these. */
export const ERRORS = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
] as const;
export type ErrorText = (typeof ERRORS)[number];

export interface Area {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
}

export interface CellState {
  /** The calculated value; errors as text ("#VALUE!"), an empty cell as "". */
  readonly value: CellValue;
  readonly isError: boolean;
  /** The formula as Excel's Range.formulas gives it, or undefined. Cells that a spill fills have none. */
  readonly formula: string | undefined;
  /** As displayed, in the workbook's locale (Swedish). */
  readonly text: string;
  /** Number format code in en-US notation, "General" when none. */
  readonly numberFormat: string;
  /** True in the cells that a spilled formula fills, its own cell included. */
  readonly spilled: boolean;
}

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontSize?: number;
  /** "#RRGGBB" */
  readonly textColor?: string;
  /** "#RRGGBB" */
  readonly fillColor?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  /** Steps from the left; the grid does not draw it, files have it. */
  readonly indent?: number;
  /** The cell or area that the cell leads to, "Fond!B4"; "" for none. */
  readonly link?: string;
}

/** A line of a cell's border, as the grid draws it. */
export interface EdgeLine {
  readonly style: 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted';
  /** "#RRGGBB" */
  readonly color: string;
}
export type Edge = 'top' | 'bottom' | 'left' | 'right' | 'h' | 'v';

/** A change in a sheet that is protected. */
export class ProtectedSheet extends Error {}

export interface TableInfo {
  readonly id: string;
  readonly name: string;
  /** Headings and totals row included. */
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly style: string;
}

export const CHART_TYPES = ['ColumnClustered', 'ColumnStacked', 'BarClustered', 'BarStacked', 'Line'] as const;
export type ChartType = (typeof CHART_TYPES)[number];

export interface ChartSeriesInfo {
  readonly name: string;
  /** The cell that the name was taken from. */
  readonly nameCell?: Area;
  readonly values: Area;
  /** "#RRGGBB"; undefined for one of the grid's own. */
  readonly color?: string;
}

export interface ChartInfo {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  readonly type: ChartType;
  readonly title: string;
  readonly categories?: Area;
  readonly series: readonly ChartSeriesInfo[];
  readonly legend: 'top' | 'bottom' | 'left' | 'right' | 'none';
  readonly categoryTitle: string;
  readonly valueTitle: string;
  /** Of the values' axis, in en-US notation; "" for that of the cells. */
  readonly numberFormat: string;
  /** The cell under its upper left corner, and its size in points. */
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

export interface NameInfo {
  readonly name: string;
  /** "=Fond!$B$2", "=0.25" */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** The sheet the name is scoped to, or undefined for the workbook. */
  readonly sheetId?: string;
}

/** One call of a custom function, as Excel makes it from functions.json. */
export interface CustomCall {
  /** The function's id in functions.json. */
  readonly id: string;
  /** Padded with null for omitted arguments; matrix parameters always as rows of cells. */
  readonly args: readonly unknown[];
  /** "Fond!B4" */
  readonly address: string;
  /** "Fond!A1:C9" for an argument that is a reference, else null; one an argument given. */
  readonly parameterAddresses: readonly (string | null)[];
}
export type CustomResult = CellValue | readonly (readonly CellValue[])[];
/** Answers at once with a known result, or "#BUSY!" and calls back `Engine.recalculate` when the result is there. */
export type CustomCaller = (
  call: CustomCall,
) => CustomResult | { readonly error: ErrorText; readonly message?: string };

export type EngineEvent =
  | {
      readonly type: 'changed';
      readonly area: Area;
      readonly kind: 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';
      readonly before?: CellValue;
      readonly after?: CellValue;
    }
  | { readonly type: 'selected'; readonly area: Area }
  | {
      readonly type: 'activated' | 'deactivated' | 'sheet-added' | 'sheet-deleted' | 'sheet-renamed';
      readonly sheetId: string;
    }
  | { readonly type: 'table-added' | 'table-deleted'; readonly tableId: string; readonly sheetId: string }
  | { readonly type: 'calculated' };

export interface Engine {
  sheets(): readonly SheetInfo[];
  /** Adds a sheet last. The name is already checked (unique, Excel's characters and length). Answers its id. */
  addSheet(name: string): string;
  renameSheet(id: string, name: string): void;
  deleteSheet(id: string): void;
  moveSheet(id: string, position: number): void;
  setSheetVisible(id: string, visible: boolean): void;
  /** A copy of the sheet with all it holds, after it; its tables get names of their own. Answers its id. */
  copySheet(id: string, name: string): string;
  isProtected(id: string): boolean;
  setProtected(id: string, isProtected: boolean): void;
  /** "#RRGGBB", or "" for none. */
  tabColor(id: string): string;
  setTabColor(id: string, color: string): void;
  gridlines(id: string): boolean;
  setGridlines(id: string, areShown: boolean): void;
  frozenPanes(id: string): { readonly rows: number; readonly columns: number };
  activeSheet(): string;
  activateSheet(id: string): void;

  /** The smallest area that holds every cell with content (and with format, unless `valuesOnly`), or undefined. */
  usedArea(sheetId: string, valuesOnly: boolean): Area | undefined;
  read(area: Area): CellState[][];
  /** Writes contents: "=..." is a formula in Excel's English notation, "" clears, null leaves the cell as it is. Adds rows and columns where needed. */
  write(area: Area, contents: readonly (readonly (CellValue | null)[])[]): void;
  /** Empties contents and/or formats. */
  clear(area: Area, what: 'contents' | 'formats' | 'all'): void;
  setNumberFormat(area: Area, codes: readonly (readonly (string | null)[])[]): void;
  style(area: Area): CellStyle;
  setStyle(area: Area, style: CellStyle): void;
  /** Column width and row height in points, as Office.js counts them. */
  columnWidth(sheetId: string, column: number): number;
  setColumnWidth(sheetId: string, column: number, count: number, points: number): void;
  rowHeight(sheetId: string, row: number): number;
  setRowHeight(sheetId: string, row: number, count: number, points: number): void;
  freezePanes(sheetId: string, rows: number, columns: number): void;
  /** Whether the area's rows or columns are hidden, by hand, by a filter or in a group; undefined where some are. */
  areHidden(area: Area, lines: 'rows' | 'columns'): boolean | undefined;
  setHidden(area: Area, lines: 'rows' | 'columns', areHidden: boolean): void;
  /** The line along an edge of the area, or between its cells; undefined for none or several. */
  border(area: Area, edge: Edge): EdgeLine | undefined;
  setBorder(area: Area, edge: Edge, line: EdgeLine | undefined): void;
  /** Makes one cell of the area; what its other cells hold is lost. */
  merge(area: Area): void;
  /** Parts the merged cells that lie in the area. */
  unmerge(area: Area): void;
  insert(area: Area, direction: 'down' | 'right'): void;
  remove(area: Area, direction: 'up' | 'left'): void;
  /** The area a formula in this cell spills to, or undefined. */
  spillArea(sheetId: string, row: number, column: number): Area | undefined;

  selection(): Area;
  /** Every area that is selected, as with Ctrl; the last one is `selection`. */
  selections(): readonly Area[];
  select(area: Area): void;

  tables(): readonly TableInfo[];
  addTable(area: Area, name: string, style: string): string;
  changeTable(id: string, change: Partial<Pick<TableInfo, 'name' | 'area' | 'showTotals' | 'style'>>): void;
  /** Removes the table; its cells stay. */
  removeTable(id: string): void;

  charts(): readonly ChartInfo[];
  /** Answers the chart's id. */
  addChart(chart: Omit<ChartInfo, 'id'>): string;
  changeChart(id: string, change: Partial<Omit<ChartInfo, 'id' | 'sheetId'>>): void;
  removeChart(id: string): void;

  names(): readonly NameInfo[];
  /** Adds or replaces. */
  setName(name: NameInfo): void;
  removeName(name: string, sheetId?: string): void;

  /** The functions of functions.json, and who answers them. Called before any formula is calculated. */
  defineFunctions(namespace: string, metadata: FunctionsMetadata, call: CustomCaller): void;
  recalculate(): void;
  setCalculation(mode: 'automatic' | 'manual'): void;
  /** Several writes as one undo step and one calculation. */
  batch<T>(work: () => T): T;
  subscribe(listener: (event: EngineEvent) => void): () => void;
}

/** The part of Excel's functions.json that matters here. */
export interface FunctionsMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly helpUrl?: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description?: string;
      readonly optional?: boolean;
      readonly dimensionality?: 'scalar' | 'matrix';
      readonly type?: string;
    }[];
    readonly result: { readonly dimensionality?: 'scalar' | 'matrix' };
    readonly options?: { readonly requiresAddress?: boolean; readonly requiresParameterAddresses?: boolean };
  }[];
}
