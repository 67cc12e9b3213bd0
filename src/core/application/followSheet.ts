import type { Draft } from './draft';
import { rowsOf } from './draft';
import { LIST_NAMES, POINTS, SINGLE_NAMES } from './fields';
import type { Spot } from './fields';

/** A draft that has followed what others changed in its sheet. */
export interface FollowedSheet {
  readonly draft: Draft;
  /** What the draft is to be held against next time: the sheet, but for `overtaken` as it was when it was typed over. */
  readonly base: Draft;
  /** Fields and lists that both the draft and the sheet have changed, each to something else. The draft has its own. */
  readonly overtaken: readonly Spot[];
}

/**
 * What nobody has typed anything in follows the sheet; what is typed stays. `base` is the sheet as it was when the draft was
 * opened. A list is followed or kept as a whole, for its rows have no names to be told apart by.
 */
export function followSheet(draft: Draft, base: Draft, sheet: Draft): FollowedSheet {
  // What is typed in another unit says nothing about what the sheet holds.
  if (draft.unit !== sheet.unit || base.unit !== sheet.unit) return { draft, base, overtaken: [] };
  const overtaken: Spot[] = [];
  const choose = <T>(spot: Spot, typed: T, was: T, now: T): { readonly draft: T; readonly base: T } => {
    if (isSame(typed, was) || isSame(typed, now)) return { draft: now, base: now };
    const isOvertaken = !isSame(was, now);
    if (isOvertaken) overtaken.push(spot);
    return { draft: typed, base: isOvertaken ? was : now };
  };
  const single = SINGLE_NAMES.map((field) => ({
    key: field,
    ...choose({ kind: 'single', field }, draft.single[field], base.single[field], sheet.single[field]),
  }));
  const points = POINTS.map((point) => ({
    key: point,
    ...choose({ kind: 'point', point }, draft.points[point], base.points[point], sheet.points[point]),
  }));
  const lists = LIST_NAMES.map((list) => ({
    key: list,
    ...choose({ kind: 'list', list }, rowsOf(draft, list), rowsOf(base, list), rowsOf(sheet, list)),
  }));
  const side = (which: 'draft' | 'base'): Draft => {
    const part = (entries: readonly (Readonly<Record<'draft' | 'base', unknown>> & { readonly key: string })[]) =>
      Object.fromEntries(entries.map((entry) => [entry.key, entry[which]]));
    return { unit: sheet.unit, single: part(single), points: part(points), ...part(lists) } as unknown as Draft;
  };
  return { draft: side('draft'), base: side('base'), overtaken };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
