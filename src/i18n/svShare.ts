import type { ShareTexts } from './shareTexts';

const formulas = (n: number): string => (n === 1 ? '1 formel' : `${n} formler`);
const rows = (n: number): string => (n === 1 ? '1 rad' : `${n} rader`);
const leftOut = (n: number): string => (n === 1 ? 'utelämnad' : 'utelämnade');
const becomeValues = (n: number): string =>
  n === 1 ? 'Den här formeln blir ett värde' : `De här ${n} formlerna blir värden`;
const becomePlain = (n: number): string =>
  `${n === 1 ? 'Den här formeln' : `De här ${n} formlerna`} ersätts av vanliga Excelformler`;

export const svShare: ShareTexts = {
  title: 'Dela arbetsboken',
  intro:
    'Den som saknar tillägget kan inte räkna om dess formler. Här gör du boken redo att skickas, till vem som helst.',
  reading: 'Läser arbetsboken …',
  review: {
    title: 'Granska före utskick',
    about: 'Visar vad mottagaren kommer att se eller kan hitta. Inget tas bort.',
    start: 'Granska arbetsboken',
    again: 'Granska igen',
    working: 'Granskar …',
    clean: 'Inget att se över hittades.',
    refused: 'Arbetsboken kunde inte läsas för granskning.',
    headings: {
      'needs-addin': 'Formler som kräver tillägget. De kan bli #NAMN? hos mottagaren: ersätt dem.',
      'hidden-sheet': 'Dolda blad',
      'hidden-rows': 'Dolda rader',
      'hidden-columns': 'Dolda kolumner',
      name: 'Namn på celler och formler',
      comment: 'Kommentarer och anteckningar',
      'personal-number': 'Personnummer och samordningsnummer',
      'e-mail': 'E-postadresser',
      telephone: 'Telefonnummer',
      'external-link': 'Länkar till andra arbetsböcker och filer',
      'pivot-data': 'Pivottabeller, som bär med sig alla sina källrader',
      drawing: 'Textrutor och bilder',
      'header-footer': 'Sidhuvuden och sidfötter, som syns vid utskrift',
      validation: 'Listor och hjälptexter i celler (dataverifiering)',
      embedded: 'Inbäddade filer och objekt',
      slicer: 'Utsnitt och tidslinjer, som visar också det som är bortfiltrerat',
      connection: 'Anslutningar och frågor, som visar varifrån data hämtas',
      macros: 'Makron',
      kept: 'Sparat av tillägget utanför cellerna',
      'custom-xml': 'Data från andra program, utanför cellerna',
      author: 'Personer som filen nämner som författare',
      'comment-author': 'Personer som har skrivit kommentarer och anteckningar',
      property: 'Filens egenskaper (Arkiv, Info)',
    },
    more: (count) => `och ${count} till`,
    showAll: (count) => `Visa alla ${count}`,
    showFewer: 'Visa färre',
    picture: 'bild',
    macros: 'Arbetsboken har makron (VBA). Mottagaren kan läsa dem, och många e-postsystem stoppar filen.',
    kept: {
      draft: (name) => `Utkast till ansökan: ${name === '' ? 'utan namn' : name}`,
      memory: (text) => `Personuppgift i tilläggets minne: ${text}`,
      formulas: (text) => `Personuppgift i en ersatt formel eller dess svar: ${text}`,
    },
    properties: {
      title: 'Titel',
      subject: 'Ämne',
      description: 'Kommentarer',
      keywords: 'Nyckelord',
      category: 'Kategori',
      Company: 'Företag',
      Manager: 'Chef',
      HyperlinkBase: 'Bas för hyperlänkar',
    },
    veryHidden: 'syns inte i Excels menyer',
    hiddenName: 'dolt',
  },
  freeze: {
    title: 'Ersätt formler',
    replacement: 'Ersätt med',
    replacements: { values: 'Värden', plain: 'Vanliga Excelformler' },
    about: {
      values: 'Formlerna blir värden. De sparas i arbetsboken och kan återställas när som helst.',
      plain:
        'Formlerna blir vanliga Excelformler, som räknar utan tillägget. Svaren jämförs: det som skulle få ett annat svar, eller ' +
        'inte har någon vanlig formel, blir värden. Tilläggets formler sparas i arbetsboken och kan återställas när som helst.',
    },
    none: 'Arbetsboken har inga formler från tillägget just nu.',
    scope: 'Vilka formler',
    all: (n) => `Alla (${formulas(n)})`,
    sheet: (sheet, n) => `${sheet} (${formulas(n)})`,
    selection: 'De markerade cellerna',
    preview: { values: (n) => `${becomeValues(n)}.`, plain: (n) => `${becomePlain(n)}.` },
    listed: { values: (n) => `${becomeValues(n)}:`, plain: (n) => `${becomePlain(n)}:` },
    previewSelection: {
      values: 'Formlerna som fyller de markerade cellerna blir värden.',
      plain: 'Formlerna som fyller de markerade cellerna ersätts av vanliga Excelformler.',
    },
    withoutPlain: (n) => `${formulas(n)} har ingen vanlig formel och blir ${n === 1 ? 'värde' : 'värden'}:`,
    start: { values: 'Ersätt med värden', plain: 'Ersätt med vanliga formler' },
    done: (n) => `${formulas(n)} ${n === 1 ? 'är ersatt med sitt värde' : 'är ersatta med värden'}.`,
    donePlain: (n, values) =>
      `${formulas(n)} ${n === 1 ? 'är ersatt' : 'är ersatta'}: ${n - values} med ${n - values === 1 ? 'vanlig formel' : 'vanliga formler'}, ${values} med ${values === 1 ? 'värde' : 'värden'}.${values > 0 ? ' Skälen står nedan.' : ''}`,
    nothing: 'Ingen formel från tillägget fanns där. Inget har ändrats.',
  },
  thaw: {
    title: 'Återställ formler',
    about: (n) =>
      `${formulas(n)} från tillägget ${n === 1 ? 'är ersatt' : 'är ersatta'} och ${n === 1 ? 'sparad' : 'sparade'}.`,
    start: (n) => `Återställ ${formulas(n)}`,
    done: (n, left) =>
      `${formulas(n)} ${n === 1 ? 'är återställd' : 'är återställda'}.${left > 0 ? ` ${left} är kvar och står nedan.` : ''}`,
    becameValues: (n) =>
      `${formulas(n)} blev ${n === 1 ? 'värde i stället för vanlig formel' : 'värden i stället för vanliga formler'}:`,
    changed: 'Cellen har ändrats sedan formeln ersattes. Ändringen behålls om du inte återställer formeln.',
    doubtful:
      'Det går inte att avgöra säkert var formeln ska stå eller vad den ska läsa. Kontrollera innan du återställer.',
    lost: (sheet) => `Cellen i bladet ${sheet} finns inte kvar. Formeln är sparad och kan kopieras härifrån.`,
    cell: (was, now) => `var ${was}, är nu ${now}`,
    empty: 'tom',
    restore: (address) => `Återställ ändå i ${address}`,
    finished: {
      frozen: (n) =>
        `Ett avbrutet arbete är avslutat: ${formulas(n)} är ${n === 1 ? 'ersatt med sitt värde och sparad' : 'ersatta med värden och sparade'}.`,
      'taken-back': (n) =>
        `Ett avbrutet arbete är taget tillbaka: ${formulas(n)} står som ${n === 1 ? 'den' : 'de'} gjorde innan.`,
      thawed: (n) => `En avbruten återställning är avslutad: ${formulas(n)} är tillbaka.`,
    },
  },
  copy: {
    title: 'Dela en kopia',
    about:
      'En ny fil med de blad och rader som en nämnd ska ha, och ett blad som visar vad siffrorna bygger på. Din arbetsbok ändras inte.',
    start: 'Välj vad kopian ska innehålla',
    sheets: 'Blad i kopian',
    hidden: 'dolt',
    committee: 'Nämnd',
    allCommittees: 'Alla nämnder',
    contacts: 'Utelämna personnummer, e-postadresser och telefonnummer',
    comments: 'Utelämna kommentarer och anteckningar',
    replacement: 'Tilläggets formler blir i kopian',
    aboutPlain:
      'Det som läser något som inte följer med blir värden. I en kopia kan svaren inte jämföras innan Excel öppnar den: vill du ' +
      'ha dem jämförda, ersätt först formlerna i arbetsboken, gör kopian och återställ sedan.',
    holds: (sheets, committee, replacement) =>
      `Kopian får ${sheets === 1 ? '1 blad' : `${sheets} blad`} och bladet Underlag, med ${replacement === 'plain' ? 'vanliga formler' : 'värden'} i stället för tilläggets formler${committee === undefined ? '' : ` och utan andra nämnders rader än ${committee}`}.`,
    make: 'Skapa kopian',
    working: 'Skapar kopian …',
    noSheets: 'Välj minst ett blad.',
    done: (name) => `Kopian ${name} är klar.`,
    opened: 'Kopian är klar, i en egen arbetsbok. Spara den med ett namn som passar mottagaren.',
    leftOut: (n, sheets) => `${rows(n)} om andra nämnder är ${leftOut(n)} (${sheets}).`,
    replaced: (n) => `Uppgifter om personer är utelämnade i ${n === 1 ? '1 cell' : `${n} celler`}.`,
    mentions: 'Andra nämnder, eller insatser som bara är deras, nämns fortfarande här (celler och delar av kopian):',
    madePlain: (n) => `${formulas(n)} ${n === 1 ? 'är vanlig Excelformel' : 'är vanliga Excelformler'} i kopian.`,
    becameValues: (n) => `${formulas(n)} blev ${n === 1 ? 'värde' : 'värden'} i kopian:`,
    fileName: (workbook, committee) => `${workbook} – ${committee ?? 'kopia'}.xlsx`,
  },
  basis: {
    sheet: 'Underlag',
    title: 'Underlag till siffrorna',
    made: (date, version) => `Kopian gjordes ${date} med Social investeringsfond ${version}.`,
    values: 'Tilläggets formler är ersatta med sina värden. Här står vad varje siffra bygger på.',
    plain:
      'Tilläggets formler är ersatta med vanliga Excelformler, eller med sina värden där det sägs. Här står vad varje siffra bygger på ' +
      'och vad tillägget svarade.',
    inCopy: 'I kopian',
    isPlain: 'vanlig Excelformel',
    isValue: (why) => (why === '' ? 'värde' : `värde. ${why}`),
    committee: (committee) => `Kopian är gjord för ${committee}.`,
    leftOut: (sheet, n) => `${rows(n)} om andra nämnder är ${leftOut(n)} i bladet ${sheet}.`,
    sheetsLeftOut: (n) => `${n} blad ur arbetsboken är ${n === 1 ? 'utelämnat' : 'utelämnade'}.`,
    totals: 'Summor och andra siffror räknades ut innan något utelämnades och gäller hela arbetsboken.',
    replaced: (n) => `Uppgifter om personer är utelämnade i ${n === 1 ? '1 cell' : `${n} celler`}.`,
    addresses: 'Adresserna gäller arbetsboken som kopian är gjord av.',
    headings: ['Cell', 'Svarar på', 'Värde', 'Formel', 'Indata', 'Avrundning', 'Källa'],
    table: (r, c) => `tabell, ${r} × ${c} celler`,
    notInCopy: 'ingår inte i kopian i sin helhet',
    replacement: '(utelämnat)',
    mentionedIn: {
      'sheet-name': 'bladets namn',
      name: 'namn på celler eller formel',
      table: 'tabellens rubriker eller formler',
      validation: 'listor och villkor för inmatning',
      'conditional-format': 'villkorsstyrd formatering',
      filter: 'filter',
      link: 'länkar',
      'header-footer': 'sidhuvud eller sidfot',
      chart: 'diagram',
      drawing: 'textrutor och bilder',
      comment: 'kommentarer och anteckningar',
      'pivot-data': 'pivottabeller',
      styles: 'cellformat',
      properties: 'filens egenskaper',
      other: 'annat i filen',
    },
  },
};
