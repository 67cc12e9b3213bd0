import { listed } from './listed';
import { enFile } from './enFile';
import { enShare } from './enShare';
import { enFollowUp } from './enFollowUp';
import { enApplication } from './enApplication';
import { enTemplate } from './enTemplate';
import { enChecks, enFund, enOverview, enPlaces } from './enFund';
import { enNative } from './enNative';
import { enFields, enProposal } from './enProposal';
import { enDecision } from './enDecision';
import { enMapping } from './enMapping';
import { enReports } from './enReports';
import type { Texts } from './texts';

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const en: Texts = {
  appName: 'Social investment',
  back: 'Back',
  again: 'Try again',
  page: { title: 'Functions and explanation' },
  places: enPlaces,
  application: enApplication,
  template: enTemplate,
  fund: enFund,
  share: enShare,
  overview: enOverview,
  checks: enChecks,
  native: enNative,
  followUp: enFollowUp,
  proposal: enProposal,
  fields: enFields,
  mapping: enMapping,
  reports: enReports,
  decision: enDecision,
  settings: {
    title: 'Settings',
    open: 'Settings',
    language: 'Language',
    appearance: 'Appearance',
    system: 'As in Excel and the computer',
    light: 'Light',
    dark: 'Dark',
    amounts: 'Amounts in the overview',
    asWorkbook: 'As in the workbook',
    rounding: 'Rounding in the workbook',
    roundedTo: (decimals, unit = '') =>
      decimals === 0
        ? `Plans and frame reductions are rounded to whole ${unit || 'units'}, so that the totals add up. Change it in the cell:`
        : decimals > 0
          ? `Plans and frame reductions are rounded to ${many(decimals, 'decimal', 'decimals')} of ${unit || 'a unit'}. Change it in the cell:`
          : `Plans and frame reductions are rounded to the nearest 1${'0'.repeat(-decimals)}${unit && ` ${unit}`}. Change it in the cell:`,
    noRounding:
      'The workbook does not say how plans are rounded: they are rounded to whole units. Put Avrundning in the table Parametrar.',
    kept: 'The settings apply on this computer.',
    version: (version) => `Social investment, version ${version}`,
  },
  cell: {
    title: 'Selected cell',
    reading: 'Reading the selected cell …',
    empty: (address) => `${address} is empty. Choose a function below to insert it there.`,
    noFunction: (address) =>
      `${address} holds none of the add-in’s functions. Select a cell with a SIF formula to see how it is calculated.`,
    spilledFrom: (address) => `${address} shows part of the answer of the formula in`,
    backTo: (address) => `Back to ${address}`,
    inputs: 'Inputs',
    omitted: 'Not given',
    blank: 'blank',
    blankCell: 'The cell is empty. Fill in a value or leave the argument out.',
    size: (rows, columns) => `${many(rows, 'row', 'rows')}, ${many(columns, 'column', 'columns')}`,
    rule: 'How it is calculated',
    rounding: 'Rounding',
    source: 'Source',
    failed: 'The formula cannot be calculated',
    noAnswer: 'There is no answer',
    notCalculated:
      'The formula has not been calculated since the workbook was opened or cells were moved. Recalculate the cell to see its inputs.',
    recalculate: 'Recalculate the cell',
    calculating: 'Excel is calculating …',
    doesNotFit: (address) =>
      `The answer does not fit. Empty the cells to the right of and below ${address}, or move the formula to a free place outside tables.`,
    foreignError: (address, error) =>
      `${address} shows ${error}. The error is in a cell that the formula uses, or in another part of the formula. Correct it there first.`,
    notLoaded: 'Excel does not recognise the function yet. Recalculate the cell when the add-in has started.',
    unknownFunction: (id) =>
      `The function SIF.${id} does not exist in this version of the add-in. Check the spelling or update the add-in.`,
    several: (ids) => `The formula uses several functions (${ids}). The one calculated last is shown here.`,
    readMore: 'About the function',
    select: (address) => `Go to ${address}`,
  },
  functions: {
    title: 'Functions',
    search: 'Search functions',
    searchHint: 'For example repayment',
    found: (count) => many(count, 'function', 'functions'),
    nothingFound: (query) => `No function matches “${query}”.`,
    showAll: 'Show all functions',
    areas: {
      repayment: 'Repayment',
      'cost-reduction': 'Cost reduction',
      fund: 'Fund',
      'follow-up': 'Follow-up',
      rounding: 'Rounding and allocation',
      support: 'Other',
    },
    arguments: 'Arguments',
    formula: 'How it is calculated',
    noArguments: 'The function has no arguments.',
    required: 'required',
    optional: 'optional',
    unit: 'Unit',
    fallback: 'If left out',
    exampleValue: 'Example',
    example: 'Example',
    moreExamples: 'More examples',
    answer: 'Answer',
    helpPage: 'Help page (opens in a new window)',
    yes: 'TRUE',
    no: 'FALSE',
  },
  insert: {
    action: 'Insert in selected cell',
    noCell: 'Select a cell in the workbook first.',
    preview: (cell, area) => (area ? `Written in ${cell}. The answer fills ${area}.` : `Written in ${cell}.`),
    filledAlready: (cell) => `${cell} is not empty. You are asked before anything is overwritten.`,
    occupiedTitle: 'Overwrite?',
    occupied: (cells, count) =>
      count === 1 ? `There is already content in ${cells}.` : `There is already content in ${count} cells: ${cells}.`,
    overwrite: 'Overwrite',
    cancel: 'Cancel',
    written: (cell) => `The formula now stands in ${cell}.`,
    undo: 'Undo',
    undone: (cell) => `${cell} is as before.`,
    explain: 'Show the explanation',
  },
  workbook: {
    unavailable: 'The page is not open in Excel. Open the add-in from the Social investment tab in Excel.',
    protectedSheets: (sheets) =>
      `${sheets.length === 1 ? 'The sheet' : 'The sheets'} ${sheets.join(', ')} ${sheets.length === 1 ? 'is' : 'are'} protected. Nothing has been written. Remove the protection under Review and try again.`,
    protectedStructure:
      'The structure of the workbook is protected, so sheets can be neither added nor removed. Nothing has been written. Remove the protection under Review, Protect Workbook, and try again.',
    brokenOff: (kept) =>
      kept.length === 0
        ? 'What had been written is taken back: the workbook is as it was.'
        : `What had been written is taken back, except ${listed(kept, 'and')}: look there.`,
    halfWritten: 'Only some of it is done. The pane takes it back the next time it opens, or when you write again.',
    calculating:
      'Excel is still calculating. Nothing has been written. Wait until all cells show their values and try again.',
    newerVersion:
      'The workbook keeps formulas in a way that only a newer version of the add-in can read. Nothing has been changed. Update the add-in.',
    protected:
      'The sheet is protected and cannot be changed. Remove the protection under Review, or choose another sheet.',
    noAccess: 'The workbook cannot be changed. Open it for editing or save a copy of your own.',
    editing: 'Excel is waiting for you to finish in a cell. Press Enter and try again.',
    severalAreas:
      'Several areas are selected, or something other than cells. Select a cell in the table, or one connected area.',
    tooLarge:
      'The cells are more than Excel can give at a time. Nothing has been written. Open the workbook in Excel on a computer, where the limit is higher, or divide the sheet.',
    usedTooFar: (address) =>
      `The used range of the sheet is ${address}, which is more than the pane can read. Go to the last cell (Ctrl+End), delete the rows and columns where nothing is to stand and save the workbook.`,
    gone: (address) =>
      address === ''
        ? 'The cells no longer exist. Select another cell.'
        : `${address} no longer exists. The sheet or the cells may have been removed.`,
    noRoom: (address) =>
      `From ${address} the answer reaches outside the sheet. Choose a cell further up or to the left.`,
    spilledFrom: (address, parent) =>
      `${address} is filled by the formula in ${parent} and cannot be overwritten on its own. Choose another cell.`,
    changedSince: (address) => `${address} was changed after the formula was inserted. It is therefore not restored.`,
    noTable: (table) => `The fund book’s table ${table} is not in the workbook. Lay it under Fund, and try again.`,
    mapped: {
      cells: (table, name) =>
        `${table} is mapped to plain cells in ${name}, and the pane does not write in them. Nothing has been written. Enter the rows there yourself, and they are read, or make the cells a table (Insert, Table) with one row an entry and map again.`,
      total: (name) =>
        `The last row of ${name} is a sum, so no rows can be added below it. Nothing has been written. Remove the row, or show it as the table’s own total row (Table Design, Total Row).`,
      constant: (name, heading) =>
        `The mapping to ${name} says that ${heading} is the same in all rows, but the row says otherwise. Nothing has been written. Add a column for ${heading} and map again.`,
      value: (name, heading) =>
        `The column ${heading} in ${name} cannot hold what is to be written so that it is read right. Nothing has been written. Enter the row yourself, or map again.`,
      formulas: (name, heading) =>
        `The column ${heading} in ${name} holds formulas, which are not written over. Nothing has been written. Change the cells that the formula counts on.`,
      text: (name, heading) =>
        `The column ${heading} in ${name} has figures stored as text, and the pane does not mix in others. Nothing has been written. Turn the column into numbers, or enter the row yourself.`,
      column: (name, heading) =>
        `${name} lacks the column ${heading}, and the pane adds no columns to your own tables. Nothing has been written. Add the column yourself and map again.`,
    },
    file: enFile,
    notFetched:
      'A part of the add-in could not be fetched. Check that the computer is connected to the network, and reload the pane.',
    unexpected: (detail) => `Excel could not do that. Try again.${detail === '' ? '' : ` (${detail})`}`,
  },
  broken: {
    title: 'Something went wrong in the pane',
    text: 'The workbook has not been changed. Show the page again to go on.',
    retry: 'Show again',
    notFetched: {
      title: 'A part of the pane could not be fetched',
      text: 'The network may be away, or the add-in has been updated while the pane was open. The workbook has not been changed.',
      retry: 'Reload the pane',
    },
  },
};
