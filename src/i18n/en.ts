import type { Texts } from './texts';

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const en: Texts = {
  appName: 'Social investment',
  back: 'Back',
  page: { title: 'Functions and explanation' },
  settings: {
    title: 'Settings',
    open: 'Settings',
    language: 'Language',
    appearance: 'Appearance',
    system: 'As in Excel and the computer',
    light: 'Light',
    dark: 'Dark',
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
    formula: 'Formula',
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
    protected:
      'The sheet is protected and cannot be changed. Remove the protection under Review, or choose another sheet.',
    noAccess: 'The workbook cannot be changed. Open it for editing or save a copy of your own.',
    editing: 'Excel is waiting for you to finish in a cell. Press Enter and try again.',
    gone: (address) =>
      address === ''
        ? 'The cells no longer exist. Select another cell.'
        : `${address} no longer exists. The sheet or the cells may have been removed.`,
    noRoom: (address) =>
      `From ${address} the answer reaches outside the sheet. Choose a cell further up or to the left.`,
    spilledFrom: (address, parent) =>
      `${address} is filled by the formula in ${parent} and cannot be overwritten on its own. Choose another cell.`,
    changedSince: (address) => `${address} was changed after the formula was inserted. It is therefore not restored.`,
    unexpected: (detail) => `Excel could not do that. Try again.${detail === '' ? '' : ` (${detail})`}`,
  },
  broken: {
    title: 'Something went wrong in the pane',
    text: 'The workbook has not been changed. Show the page again to go on.',
    retry: 'Show again',
  },
};
