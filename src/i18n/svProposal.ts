import { listed } from './listed';
import type { FieldTexts, ProposalTexts } from './proposalTexts';

const and = (names: readonly string[]): string => listed(names, 'och');
const rows = (count: number): string => (count === 1 ? 'en ny rad' : `${count} nya rader`);

export const svProposal: ProposalTexts = {
  working: 'Skriver i arbetsboken …',
  cancel: 'Avbryt',
  cancelling: 'Avbryter: det som hunnit skrivas tas tillbaka …',
  takeBack: 'Ta tillbaka',
  written: (label) => `${label}.`,
  takenBack: (sheets, restored) =>
    [
      sheets.length > 0 &&
        (sheets.length === 1 ? `Bladet ${and(sheets)} är borttaget.` : `Bladen ${and(sheets)} är borttagna.`),
      restored > 0 && 'Det som skrevs i tabeller och celler är borta, och det som stod där är tillbaka.',
    ]
      .filter(Boolean)
      .join(' '),
  nothingTakenBack: 'Inget togs tillbaka.',
  resumed: 'Det du skrev här senast finns kvar. Det är inte skrivet i arbetsboken än.',
  startAgain: 'Börja om',
  kept: (names) => `Ändrat sedan dess och lämnat som det är: ${and(names)}.`,
  changed: (address) =>
    `${address === '' ? 'Arbetsboken' : address} ändrades medan du läste. Inget är skrivet. Se förslaget igen, och skriv om det stämmer.`,
  finished: {
    'as-before': (label) =>
      `En skrivning som avbröts är tagen tillbaka: ${label}. Arbetsboken är som den var före den.`,
    'taken-back': (label) => `Det som höll på att tas tillbaka är nu helt tillbakataget: ${label}.`,
  },
  lastTitle: 'Senast skrivet av panelen',
  lastText: (label) => `${label}. Det kan tas tillbaka så länge ingen har ändrat i det.`,
  preview: {
    title: 'Det här skrivs',
    addRows: (table, count) => `${table}: ${rows(count)} sist i tabellen`,
    changeRow: (table) => `${table}: en rad ändras`,
    onSheet: (sheet) => `Bladet ${sheet}`,
    amountsIn: (unit) => `Belopp i ${unit}`,
    lacking: (headings) =>
      `Tabellen saknar ${headings.length === 1 ? 'kolumnen' : 'kolumnerna'} ${and(headings)}: det som skulle stå där skrivs inte. Lägg till ${headings.length === 1 ? 'kolumnen' : 'kolumnerna'} i tabellen om det ska med.`,
    noTable: (table) =>
      `Fondbokens tabell ${table} finns inte i arbetsboken, så inget kan skrivas där. Lägg upp den under Fond först.`,
    addSheet: (name) => `Ett nytt blad sist i arbetsboken: ${name}`,
    setCells: (address) => `Cellerna ${address} ändras`,
    setCell: (address, was, becomes) => `Cellen ${address}: ${was === '' ? 'tom' : was} blir ${becomes}`,
    addColumn: (table, heading) => `${table}: kolumnen ${heading} läggs till sist`,
    remember: (table, role) => `Tabellen ${table} används som fondbokens ${role}. Inget i den ändras.`,
    map: (role, name) => `${role} läses ur ${name}. Inga celler ändras.`,
    unmap: (role) => `Kopplingen för ${role} tas bort. Inga celler ändras.`,
    now: 'Nu',
    blank: 'tom',
  },
};

export const svFields: FieldTexts = {
  number: 'Det går inte att läsa som ett tal. Skriv till exempel 23 eller 1 667,5.',
  amount: 'Det går inte att läsa som ett belopp. Skriv till exempel 3,9 mkr, 3 900 tkr eller 3 900 000 kr.',
  share: 'Det går inte att läsa som en andel. Skriv till exempel 80 % eller 0,8.',
  year: 'Det går inte att läsa som ett årtal. Skriv till exempel 2024.',
  day: 'Det går inte att läsa som en dag. Skriv till exempel 2024-01-31 eller 31 jan 2024.',
  amountHint: 'till exempel 3,9 mkr',
  dayHint: 'ÅÅÅÅ-MM-DD',
};
