import type { AmountUnit } from '../../core/money';
import type { DesignedRow } from './design';
import type { Role } from './roles';

/** What the example's amounts are given in, as the fund's own presentation does. */
export const EXAMPLE_UNIT: AmountUnit = 'mkr';

const EDUCATION = 'Utbildningsnämnden (exempel)';
const SOCIAL = 'Socialnämnden (exempel)';
const LABOUR = 'Arbetsmarknadsnämnden (exempel)';

interface Intervention {
  readonly name: string;
  readonly amount: number;
  readonly source: string;
  readonly committee: string;
  /** All years are assumptions: the source gives the order of the decisions, not when they were made. */
  readonly start: number;
  readonly costYears: number;
}

/** Norrköping's first four, as presented by the fund. */
const INTERVENTIONS: readonly Intervention[] = [
  { name: 'Skolfam', amount: 3.9, source: 'bild 13', committee: SOCIAL, start: 2011, costYears: 3 },
  { name: 'Alla barn i skolan', amount: 11.6, source: 'bild 14', committee: EDUCATION, start: 2012, costYears: 4 },
  {
    name: 'Center för ungdomar med neuropsykiatrisk funktionsproblematik',
    amount: 11.7,
    source: 'bild 15',
    committee: SOCIAL,
    start: 2012,
    costYears: 3,
  },
  { name: 'Servicetrainee', amount: 4.6, source: 'bild 16', committee: LABOUR, start: 2013, costYears: 2 },
];
const REPAYMENT_YEARS = 5;
const YEAR_ASSUMED = 'År: antagande.';

const transactions: readonly DesignedRow[] = [
  {
    cells: {
      Datum: 2010,
      Slag: 'Öronmärkning',
      Belopp: 33.8,
      Status: 'Utfall',
      Anteckning: `Första avsättning (bild 3). ${YEAR_ASSUMED}`,
    },
    assumed: ['Datum'],
  },
  {
    cells: {
      Datum: 2011,
      Slag: 'Öronmärkning',
      Belopp: 6,
      Status: 'Utfall',
      Anteckning: `Tillskott (bild 3). ${YEAR_ASSUMED}`,
    },
    assumed: ['Datum'],
  },
  ...INTERVENTIONS.map(({ name, amount, source, start }): DesignedRow => ({
    cells: {
      Datum: start,
      Slag: 'Beviljat',
      Belopp: amount,
      Insats: name,
      Status: 'Utfall',
      Anteckning: `Beviljat (${source}). ${YEAR_ASSUMED}`,
    },
    assumed: ['Datum'],
  })),
  ...INTERVENTIONS.flatMap(({ name, amount, start, costYears }) =>
    Array.from({ length: costYears }, (_, i): DesignedRow => ({
      // Every one of the amounts divides into whole tenths.
      cells: {
        Datum: start + i,
        Slag: 'Upparbetat',
        Belopp: Math.round((amount * 10) / costYears) / 10,
        Insats: name,
        Status: 'Plan',
        Anteckning: 'Antagande: lika mycket varje år.',
      },
      assumed: ['Datum', 'Belopp'],
    })),
  ),
];

const investments: readonly DesignedRow[] = INTERVENTIONS.map(({ name, amount, committee, start, source }) => ({
  cells: {
    Insats: name,
    Belopp: amount,
    Nämnd: committee,
    Andel: 1,
    Startår: start,
    'Första återbetalningsår': start + 2,
    'Antal år': REPAYMENT_YEARS,
    Anteckning: `Belopp: ${source}. Nämnd, år och fem års återbetalning: antaganden.`,
  },
  assumed: ['Nämnd', 'Andel', 'Startår', 'Första återbetalningsår', 'Antal år'],
}));

const effect = (
  insats: string,
  committee: string,
  outcome: string,
  number: number,
  size: number,
  unitCost: number,
  start: number,
  duration: number,
  from: string,
): DesignedRow => ({
  cells: {
    Insats: insats,
    Nämnd: committee,
    Effektområde: outcome,
    Antal: number,
    Effekt: size,
    Enhetskostnad: unitCost,
    Startår: start,
    Varaktighet: duration,
    Dödvikt: 0.2,
    'Realiserbar andel': 0.7,
    Källa: from,
  },
  assumed: [
    'Nämnd',
    ...(from.includes('Antal:') ? [] : ['Antal']),
    'Effekt',
    'Enhetskostnad',
    'Startår',
    'Varaktighet',
    'Dödvikt',
    'Realiserbar andel',
  ],
});

const [SKOLFAM, SCHOOL, CENTRE, TRAINEE] = INTERVENTIONS.map(({ name }) => name) as [string, string, string, string];
const OTHERS = 'Övrigt: antaganden.';

const effects: readonly DesignedRow[] = [
  effect(SKOLFAM, SOCIAL, 'Placeringar', 23, 0.25, 0.22, 2013, 8, `Antal: bild 13. ${OTHERS}`),
  effect(SKOLFAM, EDUCATION, 'Särskilt stöd i skolan', 23, 0.3, 0.09, 2013, 6, `Antal: bild 13. ${OTHERS}`),
  effect(SCHOOL, EDUCATION, 'Skolfrånvaro', 60, 0.35, 0.14, 2013, 7, 'Antaganden.'),
  effect(CENTRE, SOCIAL, 'Öppenvård och placeringar', 80, 0.2, 0.24, 2014, 8, 'Antaganden.'),
  effect(CENTRE, LABOUR, 'Försörjningsstöd', 80, 0.1, 0.11, 2015, 8, 'Antaganden.'),
  effect(
    TRAINEE,
    LABOUR,
    'Försörjningsstöd',
    30,
    0.6,
    0.11,
    2014,
    5,
    `Antal: bild 16, liksom målet 18 av 30. ${OTHERS}`,
  ),
];

/** Norrköping's own published figures, with what the source does not give as assumptions in colour and in words. */
export const EXAMPLE_ROWS: Partial<Readonly<Record<Role, readonly DesignedRow[]>>> = {
  investments,
  effects,
  transactions,
};
