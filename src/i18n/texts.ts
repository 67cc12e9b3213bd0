/** Every word of the pane, in one type, so that no language can lack one. Sentences that carry data are functions. */
export interface Texts {
  readonly appName: string;
  readonly back: string;
  readonly page: { readonly title: string };
  readonly settings: SettingsTexts;
  readonly cell: CellTexts;
  readonly functions: FunctionsTexts;
  readonly insert: InsertTexts;
  readonly workbook: WorkbookTexts;
  /** Shown when something in the pane itself breaks. */
  readonly broken: { readonly title: string; readonly text: string; readonly retry: string };
}

export interface SettingsTexts {
  readonly title: string;
  readonly open: string;
  readonly language: string;
  readonly appearance: string;
  readonly system: string;
  readonly light: string;
  readonly dark: string;
  readonly kept: string;
  readonly version: (version: string) => string;
}

export interface CellTexts {
  readonly title: string;
  readonly reading: string;
  readonly empty: (address: string) => string;
  readonly noFunction: (address: string) => string;
  /** Before the link to the cell that a spill comes from. */
  readonly spilledFrom: (address: string) => string;
  readonly backTo: (address: string) => string;
  readonly formula: string;
  readonly inputs: string;
  readonly omitted: string;
  readonly blank: string;
  readonly blankCell: string;
  readonly size: (rows: number, columns: number) => string;
  readonly rule: string;
  readonly rounding: string;
  readonly source: string;
  readonly failed: string;
  readonly noAnswer: string;
  readonly notCalculated: string;
  readonly recalculate: string;
  readonly calculating: string;
  readonly doesNotFit: (address: string) => string;
  readonly foreignError: (address: string, error: string) => string;
  readonly notLoaded: string;
  readonly unknownFunction: (id: string) => string;
  readonly several: (ids: string) => string;
  readonly readMore: string;
  readonly select: (address: string) => string;
}

export interface FunctionsTexts {
  readonly title: string;
  readonly search: string;
  readonly searchHint: string;
  readonly found: (count: number) => string;
  readonly nothingFound: (query: string) => string;
  readonly showAll: string;
  readonly areas: {
    readonly repayment: string;
    readonly 'cost-reduction': string;
    readonly fund: string;
    readonly 'follow-up': string;
    readonly rounding: string;
    readonly support: string;
  };
  readonly arguments: string;
  /** Above the rule in words. */
  readonly formula: string;
  readonly noArguments: string;
  readonly required: string;
  readonly optional: string;
  readonly unit: string;
  readonly fallback: string;
  readonly exampleValue: string;
  readonly example: string;
  readonly moreExamples: string;
  readonly answer: string;
  /** A link that opens the function's help in a window of its own. */
  readonly helpPage: string;
  readonly yes: string;
  readonly no: string;
}

export interface InsertTexts {
  readonly action: string;
  readonly noCell: string;
  /** What is written where; `area` is given when the answer fills more than the cell. */
  readonly preview: (cell: string, area: string | undefined) => string;
  readonly filledAlready: (cell: string) => string;
  readonly occupiedTitle: string;
  readonly occupied: (cells: string, count: number) => string;
  readonly overwrite: string;
  readonly cancel: string;
  readonly written: (cell: string) => string;
  readonly undo: string;
  readonly undone: (cell: string) => string;
  readonly explain: string;
}

/** One sentence for each thing that can go wrong between the pane and the workbook. */
export interface WorkbookTexts {
  readonly unavailable: string;
  readonly protected: string;
  readonly noAccess: string;
  readonly editing: string;
  readonly gone: (address: string) => string;
  readonly noRoom: (address: string) => string;
  readonly spilledFrom: (address: string, parent: string) => string;
  readonly changedSince: (address: string) => string;
  readonly unexpected: (detail: string) => string;
}
