import type { FileTexts } from './fileTexts';
import type { ShareTexts } from './shareTexts';
import type { FollowUpTexts } from './followUpTexts';
import type { ApplicationTexts } from './applicationTexts';
import type { TemplateTexts } from './templateTexts';
import type { ChecksTexts, FundTexts, OverviewTexts, PlacesTexts } from './fundTexts';
import type { NativeTexts } from './nativeTexts';
import type { FieldTexts, ProposalTexts } from './proposalTexts';
import type { DecisionTexts } from './decisionTexts';
import type { MappingTexts } from './mappingTexts';
import type { ReportsTexts } from './reportTexts';

/** Every word of the pane, in one type, so that no language can lack one. Sentences that carry data are functions. */
export interface Texts {
  readonly appName: string;
  readonly back: string;
  /** Does once more what was refused. */
  readonly again: string;
  readonly page: { readonly title: string };
  readonly places: PlacesTexts;
  readonly application: ApplicationTexts;
  readonly template: TemplateTexts;
  readonly fund: FundTexts;
  readonly share: ShareTexts;
  readonly overview: OverviewTexts;
  readonly checks: ChecksTexts;
  readonly native: NativeTexts;
  readonly followUp: FollowUpTexts;
  readonly proposal: ProposalTexts;
  readonly fields: FieldTexts;
  readonly mapping: MappingTexts;
  readonly reports: ReportsTexts;
  readonly decision: DecisionTexts;
  readonly settings: SettingsTexts;
  readonly cell: CellTexts;
  readonly functions: FunctionsTexts;
  readonly insert: InsertTexts;
  readonly workbook: WorkbookTexts;
  /** Shown when something in the pane itself breaks. */
  readonly broken: BrokenTexts;
}

interface BreakageText {
  readonly title: string;
  readonly text: string;
  readonly retry: string;
}

export interface BrokenTexts extends BreakageText {
  /** A part of the pane that is fetched when it is needed is not there. */
  readonly notFetched: BreakageText;
}

export interface SettingsTexts {
  readonly title: string;
  readonly open: string;
  readonly language: string;
  readonly appearance: string;
  readonly system: string;
  readonly light: string;
  readonly dark: string;
  readonly amounts: string;
  readonly asWorkbook: string;
  readonly rounding: string;
  /** `decimals` below 0 counts zeros: -2 is whole hundreds. */
  readonly roundedTo: (decimals: number, unit: string | undefined) => string;
  readonly noRounding: string;
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
  readonly protectedSheets: (sheets: readonly string[]) => string;
  readonly protectedStructure: string;
  /** After what Excel said: what had been written is taken back, but for what is named. */
  readonly brokenOff: (kept: readonly string[]) => string;
  /** After what Excel said: some of it is there. */
  readonly halfWritten: string;
  readonly calculating: string;
  readonly newerVersion: string;
  readonly noAccess: string;
  readonly editing: string;
  readonly severalAreas: string;
  readonly tooLarge: string;
  readonly usedTooFar: (address: string) => string;
  readonly gone: (address: string) => string;
  readonly noRoom: (address: string) => string;
  readonly spilledFrom: (address: string, parent: string) => string;
  readonly changedSince: (address: string) => string;
  readonly noTable: (table: string) => string;
  /** Why nothing is written in the user's own cells. */
  readonly mapped: {
    readonly cells: (table: string, name: string) => string;
    readonly total: (name: string) => string;
    readonly constant: (name: string, heading: string) => string;
    readonly value: (name: string, heading: string) => string;
    readonly formulas: (name: string, heading: string) => string;
    readonly text: (name: string, heading: string) => string;
    readonly column: (name: string, heading: string) => string;
  };
  /** The workbook's own file cannot be read. */
  readonly file: FileTexts;
  readonly notFetched: string;
  readonly unexpected: (detail: string) => string;
}
