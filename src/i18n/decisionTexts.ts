/** The words of the page where an application is decided on. */
export interface DecisionTexts {
  /** On the button beside an application in the list; `decideOn` says the same in full. */
  readonly decide: string;
  readonly decideOn: (name: string) => string;
  readonly title: (name: string) => string;
  readonly unreadable: string;
  readonly asksFor: (amount: string) => string;
  readonly kind: string;
  readonly kinds: Readonly<Record<'granted' | 'rejected' | 'sent-back', string>>;
  readonly body: string;
  readonly date: string;
  readonly paragraph: string;
  readonly reference: string;
  readonly note: string;
  readonly terms: string;
  readonly granted: string;
  readonly partHint: string;
  readonly regime: (cutOff: number) => string;
  readonly regimes: Readonly<Record<'ask' | 'repayment' | 'none', string>>;
  readonly noRepayment: (cutOff: number | undefined) => string;
  readonly way: string;
  readonly ways: Readonly<Record<'linear' | 'annuity' | 'weights' | 'in-step', string>>;
  readonly firstYear: string;
  readonly lastYear: string;
  readonly years: string;
  readonly rate: string;
  readonly weights: string;
  readonly weightsHint: string;
  readonly share: string;
  readonly shareHint: string;
  readonly cap: string;
  readonly committees: string;
  readonly shareOf: (committee: string) => string;
  readonly inStepShares: string;
  readonly afterLast: string;
  readonly afterLastChoices: Readonly<Record<'' | 'Återställs' | 'Permanent', string>>;
  readonly followUpTo: string;
  readonly fund: string;
  readonly fundHeadings: readonly [string, string, string, string];
  readonly before: string;
  readonly after: string;
  readonly lacking: (amount: string) => string;
  readonly grantAnyway: string;
  readonly plan: string;
  readonly unrepaid: (amount: string) => string;
  readonly decimals: (decimals: number) => string;
  readonly committee: string;
  readonly sum: string;
  readonly nothing: string;
  readonly action: Readonly<Record<'granted' | 'rejected' | 'sent-back', string>>;
  readonly preview: (rows: number) => string;
  readonly previewBlock: string;
  readonly noBlock: string;
  readonly done: Readonly<Record<'granted' | 'rejected' | 'sent-back', (name: string) => string>>;
  readonly problems: DecisionProblemTexts;
}

/** What stands in the way, and what to do. Amounts come as people write them. */
export interface DecisionProblemTexts {
  readonly title: string;
  readonly missing: (field: string) => string;
  readonly cannotRead: (field: string) => string;
  readonly lackingUnchosen: string;
  readonly amountNotPositive: string;
  readonly moreThanApplied: (applied: string) => string;
  readonly amountTooFine: string;
  readonly regimeUnknown: (cutOff: number) => string;
  readonly noCommittee: string;
  readonly committeeTwice: (committee: string) => string;
  readonly sharesNotWhole: (sum: string) => string;
  readonly yearsOutOfRange: string;
  readonly weightsSumZero: string;
  readonly noEffects: string;
  readonly noReduction: string;
  readonly exists: (name: string, table: string) => string;
  readonly noTable: (table: string) => string;
}
