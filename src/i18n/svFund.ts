import type { FundTexts, PlacesTexts } from './fundTexts';

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
  amountsIn: (unit) => `Belopp i ${unit}.`,
};
