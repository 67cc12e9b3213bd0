import { megabytes } from './fileTexts';
import type { FileTexts } from './fileTexts';
import { formatNumber } from './format';

const number = (n: number): string => formatNumber(n, 'sv');

export const svFile: FileTexts = {
  notWorkbook: {
    strict:
      'Arbetsboken är sparad som Strict Open XML, som inte kan läsas. Spara den som Excel-arbetsbok (.xlsx) utan ordet Strict och försök igen.',
    'binary-excel':
      'Arbetsboken är sparad i det binära formatet .xlsb, som inte kan läsas. Spara den som Excel-arbetsbok (.xlsx) och försök igen.',
    other: 'Arbetsboken är inte sparad i formatet .xlsx. Spara den som Excel-arbetsbok (.xlsx) och försök igen.',
  },
  encrypted:
    'Arbetsboken är låst med lösenord och kan inte läsas som fil. Ta bort lösenordet (Arkiv, Info, Skydda arbetsbok) och försök igen.',
  damaged: (part) =>
    `Arbetsbokens fil är skadad${part === undefined ? '' : ` (${part})`}. Spara den med ett nytt namn, öppna den i Excel, låt Excel laga den och försök igen.`,
  missingPart: (part) =>
    `Arbetsbokens fil är inte hel: ${part} saknas. Spara den med ett nytt namn, öppna den i Excel och försök igen.`,
  tooLarge: {
    file: (got, max) =>
      `Arbetsboken är på ${number(megabytes(got))} MB. Gränsen är ${number(megabytes(max))} MB. Ta bort bilder och blad som inte behövs.`,
    contents: (_, max) =>
      `Arbetsboken är uppackad på mer än ${number(megabytes(max))} MB, som är gränsen. Ta bort bilder, blad och rader som inte behövs.`,
    parts: (got, max) =>
      `Arbetsbokens fil har ${number(got)} delar. Gränsen är ${number(max)}. Ta bort blad, diagram och bilder som inte behövs.`,
    cells: (_, max) =>
      `Arbetsboken har fler än ${number(max)} celler, som är gränsen. Ta bort blad eller rader som inte behövs.`,
    extent: () =>
      'Ett blad har något mycket långt ned eller långt åt höger. Gå till den sista cellen (Ctrl+End), ta bort de rader och kolumner där inget ska stå och spara.',
  },
  unsafe: (part) =>
    `Arbetsbokens fil är byggd så att den kan skada den som öppnar den (${part}), och så skriver inget kalkylprogram. Fråga den som du fick den av.`,
};
