import type { Role } from '../fundBook/roles';

/**
 * Headings that people use for the fund's columns, beyond those that the functions accept (src/functions/tables, a contract).
 * `sure` ones mean just that; `likely` ones may mean something else, so that the user is asked.
 */
export interface Synonyms {
  readonly sure: readonly string[];
  readonly likely?: readonly string[];
}

const INTERVENTION: Synonyms = {
  sure: [
    'Insatsens namn',
    'Insats/projekt',
    'Social investering',
    'Sociala investeringar',
    'Investering',
    'Intervention name',
    'Social investment',
  ],
  likely: [
    'Projekt',
    'Projektnamn',
    'Projekt (T)',
    'Benämning',
    'Namn',
    'Aktivitet',
    'Åtgärd',
    'Satsning',
    'Project',
    'Project name',
    'Activity',
  ],
};
const COMMITTEE: Synonyms = {
  sure: ['Nämnd/styrelse', 'Ansvarig nämnd', 'Nämnder', 'Committee name', 'Board'],
  likely: ['Förvaltning', 'Kontor', 'Verksamhet', 'Ansvar', 'Ansvar (T)', 'Enhet', 'Department', 'Office'],
};
const YEAR: Synonyms = {
  sure: ['Årtal', 'Budgetår', 'Räkenskapsår', 'Fiscal year', 'Kalenderår'],
  likely: ['Period', 'Datum', 'Date', 'Avser år'],
};

/** By role and column. */
export const SYNONYMS: Readonly<Record<Role, Readonly<Record<string, Synonyms>>>> = {
  transactions: {
    date: {
      sure: [
        'Bokföringsdatum',
        'Bokf.datum',
        'Transaktionsdatum',
        'Trans.datum',
        'Verifikationsdatum',
        'Ver.datum',
        'Bokfört datum',
        'Posting date',
        'Transaction date',
        'Voucher date',
        'Redovisningsår',
        'Räkenskapsår',
        'Årtal',
        'Budgetår',
      ],
      likely: ['Period', 'Redovisningsperiod', 'Beslutsdatum', 'Decision date', 'Avser'],
    },
    kind: {
      sure: ['Transaktionsslag', 'Transaktionstyp', 'Transaction type', 'Händelse', 'Typ av transaktion'],
      likely: ['Typ', 'Post', 'Rubrik', 'Kategori', 'Category', 'Text', 'Benämning', 'Konto (T)', 'Kontotext'],
    },
    amount: {
      sure: ['Belopp kr', 'Bokfört belopp', 'Summa kronor', 'Transaktionsbelopp', 'Total amount', 'Amount SEK'],
      likely: ['Utfall', 'Kostnad', 'Kostnader', 'Kronor', 'Debet', 'Summa', 'Redovisat', 'Value', 'Cost', 'Saldo'],
    },
    intervention: INTERVENTION,
    status: { sure: ['Utfall/plan', 'Plan/utfall', 'Actual/planned'], likely: ['Budget/utfall', 'Läge', 'Version'] },
  },
  investments: {
    intervention: INTERVENTION,
    amount: {
      sure: [
        'Beviljat belopp',
        'Beviljade medel',
        'Investeringsbelopp',
        'Beslutat belopp',
        'Granted amount',
        'Amount granted',
        'Investment amount',
      ],
      likely: ['Beviljat', 'Budget', 'Investering', 'Medel', 'Granted', 'Total', 'Summa', 'Ram'],
    },
    committee: COMMITTEE,
    share: {
      sure: ['Andel %', 'Fördelning', 'Fördelningsandel', 'Del', 'Share of repayment'],
      likely: ['Procent', '%', 'Nyckel'],
    },
    start: {
      sure: ['Start', 'Startdatum', 'Startar år', 'Beslutsår', 'Started', 'Start date'],
      likely: ['Beslut', 'Från', 'From', 'År', 'Year', 'Beslutsdatum'],
    },
    firstYear: {
      sure: [
        'Första år för återbetalning',
        'Första återföringsår',
        'Återbetalning från',
        'Återföring från',
        'Återbetalning startar',
        'Återföring startar',
        'Första året',
        'First year of repayment',
        'Repayment from',
        'Återbetalas från',
        'Återförs från',
      ],
      likely: ['Från år', 'Från och med', 'Startar', 'From year', 'First year'],
    },
    years: {
      sure: [
        'Återbetalningstid',
        'Återföringstid',
        'Återbetalningstid år',
        'Antal år återbetalning',
        'Antal återbetalningsår',
        'Repayment period',
        'Number of years',
        'Repayment years',
        'Löptid',
        'Löptid år',
      ],
      likely: ['Tid', 'År', 'Period', 'Term'],
    },
    profile: { sure: ['Återbetalningsprofil', 'Repayment profile'], likely: ['Modell', 'Metod', 'Typ'] },
    rate: { sure: ['Räntesats', 'Kalkylränta', 'Internränta', 'Interest rate'], likely: ['Interest', 'Procent'] },
    regime: { sure: ['Återföringsmodell', 'Repayment regime'], likely: ['Återföring', 'Modell', 'Återbetalas'] },
  },
  effects: {
    committee: COMMITTEE,
    intervention: INTERVENTION,
    outcome: {
      sure: ['Effekt avser', 'Utfallsmått', 'Målområde', 'Område', 'Outcome area'],
      likely: ['Målgrupp', 'Indikator', 'Kostnadsslag', 'Beskrivning'],
    },
    number: {
      sure: [
        'Antal personer',
        'Antal individer',
        'Antal elever',
        'Antal barn',
        'Antal i målgruppen',
        'Number of people',
        'Målgruppens storlek',
      ],
      likely: ['Personer', 'Individer', 'Volym', 'People', 'Persons', 'Count'],
    },
    effect: {
      sure: ['Effekt %', 'Förväntad effekt', 'Effekt andel', 'Expected effect', 'Effect size'],
      likely: ['Minskning', 'Andel som lyckas', 'Träffsäkerhet', 'Success rate', 'Förändring'],
    },
    unitCost: {
      sure: [
        'Kostnad per enhet',
        'Kostnad per person',
        'Kostnad per individ',
        'Styckkostnad',
        'Årskostnad per person',
        'Kostnad per person och år',
        'Cost per person',
        'Cost per unit',
        'À-kostnad',
        'Enhetskostnad per år',
      ],
      likely: ['Kostnad', 'À-pris', 'Schablon', 'Schablonkostnad', 'Pris', 'Cost'],
    },
    start: {
      sure: ['Första året', 'Första effektår', 'Effekt från', 'Start', 'First year'],
      likely: ['Från', 'År', 'Från år', 'From', 'Year'],
    },
    duration: {
      sure: ['Varaktighet år', 'Antal år', 'Effektens längd', 'Duration years'],
      likely: ['År', 'Tid', 'Years'],
    },
    lag: { sure: ['Fördröjning år', 'Eftersläpning', 'Delay'] },
    rampUp: { sure: ['Infasning år', 'Upptrappning', 'Ramp up years'] },
    dropOff: { sure: ['Avtrappning', 'Avklingning per år', 'Decay'] },
    deadweight: { sure: ['Dödvikt %', 'Hade hänt ändå', 'Counterfactual'] },
    displacement: { sure: ['Undanträngning %'] },
    ownShare: { sure: ['Kommunens andel', 'Egen andel %', 'Attribution'], likely: ['Andel'] },
    realisableShare: { sure: ['Realiserbar', 'Realiserbar andel %', 'Hämtbar andel'], likely: ['Realisering'] },
    indexation: { sure: ['Uppräkning', 'Prisuppräkning', 'Index per år'], likely: ['Index'] },
  },
  repaymentPlan: {
    intervention: INTERVENTION,
    committee: COMMITTEE,
    year: YEAR,
    repayment: {
      sure: ['Amortering', 'Återföring', 'Återbetalt', 'Återbetalningsbelopp', 'Principal', 'Kapital'],
      likely: ['Belopp', 'Amount'],
    },
    interest: { sure: ['Räntekostnad', 'Ränta kr', 'Räntebelopp', 'Interest cost'] },
    frameReduction: {
      sure: [
        'Minskad ram',
        'Ramjustering',
        'Minskning av ram',
        'Minskad budgetram',
        'Ramförändring',
        'Att återbetala',
        'Annuitet',
        'Frame cut',
        'Budget reduction',
        'Reduction of frame',
      ],
      likely: ['Belopp', 'Summa', 'Totalt', 'Total', 'Amount', 'Justering', 'Att återföra'],
    },
  },
  followUp: {
    intervention: INTERVENTION,
    committee: COMMITTEE,
    year: YEAR,
    planned: {
      sure: [
        'Planerad kostnadsminskning',
        'Beräknad minskning',
        'Beräknad kostnadsminskning',
        'Förväntad minskning',
        'Förväntad kostnadsminskning',
        'Kalkylerad minskning',
        'Planned saving',
        'Planned savings',
        'Expected reduction',
      ],
      likely: ['Plan', 'Planerat', 'Kalkyl', 'Prognos', 'Beräknat', 'Budget', 'Planned', 'Mål kr'],
    },
    verified: {
      sure: [
        'Verifierad kostnadsminskning',
        'Uppnådd minskning',
        'Faktisk minskning',
        'Konstaterad minskning',
        'Verified saving',
        'Verified savings',
        'Actual reduction',
      ],
      likely: ['Utfall', 'Verifierat', 'Uppnått', 'Resultat', 'Faktiskt', 'Verified', 'Actual'],
    },
    plannedRepayment: {
      sure: ['Planerad återbetalning', 'Beräknad återföring', 'Återföring enligt plan'],
      likely: ['Återföring plan'],
    },
    actualRepayment: {
      sure: ['Verklig återbetalning', 'Faktisk återföring', 'Återfört', 'Återbetalt'],
      likely: ['Återföring', 'Återbetalning', 'Repaid'],
    },
    indicator: { sure: ['Mått', 'Nyckeltal'], likely: ['Målvariabel'] },
    goal: { sure: ['Målvärde', 'Målsättning', 'Target'] },
    outcome: { sure: ['Utfall indikator', 'Utfallsvärde', 'Resultat indikator'] },
  },
  parameters: {
    name: { sure: ['Parameter', 'Regelvärde', 'Antagande', 'Assumption'], likely: ['Variabel', 'Benämning'] },
    from: {
      sure: ['Giltig från', 'Fr.o.m.', 'Gäller fr.o.m.', 'Från och med', 'Effective from'],
      likely: ['Från', 'Datum', 'År', 'From', 'Date'],
    },
    value: { sure: ['Regelvärde', 'Parametervärde'], likely: ['Belopp', 'Tal', 'Nivå'] },
    unit: { sure: ['Sort', 'Måttenhet'] },
    source: { sure: ['Referens', 'Källhänvisning', 'Reference'], likely: ['Kommentar', 'Anteckning'] },
  },
  committees: {
    committee: { sure: ['Ansvarig nämnd', 'Nämnd/styrelse', 'Board'] },
    office: { sure: ['Förvaltning', 'Kontor/förvaltning', 'Department', 'Administration'], likely: ['Enhet'] },
    responsibility: {
      sure: ['Ansvarsområde', 'Uppdrag', 'Area of responsibility'],
      likely: ['Verksamhet', 'Beskrivning'],
    },
  },
};

/** What a title, a sheet's name or a table's name says of the role, as parts of folded words. */
export const TITLE_WORDS: Readonly<Record<Role, readonly string[]>> = {
  transactions: ['transaktion', 'huvudbok', 'ledger', 'verifikation', 'bokforing', 'fondens rorelser', 'fond'],
  investments: ['investering', 'beviljade insatser', 'investment', 'insatser'],
  effects: ['effekt', 'kalkyl', 'effect', 'kostnadsminskning'],
  repaymentPlan: ['aterbetaln', 'aterfor', 'ramminskning', 'repayment', 'minskade ramar'],
  followUp: ['uppfolj', 'followup', 'verifierad'],
  parameters: ['parametr', 'regelvarde', 'antagande', 'assumption'],
  committees: ['namnder', 'committees', 'kontor'],
};

/** Headings of columns that the fund does not read: their values are never taken for anything else. */
export const OTHER_HEADINGS: readonly string[] = [
  'Konto',
  'Konto (T)',
  'Kontonamn',
  'Kontotext',
  'Account',
  'Account name',
  'Ver.nr',
  'Verifikationsnr',
  'Verifikation',
  'Ver.text',
  'Voucher',
  'Voucher no',
  'Motpart',
  'Motpart (T)',
  'Fakturanr',
  'Leverantör',
  'Supplier',
  'Text',
  'Kommentar',
  'Kommentarer',
  'Anteckning',
  'Comment',
  'Comments',
  'Notes',
  'Ansvar',
  'Ansvar (T)',
  'Verksamhet',
  'Verksamhet (T)',
  'Aktivitet',
  'Objekt',
  'Id',
  'Nr',
  'No',
  'Löpnr',
  'Diarienr',
  'Dnr',
  'Signatur',
  'Handläggare',
  'Kvar',
  'Saldo',
  'Differens',
  'Avvikelse',
  'Diff',
  'Totalt',
  'Summa',
  'Telefon',
  'E-post',
];
