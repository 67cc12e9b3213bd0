import type { Field } from './fields';

/** What is decided on an application, as the sheet's block for it has it. */
export const DECISION_FIELDS = {
  decision: { kind: 'text' },
  body: { kind: 'text' },
  date: { kind: 'date' },
  paragraph: { kind: 'text' },
  reference: { kind: 'text' },
  grantedAmount: { kind: 'amount' },
  note: { kind: 'text' },
} as const satisfies Readonly<Record<string, Field>>;
export type DecisionField = keyof typeof DECISION_FIELDS;

/** Every field as text, "" where nothing is decided. */
export type DecisionTexts = Readonly<Record<DecisionField, string>>;
