import type { AmountUnit } from '../../core/money';
import type { Look } from './looks';
import { columnsOf, TITLES } from './roles';
import type { Role } from './roles';

export interface ColumnDesign {
  readonly heading: string;
  readonly look: Look;
  /** In characters. */
  readonly width: number;
}

export interface SheetDesign {
  readonly role: Role;
  readonly title: string;
  /** What belongs here, under the title; `amounts` is "Belopp i tkr". */
  readonly lead: (amounts: string) => string;
  readonly columns: readonly ColumnDesign[];
}

type Columns = Readonly<Record<string, { readonly names: { readonly sv: readonly [string, ...string[]] } }>>;
type Given<C> = { readonly [K in keyof C]: readonly [look: Look, width: number] };

/** Designs of columns that a table is read by, in the order given; the headings are the accepted ones. */
const read = <C extends Columns>(columns: C, given: Partial<Given<C>>): readonly ColumnDesign[] =>
  (Object.keys(given) as (keyof C & string)[]).map((key) => {
    const [look, width] = given[key] as readonly [Look, number];
    return { heading: (columns[key] as Columns[string]).names.sv[0], look, width };
  });
/** A column that nothing is calculated from. */
const note = (heading: string, width: number): ColumnDesign => ({ heading, look: 'text', width });

const TEXT = ['text', 26] as const;
const SHARE = ['share', 12] as const;

/** The fund book's sheets, one table each. */
export const DESIGNS: readonly SheetDesign[] = [
  {
    role: 'investments',
    title: TITLES.investments,
    lead: (amounts) =>
      `${amounts} · en rad per insats, eller en rad per nämnd där en insats delas (Andel summerar då till 100 %)`,
    columns: [
      ...read(columnsOf.investments, {
        intervention: ['text', 34],
        amount: ['amount', 14],
        committee: TEXT,
        share: SHARE,
        start: ['year', 10],
        firstYear: ['year', 18],
        years: ['count', 10],
        profile: ['text', 12],
        rate: ['share', 10],
        regime: ['text', 14],
        afterLast: ['text', 18],
      }),
      note('Anteckning', 44),
    ],
  },
  {
    role: 'effects',
    title: TITLES.effects,
    lead: (amounts) =>
      `${amounts} per enhet och år · en rad per väntad effekt och nämnd, allt annat lika · andelar i procent`,
    columns: [
      ...read(columnsOf.effects, {
        intervention: ['text', 34],
        committee: TEXT,
        outcome: TEXT,
        number: ['number', 10],
        effect: SHARE,
        unitCost: ['amount', 16],
        start: ['year', 10],
        duration: ['count', 14],
        lag: ['count', 14],
        rampUp: ['count', 12],
        dropOff: SHARE,
        deadweight: SHARE,
        displacement: ['share', 16],
        ownShare: SHARE,
        realisableShare: ['share', 16],
        indexation: SHARE,
        numberLow: ['number', 12],
        numberHigh: ['number', 12],
        effectLow: SHARE,
        effectHigh: SHARE,
        unitCostLow: ['amount', 18],
        unitCostHigh: ['amount', 18],
        deadweightLow: ['share', 14],
        deadweightHigh: ['share', 14],
      }),
      { heading: 'Prisnivå', look: 'year', width: 11 },
      note('Källa', 40),
      note('Underlagets styrka', 22),
    ],
  },
  {
    role: 'transactions',
    title: TITLES.transactions,
    lead: (amounts) =>
      `${amounts}, positiva: slaget säger vad de är · status Utfall räknas, status Plan bara i prognosen`,
    columns: [
      ...read(columnsOf.transactions, {
        date: ['date', 13],
        kind: ['text', 16],
        amount: ['amount', 14],
        intervention: ['text', 34],
      }),
      note('Nämnd', 26),
      ...read(columnsOf.transactions, { status: ['text', 10] }),
      note('Beslut', 24),
      note('Anteckning', 44),
    ],
  },
  {
    role: 'repaymentPlan',
    title: TITLES.repaymentPlan,
    lead: (amounts) => `${amounts} · en rad per insats, nämnd och år · ramminskning = återbetalning + ränta`,
    columns: [
      ...read(columnsOf.repaymentPlan, {
        intervention: ['text', 34],
        committee: TEXT,
        year: ['year', 10],
        repayment: ['amount', 16],
        interest: ['amount', 12],
        frameReduction: ['amount', 16],
      }),
      note('Anteckning', 44),
    ],
  },
  {
    role: 'followUp',
    title: TITLES.followUp,
    lead: (amounts) =>
      `${amounts} · en rad per insats och år · tom verifierad minskning betyder att året inte är uppföljt`,
    columns: [
      ...read(columnsOf.followUp, {
        intervention: ['text', 34],
        committee: TEXT,
        year: ['year', 10],
        indicator: ['text', 26],
      }),
      note('Baslinje', 20),
      ...read(columnsOf.followUp, { goal: ['text', 16], outcome: ['text', 16] }),
      note('Jämförelse', 30),
      ...read(columnsOf.followUp, {
        planned: ['amount', 18],
        verified: ['amount', 18],
        plannedRepayment: ['amount', 18],
        actualRepayment: ['amount', 18],
      }),
      note('Verifierad av', 22),
      { heading: 'Datum', look: 'date', width: 13 },
      note('Anteckning', 44),
    ],
  },
  {
    role: 'parameters',
    title: TITLES.parameters,
    lead: () => 'Regelvärden som gäller från en dag eller ett år, med enhet och källa · orange: antagande att ersätta',
    columns: read(columnsOf.parameters, {
      name: ['text', 22],
      from: ['date', 13],
      value: ['number', 12],
      unit: ['text', 18],
      source: ['text', 70],
    }),
  },
  {
    role: 'committees',
    title: TITLES.committees,
    lead: () => 'Källan anger kontor, inte nämnder: fyll i vilken nämnd varje kontor arbetar för',
    columns: read(columnsOf.committees, {
      committee: ['text', 34],
      office: ['text', 34],
      responsibility: ['text', 44],
    }),
  },
];

/** A row below a heading row, and which of its cells are assumptions. */
export interface DesignedRow {
  /** By heading; a missing one is blank. */
  readonly cells: Readonly<Record<string, string | number>>;
  readonly assumed?: readonly string[];
}

/** Offices that the fund's own report names. */
const OFFICES = [
  'Arbetsmarknadskontoret',
  'Bygg- och miljökontoret',
  'Kommunstyrelsens kontor',
  'Kultur- och fritidskontoret',
  'Socialkontoret',
  'Stadsbyggnadskontoret',
  'Tekniska kontoret',
  'Utbildningskontoret',
  'Vård- och omsorgskontoret',
];

const ASSUMED = ['Gäller från', 'Värde'];
const PARAMETERS: readonly DesignedRow[] = [
  {
    cells: {
      Namn: 'Kalkylränta',
      'Gäller från': 2010,
      Värde: 0.03,
      Enhet: 'andel per år',
      Källa: 'Antagande. Ersätt med kommunens beslutade kalkylränta.',
    },
    assumed: ASSUMED,
  },
  {
    cells: {
      Namn: 'Brytår',
      'Gäller från': 2010,
      Värde: 2021,
      Enhet: 'årtal',
      Källa:
        'Återföringsmodellen gäller insatser som startat före 2021. Startåret 2021 är inte reglerat: ange då Regim per insats.',
    },
    assumed: ['Gäller från'],
  },
  {
    cells: {
      Namn: 'Avrundning',
      'Gäller från': 2010,
      Värde: 0,
      Enhet: 'decimaler',
      Källa: 'Antagande. Antal decimaler i planer och ramminskningar.',
    },
    assumed: ASSUMED,
  },
];

/** What the tables hold from the start. */
export const FIRST_ROWS: Partial<Readonly<Record<Role, readonly DesignedRow[]>>> = {
  parameters: PARAMETERS,
  committees: OFFICES.map((office) => ({ cells: { Kontor: office } })),
};

export const amountsIn = (unit: AmountUnit): string => `Belopp i ${unit}`;
