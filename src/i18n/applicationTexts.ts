/** The words of the place Ansökan. */

export interface ApplicationTexts {
  readonly title: string;
  readonly reading: string;
  /** What belongs here, for who has no application yet. */
  readonly intro: string;
  readonly create: string;
  readonly createExample: string;
  readonly exampleNote: string;
  readonly unit: string;
  readonly drafts: string;
  readonly sheets: string;
  readonly unnamed: string;
  readonly continue: (name: string) => string;
  readonly open: (name: string) => string;
  readonly notSaved: string;
  readonly changedSince: (sheet: string) => string;
  readonly complete: string;
  readonly lacks: (count: number) => string;
  readonly decided: (decision: string) => string;
  readonly importFile: string;
  readonly importHint: string;
  readonly imported: (sheet: string) => string;
  readonly noApplication: string;
  readonly locked: string;
  readonly damaged: string;
  readonly unreadable: string;
  readonly unitNotStated: string;
  readonly keptNote: string;
  readonly keeping: string;
  readonly notKept: string;
  readonly discard: string;
  /** The draft is still in the workbook, and why. */
  readonly notDiscarded: (why: string) => string;
  /** The computer does not hand over the file that was chosen. */
  readonly notOpened: string;
  readonly missingTitle: string;
  readonly missingCount: (answered: number, all: number) => string;
  readonly allAnswered: string;
  /** One of the ten points, and whether it is answered. */
  readonly pointAnswered: string;
  readonly pointMissing: string;
  readonly optional: string;
  readonly errorsTitle: (count: number) => string;
  readonly sections: Readonly<Record<ApplicationSection, string>>;
  readonly fields: Readonly<Record<ApplicationField, string>>;
  readonly hints: Partial<Readonly<Record<ApplicationField, string>>>;
  readonly points: Readonly<Record<ApplicationPoint, string>>;
  readonly lists: Readonly<Record<ApplicationList, ListTexts>>;
  readonly moreAssumptions: string;
  readonly problems: ApplicationProblemTexts;
  readonly figures: ApplicationFiguresTexts;
  readonly save: string;
  readonly saveNew: (sheet: string) => string;
  readonly saveAgain: (sheet: string, cells: number) => string;
  readonly nothingToSave: (sheet: string) => string;
  /** Changed in the cells since the form was opened, and in the form to something else. */
  readonly overtaken: (fields: readonly string[]) => string;
  readonly unplaced: (fields: readonly string[]) => string;
  readonly saved: (name: string) => string;
}

export type ApplicationSection =
  'basics' | 'points' | 'costs' | 'effects' | 'gains' | 'reviews' | 'measures' | 'figures';
export type ApplicationList = 'costs' | 'effects' | 'gains' | 'reviews' | 'measures';
export type ApplicationPoint =
  | 'content'
  | 'method'
  | 'targetGroup'
  | 'identification'
  | 'operations'
  | 'costPerYear'
  | 'effectsForPersons'
  | 'timing'
  | 'measurement'
  | 'savings';
/** Fields of one kind of row carry its name: "costs.year". */
export type ApplicationField =
  | 'name'
  | 'committee'
  | 'office'
  | 'contactName'
  | 'contactEmail'
  | 'contactPhone'
  | 'partners'
  | 'start'
  | 'end'
  | 'appliedAmount'
  | 'targetGroupSize'
  | 'goal'
  | 'rate'
  | `costs.${'year' | 'amount' | 'purpose'}`
  | `effects.${EffectField}`
  | `gains.${'gain' | 'measure'}`
  | `reviews.${'reviewer' | 'date' | 'conclusion'}`
  | `measures.${'indicator' | 'baseline' | 'goal' | 'how' | 'when' | 'responsible'}`;
type EffectField =
  | 'committee'
  | 'outcome'
  | 'number'
  | 'effect'
  | 'unitCost'
  | 'priceLevel'
  | 'start'
  | 'duration'
  | 'deadweight'
  | 'ownShare'
  | 'realisableShare'
  | 'lag'
  | 'rampUp'
  | 'dropOff'
  | 'displacement'
  | 'indexation'
  | 'numberLow'
  | 'numberHigh'
  | 'effectLow'
  | 'effectHigh'
  | 'unitCostLow'
  | 'unitCostHigh'
  | 'deadweightLow'
  | 'deadweightHigh'
  | 'source'
  | 'strength';

export interface ListTexts {
  /** What belongs here, where there are no rows. */
  readonly empty: string;
  readonly add: string;
  readonly row: (number: number) => string;
  readonly remove: (number: number) => string;
}

/** What a field cannot be, and what to do. */
export interface ApplicationProblemTexts {
  readonly missing: string;
  readonly unreadable: string;
  readonly outside: Readonly<Record<'year' | 'whole' | 'share' | 'change' | 'rate' | 'amount' | 'number', string>>;
  readonly endsBeforeStart: string;
  readonly rangeNotAround: (assumption: string) => string;
}

export interface ApplicationFiguresTexts {
  readonly none: string;
  readonly amountsIn: (unit: string) => string;
  readonly totalCost: string;
  readonly reduction: (years: number) => string;
  readonly value: string;
  readonly payback: string;
  readonly years: (years: string) => string;
  readonly never: string;
  readonly breakEven: string;
  readonly rate: (rate: string, source: 'rule' | 'own' | 'assumed') => string;
  readonly outside: (from: number, to: number) => string;
  readonly year: string;
  readonly cost: string;
  readonly reductionYear: string;
  readonly perYear: string;
  readonly perCommittee: string;
}
