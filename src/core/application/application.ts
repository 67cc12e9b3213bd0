import type { Effects } from '../cost-reduction/effect';
import { UNCERTAIN } from '../cost-reduction/effect';
import type { Uncertain } from '../cost-reduction/effect';
import type { AmountUnit } from '../money';
import { isBlankRow, rowsOf } from './draft';
import type { Draft } from './draft';
import { fieldsOf, LIST_NAMES, SINGLE_FIELDS, SINGLE_NAMES } from './fields';
import type { Field, FieldKind, List, LISTS, Point, Spot } from './fields';
import { effectsOf } from './effects';
import { readField } from './readField';
import type { FieldProblem, FieldValue, Typing } from './readField';

/** A field's value: amounts in kr. Texts are "" where nothing is given, other values undefined. */
type Valid<F extends Field> =
  | FieldValue<F['kind']>
  | (F extends { readonly required: true } ? never : F['kind'] extends 'text' | 'long' ? never : undefined);
type ValidFields<F extends Readonly<Record<string, Field>>> = { readonly [K in keyof F]: Valid<F[K]> };

export type ApplicationRow<L extends List> = ValidFields<(typeof LISTS)[L]>;

/** An application that can be read: every amount in kr, dates and years as such. What is missing `completeness` tells. */
export type Application = {
  /** The unit that amounts are written in on the sheet. */
  readonly unit: AmountUnit;
  readonly points: Readonly<Record<Point, string>>;
  /** The expected cost reductions as the cell functions read them, unit costs in kr: the i-th is the i-th of `effects`. */
  readonly columns: Effects;
} & ValidFields<typeof SINGLE_FIELDS> & { readonly [L in List]: readonly ApplicationRow<L>[] };

/** Why a field cannot stand as it is. */
export type Refusal = { readonly at: Spot } & (
  | FieldProblem
  | { readonly kind: 'missing' }
  /** The end comes before the start. */
  | { readonly kind: 'ends-before-start' }
  /** A range does not lie around its assumption. */
  | { readonly kind: 'range-not-around'; readonly of: Uncertain }
);

export type ApplicationResult =
  | { readonly ok: true; readonly application: Application }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** Makes an application of a draft, or tells of every field that cannot be read. Blank rows are passed over. */
export function applicationOf(draft: Draft, typing: Typing): ApplicationResult {
  const refusals: Refusal[] = [];
  const value = (at: Spot, { kind, required }: Field, text: string): unknown => {
    if (text.trim() === '') {
      if (required) refusals.push({ at, kind: 'missing' });
      return isText(kind) ? '' : undefined;
    }
    const read = readField(kind, text, draft.unit, typing);
    if (read.ok) return read.value;
    refusals.push({ at, ...read.problem });
    return undefined;
  };
  const single = Object.fromEntries(
    SINGLE_NAMES.map((field) => [field, value({ kind: 'single', field }, SINGLE_FIELDS[field], draft.single[field])]),
  );
  const lists = Object.fromEntries(
    LIST_NAMES.map((list) => [
      list,
      rowsOf(draft, list).flatMap((typed, row) => {
        if (isBlankRow(typed)) return [];
        const entries = Object.entries(fieldsOf(list)).map(([field, described]) => [
          field,
          value({ kind: 'row', list, row, field }, described, typed[field] ?? ''),
        ]);
        const valid = Object.fromEntries(entries) as Readonly<Record<string, unknown>>;
        if (list === 'effects') refusals.push(...rangesNotAround(valid, row));
        return [valid];
      }),
    ]),
  );
  if (single['name'] === '') refusals.push({ at: { kind: 'single', field: 'name' }, kind: 'missing' });
  const [start, end] = [single['start'], single['end']];
  if (typeof start === 'number' && typeof end === 'number' && end < start) {
    refusals.push({ at: { kind: 'single', field: 'end' }, kind: 'ends-before-start' });
  }
  if (refusals.length > 0) return { ok: false, refusals };
  const application = { unit: draft.unit, points: draft.points, ...single, ...lists } as unknown as Written;
  return { ok: true, application: { ...application, columns: effectsOf(application.effects) } };
}

type Written = Omit<Application, 'columns'>;

const isText = (kind: FieldKind): boolean => kind === 'text' || kind === 'long';

/** low <= the assumption <= high, as every function that reads the table asks. */
function rangesNotAround(row: Readonly<Record<string, unknown>>, index: number): readonly Refusal[] {
  return UNCERTAIN.flatMap((key): readonly Refusal[] => {
    const [low, base, high] = [row[`${key}Low`], row[key] ?? 0, row[`${key}High`]];
    const refusal = (field: string): Refusal => ({
      at: { kind: 'row', list: 'effects', row: index, field },
      kind: 'range-not-around',
      of: key,
    });
    if (typeof base !== 'number') return [];
    return [
      ...(typeof low === 'number' && low > base ? [refusal(`${key}Low`)] : []),
      ...(typeof high === 'number' && high < base ? [refusal(`${key}High`)] : []),
    ];
  });
}
