import type { FundRole } from './fundTexts';

/** The words of the page Koppla: the user's own tables read as the fund book's. Counts and amounts come as people write them. */
export interface MappingTexts {
  readonly title: string;
  /** On the place Fond. */
  readonly section: string;
  readonly about: string;
  readonly open: string;
  readonly mapped: (name: string, role: string) => string;
  readonly lost: (name: string, role: string) => string;
  readonly again: (role: string) => string;
  readonly remove: (role: string) => string;
  readonly removed: (role: string) => string;
  readonly intro: string;
  readonly selected: (address: string) => string;
  readonly readSelected: string;
  readonly reading: string;
  readonly found: string;
  readonly foundPlace: (role: string, address: string) => string;
  readonly show: (address: string) => string;
  readonly emptySheet: string;
  readonly unknown: string;
  readonly noHeadings: string;
  readonly role: string;
  readonly chooseRole: string;
  readonly roles: Readonly<Record<FundRole, string>>;
  readonly at: string;
  readonly columns: string;
  /** Names the list of what a column can be read as: `heading` is the user's own, `column` its letter. */
  readonly readAs: (heading: string, column: string) => string;
  readonly notRead: string;
  readonly spread: string;
  readonly required: (field: string) => string;
  readonly forAll: string;
  readonly constant: (field: string) => string;
  readonly choose: string;
  readonly unit: string;
  readonly negate: (field: string) => string;
  readonly percent: (field: string) => string;
  readonly fill: (field: string) => string;
  readonly doubts: string;
  readonly doubt: DoubtTexts;
  readonly rows: string;
  readonly row: string;
  readonly counted: (read: number) => string;
  /** Some of the cells are hidden, and read like the others. */
  readonly hidden: string;
  readonly leftOut: (counts: {
    readonly total: number;
    readonly note: number;
    readonly heading: number;
    readonly group: number;
  }) => string;
  readonly sum: (field: string, amount: string, unit: string) => string;
  readonly first: (shown: number, all: number) => string;
  readonly unreadable: (count: number) => string;
  readonly more: (count: number) => string;
  readonly save: string;
  readonly saved: (role: string, name: string) => string;
  readonly preview: (role: string, sheet: string) => string;
  readonly replaces: (table: string) => string;
  readonly lacking: (fields: readonly string[]) => string;
  readonly lacksUnit: string;
  readonly formulas: string;
  readonly formulasText: string;
  readonly formulasArrays: string;
  readonly noFormulas: string;
  readonly copy: (id: string) => string;
  readonly copied: string;
  /** The formula is selected instead. */
  readonly notCopied: string;
}

/** What is doubtful, a sentence each. */
export interface DoubtTexts {
  readonly role: (other: string) => string;
  readonly heading: (heading: string, field: string, isTypo: boolean) => string;
  readonly valuesOnly: (heading: string, field: string) => string;
  readonly unread: (heading: string, field: string) => string;
  readonly several: (heading: string, other: string, field: string) => string;
  readonly missing: (field: string) => string;
  readonly constant: (field: string, value: string) => string;
  readonly unit: string;
  readonly negate: (heading: string) => string;
  readonly signs: (heading: string, count: number) => string;
  readonly percent: (heading: string) => string;
  readonly fill: (heading: string) => string;
  readonly group: (field: string, example: string) => string;
  readonly spread: (field: string, columns: number) => string;
  readonly word: (word: string, meaning: string) => string;
  readonly figures: (heading: string, isPoint: boolean) => string;
  readonly below: (row: number) => string;
}
