/** What an application holds: its fields, what each is, and which a row that is begun cannot do without. */

/**
 * text: a line; long: some lines; amount: money, 0 or more; number: 0 or more; whole: a whole number, 0 or more; share: 0 to 1;
 * change: -1 or more, a share that is spared or how many units each is spared; rate: above -1, at most 1.
 */
export type FieldKind = 'text' | 'long' | 'date' | 'year' | 'amount' | 'number' | 'whole' | 'share' | 'change' | 'rate';

export interface Field {
  readonly kind: FieldKind;
  /** Needed in every row that is begun. */
  readonly required?: true;
}

type Fields = Readonly<Record<string, Field>>;

/** The ten things that the fund asks for, in its own order. */
export const POINTS = [
  'content',
  'method',
  'targetGroup',
  'identification',
  'operations',
  'costPerYear',
  'effectsForPersons',
  'timing',
  'measurement',
  'savings',
] as const;
export type Point = (typeof POINTS)[number];

export const SINGLE_FIELDS = {
  name: { kind: 'text' },
  committee: { kind: 'text' },
  office: { kind: 'text' },
  contactName: { kind: 'text' },
  contactEmail: { kind: 'text' },
  contactPhone: { kind: 'text' },
  partners: { kind: 'text' },
  start: { kind: 'date' },
  end: { kind: 'date' },
  appliedAmount: { kind: 'amount' },
  targetGroupSize: { kind: 'whole' },
  goal: { kind: 'text' },
  /** Yearly rate of discount; blank = the rule value in force, or an assumption. */
  rate: { kind: 'rate' },
} as const satisfies Fields;
export type Single = keyof typeof SINGLE_FIELDS;

/** Fields that come in rows. */
export const LISTS = {
  costs: {
    year: { kind: 'year', required: true },
    amount: { kind: 'amount', required: true },
    purpose: { kind: 'text' },
  },
  effects: {
    committee: { kind: 'text', required: true },
    outcome: { kind: 'text' },
    number: { kind: 'number', required: true },
    effect: { kind: 'change', required: true },
    unitCost: { kind: 'amount', required: true },
    priceLevel: { kind: 'year' },
    start: { kind: 'year', required: true },
    duration: { kind: 'whole' },
    deadweight: { kind: 'share' },
    ownShare: { kind: 'share' },
    realisableShare: { kind: 'share' },
    lag: { kind: 'whole' },
    rampUp: { kind: 'whole' },
    dropOff: { kind: 'share' },
    displacement: { kind: 'share' },
    indexation: { kind: 'share' },
    numberLow: { kind: 'number' },
    numberHigh: { kind: 'number' },
    effectLow: { kind: 'change' },
    effectHigh: { kind: 'change' },
    unitCostLow: { kind: 'amount' },
    unitCostHigh: { kind: 'amount' },
    deadweightLow: { kind: 'share' },
    deadweightHigh: { kind: 'share' },
    source: { kind: 'text' },
    strength: { kind: 'text' },
  },
  /** What it means to people, in words and in what it is measured by. */
  gains: {
    gain: { kind: 'text', required: true },
    measure: { kind: 'text' },
  },
  /** Who has weighed the scientific ground. */
  reviews: {
    reviewer: { kind: 'text', required: true },
    date: { kind: 'date' },
    conclusion: { kind: 'text' },
  },
  /** How and when it is measured. */
  measures: {
    indicator: { kind: 'text', required: true },
    baseline: { kind: 'text' },
    goal: { kind: 'text' },
    how: { kind: 'text' },
    when: { kind: 'text' },
    responsible: { kind: 'text' },
  },
} as const satisfies Readonly<Record<string, Fields>>;
export type List = keyof typeof LISTS;
export type RowField<L extends List> = keyof (typeof LISTS)[L] & string;

export const LIST_NAMES = Object.keys(LISTS) as readonly List[];
export const SINGLE_NAMES = Object.keys(SINGLE_FIELDS) as readonly Single[];

/** The fields of a list, in its own order. */
export const fieldsOf = (list: List): Fields => LISTS[list];

/** One field of the form. Rows are counted from 0. */
export type Spot =
  | { readonly kind: 'single'; readonly field: Single }
  | { readonly kind: 'point'; readonly point: Point }
  | { readonly kind: 'row'; readonly list: List; readonly row: number; readonly field: string }
  /** The list as a whole: where its first row would be added. */
  | { readonly kind: 'list'; readonly list: List };

/** A name for the field, the same every time: "effects-0-number". */
export function spotId(spot: Spot): string {
  switch (spot.kind) {
    case 'single':
      return `single-${spot.field}`;
    case 'point':
      return `point-${spot.point}`;
    case 'row':
      return `${spot.list}-${spot.row}-${spot.field}`;
    case 'list':
      return `list-${spot.list}`;
  }
}
