import { listed } from './listed';
import type { MappingTexts } from './mappingTexts';

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const svMapping: MappingTexts = {
  title: 'Koppla egna tabeller',
  section: 'Egna tabeller',
  about:
    'Har du redan fondens uppgifter i egna tabeller eller cellområden? Koppla dem, så läser panelen dem där de står. Inget flyttas, döps om eller formateras om.',
  open: 'Koppla en egen tabell',
  mapped: (name, role) => `${role} läses ur ${name}`,
  lost: (name, role) => `${role} är kopplad till ${name}, men cellerna hittas inte`,
  again: (role) => `Koppla om ${role}`,
  remove: (role) => `Ta bort kopplingen för ${role}`,
  removed: (role) => `Kopplingen för ${role} är borttagen`,
  intro:
    'Markera en cell i tabellen, eller hela området, och läs det. Panelen föreslår vad det är och vad kolumnerna betyder. Du ser vad som läses och kan rätta innan du sparar.',
  selected: (address) => `Markerat: ${address}`,
  readSelected: 'Läs det markerade',
  reading: 'Läser cellerna …',
  found: 'Ser ut som fondens tabeller',
  foundPlace: (role, address) => `${role}: ${address}`,
  show: (address) => `Läs ${address}`,
  emptySheet: 'Det finns inget på bladet. Markera en cell i en tabell på ett annat blad.',
  unknown:
    'Cellerna känns inte igen som någon av fondens tabeller. Säg vad de är nedan, eller markera ett annat område.',
  noHeadings:
    'Det finns ingen rubrikrad i det markerade. Markera området från rubrikraden och nedåt, och läs det igen.',
  role: 'Vad tabellen är',
  chooseRole: 'Välj',
  roles: {
    investments: 'Investeringar: vad som beviljats och hur det återbetalas',
    effects: 'Effekter: väntade kostnadsminskningar',
    transactions: 'Transaktioner: öronmärkning, beviljat, upparbetat, återföring',
    repaymentPlan: 'Återbetalningsplan: ramminskning per insats, nämnd och år',
    followUp: 'Uppföljning: planerad och verifierad minskning',
    parameters: 'Parametrar: regelvärden med datum',
    committees: 'Nämnder: vilket kontor som arbetar för vilken nämnd',
  },
  at: 'Rubrikerna står i',
  columns: 'Kolumner',
  readAs: (heading, column) => `${heading === '' ? 'Utan rubrik' : heading} (kolumn ${column})`,
  notRead: 'Läses inte',
  spread: 'En kolumn per år eller slag',
  required: (field) => `${field} (måste finnas)`,
  forAll: 'Gäller alla rader',
  constant: (field) => `${field} på alla rader`,
  choose: 'Välj',
  unit: 'Belopp anges i',
  negate: (field) => `${field}: vänd tecknen, så att negativa tal läses som positiva`,
  percent: (field) => `${field}: 80 betyder 80 %`,
  fill: (field) => `${field}: tom cell betyder samma som cellen ovanför`,
  doubts: 'Se över',
  doubt: {
    role: (other) => `Tabellen kan också vara ${other}. Välj det som stämmer.`,
    heading: (heading, field, isTypo) =>
      isTypo ? `”${heading}” läses som ${field}, med ett stavfel.` : `”${heading}” läses som ${field}.`,
    valuesOnly: (heading, field) =>
      `${heading === '' ? 'En kolumn utan rubrik' : `”${heading}”`} läses som ${field}, efter vad som står i cellerna.`,
    unread: (heading, field) => `Många celler i ”${heading}” kan inte läsas som ${field}.`,
    several: (heading, other, field) => `${field} läses ur ”${heading}”, men det kan också vara ”${other}”.`,
    missing: (field) => `${field} hittas inte. Välj en kolumn, eller ange vad som gäller alla rader.`,
    constant: (field, value) => `${field} antas vara ${value} på alla rader.`,
    unit: 'Det står inte vilken enhet beloppen har. Välj kr, tkr eller mkr.',
    negate: (heading) => `Alla belopp i ”${heading}” är negativa och läses som positiva.`,
    signs: (heading, count) =>
      `${count} belopp i ”${heading}” är ${count === 1 ? 'negativt' : 'negativa'} och dras av.`,
    percent: (heading) => `Talen i ”${heading}” läses som procent: 80 är 80 %.`,
    fill: (heading) => `Tomma celler i ”${heading}” läses som cellen ovanför.`,
    group: (field, example) => `Rader med bara en text, som ”${example}”, läses som ${field} för raderna under.`,
    spread: (field, columns) =>
      `${many(columns, 'kolumn', 'kolumner')} läses som rader: en rad per kolumn, med ${field} i cellen.`,
    word: (word, meaning) => `”${word}” läses som ${meaning}.`,
    figures: (heading, isPoint) =>
      `Tal som 1,234 i ”${heading}” läses med ${isPoint ? 'punkt' : 'komma'} före decimalerna.`,
    below: (row) => `Rad ${row} ser ut att höra till tabellen men läses inte, för det är tomma rader emellan.`,
  },
  rows: 'Det här läses',
  row: 'Rad',
  hidden: 'Dolda och bortfiltrerade rader och kolumner i området läses som de andra.',
  counted: (read) => `${many(read, 'rad', 'rader')} läses.`,
  leftOut: ({ total, note, heading, group }) => {
    const parts = [
      total > 0 && many(total, 'summarad', 'summarader'),
      note > 0 && many(note, 'not', 'noter'),
      heading > 0 && many(heading, 'upprepad rubrikrad', 'upprepade rubrikrader'),
      group > 0 && many(group, 'grupprubrik', 'grupprubriker'),
    ].filter((part) => part !== false);
    return parts.length === 0 ? '' : `Räknas inte som rader: ${listed(parts, 'och')}.`;
  },
  sum: (field, amount, unit) => `${field} summerar till ${amount}${unit === '' ? '' : ` ${unit}`}.`,
  first: (shown, all) => (all > shown ? `De första ${shown} av ${all} raderna:` : ''),
  unreadable: (count) =>
    count === 1
      ? 'En cell kan inte läsas. Raden är inte med i siffrorna.'
      : `${count} celler kan inte läsas. Raderna är inte med i siffrorna.`,
  more: (count) => `… och ${count} till.`,
  save: 'Spara kopplingen',
  saved: (role, name) => `${role} läses nu ur ${name}`,
  preview: (role, sheet) => `Kopplingen sparas i arbetsboken: ${role} läses ur bladet ${sheet}. Inga celler ändras.`,
  replaces: (table) => `Tabellen ${table}, som läses nu, läses då inte längre.`,
  lacking: (fields) => `Säg först var ${listed(fields, 'och')} står, eller vad som gäller alla rader.`,
  lacksUnit: 'Välj först vilken enhet beloppen har.',
  formulas: 'Formler på dina celler',
  formulasText: 'Funktionerna läser cellerna direkt. Kopiera en formel och klistra in den i en tom cell.',
  formulasArrays:
    'Rubrikerna är andra än funktionernas egna, så formeln sätter ihop kolumnerna. Det kräver Excel 2024 eller Microsoft 365.',
  noFormulas:
    'Funktionerna kan inte läsa cellerna som de är: belopp eller datum är lagrade som text, summarader står emellan, eller värden finns bara i kopplingen. Panelen läser dem ändå genom kopplingen.',
  copy: (id) => `Kopiera formeln med ${id}`,
  copied: 'Formeln är kopierad.',
  notCopied: 'Formeln kunde inte kopieras härifrån. Den är markerad: kopiera den med Ctrl+C eller ⌘C.',
};
