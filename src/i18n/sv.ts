import { listed } from './listed';
import { svFile } from './svFile';
import { svShare } from './svShare';
import { svFollowUp } from './svFollowUp';
import { svApplication } from './svApplication';
import { svTemplate } from './svTemplate';
import { svChecks, svFund, svOverview, svPlaces } from './svFund';
import { svNative } from './svNative';
import { svFields, svProposal } from './svProposal';
import { svDecision } from './svDecision';
import { svMapping } from './svMapping';
import { svReports } from './svReports';
import type { Texts } from './texts';

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const sv: Texts = {
  appName: 'Social investering',
  back: 'Tillbaka',
  again: 'Försök igen',
  page: { title: 'Funktioner och förklaring' },
  places: svPlaces,
  application: svApplication,
  template: svTemplate,
  fund: svFund,
  share: svShare,
  overview: svOverview,
  checks: svChecks,
  native: svNative,
  followUp: svFollowUp,
  proposal: svProposal,
  fields: svFields,
  mapping: svMapping,
  reports: svReports,
  decision: svDecision,
  settings: {
    title: 'Inställningar',
    open: 'Inställningar',
    language: 'Språk',
    appearance: 'Utseende',
    system: 'Som i Excel och datorn',
    light: 'Ljust',
    dark: 'Mörkt',
    amounts: 'Belopp i översikten',
    asWorkbook: 'Som i arbetsboken',
    rounding: 'Avrundning i arbetsboken',
    roundedTo: (decimals, unit = '') =>
      decimals === 0
        ? `Planer och ramminskningar avrundas till hela ${unit || 'enheter'}, så att summorna går ihop. Ändra i cellen:`
        : decimals > 0
          ? `Planer och ramminskningar avrundas till ${many(decimals, 'decimal', 'decimaler')} av ${unit || 'en enhet'}. Ändra i cellen:`
          : `Planer och ramminskningar avrundas till jämna 1${'0'.repeat(-decimals)}${unit && ` ${unit}`}. Ändra i cellen:`,
    noRounding:
      'Arbetsboken säger inte hur planer avrundas: de avrundas till hela enheter. Lägg in Avrundning i tabellen Parametrar.',
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
    protectedSheets: (sheets) =>
      `${sheets.length === 1 ? 'Bladet' : 'Bladen'} ${sheets.join(', ')} är ${sheets.length === 1 ? 'skyddat' : 'skyddade'}. Inget har skrivits. Ta bort skyddet under Granska och försök igen.`,
    protectedStructure:
      'Arbetsbokens struktur är skyddad, så blad kan inte läggas till eller tas bort. Inget har skrivits. Ta bort skyddet under Granska, Skydda arbetsbok, och försök igen.',
    brokenOff: (kept) =>
      kept.length === 0
        ? 'Det som hann skrivas är taget tillbaka: arbetsboken är som den var.'
        : `Det som hann skrivas är taget tillbaka, utom ${listed(kept, 'och')}: se efter där.`,
    halfWritten: 'Bara en del är gjort. Panelen tar tillbaka det när den öppnas nästa gång, eller när du skriver igen.',
    calculating:
      'Excel räknar fortfarande. Inget har skrivits. Vänta tills alla celler visar sina värden och försök igen.',
    newerVersion:
      'Boken sparar formler på ett sätt som bara en nyare version av tillägget kan läsa. Inget har ändrats. Uppdatera tillägget.',
    protected: 'Bladet är skyddat och kan inte ändras. Ta bort skyddet under Granska, eller välj ett annat blad.',
    noAccess: 'Arbetsboken kan inte ändras. Öppna den för redigering eller spara en egen kopia.',
    editing: 'Excel väntar på att du blir klar i en cell. Tryck på Retur och försök igen.',
    severalAreas:
      'Flera områden är markerade, eller något annat än celler. Markera en cell i tabellen, eller ett sammanhängande område.',
    tooLarge:
      'Cellerna är fler än Excel kan lämna på en gång. Inget har skrivits. Öppna arbetsboken i Excel på datorn, där gränsen är högre, eller dela upp bladet.',
    usedTooFar: (address) =>
      `Bladets använda område är ${address}, vilket är mer än panelen kan läsa. Gå till den sista cellen (Ctrl+End), ta bort de rader och kolumner där inget ska stå och spara arbetsboken.`,
    gone: (address) =>
      address === ''
        ? 'Cellerna finns inte längre. Markera en annan cell.'
        : `${address} finns inte längre. Bladet eller cellerna kan ha tagits bort.`,
    noRoom: (address) => `Svaret når utanför bladet från ${address}. Välj en cell längre upp eller till vänster.`,
    spilledFrom: (address, parent) =>
      `${address} fylls av formeln i ${parent} och kan inte skrivas över för sig. Välj en annan cell.`,
    changedSince: (address) => `${address} har ändrats efter att formeln infogades. Därför återställs den inte.`,
    noTable: (table) =>
      `Fondbokens tabell ${table} finns inte i arbetsboken. Lägg upp den under Fond, och försök igen.`,
    mapped: {
      cells: (table, name) =>
        `${table} är kopplad till vanliga celler i ${name}, och panelen skriver inte i dem. Inget har skrivits. Skriv raderna där själv, så läses de, eller gör om cellerna till en tabell (Infoga, Tabell) med en rad per post och koppla om.`,
      total: (name) =>
        `Sista raden i ${name} är en summa, så nya rader kan inte läggas sist. Inget har skrivits. Ta bort summaraden, eller visa den som tabellens egen summarad (Tabelldesign, Summarad).`,
      constant: (name, heading) =>
        `Kopplingen till ${name} säger att ${heading} är samma på alla rader, men raden säger något annat. Inget har skrivits. Lägg till en kolumn för ${heading} och koppla om.`,
      value: (name, heading) =>
        `Kolumnen ${heading} i ${name} kan inte ta emot det som ska skrivas så att det läses rätt. Inget har skrivits. Skriv raden själv, eller koppla om.`,
      formulas: (name, heading) =>
        `Kolumnen ${heading} i ${name} innehåller formler, som inte skrivs över. Inget har skrivits. Ändra i de celler som formeln räknar på.`,
      text: (name, heading) =>
        `Kolumnen ${heading} i ${name} har tal som är lagrade som text, och panelen blandar inte in andra. Inget har skrivits. Gör om kolumnen till tal, eller skriv raden själv.`,
      column: (name, heading) =>
        `${name} saknar kolumnen ${heading}, och panelen lägger inte till kolumner i dina egna tabeller. Inget har skrivits. Lägg till kolumnen själv och koppla om.`,
    },
    file: svFile,
    notFetched:
      'En del av tillägget kunde inte hämtas. Kontrollera att datorn har kontakt med nätet, och läs in panelen på nytt.',
    unexpected: (detail) => `Excel kunde inte göra det. Försök igen.${detail === '' ? '' : ` (${detail})`}`,
  },
  broken: {
    title: 'Något gick fel i panelen',
    text: 'Arbetsboken har inte ändrats. Visa sidan på nytt för att fortsätta.',
    retry: 'Visa på nytt',
    notFetched: {
      title: 'En del av panelen kunde inte hämtas',
      text: 'Nätet kan vara borta, eller så har tillägget uppdaterats medan panelen var öppen. Arbetsboken har inte ändrats.',
      retry: 'Läs in panelen på nytt',
    },
  },
};
