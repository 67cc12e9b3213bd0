import type { AmountUnit } from '../money';
import { fieldsOf, LIST_NAMES, POINTS, SINGLE_NAMES } from './fields';
import type { List, Point, RowField, Single, Spot } from './fields';

/** A row as typed. */
export type DraftRow<L extends List> = { readonly [F in RowField<L>]: string };

/** An application as someone is writing it: every field the text that was typed, right or wrong, "" where nothing is. */
export type Draft = {
  /** What an amount typed without a unit counts. */
  readonly unit: AmountUnit;
  readonly single: { readonly [F in Single]: string };
  readonly points: { readonly [P in Point]: string };
} & { readonly [L in List]: readonly DraftRow<L>[] };

export const emptyRow = <L extends List>(list: L): DraftRow<L> =>
  Object.fromEntries(Object.keys(fieldsOf(list)).map((field) => [field, ''])) as DraftRow<L>;

const blank = <K extends string>(keys: readonly K[]): { readonly [key in K]: string } =>
  Object.fromEntries(keys.map((key) => [key, ''])) as { [key in K]: string };

export const emptyDraft = (unit: AmountUnit): Draft => ({
  unit,
  single: blank(SINGLE_NAMES),
  points: blank(POINTS),
  costs: [],
  effects: [],
  gains: [],
  reviews: [],
  measures: [],
});

/** The rows of a list, whatever list it is. */
export const rowsOf = (draft: Draft, list: List): readonly Readonly<Record<string, string>>[] => draft[list];

export const isBlankRow = (row: Readonly<Record<string, string>>): boolean =>
  Object.values(row).every((text) => text.trim() === '');

/** True where nothing is typed anywhere. */
export const isBlankDraft = (draft: Draft): boolean =>
  isBlankRow(draft.single) &&
  isBlankRow(draft.points) &&
  LIST_NAMES.every((list) => rowsOf(draft, list).every(isBlankRow));

/** What is typed in a field; "" for a list as a whole and for a row that is not there. */
export function textAt(draft: Draft, spot: Spot): string {
  switch (spot.kind) {
    case 'single':
      return draft.single[spot.field];
    case 'point':
      return draft.points[spot.point];
    case 'row':
      return rowsOf(draft, spot.list)[spot.row]?.[spot.field] ?? '';
    case 'list':
      return '';
  }
}

/** The draft with another text in one field. A row that is not there is added, with those before it. */
export function withText(draft: Draft, spot: Spot, text: string): Draft {
  switch (spot.kind) {
    case 'single':
      return { ...draft, single: { ...draft.single, [spot.field]: text } };
    case 'point':
      return { ...draft, points: { ...draft.points, [spot.point]: text } };
    case 'row': {
      const rows: Readonly<Record<string, string>>[] = [...rowsOf(draft, spot.list)];
      while (rows.length <= spot.row) rows.push(emptyRow(spot.list));
      rows[spot.row] = { ...rows[spot.row], [spot.field]: text };
      return { ...draft, [spot.list]: rows };
    }
    case 'list':
      return draft;
  }
}

export const withRow = (draft: Draft, list: List): Draft => ({ ...draft, [list]: [...draft[list], emptyRow(list)] });

export const withoutRow = (draft: Draft, list: List, row: number): Draft => ({
  ...draft,
  [list]: rowsOf(draft, list).filter((_, i) => i !== row),
});
