/** The words of the places Översikt and Fond. */

export type FundRole =
  'investments' | 'effects' | 'transactions' | 'repaymentPlan' | 'followUp' | 'parameters' | 'committees';

export interface PlacesTexts {
  /** Names the row of places for those who cannot see it. */
  readonly label: string;
  readonly overview: string;
  readonly fund: string;
  readonly functions: string;
  readonly reading: string;
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
  readonly laying: string;
  readonly laid: (count: number) => string;
  readonly takeBack: string;
  readonly takenBack: (sheets: readonly string[]) => string;
  readonly kept: (sheets: readonly string[]) => string;
  readonly changed: string;
  readonly amountsIn: (unit: string) => string;
}
