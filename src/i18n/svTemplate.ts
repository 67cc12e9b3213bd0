import { listed } from './listed';
import type { TemplateTexts } from './templateTexts';

export const svTemplate: TemplateTexts = {
  title: 'Fyll i en mall som finns i arbetsboken',
  intro:
    'Välj bladet med mallen. Fälten känns igen på sina rubriker eller på namngivna celler. Du ser vad som skrivs var, och kan rätta, innan något skrivs.',
  noSheets: 'Arbetsboken har inget annat blad. Lägg in kommunens mall som ett blad och kom tillbaka hit.',
  choose: 'Blad med mallen',
  reading: 'Läser mallen …',
  mapping: 'Vad som skrivs var',
  unit: (unit) => `Belopp skrivs i ${unit}.`,
  nothingTyped: 'Ansökan är tom. Skriv i den först: bara det som är ifyllt skrivs i mallen.',
  noneFound:
    'Inget fält känns igen på bladet. Ange en cell för varje fält som ska fyllas i, eller välj ett annat blad.',
  fill: (field) => `Fyll i ${field}`,
  cell: (field) => `Cell för ${field}`,
  cellHint: 'Till exempel B7. Tomt: fältet fylls inte i.',
  noCell: 'Det är ingen cell. Skriv kolumn och rad, till exempel B7.',
  twice: (cells) =>
    `Flera fält ska stå i ${listed(cells, 'och')}. Ändra cellen för alla utom ett, eller fyll inte i dem.`,
  noHeadings: 'Mallen har inga rubriker för de här raderna. De skrivs inte.',
  standsAlready: 'Står redan i cellen.',
  writes: (cell, value, now) => `${cell}: ${value} (nu: ${now === '' ? 'tomt' : now})`,
  unplaced: (fields) =>
    `Mallen har ingen plats för allt i: ${listed(fields, 'och')}. Det som inte får plats skrivs inte.`,
  action: 'Fyll i mallen',
  preview: (sheet, cells) =>
    cells === 1 ? `Skriver i en cell på bladet ${sheet}.` : `Skriver i ${cells} celler på bladet ${sheet}.`,
  nothing: (sheet) => `Det finns inget att skriva på bladet ${sheet}.`,
  correct: 'Rätta cellerna först.',
  filled: (sheet) => `Mallen ${sheet} är ifylld`,
};
