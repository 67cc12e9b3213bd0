import { serialOf } from '../../core/calendar/serial';
import type { Serial } from '../../core/calendar/serial';
import type { Year } from '../../core/calendar/year';
import type { GrantTerms, RepaymentTerms } from '../../core/decision/terms';
import { inUnit } from '../../core/money';
import type { AmountUnit } from '../../core/money';
import { repaysBy } from '../../core/repayment/regime';
import { typedAmount, typedDay, typedNumber, typedShare, typedYear } from '../../i18n/typed';
import type { DecisionDetails } from '../../workbook';
import type { DecisionForm } from './decisionForm';

/** Fields that the form cannot be read without. */
export type FormField = Exclude<keyof DecisionForm, 'kind' | 'isAnyway' | 'way' | 'regime' | 'afterLast'>;

/** A field that is blank although it is needed, or holds what cannot be read. */
export interface FormProblem {
  readonly field: FormField;
  readonly isBlank: boolean;
}

export interface ReadForm {
  readonly details: DecisionDetails;
  readonly terms: GrantTerms;
  readonly problems: readonly FormProblem[];
}

/** What the form says. `given` are the terms that the application itself gives. A field that cannot be read is told of. */
export function readDecisionForm(form: DecisionForm, given: GrantTerms, unit: AmountUnit): ReadForm {
  const problems: FormProblem[] = [];
  const read = <T>(field: FormField, text: string, reader: (text: string) => T | undefined, otherwise: T): T => {
    const value = reader(text);
    if (value === undefined) problems.push({ field, isBlank: text.trim() === '' });
    return value ?? otherwise;
  };
  const year = (field: FormField): Year => read(field, form[field] as string, typedYear, 0) as Year;
  const amount = (text: string): number | undefined => {
    const typed = typedAmount(text);
    return typed && inUnit(typed.value, typed.unit ?? unit, unit);
  };
  const day = (text: string): Serial | undefined => {
    const typed = typedDay(text);
    return typed && serialOf(typed.year, typed.month, typed.day);
  };
  const details: DecisionDetails = {
    body: read('body', form.body, (text) => text.trim() || undefined, ''),
    date: read('date', form.date, day, 1 as Serial),
    paragraph: form.paragraph,
    reference: form.reference,
    note: form.note,
  };
  if (form.kind !== 'granted') return { details, terms: given, problems };

  const repayment = (): RepaymentTerms => {
    if (form.way === 'in-step') {
      return {
        kind: 'in-step',
        firstYear: year('firstYear'),
        lastYear: year('lastYear'),
        share: read('share', form.share, shareWithin, 0),
        yearlyCap: form.cap.trim() === '' ? undefined : read('cap', form.cap, amount, 0),
      };
    }
    const rate = read('rate', form.rate, shareWithin, 0);
    const firstYear = year('firstYear');
    if (form.way === 'weights') {
      const weights = read('weights', form.weights, weightsIn, [0]);
      return { kind: 'plan', profile: { kind: 'weights', weights }, firstYear, years: weights.length, rate };
    }
    const years = read('years', form.years, wholeYears, 1);
    return { kind: 'plan', profile: { kind: form.way }, firstYear, years, rate };
  };
  const regime = form.regime === 'ask' ? undefined : form.regime;
  const terms: GrantTerms = {
    ...given,
    granted: read('granted', form.granted, amount, given.granted),
    regime,
    // Where nothing is repaid the fields are not shown, and what was typed in them stands in nobody's way.
    repayment: repaysBy(regime, given.start, given.cutOff) === true ? repayment() : given.repayment,
    committees: given.committees.map(({ committee }, i) => ({
      committee,
      share: read('shares', form.shares[i] ?? '', shareWithin, 0),
    })),
    followUpTo: year('followUpTo'),
  };
  return { details, terms, problems };
}

function shareWithin(text: string): number | undefined {
  const share = typedShare(text);
  return share !== undefined && share >= 0 && share <= 1 ? share : undefined;
}

function wholeYears(text: string): number | undefined {
  const years = typedNumber(text);
  return years !== undefined && Number.isInteger(years) && years >= 1 && years <= 100 ? years : undefined;
}

/** "2,5; 1,7; 4,2": one a year, none below 0. */
function weightsIn(text: string): readonly number[] | undefined {
  const weights = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(typedNumber);
  const isRight = weights.length > 0 && weights.length <= 100 && weights.every((weight) => (weight ?? -1) >= 0);
  return isRight ? weights.map((weight) => weight ?? 0) : undefined;
}
