import type { ReportsTexts } from './reportTexts';

export const svReports: ReportsTexts = {
  title: 'Underlag',
  intro:
    'Blad med formler över fondbokens tabeller, eller de egna celler som är kopplade. De följer dem, och varje siffra kan granskas i sin cell.',
  about: {
    frames: 'Vad varje nämnds ram ska sänkas med, år för år, och vad som händer efter sista återbetalningsåret.',
    accounts: 'Det öronmärkta i eget kapital från ingående till utgående, och effekten på årets resultat.',
  },
  open: (title) => `Förbered ${title}`,
  from: { frames: 'Budgetår', accounts: 'Första år' },
  to: 'Till och med år',
  figures: 'Siffrorna i bladet',
  table: (title) => `Tabell: ${title}`,
  holds: {
    frames:
      'Bladet visar nivån och förändringen mot året före, nya och äldre insatser var för sig, och om ramen återställs eller är sänkt för gott när insatsen är återbetald. Det beslutas per insats i kolumnen Efter sista året i tabellen Investeringar.',
    accounts:
      'Öronmärkning är ingen intäkt när den används; kostnaden belastar årets balanskravsresultat. Bladet räknar inte ut balanskravsresultatet.',
  },
  action: (title) => `Skapa ${title}`,
  preview: (title) => `Skriver ett nytt blad, ${title}, sist i arbetsboken. Inget som finns där ändras.`,
  done: (title) => `Bladet ${title} är skapat`,
  goTo: 'Gå till bladet',
  years: 'Ange två årtal mellan 1901 och 2200, det senare sist.',
  noTable: (table) =>
    `Tabellen ${table} saknas eller kan inte läsas. Lägg upp fondboken, eller rätta det som Kontroller visar.`,
  nothingToRepay:
    'Ingen insats finns i Återbetalningsplan eller Investeringar än. Bevilja en ansökan, eller fyll i tabellen.',
  unitsDiffer: (one, other) =>
    `Tabellerna ${one} och ${other} har belopp i olika enheter och kan inte läggas ihop i ett blad. Räkna om den ena.`,
};
