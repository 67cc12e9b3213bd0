import { listed } from './listed';
import type { ChecksTexts, FundTexts, OverviewTexts, PlacesTexts } from './fundTexts';

const sheets = (count: number): string => (count === 1 ? 'ett nytt blad' : `${count} nya blad`);

export const svPlaces: PlacesTexts = {
  label: 'Platser',
  overview: 'Översikt',
  application: 'Ansökan',
  fund: 'Fond',
  followUp: 'Uppföljning',
  share: 'Dela',
  functions: 'Funktioner',
  reading: 'Läser arbetsboken …',
  stale: 'Arbetsboken har ändrats sedan det här lästes',
};

export const svFund: FundTexts = {
  title: 'Fondbok',
  reading: 'Läser arbetsboken …',
  intro:
    'Fondboken är sju blad i din egen arbetsbok. Där står insatser, effekter, transaktioner, planer och uppföljning, och därifrån hämtar panelen sina siffror. Du läser och ändrar i cellerna som vanligt.',
  missing: (count) => `${count} av fondbokens sju tabeller saknas. De andra används som de är.`,
  complete: 'Fondboken är komplett. Ändra i cellerna; panelen följer med.',
  sheets: 'Fondbokens tabeller',
  about: {
    investments: 'Vad som beviljats, till vem och hur det återbetalas',
    effects: 'Väntade kostnadsminskningar per nämnd',
    transactions: 'Öronmärkning, beviljat, upparbetat och återföring',
    repaymentPlan: 'Ramminskning per insats, nämnd och år',
    followUp: 'Planerad och verifierad minskning per år',
    parameters: 'Regelvärden med datum, enhet och källa',
    committees: 'Vilket kontor som arbetar för vilken nämnd',
  },
  names: {
    investments: 'Investeringar',
    effects: 'Effekter',
    transactions: 'Transaktioner',
    repaymentPlan: 'Återbetalningsplan',
    followUp: 'Uppföljning',
    parameters: 'Parametrar',
    committees: 'Nämnder',
  },
  present: (table) => `Finns: tabellen ${table} i`,
  onSheet: (sheet) => `Läggs på ett nytt blad: ${sheet}`,
  onSheetAndTable: (sheet, table) => `Läggs på ett nytt blad: ${sheet}. Tabellen får namnet ${table}`,
  taken: (name) => `Namnet ${name} är upptaget och lämnas orört.`,
  unit: 'Belopp anges i',
  units: { kr: 'kronor (kr)', tkr: 'tusental kronor (tkr)', mkr: 'miljoner kronor (mkr)' },
  contents: 'Innehåll',
  empty: 'Tomma tabeller, med kontor och regelvärden ifyllda',
  example: 'Norrköpings exempel, att prova med och ändra',
  lay: 'Lägg upp fondboken',
  preview: (count) => `Skriver ${sheets(count)} sist i arbetsboken. Inget som finns där ändras.`,
  laid: (count) => `Fondboken är upplagd: ${sheets(count)} sist i arbetsboken`,
  amountsIn: (unit) => `Panelen visar belopp i ${unit}.`,
};

export const svOverview: OverviewTexts = {
  title: 'Översikt',
  reading: 'Läser arbetsboken …',
  nothing:
    'Här syns fondens läge: vad som är disponibelt, hur fonden utvecklas och vad nämnderna ska återbetala. Siffrorna hämtas ur fondboken, som inte finns i arbetsboken än.',
  noRows:
    'Här syns fondens läge: vad som är disponibelt, hur fonden utvecklas och vad nämnderna ska återbetala. Fyll i fondbokens transaktioner och investeringar, så räknas det.',
  toFund: 'Gå till fondboken',
  showExample: 'Visa Norrköpings exempel',
  hideExample: 'Stäng exemplet',
  exampleTitle: 'Exempel: Norrköping',
  exampleText:
    'Fondens egna publicerade belopp; år, nämnder och effekter är antaganden. Inget är skrivet i arbetsboken.',
  amounts: (unit) => (unit === undefined ? '' : `Belopp i ${unit}`),
  leftOut: (count) =>
    count === 1
      ? 'En rad kan inte läsas och är inte med i siffrorna.'
      : `${count} rader kan inte läsas och är inte med i siffrorna.`,
  now: 'Läget nu',
  booked: 'Bokfört',
  bookedHow: 'Öronmärkning + återföring + justering − upparbetat',
  committed: 'Beviljat, ej upparbetat',
  committedShort: 'Ej upparbetat',
  committedHow: 'Per insats, minst noll: en överdragen insats döljer inte en annan',
  available: 'Disponibelt',
  availableHow: 'Bokfört − beviljat, ej upparbetat',
  balance: 'Fonden vid årets slut',
  balanceNote: (lastOutcome) =>
    `${
      lastOutcome === undefined
        ? 'Det finns inget utfall än. '
        : `Heldragna linjer: utfall till och med ${lastOutcome}. `
    }Streckade: prognos, med rader av status Plan och med planerade ramminskningar de år som ingen återföring är bokförd. Mellan linjerna: beviljat, ej upparbetat.`,
  balanceHeadings: [
    'År',
    'Bokfört',
    'Beviljat, ej upparbetat',
    'Disponibelt',
    'Prognos: bokfört',
    'Prognos: beviljat, ej upparbetat',
    'Prognos: disponibelt',
  ],
  frames: 'Ramminskning per nämnd och år',
  committee: 'Nämnd',
  sum: 'Summa',
  carrying: 'Kan nämnden bära det?',
  carryingNote: (from, to) =>
    `Beräknad kostnadsminskning och ramminskning ${from}–${to}, åren som ramminskningen varar. Minskningen är en uppskattning ur tabellen Effekter.`,
  reduction: 'Minskning',
  frameReduction: 'Ramminskning',
  left: 'Kvar',
  canCarry: (left) => `Räcker, ${left} blir kvar`,
  cannotCarry: (lacking) => `Räcker inte, ${lacking} saknas`,
  asTable: 'Visa som tabell',
  insertChart: 'Infoga som Excel-diagram',
  insertChartOf: (title) => `Infoga som Excel-diagram: ${title}`,
  chartPreview: (title) =>
    `Excel-diagrammet läggs på ett nytt blad sist i arbetsboken, Diagram ${title}, med siffrorna som de är nu.`,
  chartInserted: (title) => `Diagrammet ${title} är infogat`,
};

export const svChecks: ChecksTexts = {
  title: 'Kontroller',
  allWell: 'Allt stämmer i det som kontrolleras.',
  count: (count) => (count === 1 ? 'En sak att se över' : `${count} saker att se över`),
  lost: (name) =>
    `Tabellen ${name} finns inte längre i arbetsboken. Ångra borttagningen, eller lägg upp den på nytt under Fond.`,
  grantedAboveAvailable: (lacking) =>
    `Mer är beviljat än vad som är disponibelt: ${lacking} saknas. Öronmärk mer medel, eller se över vad som beviljats.`,
  overspent: (intervention, by) =>
    `${intervention === '' ? 'Transaktioner utan insats' : intervention}: upparbetat och återlämnat är ${by} mer än beviljat. Rätta beloppet eller insatsens namn, eller bokför det beslut som saknas.`,
  repaidAboveGrant: (intervention, repaid, granted) =>
    `${intervention}: planen återbetalar ${repaid}, mer än de ${granted} som är beviljade. Sänk planen eller bokför det beslut som saknas.`,
  planRowDiffers: (by) => `Ramminskningen skiljer ${by} från återbetalning + ränta. Rätta något av de tre beloppen.`,
  cannotCarry: (committee, lacking) =>
    `${committee}: ramminskningen är ${lacking} större än den beräknade kostnadsminskningen. Se över planen eller underlaget för effekterna.`,
  frameUndecided: (intervention, year) =>
    `${intervention}: sista återbetalningsåret är ${year}, och det är inte beslutat vad som händer med ramen sedan. Skriv Återställs eller Permanent i kolumnen Efter sista året.`,
  overdue: (intervention, years) =>
    `${intervention}: ${listed(years.map(String), 'och')} är inte ${years.length === 1 ? 'uppföljt' : 'uppföljda'}. Registrera utfallet under Uppföljning, eller fyll i den verifierade minskningen.`,
  mappingLost: (name, headings) =>
    headings.length === 0
      ? `Cellerna som är kopplade i ${name} finns inte längre, och deras rader är inte med i siffrorna. Koppla om, eller ta bort kopplingen.`
      : `${name}: ${headings.length === 1 ? 'rubriken' : 'rubrikerna'} ${listed(headings, 'och')} finns inte längre, så de kopplade cellerna läses inte. Skriv tillbaka ${headings.length === 1 ? 'rubriken' : 'rubrikerna'}, koppla om, eller ta bort kopplingen.`,
  rowsBelow: (name) =>
    `${name}: raden ser ut att höra till den kopplade tabellen men läses inte, för det är tomma rader emellan. Ta bort de tomma raderna, eller koppla om.`,
  unmapped: (role) =>
    `Det här ser ut som fondens ${svFund.names[role]}, men läses inte. Koppla tabellen under Fond om den ska vara med.`,
  headingRenamed: (table, from, to) =>
    `Tabellen ${table}: kolumnen ${to} hittas inte, men det finns en som heter ${from}. Den räknas inte med. Döp om den om det är samma.`,
  planDiffersFromAmount: (intervention, planned, amount) =>
    `${intervention}: planen återbetalar ${planned}, men beloppet i Investeringar är ${amount}. Rätta det som är fel av planen och beloppet.`,
  planDiffersFromShares: (intervention, committee, planned, expected) =>
    `${intervention}: planen ger ${committee} ${planned}, men andelen i Investeringar ger ${expected}. Rätta planens rader eller andelarna.`,
  budgetIncome: (year, printed, computed, by) =>
    `Budgeten ${year}: Summa intäkter är ${printed}, men skatter och finansnetto ger ${computed}. Skillnaden är ${by}. Rätta raden som är fel, eller skriv vid den varför.`,
  budgetOperations: (year, printed, computed, by) =>
    `Budgeten ${year}: Till verksamheten är ${printed}, men raderna ovanför ger ${computed}. Skillnaden är ${by}. Se om pensioner, investeringar eller återbetalning har utelämnats.`,
  budgetBlank: (label, year) =>
    `Budgeten ${year}: ${label} är tom, men ifylld andra år. Fyll i beloppet, eller 0 om det inte finns något.`,
  typedOver: (canMend) =>
    canMend
      ? 'Här stod en formel, och någon har skrivit över den. Talet följer inte längre med. Skriv tillbaka formeln.'
      : 'Här stod en formel, och någon har skrivit över den. Raderna har flyttats sedan dess: kopiera formeln från en cell bredvid, eller gör om bladet.',
  mends: {
    renameHeading: (from, to) => `Döp om ${from} till ${to}`,
    headingRenamed: (from, to) => `Kolumnen ${from} heter nu ${to}`,
    writeFormula: 'Skriv tillbaka formeln',
    formulaWritten: (address) => `Formeln i ${address} är tillbaka`,
    pointAt: (table) => `Använd tabellen ${table}`,
    pointedAt: (table) => `Tabellen ${table} används nu`,
    unmap: 'Ta bort kopplingen',
    unmapped: 'Kopplingen är borttagen',
    mapAgain: 'Koppla under Fond',
    layAgain: 'Lägg upp den på nytt',
    cancel: 'Avbryt',
    write: 'Skriv',
  },
};
