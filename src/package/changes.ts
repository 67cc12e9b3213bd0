import type { Block } from './address';
import type { ChartContent } from './charts/chartXml';
import type { AddinReference } from './parts/webExtensions';
import type { NamePart } from './parts/workbookParts';
import type { PrintSetup } from './sheet/print';
import type { Shift } from './sheet/shift';
import type { StyleChange } from './styles/styleBook';

/** What a cell shows: "" is nothing; errors by their text. */
export type CellContent = number | string | boolean | { readonly error: string };

/** One cell as it is to be; what is left out stays as the file has it. Rows and columns count from 0. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  /** As Excel shows it in English, without "="; null takes the formula away. */
  readonly formula?: string | null;
  readonly value?: CellContent;
  /** How many cells the formula's answer fills, its own included; 1 x 1 when it fills only its own. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  /** The value is part of an answer whose formula stands in another cell. */
  readonly isSpilled?: boolean;
  readonly style?: StyleChange;
}

export interface ColumnChange {
  readonly column: number;
  /** In characters, as Excel shows it; null for the usual width. */
  readonly width?: number | null;
  readonly hidden?: boolean;
}

export interface RowChange {
  readonly row: number;
  /** In points; null for as high as what it holds. */
  readonly height?: number | null;
  readonly hidden?: boolean;
}

/** A sheet as it is to be. */
export interface SheetChange {
  /** Its name in the file; left out for a new sheet. */
  readonly from?: string;
  readonly name: string;
  readonly visible?: boolean;
  /** Rows and columns that have come or gone since the file, in this order; all else is told as it is after them. */
  readonly shifts?: readonly Shift[];
  readonly cells?: readonly CellChange[];
  readonly columns?: readonly ColumnChange[];
  readonly rows?: readonly RowChange[];
  /** Areas none of whose rows is to be hidden. No filter of the sheet or its tables holds anything then. */
  readonly shownRows?: readonly Block[];
  /** How many rows and columns stay when the sheet scrolls. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** All merged areas, "G1:H1". */
  readonly merges?: readonly string[];
  readonly isProtected?: boolean;
  /** "#RRGGBB"; "" for none. */
  readonly tabColor?: string;
  readonly gridlines?: boolean;
  /** Links that are to be different: from a cell to a place in the workbook, "" for none. */
  readonly links?: readonly { readonly reference: string; readonly location: string }[];
  /** How the sheet is printed, as far as that is to be different. */
  readonly print?: PrintSetup;
}

/** A table as it is to be. */
export interface TableChange {
  /** Its name in the file; left out for a new table. */
  readonly from?: string;
  readonly name: string;
  /** The name of the sheet, as it is to be. */
  readonly sheet: string;
  /** Headings and totals included. */
  readonly reference: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly style: string;
  /** The headings, which the cells must hold as text too. */
  readonly columns: readonly string[];
}

/** A chart and where it lies: the cell under its upper left corner, its size in points. */
export interface PlacedChart extends ChartContent {
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

/** What is to be different in a sheet's charts. */
export interface SheetCharts {
  /** The name of the sheet, as it is to be. */
  readonly sheet: string;
  /** Those of the file that go, by their place in the sheet's drawing. */
  readonly removed?: readonly number[];
  readonly added?: readonly PlacedChart[];
}

export interface XmlPart {
  readonly id: string;
  readonly xml: string;
}

/** What is to be different in a package. A list stands for all there is to be: what it leaves out is removed. */
export interface PackageChanges {
  readonly sheets?: readonly SheetChange[];
  /** Formulas as Excel shows them in English, without "="; Excel's own names, such as print areas, are kept by themselves. */
  readonly names?: readonly NamePart[];
  readonly tables?: readonly TableChange[];
  /** Only what is to be different. */
  readonly charts?: readonly SheetCharts[];
  /** What the add-in keeps in the document settings, each value as JSON. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly xmlParts?: readonly XmlPart[];
  /** The add-in whose settings and functions these are. */
  readonly addin?: AddinReference;
  /** Inputs have been changed and what depends on them is not calculated: whoever opens the file is to calculate it. */
  readonly calculateOnOpen?: boolean;
}
