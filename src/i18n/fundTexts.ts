/** The words of the places Översikt and Fond. */

export type FundRole =
  'investments' | 'effects' | 'transactions' | 'repaymentPlan' | 'followUp' | 'parameters' | 'committees';

export interface PlacesTexts {
  /** Names the row of places for those who cannot see it. */
  readonly label: string;
  readonly overview: string;
  readonly application: string;
  readonly fund: string;
  readonly followUp: string;
  readonly share: string;
  readonly functions: string;
  readonly reading: string;
  /** Above what was read last, where it could not be read again. */
  readonly stale: string;
}

export interface FundTexts {
  readonly title: string;
  readonly reading: string;
  /** What the fund book is, for who has none yet. */
  readonly intro: string;
  readonly missing: (count: number) => string;
  readonly complete: string;
  readonly sheets: string;
  /** What belongs in each table. */
  readonly about: Readonly<Record<FundRole, string>>;
  readonly names: Readonly<Record<FundRole, string>>;
  /** Before the link to a table that is used as it is. */
  readonly present: (table: string) => string;
  readonly onSheet: (sheet: string) => string;
  readonly onSheetAndTable: (sheet: string, table: string) => string;
  readonly taken: (name: string) => string;
  readonly unit: string;
  readonly units: Readonly<Record<'kr' | 'tkr' | 'mkr', string>>;
  readonly contents: string;
  readonly empty: string;
  readonly example: string;
  readonly lay: string;
  /** What the button will write. */
  readonly preview: (count: number) => string;
  readonly laid: (count: number) => string;
  readonly amountsIn: (unit: string) => string;
}

export interface OverviewTexts {
  readonly title: string;
  readonly reading: string;
  /** What belongs here, where there is no fund book yet. */
  readonly nothing: string;
  /** The same, where the fund book is there without rows. */
  readonly noRows: string;
  readonly toFund: string;
  readonly showExample: string;
  readonly hideExample: string;
  readonly exampleTitle: string;
  readonly exampleText: string;
  readonly amounts: (unit: string | undefined) => string;
  readonly leftOut: (count: number) => string;
  readonly now: string;
  readonly booked: string;
  readonly bookedHow: string;
  readonly committed: string;
  readonly committedShort: string;
  readonly committedHow: string;
  readonly available: string;
  readonly availableHow: string;
  readonly balance: string;
  readonly balanceNote: (lastOutcome: number | undefined) => string;
  readonly balanceHeadings: readonly string[];
  readonly frames: string;
  readonly committee: string;
  readonly sum: string;
  readonly carrying: string;
  readonly carryingNote: (from: number, to: number) => string;
  readonly reduction: string;
  readonly frameReduction: string;
  readonly left: string;
  readonly canCarry: (left: string) => string;
  readonly cannotCarry: (lacking: string) => string;
  readonly asTable: string;
  readonly insertChart: string;
  readonly insertChartOf: (title: string) => string;
  /** What the button writes. */
  readonly chartPreview: (title: string) => string;
  readonly chartInserted: (title: string) => string;
}

/** What does not add up, and what to do; amounts come as people write them. */
export interface ChecksTexts {
  readonly title: string;
  readonly allWell: string;
  readonly count: (count: number) => string;
  readonly lost: (name: string) => string;
  readonly grantedAboveAvailable: (lacking: string) => string;
  readonly overspent: (intervention: string, by: string) => string;
  readonly repaidAboveGrant: (intervention: string, repaid: string, granted: string) => string;
  readonly planRowDiffers: (by: string) => string;
  readonly cannotCarry: (committee: string, lacking: string) => string;
  readonly overdue: (intervention: string, years: readonly number[]) => string;
  readonly frameUndecided: (intervention: string, year: number) => string;
  readonly mappingLost: (name: string, headings: readonly string[]) => string;
  readonly rowsBelow: (name: string) => string;
  readonly unmapped: (role: FundRole) => string;
  readonly headingRenamed: (table: string, from: string, to: string) => string;
  readonly planDiffersFromAmount: (intervention: string, planned: string, amount: string) => string;
  readonly planDiffersFromShares: (
    intervention: string,
    committee: string,
    planned: string,
    expected: string,
  ) => string;
  readonly budgetIncome: (year: number, printed: string, computed: string, by: string) => string;
  readonly budgetOperations: (year: number, printed: string, computed: string, by: string) => string;
  readonly budgetBlank: (label: string, year: number) => string;
  readonly typedOver: (canMend: boolean) => string;
  readonly mends: MendTexts;
}

/** What the pane can do about a check: the button, and what is done by then. */
export interface MendTexts {
  readonly renameHeading: (from: string, to: string) => string;
  readonly headingRenamed: (from: string, to: string) => string;
  readonly writeFormula: string;
  readonly formulaWritten: (address: string) => string;
  readonly pointAt: (table: string) => string;
  readonly pointedAt: (table: string) => string;
  readonly unmap: string;
  readonly unmapped: string;
  readonly mapAgain: string;
  readonly layAgain: string;
  readonly cancel: string;
  readonly write: string;
}
