/** The words of the place Uppföljning. Amounts and shares come as people write them. */
export interface FollowUpTexts {
  readonly title: string;
  readonly reading: string;
  /** What belongs here, where there is no table to follow up in. */
  readonly nothing: string;
  /** The same, where the table is there without rows. */
  readonly noRows: string;
  /** The row that a form was open for is no longer in the table. */
  readonly rowGone: (intervention: string, year: number) => string;
  readonly toFund: string;
  readonly amounts: (unit: string | undefined) => string;
  readonly waiting: string;
  readonly allDone: string;
  readonly due: Readonly<Record<'overdue' | 'due' | 'coming', string>>;
  readonly waitingCount: (overdue: number, count: number) => string;
  readonly plannedIs: (amount: string) => string;
  readonly showAll: (count: number) => string;
  readonly register: string;
  /** Says of whom and when, for those who only hear the button. */
  readonly registerOf: (intervention: string, committee: string, year: number) => string;
  readonly outcomes: string;
  readonly outcomesNote: string;
  readonly planned: string;
  readonly verified: string;
  readonly rate: string;
  readonly notYet: string;
  readonly sum: string;
  readonly adjust: string;
  readonly adjustOf: (intervention: string) => string;
  readonly form: FollowUpFormTexts;
  readonly adjustment: AdjustmentTexts;
  readonly report: ReportTexts;
}

export interface FollowUpFormTexts {
  readonly title: (intervention: string, year: number) => string;
  readonly about: (committee: string, planned: string) => string;
  /** An amount is typed with a unit, and the workbook does not say what its own is. */
  readonly unitUnknown: string;
  /** Changed in the cells since the form was opened, and in the form to something else. */
  readonly overtaken: (fields: readonly string[]) => string;
  readonly row: string;
  readonly indicator: string;
  readonly indicatorHint: string;
  readonly baseline: string;
  readonly goal: string;
  readonly outcome: string;
  readonly comparison: string;
  readonly comparisonHint: string;
  readonly verified: string;
  readonly verifiedHint: (unit: string | undefined) => string;
  readonly rate: (rate: string) => string;
  readonly actualRepayment: string;
  readonly verifiedBy: string;
  readonly day: string;
  readonly note: string;
  readonly addColumns: (headings: readonly string[], table: string) => string;
  readonly action: string;
  readonly preview: (table: string) => string;
  readonly unchanged: string;
  readonly unreadable: string;
  readonly registered: (intervention: string, year: number) => string;
}

export interface AdjustmentTexts {
  readonly title: (intervention: string) => string;
  readonly intro: (rate: string) => string;
  readonly nothingVerified: string;
  readonly noPlan: string;
  readonly allLocked: (last: number, from: number) => string;
  readonly method: string;
  readonly inProportion: (rate: string) => string;
  readonly asReductionAllows: string;
  readonly rest: string;
  readonly postponed: string;
  readonly notRepaidChoice: string;
  readonly from: string;
  readonly fromHint: (earliest: number) => string;
  /** Why nothing is proposed while the year cannot be read. */
  readonly fromUnreadable: string;
  readonly beforeNow: string;
  readonly asPlanned: string;
  readonly locked: string;
  readonly proposal: string;
  readonly chartTitle: string;
  readonly chartNote: string;
  readonly year: string;
  readonly committee: string;
  readonly plan: string;
  readonly proposed: string;
  readonly reduction: string;
  readonly verified: string;
  readonly committeeRate: (committee: string, rate: string) => string;
  readonly notRepaid: (amount: string, granted: string) => string;
  readonly allRepaid: string;
  readonly interestStays: string;
  readonly action: string;
  readonly preview: (count: number) => string;
  readonly accepted: (intervention: string) => string;
}

export interface ReportTexts {
  readonly title: string;
  readonly about: string;
  readonly open: string;
  readonly year: string;
  readonly action: (year: number) => string;
  readonly preview: (sheet: string) => string;
  readonly made: (year: number) => string;
}
