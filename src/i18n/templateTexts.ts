/** The words for filling in a template that stands in the workbook. */
export interface TemplateTexts {
  readonly title: string;
  readonly intro: string;
  readonly noSheets: string;
  readonly choose: string;
  readonly reading: string;
  readonly mapping: string;
  readonly unit: (unit: string) => string;
  readonly nothingTyped: string;
  readonly noneFound: string;
  readonly fill: (field: string) => string;
  readonly cell: (field: string) => string;
  readonly cellHint: string;
  readonly noCell: string;
  readonly twice: (cells: readonly string[]) => string;
  readonly noHeadings: string;
  readonly standsAlready: string;
  /** What will be written in a cell, and what stands there now. */
  readonly writes: (cell: string, value: string, now: string) => string;
  readonly unplaced: (fields: readonly string[]) => string;
  readonly action: string;
  readonly preview: (sheet: string, cells: number) => string;
  readonly nothing: (sheet: string) => string;
  readonly correct: string;
  readonly filled: (sheet: string) => string;
}
