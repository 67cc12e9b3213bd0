import type { DecisionField, List, Point, Single } from '../../core/application';
import { effectColumns } from '../../functions/tables/effects';
import { fold } from '../../functions/tables/fold';

/** What a field is called on a sheet; the first is the one we write, the others are understood too. */
export type Labels = readonly [string, ...string[]];

export const SINGLE_LABELS: Readonly<Record<Single, Labels>> = {
  name: ['Insatsens namn', 'Namn på insatsen', 'Insats', 'Projektnamn', 'Projektets namn', 'Intervention'],
  committee: ['Sökande nämnd', 'Ansökande nämnd', 'Ansvarig nämnd', 'Nämnd', 'Applicant committee'],
  office: ['Sökande kontor', 'Ansvarigt kontor', 'Kontor', 'Förvaltning', 'Applicant office'],
  contactName: ['Kontaktperson', 'Kontakt', 'Projektledare', 'Contact'],
  contactEmail: ['E-post', 'E-postadress', 'Mejl', 'E-mail'],
  contactPhone: ['Telefon', 'Telefonnummer', 'Tel', 'Phone'],
  partners: ['Samverkande parter', 'Samarbetspartner', 'Samarbetspartners', 'Samverkanspartner', 'Partners'],
  start: ['Startdatum', 'Start', 'Insatsen startar', 'Start date'],
  end: ['Slutdatum', 'Slut', 'Insatsen slutar', 'End date'],
  appliedAmount: ['Sökt belopp', 'Belopp som söks', 'Ansökt belopp', 'Amount applied for'],
  targetGroupSize: ['Målgruppens storlek', 'Antal i målgruppen', 'Antal deltagare', 'Size of the target group'],
  goal: ['Insatsens mål', 'Mål', 'Mål med insatsen', 'Goal'],
  rate: ['Kalkylränta', 'Discount rate'],
};

/** In the fund's own words, and shorter. */
export const POINT_LABELS: Readonly<Record<Point, Labels>> = {
  content: ['Beskrivning av insatsens innehåll', 'Insatsens innehåll', 'Innehåll', 'Beskrivning av insatsen'],
  method: ['Beskrivning av metod för insatsen', 'Metod för insatsen', 'Metod', 'Beskrivning av metod'],
  targetGroup: ['Målgrupp', 'Insatsens målgrupp', 'Målgrupp för insatsen', 'Target group'],
  identification: ['Hur ska målgruppen identifieras', 'Hur målgruppen identifieras', 'Identifiering av målgruppen'],
  operations: ['Vilka verksamheter är delaktiga', 'Delaktiga verksamheter', 'Medverkande verksamheter'],
  costPerYear: [
    'Kostnad för insatsen fördelat per år',
    'Kostnad för insatsen fördelad per år',
    'Kostnad fördelat per år',
    'Insatsens kostnad',
  ],
  effectsForPersons: [
    'Vilka effekter kommer insatsen att ge för de personer som ingår i målgruppen',
    'Effekter för målgruppen',
    'Förväntade effekter',
  ],
  timing: ['När förväntas effekterna att inträffa', 'När förväntas effekterna inträffa', 'När inträffar effekterna'],
  measurement: ['Hur ska effekterna mätas', 'Hur mäts effekterna', 'Mätning av effekter'],
  savings: [
    'På vilket sätt och i vilka verksamheter bidrar insatsen till att kostnaderna minskar',
    'Hur minskar kostnaderna',
    'Minskade kostnader',
  ],
};

const effectHeadings = Object.fromEntries(
  Object.entries(effectColumns).map(([key, { names }]) => [key, [...names.sv, ...names.en]]),
);

/** Headings of what comes in rows, by list and field. */
export const HEADINGS: { readonly [L in List]: Readonly<Record<string, readonly string[]>> } = {
  costs: {
    year: ['År', 'Year'],
    amount: ['Kostnad', 'Belopp', 'Cost', 'Amount'],
    purpose: ['Avser', 'Kostnadsslag', 'Kommentar', 'Purpose'],
  },
  effects: {
    ...effectHeadings,
    priceLevel: ['Prisnivå', 'Price level'],
    source: ['Källa', 'Source'],
    strength: ['Underlagets styrka', 'Strength of evidence'],
  },
  gains: {
    gain: ['Mänsklig vinst', 'Vinst', 'Human gain'],
    measure: ['Märks genom', 'Mäts genom', 'Mått', 'Measure'],
  },
  reviews: {
    reviewer: ['Granskad av', 'Granskare', 'Reviewed by'],
    date: ['Granskningsdatum', 'Datum', 'Date'],
    conclusion: ['Slutsats', 'Conclusion'],
  },
  measures: {
    indicator: ['Indikator', 'Indicator'],
    baseline: ['Baslinje', 'Utgångsläge', 'Baseline'],
    goal: ['Målvärde', 'Mål', 'Goal'],
    how: ['Mätmetod', 'Hur', 'How'],
    when: ['När', 'Mättillfälle', 'When'],
    responsible: ['Ansvarig', 'Responsible'],
  },
};

/** The heading that we write. */
export const headingOf = (list: List, field: string): string => HEADINGS[list][field]?.[0] ?? field;

export const DECISION_LABELS: Readonly<Record<DecisionField, Labels>> = {
  decision: ['Beslut', 'Decision'],
  body: ['Beslutsinstans', 'Beslutande organ', 'Deciding body'],
  date: ['Datum', 'Beslutsdatum', 'Date of decision'],
  paragraph: ['Paragraf', '§', 'Paragraph'],
  reference: ['Diarienummer', 'Dnr', 'Reference number'],
  grantedAmount: ['Beviljat belopp', 'Granted amount'],
  note: ['Anteckning', 'Note'],
};

/** The sheet's sections, in order. */
export const SECTIONS = {
  title: 'Ansökan till sociala investeringsfonden',
  basics: 'Om ansökan',
  points: 'Beskrivning',
  costs: 'Kostnad per år',
  effects: 'Väntade kostnadsminskningar',
  gains: 'Mänskliga vinster',
  reviews: 'Vetenskaplig granskning',
  measures: 'Uppföljning och mätning',
  decision: 'Beslut om ansökan',
  keyFigures: 'Nyckeltal',
  calculation: 'Kalkyl per år',
  reductions: 'Kostnadsminskning per nämnd och år',
} as const;

/** A label without number, unit, colon and case: "3. Målgrupp:" and "MÅLGRUPP" are one, "Sökt belopp (tkr)" is "Sökt belopp". */
export const labelKey = (text: string): string =>
  text.trim() === '§'
    ? '§'
    : fold(
        text
          .trim()
          .replace(/^\d{1,2}\s*[.):]\s*/, '')
          .replace(/\([^()]*\)\s*[:?*]*$/, ''),
      );

/** "Ansökan Skolfam" */
export const SHEET_WORD = 'Ansökan';
