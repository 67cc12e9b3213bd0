import type { ChecksTexts, FundTexts, OverviewTexts, PlacesTexts } from './fundTexts';

const sheets = (count: number): string => (count === 1 ? 'ett nytt blad' : `${count} nya blad`);
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} och ${names.at(-1) ?? ''}`;

export const svPlaces: PlacesTexts = {
  label: 'Platser',
  overview: 'Översikt',
  fund: 'Fond',
  functions: 'Funktioner',
  reading: 'Läser arbetsboken …',
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
  laying: 'Lägger upp fondboken …',
  laid: (count) =>
    count === 0 ? 'Fondboken finns redan.' : `Fondboken är upplagd: ${sheets(count)} sist i arbetsboken.`,
  takeBack: 'Ta tillbaka',
  takenBack: (names) =>
    names.length === 0 ? 'Inga blad togs bort.' : `Bladen ${listed(names)} är borttagna. Arbetsboken är som innan.`,
  kept: (names) => `${listed(names)} har ändrats och står kvar.`,
  changed: 'Arbetsboken ändrades medan du läste. Se listan igen, och lägg upp fondboken om den stämmer.',
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
  overdue: (intervention, year) => `${intervention}: ${year} är inte uppföljt. Fyll i den verifierade minskningen.`,
};
