/** The words of the sheets that the budget and the annual accounts are made from. */
export interface ReportsTexts {
  readonly title: string;
  readonly intro: string;
  /** What each sheet is for. */
  readonly about: Readonly<Record<'frames' | 'accounts', string>>;
  readonly open: (title: string) => string;
  /** The first of the two years that are chosen. */
  readonly from: Readonly<Record<'frames' | 'accounts', string>>;
  readonly to: string;
  readonly figures: string;
  /** Names a table for those who cannot see that it stands under its heading. */
  readonly table: (title: string) => string;
  readonly holds: Readonly<Record<'frames' | 'accounts', string>>;
  readonly action: (title: string) => string;
  readonly preview: (title: string) => string;
  /** What has been done, without a full stop. */
  readonly done: (title: string) => string;
  readonly goTo: string;
  readonly years: string;
  readonly noTable: (table: string) => string;
  readonly nothingToRepay: string;
  readonly unitsDiffer: (one: string, other: string) => string;
}
