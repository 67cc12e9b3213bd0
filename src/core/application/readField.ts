import type { Serial } from '../calendar/serial';
import type { Year } from '../calendar/year';
import { isYear } from '../calendar/year';
import type { AmountUnit } from '../money';
import type { FieldKind } from './fields';

/** How people write values, in their own language. Undefined for what cannot be read; ranges are not its business. */
export interface Typing {
  /** Money in kr: "3,9 mkr" is 3 900 000; without a unit in the one given. */
  readonly amount: (text: string, unit: AmountUnit) => number | undefined;
  readonly number: (text: string) => number | undefined;
  /** "80 %" and "0,8" are 0.8. */
  readonly share: (text: string) => number | undefined;
  readonly date: (text: string) => Serial | undefined;
}

/** Why a text is no value of its kind. */
export type FieldProblem =
  | { readonly kind: 'not-readable'; readonly as: FieldKind; readonly got: string }
  | { readonly kind: 'outside'; readonly as: FieldKind; readonly got: string };

export type FieldValue<K extends FieldKind> = K extends 'text' | 'long'
  ? string
  : K extends 'date'
    ? Serial
    : K extends 'year'
      ? Year
      : number;

export type ReadField<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: FieldProblem };

/** The value of a text that is not blank: amounts in kr, shares and rates as ratios. */
export function readField<K extends FieldKind>(
  kind: K,
  text: string,
  unit: AmountUnit,
  typing: Typing,
): ReadField<FieldValue<K>> {
  const got = text.trim();
  const value = kind === 'text' || kind === 'long' ? got : numberOf(kind, got, unit, typing);
  if (value === undefined) return { ok: false, problem: { kind: 'not-readable', as: kind, got } };
  if (typeof value === 'number' && !isWithin(kind, value)) {
    return { ok: false, problem: { kind: 'outside', as: kind, got } };
  }
  return { ok: true, value: value as FieldValue<K> };
}

function numberOf(kind: FieldKind, text: string, unit: AmountUnit, typing: Typing): number | undefined {
  switch (kind) {
    case 'amount':
      return typing.amount(text, unit);
    case 'share':
    case 'change':
    case 'rate':
      return typing.share(text);
    case 'date':
      return typing.date(text);
    default:
      return typing.number(text);
  }
}

function isWithin(kind: FieldKind, value: number): boolean {
  if (!Number.isFinite(value)) return false;
  switch (kind) {
    case 'year':
      return isYear(value);
    case 'whole':
      return Number.isInteger(value) && value >= 0;
    case 'share':
      return value >= 0 && value <= 1;
    case 'change':
      return value >= -1;
    case 'rate':
      return value > -1 && value <= 1;
    case 'date':
      return true;
    default:
      return value >= 0;
  }
}
