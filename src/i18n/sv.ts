import type { Texts } from './texts';

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const sv: Texts = {
  appName: 'Social investering',
  back: 'Tillbaka',
  page: { title: 'Funktioner och förklaring' },
  settings: {
    title: 'Inställningar',
    open: 'Inställningar',
    language: 'Språk',
    appearance: 'Utseende',
    system: 'Som i Excel och datorn',
    light: 'Ljust',
    dark: 'Mörkt',
    kept: 'Inställningarna gäller på den här datorn.',
    version: (version) => `Social investering, version ${version}`,
  },
  cell: {
    title: 'Markerad cell',
    reading: 'Läser den markerade cellen …',
    empty: (address) => `${address} är tom. Välj en funktion nedan för att infoga den där.`,
    noFunction: (address) =>
      `${address} innehåller ingen av tilläggets funktioner. Markera en cell med en SIF-formel för att se hur den räknas.`,
    spilledFrom: (address) => `${address} visar en del av svaret från formeln i`,
    backTo: (address) => `Tillbaka till ${address}`,
    formula: 'Formel',
    inputs: 'Indata',
    omitted: 'Inte angivet',
    blank: 'tomt',
    blankCell: 'Cellen är tom. Fyll i ett värde eller utelämna argumentet.',
    size: (rows, columns) => `${many(rows, 'rad', 'rader')}, ${many(columns, 'kolumn', 'kolumner')}`,
    rule: 'Så räknas det',
    rounding: 'Avrundning',
    source: 'Källa',
    failed: 'Formeln kan inte räknas',
    noAnswer: 'Det finns inget svar',
    notCalculated:
      'Formeln har inte räknats sedan arbetsboken öppnades eller celler flyttades. Räkna om cellen för att se indata.',
    recalculate: 'Räkna om cellen',
    calculating: 'Excel räknar …',
    doesNotFit: (address) =>
      `Svaret får inte plats. Töm cellerna till höger om och under ${address}, eller flytta formeln till en ledig plats utanför tabeller.`,
    foreignError: (address, error) =>
      `${address} visar ${error}. Felet finns i en cell som formeln använder, eller i en annan del av formeln. Rätta det där först.`,
    notLoaded: 'Excel känner inte igen funktionen än. Räkna om cellen när tillägget har startat.',
    unknownFunction: (id) =>
      `Funktionen SIF.${id} finns inte i den här versionen av tillägget. Kontrollera stavningen eller uppdatera tillägget.`,
    several: (ids) => `Formeln använder flera funktioner (${ids}). Här visas den som räknades sist.`,
    readMore: 'Om funktionen',
    select: (address) => `Gå till ${address}`,
  },
  functions: {
    title: 'Funktioner',
    search: 'Sök funktion',
    searchHint: 'Till exempel återbetalning',
    found: (count) => many(count, 'funktion', 'funktioner'),
    nothingFound: (query) => `Ingen funktion passar ”${query}”.`,
    showAll: 'Visa alla funktioner',
    areas: {
      repayment: 'Återbetalning',
      'cost-reduction': 'Kostnadsminskning',
      fund: 'Fond',
      'follow-up': 'Uppföljning',
      rounding: 'Avrundning och fördelning',
      support: 'Övrigt',
    },
    arguments: 'Argument',
    formula: 'Så räknas det',
    noArguments: 'Funktionen har inga argument.',
    required: 'måste anges',
    optional: 'valfritt',
    unit: 'Enhet',
    fallback: 'Om det utelämnas',
    exampleValue: 'Exempel',
    example: 'Exempel',
    moreExamples: 'Fler exempel',
    answer: 'Svar',
    helpPage: 'Hjälpsida (öppnas i ett nytt fönster)',
    yes: 'SANT',
    no: 'FALSKT',
  },
  insert: {
    action: 'Infoga i markerad cell',
    noCell: 'Markera en cell i arbetsboken först.',
    preview: (cell, area) => (area ? `Skrivs i ${cell}. Svaret fyller ${area}.` : `Skrivs i ${cell}.`),
    filledAlready: (cell) => `${cell} är inte tom. Du får frågan innan något skrivs över.`,
    occupiedTitle: 'Skriva över?',
    occupied: (cells, count) =>
      count === 1 ? `Det finns redan innehåll i ${cells}.` : `Det finns redan innehåll i ${count} celler: ${cells}.`,
    overwrite: 'Skriv över',
    cancel: 'Avbryt',
    written: (cell) => `Formeln står nu i ${cell}.`,
    undo: 'Ångra',
    undone: (cell) => `${cell} är som innan.`,
    explain: 'Visa förklaringen',
  },
  workbook: {
    unavailable: 'Sidan är inte öppen i Excel. Öppna tillägget från menyfliken Social investering i Excel.',
    protected: 'Bladet är skyddat och kan inte ändras. Ta bort skyddet under Granska, eller välj ett annat blad.',
    noAccess: 'Arbetsboken kan inte ändras. Öppna den för redigering eller spara en egen kopia.',
    editing: 'Excel väntar på att du blir klar i en cell. Tryck på Retur och försök igen.',
    gone: (address) =>
      address === ''
        ? 'Cellerna finns inte längre. Markera en annan cell.'
        : `${address} finns inte längre. Bladet eller cellerna kan ha tagits bort.`,
    noRoom: (address) => `Svaret når utanför bladet från ${address}. Välj en cell längre upp eller till vänster.`,
    spilledFrom: (address, parent) =>
      `${address} fylls av formeln i ${parent} och kan inte skrivas över för sig. Välj en annan cell.`,
    changedSince: (address) => `${address} har ändrats efter att formeln infogades. Därför återställs den inte.`,
    unexpected: (detail) => `Excel kunde inte göra det. Försök igen.${detail === '' ? '' : ` (${detail})`}`,
  },
  broken: {
    title: 'Något gick fel i panelen',
    text: 'Arbetsboken har inte ändrats. Visa sidan på nytt för att fortsätta.',
    retry: 'Visa på nytt',
  },
};
