import { listed } from './listed';
import type { TemplateTexts } from './templateTexts';

export const enTemplate: TemplateTexts = {
  title: 'Fill in a template that is in the workbook',
  intro:
    'Choose the sheet with the template. The fields are recognised by their labels or by named cells. You see what is written where, and can correct it, before anything is written.',
  noSheets: 'The workbook has no other sheet. Put your template in as a sheet and come back here.',
  choose: 'Sheet with the template',
  reading: 'Reading the template …',
  mapping: 'What is written where',
  unit: (unit) => `Amounts are written in ${unit}.`,
  nothingTyped: 'The application is blank. Write in it first: only what is filled in is written in the template.',
  noneFound: 'No field is recognised on the sheet. Give a cell for each field to fill in, or choose another sheet.',
  fill: (field) => `Fill in ${field}`,
  cell: (field) => `Cell for ${field}`,
  cellHint: 'For example B7. Blank: the field is not filled in.',
  noCell: 'That is no cell. Write column and row, for example B7.',
  twice: (cells) =>
    `Several fields are to stand in ${listed(cells, 'and')}. Change the cell for all but one, or leave them out.`,
  noHeadings: 'The template has no headings for these rows. They are not written.',
  standsAlready: 'Stands in the cell already.',
  writes: (cell, value, now) => `${cell}: ${value} (now: ${now === '' ? 'blank' : now})`,
  unplaced: (fields) =>
    `The template has no room for all of: ${listed(fields, 'and')}. What has no room is not written.`,
  action: 'Fill in the template',
  preview: (sheet, cells) =>
    cells === 1 ? `Writes in one cell on the sheet ${sheet}.` : `Writes in ${cells} cells on the sheet ${sheet}.`,
  nothing: (sheet) => `There is nothing to write on the sheet ${sheet}.`,
  correct: 'Correct the cells first.',
  filled: (sheet) => `The template ${sheet} is filled in`,
};
