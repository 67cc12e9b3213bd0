import type { AmountUnit } from '../../core/money';
import type { Role } from '../fundBook/roles';
import type { HeadingRows } from './headings';
import type { Mapping } from './mapping';
import type { Block } from './sheetCells';

/** Something in a proposal that the user should look at before saving. `key` is the field it is about. */
export type Doubt =
  /** Another kind of table is nearly as likely. */
  | { readonly kind: 'role'; readonly other: Role }
  /** The heading is not one that surely means the field. */
  | { readonly kind: 'heading'; readonly key: string; readonly heading: string; readonly isTypo: boolean }
  /** The column has no heading of its kind; its values look right. */
  | { readonly kind: 'values-only'; readonly key: string; readonly heading: string }
  /** Many of the column's cells cannot be read as the field. */
  | { readonly kind: 'unread'; readonly key: string; readonly heading: string; readonly share: number }
  /** Another column would do as well. */
  | { readonly kind: 'several'; readonly key: string; readonly heading: string; readonly other: string }
  /** A required field has neither column nor value. */
  | { readonly kind: 'missing'; readonly key: string }
  /** One value is taken to hold for all rows. */
  | { readonly kind: 'constant'; readonly key: string; readonly value: string | number }
  | { readonly kind: 'unit' }
  /** The amounts are negative and are taken to mean positive ones. */
  | { readonly kind: 'negate'; readonly key: string; readonly heading: string }
  /** Some amounts are negative: they will be subtracted. */
  | { readonly kind: 'signs'; readonly key: string; readonly heading: string; readonly count: number }
  | { readonly kind: 'percent'; readonly key: string; readonly heading: string }
  | { readonly kind: 'fill'; readonly key: string; readonly heading: string }
  | { readonly kind: 'group'; readonly key: string; readonly example: string }
  | { readonly kind: 'spread'; readonly key: string; readonly columns: number }
  /** A word that is not known, and what it may mean. */
  | { readonly kind: 'word'; readonly key: string; readonly word: string; readonly meaning: string }
  /** Figures such as 1,234 that mean one thing in English and another in Swedish. */
  | { readonly kind: 'figures'; readonly key: string; readonly heading: string; readonly decimals: 'comma' | 'point' }
  /** Rows further down that look like the table's own. */
  | { readonly kind: 'below'; readonly row: number };

/** What the user has said instead of what was proposed. */
export interface Choices {
  readonly role?: Role;
  /** By the sheet's column: a field, "spread" for a column read as rows, or "" for one that is not read. */
  readonly columns?: Readonly<Record<number, string>>;
  readonly constants?: Readonly<Record<string, string | number>>;
  readonly unit?: AmountUnit;
  /** By field. */
  readonly negate?: Readonly<Record<string, boolean>>;
  readonly percent?: Readonly<Record<string, boolean>>;
  readonly fill?: Readonly<Record<string, boolean>>;
}

export interface ProposedColumn {
  /** The sheet's column, counted from 0. */
  readonly column: number;
  readonly heading: string;
  /** The field it is read as, "spread", or "" where it is not read. */
  readonly key: string;
  /** From 0 to 1: how sure the guess is; 1 where the user has chosen. */
  readonly confidence: number;
}

/** What some cells are taken to be. */
export interface Proposal {
  readonly role: Role;
  readonly confidence: number;
  readonly block: Block;
  readonly headings: HeadingRows;
  /** All columns of the block. */
  readonly columns: readonly ProposedColumn[];
  /** Without the sheet and table that the cells stand in. */
  readonly mapping: Omit<Mapping, 'sheetId' | 'sheet' | 'table'>;
  readonly doubts: readonly Doubt[];
}
