/** The words of the place Dela, and of the sheet that tells what a copy's figures rest on. */

export type FindingKind =
  | 'needs-addin'
  | 'hidden-sheet'
  | 'hidden-rows'
  | 'hidden-columns'
  | 'name'
  | 'comment'
  | 'personal-number'
  | 'e-mail'
  | 'telephone'
  | 'external-link'
  | 'pivot-data'
  | 'drawing'
  | 'header-footer'
  | 'validation'
  | 'embedded'
  | 'slicer'
  | 'connection'
  | 'macros'
  | 'kept'
  | 'custom-xml'
  | 'author'
  | 'comment-author'
  | 'property';

/** What formulas of the add-in are replaced with: their values, or plain Excel formulas. */
export type Replacement = 'values' | 'plain';

/** Where, beside cells, a copy may name another committee. */
export type MentionedIn =
  | 'sheet-name'
  | 'name'
  | 'table'
  | 'validation'
  | 'conditional-format'
  | 'filter'
  | 'link'
  | 'header-footer'
  | 'chart'
  | 'drawing'
  | 'comment'
  | 'pivot-data'
  | 'styles'
  | 'properties'
  | 'other';

export interface ShareTexts {
  readonly title: string;
  readonly intro: string;
  readonly reading: string;
  readonly review: {
    readonly title: string;
    readonly about: string;
    readonly start: string;
    readonly again: string;
    readonly working: string;
    readonly clean: string;
    readonly refused: string;
    readonly headings: Readonly<Record<FindingKind, string>>;
    readonly more: (count: number) => string;
    /** Shows all of a list that is cut short. */
    readonly showAll: (count: number) => string;
    readonly showFewer: string;
    /** A picture without a description. */
    readonly picture: string;
    /** That the workbook has macros. */
    readonly macros: string;
    /** What the add-in keeps: an application's draft by its name, or personal data in its memory and in replaced formulas. */
    readonly kept: Readonly<Record<'draft' | 'memory' | 'formulas', (text: string) => string>>;
    /** A document property, by its name in the file. */
    readonly properties: Readonly<Record<string, string>>;
    readonly veryHidden: string;
    readonly hiddenName: string;
  };
  readonly freeze: {
    readonly title: string;
    /** The choice of what formulas are replaced with. */
    readonly replacement: string;
    readonly replacements: Readonly<Record<Replacement, string>>;
    readonly about: Readonly<Record<Replacement, string>>;
    readonly none: string;
    readonly scope: string;
    readonly all: (formulas: number) => string;
    readonly sheet: (sheet: string, formulas: number) => string;
    readonly selection: string;
    readonly preview: Readonly<Record<Replacement, (formulas: number) => string>>;
    /** The same before the list of them. */
    readonly listed: Readonly<Record<Replacement, (formulas: number) => string>>;
    readonly previewSelection: Readonly<Record<Replacement, string>>;
    /** Before the formulas that have no plain formula. */
    readonly withoutPlain: (formulas: number) => string;
    readonly start: Readonly<Record<Replacement, string>>;
    readonly done: (formulas: number) => string;
    /** `values` of them got values. */
    readonly donePlain: (formulas: number, values: number) => string;
    readonly nothing: string;
  };
  readonly thaw: {
    readonly title: string;
    readonly about: (formulas: number) => string;
    readonly start: (formulas: number) => string;
    readonly done: (formulas: number, left: number) => string;
    /** Before the formulas that got values where plain ones were asked for, with why. */
    readonly becameValues: (formulas: number) => string;
    readonly changed: string;
    readonly doubtful: string;
    readonly lost: (sheet: string) => string;
    readonly cell: (was: string, now: string) => string;
    readonly empty: string;
    readonly restore: (address: string) => string;
    readonly finished: Readonly<Record<'frozen' | 'taken-back' | 'thawed', (formulas: number) => string>>;
  };
  readonly copy: {
    readonly title: string;
    readonly about: string;
    readonly start: string;
    readonly sheets: string;
    readonly hidden: string;
    readonly committee: string;
    readonly allCommittees: string;
    readonly contacts: string;
    readonly comments: string;
    /** The choice of what formulas are replaced with in the copy. */
    readonly replacement: string;
    readonly aboutPlain: string;
    readonly holds: (sheets: number, committee: string | undefined, replacement: Replacement) => string;
    readonly make: string;
    readonly working: string;
    readonly noSheets: string;
    readonly done: (name: string) => string;
    /** The copy stands in a window of its own. */
    readonly opened: string;
    readonly leftOut: (rows: number, sheets: string) => string;
    readonly replaced: (cells: number) => string;
    readonly mentions: string;
    readonly madePlain: (formulas: number) => string;
    /** Before the formulas that got values where plain ones were asked for, with why. */
    readonly becameValues: (formulas: number) => string;
    /** "Fond – Socialnämnden.xlsx" to the workbook's name. */
    readonly fileName: (workbook: string, committee: string | undefined) => string;
  };
  readonly basis: BasisTexts;
}

/** The sheet Underlag. */
export interface BasisTexts {
  readonly sheet: string;
  readonly title: string;
  readonly made: (date: string, version: string) => string;
  readonly values: string;
  /** In its place where the copy has plain Excel formulas. */
  readonly plain: string;
  /** The heading of the column that says what each figure is in a copy with plain formulas, and what it says. */
  readonly inCopy: string;
  readonly isPlain: string;
  readonly isValue: (why: string) => string;
  readonly committee: (committee: string) => string;
  readonly leftOut: (sheet: string, rows: number) => string;
  readonly sheetsLeftOut: (sheets: number) => string;
  readonly totals: string;
  readonly replaced: (cells: number) => string;
  readonly addresses: string;
  readonly headings: readonly [
    cell: string,
    answer: string,
    value: string,
    formula: string,
    inputs: string,
    rounding: string,
    source: string,
  ];
  readonly table: (rows: number, columns: number) => string;
  readonly notInCopy: string;
  /** Stands in place of contact data. */
  readonly replacement: string;
  /** What of the copy still names other committees, after the name of its sheet. */
  readonly mentionedIn: Readonly<Record<MentionedIn, string>>;
}
