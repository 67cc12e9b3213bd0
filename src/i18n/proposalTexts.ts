/** The words around everything that the pane writes: what will be written, that it was, and how to take it back. */
export interface ProposalTexts {
  readonly working: string;
  readonly cancel: string;
  readonly cancelling: string;
  readonly takeBack: string;
  /** `label` is what was done, a sentence without its full stop: "Skolfam är beviljad". */
  readonly written: (label: string) => string;
  readonly takenBack: (sheets: readonly string[], restored: number) => string;
  readonly nothingTakenBack: string;
  /** A form opens with what was typed in it another time. */
  readonly resumed: string;
  readonly startAgain: string;
  readonly kept: (names: readonly string[]) => string;
  readonly changed: (address: string) => string;
  readonly lastTitle: string;
  /** What was broken off the last time: a write that is taken back, or a taking back that is done. */
  readonly finished: Readonly<Record<'as-before' | 'taken-back', (label: string) => string>>;
  readonly lastText: (label: string) => string;
  readonly preview: ProposalPreviewTexts;
}

/** What will be written where, row by row. */
export interface ProposalPreviewTexts {
  readonly title: string;
  readonly addRows: (table: string, count: number) => string;
  readonly changeRow: (table: string) => string;
  readonly onSheet: (sheet: string) => string;
  readonly amountsIn: (unit: string) => string;
  readonly lacking: (headings: readonly string[]) => string;
  readonly noTable: (table: string) => string;
  readonly addSheet: (name: string) => string;
  readonly setCells: (address: string) => string;
  /** One cell, what it holds and what it will hold. */
  readonly setCell: (address: string, was: string, becomes: string) => string;
  readonly addColumn: (table: string, heading: string) => string;
  readonly remember: (table: string, role: string) => string;
  readonly map: (role: string, name: string) => string;
  readonly unmap: (role: string) => string;
  /** Names the columns of a changed row. */
  readonly now: string;
  readonly blank: string;
}

/** What a field cannot read, and what to type instead. */
export interface FieldTexts {
  readonly number: string;
  readonly amount: string;
  readonly share: string;
  readonly year: string;
  readonly day: string;
  readonly amountHint: string;
  readonly dayHint: string;
}
