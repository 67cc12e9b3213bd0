/** Every word of the help pages that is not the function's own, in one type, so that no language can lack one. */
import type { Language } from './language';

export interface HelpTexts {
  /** Name of the whole, for the index and the way back to it. */
  readonly title: string;
  readonly lead: string;
  readonly skip: string;
  readonly all: string;
  /** The other language's name, in that language. */
  readonly otherLanguage: string;
  /** What the link to it is, for those who listen. */
  readonly languages: string;
  readonly write: string;
  readonly optionalArguments: string;
  readonly arguments: ArgumentWords;
  readonly example: string;
  readonly examples: string;
  readonly given: string;
  readonly answer: string;
  readonly swedishAnswers: string;
  readonly formula: string;
  readonly rounding: string;
  readonly columns: ColumnWords;
  readonly words: WordWords;
  readonly errors: ErrorWords;
  readonly source: string;
  readonly related: string;
  /** What holds for every function. */
  readonly generalTitle: string;
  readonly general: readonly { readonly title: string; readonly text: string }[];
  readonly version: (version: string) => string;
}

interface ArgumentWords {
  readonly title: string;
  readonly argument: string;
  readonly meaning: string;
  readonly unit: string;
  readonly fallback: string;
  readonly example: string;
  readonly required: string;
  readonly optional: string;
}

interface ColumnWords {
  readonly title: (argument: string) => string;
  readonly lead: string;
  readonly heading: string;
  readonly other: string;
  readonly blank: string;
  readonly required: string;
  readonly optional: string;
}

interface WordWords {
  readonly title: (argument: string) => string;
  readonly word: string;
  readonly other: string;
}

interface ErrorWords {
  readonly title: string;
  readonly lead: string;
  readonly call: string;
  /** A row of a table in the call. */
  readonly row: (row: number) => string;
  readonly shows: string;
  readonly sentence: string;
  readonly invalid: string;
  readonly noAnswer: string;
}

const sv: HelpTexts = {
  title: 'Hjälp för Social investering',
  lead: 'Funktionerna som tillägget ger i Excel. Skriv =SIF. i en cell så visar Excel dem, eller infoga dem från panelen Social investering.',
  skip: 'Till innehållet',
  all: 'Alla funktioner',
  otherLanguage: 'English',
  languages: 'Språk',
  write: 'Så skrivs den',
  optionalArguments: 'Argument inom hakparentes får utelämnas.',
  arguments: {
    title: 'Argument',
    argument: 'Argument',
    meaning: 'Betydelse',
    unit: 'Enhet',
    fallback: 'Om det utelämnas',
    example: 'Exempel',
    required: 'måste anges',
    optional: 'valfritt',
  },
  example: 'Räkneexempel',
  examples: 'Räkneexempel',
  given: 'Indata',
  answer: 'Svar',
  swedishAnswers: '',
  formula: 'Så räknas det',
  rounding: 'Avrundning',
  columns: {
    title: (argument) => `Kolumner i ${argument}`,
    lead: 'Tabellen har en rubrikrad. Kolumnerna får stå i vilken ordning som helst och hittas oavsett stora och små bokstäver, å ä ö, mellanslag och skiljetecken. Andra kolumner påverkar inte svaret.',
    heading: 'Rubrik',
    other: 'Går också bra',
    blank: 'Om den är tom',
    required: 'måste finnas',
    optional: 'valfri',
  },
  words: { title: (argument) => `Ord i ${argument}`, word: 'Ord', other: 'Går också bra' },
  errors: {
    title: 'Fel och hur de rättas',
    lead: 'Så svarar funktionen på vanliga misstag. Excel visar felvärdet i cellen. Markera cellen och läs meningen i panelen.',
    call: 'Om man skriver',
    row: (row) => `Rad ${row}`,
    shows: 'Cellen visar',
    sentence: 'Förklaring',
    invalid: '#VÄRDEFEL!',
    noAnswer: '#SAKNAS!',
  },
  source: 'Källa',
  related: 'Närliggande funktioner',
  generalTitle: 'Gäller alla funktioner',
  general: [
    {
      title: 'Tal och avrundning',
      text: 'Ett tal räknas som det decimaltal Excel visar med 15 siffror. Inget avrundas om inte argumentet decimaler anges, och ett avrundat svar går alltid ihop: delarna summerar till helheten. Avrundningen går från noll vid lika avstånd, som Excels AVRUNDA.',
    },
    {
      title: 'Belopp, andelar och år',
      text: 'Belopp har ingen egen enhet: kr, tkr och mkr fungerar, om samma formel håller sig till en av dem. En andel ligger mellan 0 och 1: 3 % skrivs 3 % eller 0,03. Ett år är ett heltal mellan 1900 och 2200.',
    },
    {
      title: 'Tomma celler',
      text: 'Ett valfritt argument som utelämnas får sitt standardvärde. En tom cell i ett tal som måste anges är ett fel, inte noll. Excel lämnar ibland en tom cell som 0, så utelämna hellre argumentet än peka på en tom cell.',
    },
    {
      title: 'Tabeller',
      text: 'En tabell ges med sin rubrikrad. För en Exceltabell skrivs det Tabellnamn[[#Rubriker];[#Data]]. Hela kolumner som A:E går också bra.',
    },
    {
      title: 'Felvärden',
      text: '#VÄRDEFEL! betyder att ett argument är fel, #SAKNAS! att det inte finns något svar. Meningen som förklarar står i panelen när cellen är markerad. #NAMN? betyder att tillägget inte är igång på datorn.',
    },
  ],
  version: (version) => `Social investering, version ${version}`,
};

const en: HelpTexts = {
  title: 'Help for Social investment',
  lead: 'The functions that the add-in gives in Excel. Type =SIF. in a cell and Excel lists them, or insert them from the Social investment pane.',
  skip: 'To the content',
  all: 'All functions',
  otherLanguage: 'Svenska',
  languages: 'Language',
  write: 'How to write it',
  optionalArguments: 'Arguments in square brackets may be left out.',
  arguments: {
    title: 'Arguments',
    argument: 'Argument',
    meaning: 'Meaning',
    unit: 'Unit',
    fallback: 'If left out',
    example: 'Example',
    required: 'required',
    optional: 'optional',
  },
  example: 'Worked example',
  examples: 'Worked examples',
  given: 'Input',
  answer: 'Answer',
  swedishAnswers:
    'Headings and words in answers are Swedish in both languages, so that a workbook means the same to all.',
  formula: 'How it is calculated',
  rounding: 'Rounding',
  columns: {
    title: (argument) => `Columns of ${argument}`,
    lead: 'The table has a heading row. Columns may stand in any order and are found without regard to case, diacritics, spaces and punctuation. Other columns do not affect the answer.',
    heading: 'Heading',
    other: 'Also accepted',
    blank: 'If blank',
    required: 'required',
    optional: 'optional',
  },
  words: { title: (argument) => `Words of ${argument}`, word: 'Word', other: 'Also accepted' },
  errors: {
    title: 'Errors and their cures',
    lead: 'How the function answers common mistakes. Excel shows the error value in the cell. Select the cell and read the sentence in the pane.',
    call: 'If you write',
    row: (row) => `Row ${row}`,
    shows: 'The cell shows',
    sentence: 'Explanation',
    invalid: '#VALUE!',
    noAnswer: '#N/A',
  },
  source: 'Source',
  related: 'Related functions',
  generalTitle: 'True of all functions',
  general: [
    {
      title: 'Numbers and rounding',
      text: 'A number counts as the decimal that Excel shows at 15 digits. Nothing is rounded unless the argument decimals is given, and a rounded answer always adds up: parts sum to the whole. Halves are rounded away from zero, as by Excel’s ROUND.',
    },
    {
      title: 'Amounts, shares and years',
      text: 'Amounts carry no unit: kr, tkr and mkr all work, as long as one formula keeps to one of them. A share is from 0 to 1: 3% is written 3% or 0.03. A year is a whole number from 1900 to 2200.',
    },
    {
      title: 'Blank cells',
      text: 'An optional argument that is left out has its default. A blank cell in a required number is an error, not zero. Excel sometimes delivers a blank cell as 0, so leave the argument out rather than point at a blank cell.',
    },
    {
      title: 'Tables',
      text: 'A table is given with its heading row. For an Excel table that is TableName[[#Headers],[#Data]]. Whole columns such as A:E work too.',
    },
    {
      title: 'Error values',
      text: '#VALUE! means that an argument is wrong, #N/A that there is no answer. The sentence that explains is in the pane when the cell is selected. #NAME? means that the add-in is not running on the computer.',
    },
  ],
  version: (version) => `Social investment, version ${version}`,
};

/** The help pages' words in that language. */
export const helpTexts = (language: Language): HelpTexts => (language === 'en' ? en : sv);
