import type { LooksLike, PackageProblem } from '../../package/problem';

/** Why a file was not opened and what to do about it, in words. */
export type SayRefusal = (file: string, problem: PackageProblem) => string;

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);

const LOOKS_LIKE_SV: Readonly<Record<LooksLike, string>> = {
  'old-excel': 'Den är sparad i det äldre formatet .xls. Öppna den i Excel och spara den som Excel-arbetsbok (.xlsx).',
  'binary-excel':
    'Den är sparad i det binära formatet .xlsb. Öppna den i Excel och spara den som Excel-arbetsbok (.xlsx).',
  'open-document': 'Den är ett OpenDocument-kalkylark. Öppna det i sitt program och spara det som .xlsx.',
  strict:
    'Den är sparad som Strict Open XML. Öppna den i Excel och spara den som Excel-arbetsbok (.xlsx) utan ordet Strict.',
  text: 'Den är en textfil. Läs in den i Excel och spara den som Excel-arbetsbok (.xlsx).',
  empty: 'Filen är tom.',
  other: 'Den är ingen Excel-arbetsbok. Välj en fil i formatet .xlsx.',
};

export const refusalInSwedish: SayRefusal = (file, problem) => {
  const opening = `${file} öppnades inte.`;
  switch (problem.kind) {
    case 'not-a-workbook':
      return `${opening} ${LOOKS_LIKE_SV[problem.looksLike]}`;
    case 'encrypted':
      return `${opening} Den är låst med lösenord. Ta bort lösenordet i Excel (Arkiv, Info, Skydda arbetsbok) och försök igen.`;
    case 'damaged':
      return `${opening} Den är skadad${problem.part === undefined ? '' : ` (${problem.part})`}. Hämta den på nytt, eller öppna den i Excel, låt Excel laga den och spara.`;
    case 'missing-part':
      return `${opening} Den är inte hel: ${problem.part} saknas. Hämta den på nytt.`;
    case 'too-large':
      return `${opening} ${tooLargeInSwedish(problem)}`;
    case 'unsafe':
      return `${opening} Den är byggd så att den kan skada den som öppnar den, och så skriver inget kalkylprogram. Fråga avsändaren.`;
  }
};

function tooLargeInSwedish({ what, got, max }: Extract<PackageProblem, { readonly kind: 'too-large' }>): string {
  switch (what) {
    case 'file':
      return `Den är på ${megabytes(got)} MB; gränsen är ${megabytes(max)} MB.`;
    case 'contents':
      return `Uppackad är den på mer än ${megabytes(max)} MB, som är gränsen.`;
    case 'parts':
      return `Den har ${got} delar; gränsen är ${max}.`;
    case 'cells':
      return `Den har fler än ${max.toLocaleString('sv-SE')} celler, som är gränsen. Ta bort blad eller rader som inte behövs.`;
    case 'extent':
      return 'Ett blad har något mycket långt ned eller långt åt höger. Ta bort rader och kolumner som inte används, och spara.';
  }
}

const LOOKS_LIKE_EN: Readonly<Record<LooksLike, string>> = {
  'old-excel': 'It is saved in the older .xls format. Open it in Excel and save it as an Excel workbook (.xlsx).',
  'binary-excel': 'It is saved in the binary .xlsb format. Open it in Excel and save it as an Excel workbook (.xlsx).',
  'open-document': 'It is an OpenDocument spreadsheet. Open it in its own program and save it as .xlsx.',
  strict: 'It is saved as Strict Open XML. Open it in Excel and save it as an Excel workbook (.xlsx), not Strict.',
  text: 'It is a text file. Read it into Excel and save it as an Excel workbook (.xlsx).',
  empty: 'The file is empty.',
  other: 'It is no Excel workbook. Choose a file in .xlsx format.',
};

export const refusalInEnglish: SayRefusal = (file, problem) => {
  const opening = `${file} was not opened.`;
  switch (problem.kind) {
    case 'not-a-workbook':
      return `${opening} ${LOOKS_LIKE_EN[problem.looksLike]}`;
    case 'encrypted':
      return `${opening} It is locked with a password. Remove the password in Excel (File, Info, Protect Workbook) and try again.`;
    case 'damaged':
      return `${opening} It is damaged${problem.part === undefined ? '' : ` (${problem.part})`}. Fetch it again, or open it in Excel, let Excel repair it and save.`;
    case 'missing-part':
      return `${opening} It is not whole: ${problem.part} is missing. Fetch it again.`;
    case 'too-large':
      return `${opening} ${tooLargeInEnglish(problem)}`;
    case 'unsafe':
      return `${opening} It is built so that it may harm whoever opens it, as no spreadsheet program writes. Ask the sender.`;
  }
};

function tooLargeInEnglish({ what, got, max }: Extract<PackageProblem, { readonly kind: 'too-large' }>): string {
  switch (what) {
    case 'file':
      return `It has ${megabytes(got)} MB; the limit is ${megabytes(max)} MB.`;
    case 'contents':
      return `Unpacked it has more than ${megabytes(max)} MB, which is the limit.`;
    case 'parts':
      return `It has ${got} parts; the limit is ${max}.`;
    case 'cells':
      return `It has more than ${max.toLocaleString('en-GB')} cells, which is the limit. Remove sheets or rows that are not needed.`;
    case 'extent':
      return 'A sheet has something very far down or far to the right. Delete rows and columns that are not used, and save.';
  }
}
