/** How a cell looks; what is not said is as the sheet has it. */
export interface CellLook {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: true;
  readonly size?: number;
  readonly wrap?: true;
  readonly align?: 'Left' | 'Right' | 'Center';
  /** In Excel's English codes. */
  readonly format?: string;
  /** A thin line below. */
  readonly line?: string;
}

export type CellContent = string | number;

/** An area by its first row and column, counted from 0, and its size. */
export interface PictureArea {
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

/** Cells that look alike; what comes later lies on top. */
export interface PictureRun extends PictureArea {
  readonly look: CellLook;
}

export interface RowHeight {
  readonly row: number;
  readonly rows: number;
  /** Points. */
  readonly height: number;
}

/** A whole sheet before it is written: what its cells hold and how it looks. */
export interface SheetPicture {
  /** Every row equally long; "" for a blank cell, "=…" for a formula in Excel's English notation. */
  readonly cells: readonly (readonly CellContent[])[];
  readonly runs: readonly PictureRun[];
  /** Areas of which each row is one cell, for running text. */
  readonly merges: readonly PictureArea[];
  /** Points, by column. */
  readonly widths: readonly number[];
  /** Points, of the rows that are not of the usual height. */
  readonly heights: readonly RowHeight[];
  /** What is printed: this many columns and rows from the first cell. */
  readonly printed: { readonly columns: number; readonly rows: number };
}

/** Makes a picture from the top down. */
export class Sketch {
  private readonly lines: Map<number, CellContent>[] = [];
  private readonly runs: PictureRun[] = [];
  private readonly merges: PictureArea[] = [];
  private readonly heights: RowHeight[] = [];

  /** The next free row. */
  get row(): number {
    return this.lines.length;
  }

  /** Adds a row of cells from the first column on, and tells its number. */
  add(cells: readonly CellContent[] = []): number {
    const line = new Map<number, CellContent>();
    cells.forEach((cell, column) => line.set(column, cell));
    return this.lines.push(line) - 1;
  }
  put(row: number, column: number, content: CellContent): void {
    this.lines[row]?.set(column, content);
  }
  look(row: number, column: number, width: number, look: CellLook, height = 1): void {
    this.runs.push({ row, column, width, height, look });
  }
  merge(row: number, column: number, width: number, height = 1): void {
    if (width > 1) this.merges.push({ row, column, width, height });
  }
  height(row: number, height: number, rows = 1): void {
    this.heights.push({ row, rows, height });
  }

  picture(widths: readonly number[], printedColumns: number): SheetPicture {
    const cells = this.lines.map((line) => widths.map((_, column) => line.get(column) ?? ''));
    return {
      cells,
      runs: this.runs,
      merges: this.merges,
      widths,
      heights: this.heights,
      printed: { columns: printedColumns, rows: cells.length },
    };
  }
}
